import { globSync, readFileSync } from 'node:fs';
import { businessRuleFindings, countOfRules, schemaFindings, type SchemaName } from './index.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Which schema a document has to follow, by what it says it is. */
const schemas: readonly (readonly [string, SchemaName])[] = [
  ['<Invoice xmlns="urn:oasis:names:specification:ubl', 'ubl-invoice'], ['<CreditNote xmlns="urn:oasis:names:specification:ubl', 'ubl-credit-note'],
  ['tech:xsd:pain.001.001.09"', 'pain.001.001.09'], ['tech:xsd:camt.053.001.08"', 'camt.053.001.08'], ['tech:xsd:camt.053.001.02"', 'camt.053.001.02'],
];

/** Every document that is checked in as expected: of the formats, of billing's small story, of the quarter. */
const documents = ['packages/*/*/expected/*.xml', 'examples/*/expected/*.xml'].flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted()
  .map((path) => ({ path, schema: schemas.find(([said]) => read(path).includes(said))?.[1] }));

it('are there: the rules of EN 16931 and documents to hold against them', () => {
  expect(countOfRules()).toBeGreaterThan(900);
  expect(new Set(documents.map(({ schema }) => schema))).toEqual(new Set(schemas.map(([, schema]) => schema)));
});

it.each(documents)('$path follows $schema', ({ path, schema }) => {
  if (!schema) throw new Error(`${path} follows no schema that is known here`);
  expect(schemaFindings(read(path), schema)).toEqual([]);
});

it.each(documents.filter(({ schema }) => schema?.startsWith('ubl') ?? false))('$path follows EN 16931', ({ path }) => {
  expect(businessRuleFindings(read(path))).toEqual([]);
});

const [invoice, creditNote, selfBilled, outside] = ['invoice', 'credit-note', 'self-billed-invoice', 'outside-scope'].map((name) => read(`packages/formats/invoice/expected/${name}.xml`)) as [string, string, string, string];
const [pain, camt] = ['pain.001', 'camt.053'].map((name) => read(`packages/formats/payment-files/expected/${name}.xml`)) as [string, string];

/** A document with a fault put into it. */
function faulty(valid: string, from: string | RegExp, to: string): string {
  const changed = valid.replace(from, to);
  if (changed === valid) throw new Error(`there is nothing to change by ${String(from)}`);
  return changed;
}

it.each<{ readonly why: string; readonly schema: SchemaName; readonly xml: () => string; readonly names: RegExp }>([
  { why: 'an element out of its order', schema: 'ubl-invoice', xml: () => faulty(invoice, /( *<cbc:ID>.*<\/cbc:ID>\n)( *<cbc:IssueDate>.*\n)/, '$2$1'), names: /IssueDate/ },
  { why: 'an element nobody knows', schema: 'ubl-invoice', xml: () => faulty(invoice, 'cbc:DueDate>2026-05-01</cbc:DueDate', 'cbc:DueBy>2026-05-01</cbc:DueBy'), names: /DueBy/ },
  { why: 'a day that is none', schema: 'ubl-invoice', xml: () => faulty(invoice, '<cbc:IssueDate>2026-04-01', '<cbc:IssueDate>2026-04-31'), names: /IssueDate.*xs:date/ },
  { why: 'an amount without its currency', schema: 'ubl-invoice', xml: () => faulty(invoice, /<cbc:PayableAmount currencyID="EUR">/, '<cbc:PayableAmount>'), names: /currencyID/ },
  { why: 'no lines', schema: 'ubl-invoice', xml: () => faulty(invoice, /<cac:InvoiceLine>[\s\S]*<\/cac:InvoiceLine>/, ''), names: /InvoiceLine/ },
  { why: 'the lines of another document', schema: 'ubl-credit-note', xml: () => faulty(creditNote, /CreditNoteLine>/g, 'InvoiceLine>'), names: /InvoiceLine/ },
  { why: 'a reference that is too long', schema: 'pain.001.001.09', xml: () => faulty(pain, '<EndToEndId>payout-1', `<EndToEndId>${'p'.repeat(36)}`), names: /EndToEndId.*35/ },
  { why: 'an account that is no IBAN', schema: 'pain.001.001.09', xml: () => faulty(pain, '<IBAN>DE89370400440532013000', '<IBAN>0532013000'), names: /IBAN/ },
  { why: 'an amount of three parts', schema: 'pain.001.001.09', xml: () => faulty(pain, '>149.72</InstdAmt', '>1.149,72</InstdAmt'), names: /InstdAmt/ },
  { why: 'nobody who pays', schema: 'pain.001.001.09', xml: () => faulty(pain, /<Dbtr>[\s\S]*?<\/Dbtr>/, ''), names: /Dbtr/ },
  { why: 'a direction nobody knows', schema: 'camt.053.001.08', xml: () => faulty(camt, '>CRDT<', '>CREDIT<'), names: /CdtDbtInd/ },
  { why: 'an end in the middle', schema: 'camt.053.001.08', xml: () => camt.slice(0, -30), names: /./ },
])('a schema finds $why', ({ schema, xml, names }) => {
  expect(schemaFindings(xml(), schema).join('\n')).toMatch(names);
});

it.each<{ readonly rule: string; readonly why: string; readonly xml: () => string }>([
  { rule: 'BR-02', why: 'no number', xml: () => faulty(invoice, /<cbc:ID>northern-000042<\/cbc:ID>/, '') },
  { rule: 'BR-07', why: 'a customer without a name', xml: () => faulty(invoice, /<cac:PartyLegalEntity>(?![\s\S]*<cac:PartyLegalEntity>)[\s\S]*?<\/cac:PartyLegalEntity>/, '') },
  { rule: 'BR-27', why: 'a price below zero', xml: () => faulty(invoice, /<cbc:PriceAmount currencyID="EUR">12/, '<cbc:PriceAmount currencyID="EUR">-12') },
  { rule: 'BR-CO-04', why: 'a line without a category of tax', xml: () => faulty(invoice, /<cac:ClassifiedTaxCategory>[\s\S]*?<\/cac:ClassifiedTaxCategory>/, '') },
  { rule: 'BR-CO-10', why: 'lines that do not come to their sum', xml: () => faulty(invoice, /(<cac:LegalMonetaryTotal>\s*<cbc:LineExtensionAmount currencyID="EUR">)[\d.]+/, '$1107.77') },
  { rule: 'BR-CO-14', why: 'taxes that do not come to their sum', xml: () => faulty(invoice, /(<cac:TaxTotal>\s*<cbc:TaxAmount currencyID="EUR">)[\d.]+/, '$118.10') },
  { rule: 'BR-CO-15', why: 'a total that forgets the tax', xml: () => faulty(invoice, /(<cbc:TaxInclusiveAmount currencyID="EUR">)[\d.]+/, '$1107.76') },
  { rule: 'BR-CO-17', why: 'a tax that its rate does not give', xml: () => faulty(invoice, /(<cbc:TaxableAmount currencyID="EUR">[\d.]+<\/cbc:TaxableAmount>\s*<cbc:TaxAmount currencyID="EUR">)[\d.]+/, '$199.00') },
  { rule: 'BR-CO-09', why: 'a tax number of no country', xml: () => faulty(invoice, '<cbc:CompanyID>DE', '<cbc:CompanyID>99') },
  { rule: 'BR-S-05', why: 'a standard rate of nothing', xml: () => faulty(invoice, /(<cac:ClassifiedTaxCategory>\s*<cbc:ID>S<\/cbc:ID>\s*<cbc:Percent>)19/, '$10') },
  { rule: 'BR-AE-10', why: 'a reverse charge without its reason', xml: () => faulty(selfBilled, /<cbc:TaxExemptionReasonCode>.*<\/cbc:TaxExemptionReasonCode>\s*<cbc:TaxExemptionReason>.*<\/cbc:TaxExemptionReason>/, '') },
  { rule: 'BR-AE-05', why: 'a reverse charge with a rate', xml: () => faulty(selfBilled, /(<cac:ClassifiedTaxCategory>\s*<cbc:ID>AE<\/cbc:ID>\s*<cbc:Percent>)0/, '$119') },
  { rule: 'BR-O-02', why: 'a number for a tax that has no say', xml: () => faulty(outside, '<cac:PartyLegalEntity>', '<cac:PartyTaxScheme><cbc:CompanyID>DE1</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity>') },
  { rule: 'BR-CL-01', why: 'a kind of document nobody knows', xml: () => faulty(invoice, '>380<', '>999<') },
  { rule: 'BR-CL-04', why: 'a currency nobody has', xml: () => faulty(invoice, '<cbc:DocumentCurrencyCode>EUR', '<cbc:DocumentCurrencyCode>XXY') },
  { rule: 'BR-CL-14', why: 'a country that is none', xml: () => faulty(invoice, '<cbc:IdentificationCode>DE', '<cbc:IdentificationCode>ZZ') },
  { rule: 'BR-DEC-14', why: 'an amount in thousandths', xml: () => faulty(invoice, /(<cbc:TaxInclusiveAmount currencyID="EUR">[\d]+\.\d\d)/, '$10') },
  { rule: 'BR-29', why: 'a period that ends before it begins', xml: () => faulty(invoice, '<cbc:EndDate>2026-03-31', '<cbc:EndDate>2026-02-28') },
])('$rule finds $why', ({ rule, xml }) => {
  expect(businessRuleFindings(xml()).map((finding) => finding.split(':')[0])).toContain(rule);
});
