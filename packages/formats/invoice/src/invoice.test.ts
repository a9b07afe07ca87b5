import { readFileSync } from 'node:fs';
import { decimal, sumOf } from '@concord/money';
import fc from 'fast-check';
import { csvDocument, htmlDocument, type InvoiceDocument, pdfDocument, ublDocument } from './index.ts';
import { exempt, given, outside, reduced, reverseCharge, standard } from './invoice.fixture.ts';

fc.configureGlobal({ numRuns: Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 300) });

const mixed = given([{ name: 'calls', amount: '100.10', tax: standard }, { name: 'correction of February', amount: '-12.34', tax: standard }, { name: 'books', amount: '20', tax: reduced }]);
const selfBilled = given([{ name: 'calls', amount: '100.10', tax: reverseCharge }], { kind: 'selfBilledInvoice' });
const credit = given([{ name: 'calls', amount: '-100.10', tax: standard }, { name: 'texts', amount: '5', tax: standard }], { kind: 'creditNote' });

describe('a document', () => {
  it.each([
    { file: 'invoice.xml', written: () => ublDocument(mixed) },
    { file: 'invoice.html', written: () => htmlDocument(mixed) },
    { file: 'invoice.csv', written: () => csvDocument(mixed) },
    { file: 'self-billed-invoice.xml', written: () => ublDocument(selfBilled) },
    { file: 'credit-note.xml', written: () => ublDocument(credit) },
    { file: 'outside-scope.xml', written: () => ublDocument(given([{ name: 'calls', amount: '100.10', tax: outside }])) },
  ])('is $file as it was checked, byte by byte', ({ file, written }) => {
    expect(written()).toBe(readFileSync(new URL(`../expected/${file}`, import.meta.url), 'utf8'));
  });

  it('is the same PDF every time, with a page more where the lines need it', async () => {
    const [once, again] = [await pdfDocument(mixed), await pdfDocument(mixed)];
    expect(Buffer.compare(once, again)).toBe(0);
    const pages = async (lines: number): Promise<number> => Buffer.from(await pdfDocument(given(Array.from({ length: lines }, (_, index) => ({ name: `line ${index}`, amount: '1', tax: standard }))))).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect([await pages(3), await pages(60)]).toEqual([1, 3]);
  });

  it.each([
    { why: 'script', name: '<script>alert(1)</script>', html: '&lt;script&gt;alert(1)&lt;/script&gt;', csv: '<script>alert(1)</script>' },
    { why: 'formula', name: '=HYPERLINK("x")', html: '=HYPERLINK(&quot;x&quot;)', csv: `"'=HYPERLINK(""x"")"` },
    { why: 'separator', name: 'a,b', html: 'a,b', csv: '"a,b"' },
  ])('takes no name for a $why', ({ name, html, csv }) => {
    const document = given([{ name, amount: '1' }]);
    expect(htmlDocument(document)).toContain(`<td><bdi>${html}</bdi></td>`);
    expect(csvDocument(document)).toContain(`,${csv},`);
  });
});

const valuesOf = (xml: string, path: RegExp): readonly string[] => [...xml.matchAll(path)].map(([, value]) => value ?? '');
const value = (xml: string, name: string): string => valuesOf(xml, new RegExp(`<cbc:${name}[^>]*>([^<]*)<`, 'g'))[0] ?? '';

describe('UBL', () => {
  it.each([
    { why: 'an invoice', document: mixed, root: 'Invoice', code: '380' },
    { why: 'a self-billed invoice', document: selfBilled, root: 'Invoice', code: '389' },
    { why: 'a debit note', document: { ...mixed, kind: 'debitNote' as const }, root: 'Invoice', code: '383' },
    { why: 'a credit note', document: credit, root: 'CreditNote', code: '381' },
  ])('has a code for $why', ({ document, root, code }) => {
    const xml = ublDocument(document);
    expect([xml.includes(`<${root} `), value(xml, `${root}TypeCode`)]).toEqual([true, code]);
  });

  it.each([
    { why: 'S and its rate', tax: standard, category: 'S', percent: '19', reason: [] },
    { why: 'AE for a reverse charge', tax: reverseCharge, category: 'AE', percent: '0', reason: ['VATEX-EU-AE'] },
    { why: 'E and the certificate', tax: exempt, category: 'E', percent: '0', reason: ['Exempt by certificate C-7'] },
    { why: 'O without a rate outside the scope', tax: outside, category: 'O', percent: '', reason: ['VATEX-EU-O'] },
  ])('says $why', ({ tax, category, percent, reason }) => {
    const xml = ublDocument(given([{ name: 'calls', amount: '1', tax }]));
    expect(valuesOf(xml, /<cac:(?:TaxCategory|ClassifiedTaxCategory)>\s*<cbc:ID>(\w+)</g)).toEqual([category, category]);
    expect([value(xml, 'Percent'), reason.filter((words) => !xml.includes(words))]).toEqual([percent, []]);
  });

  it('names nobody\'s tax number outside the scope of the tax', () => {
    expect([ublDocument(mixed), ublDocument(given([{ name: 'calls', amount: '1', tax: outside }]))].map((xml) => xml.includes('PartyTaxScheme'))).toEqual([true, false]);
  });

  it.each([
    { why: 'of a statement', document: { ...mixed, kind: 'statement' as const }, message: /is no invoice/ },
    { why: 'without a country', document: { ...mixed, customer: { id: 'x', name: 'X' } }, message: /country of x is not known/ },
  ])('is refused $why', ({ document, message }) => {
    expect(() => ublDocument(document)).toThrow(message);
  });

  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => (units / 100).toFixed(2));
  const positions = fc.array(fc.record({ name: fc.string(), amount: cents, tax: fc.constantFrom(standard, reduced, reverseCharge) }), { minLength: 1, maxLength: 8 });
  const asItShould = (document: InvoiceDocument): InvoiceDocument => (document.net.plus(document.tax).isNegative() ? { ...document, kind: 'creditNote' } : document);

  it('adds up as EN 16931 wants (BR-CO-10, 13, 14, 15, BR-27), whatever is on it', () => {
    fc.assert(fc.property(positions, (some) => {
      const xml = ublDocument(asItShould(given(some)));
      const sum = (pattern: RegExp): string => sumOf(valuesOf(xml, pattern).map(decimal)).toFixed(2);
      const lines = xml.slice(xml.indexOf('</cac:LegalMonetaryTotal>'));
      const total = (name: string): string => valuesOf(xml, new RegExp(`<cbc:${name}[^>]*>([^<]*)<`, 'g'))[0] ?? '';
      expect(sumOf(valuesOf(lines, /<cbc:LineExtensionAmount[^>]*>([^<]*)</g).map(decimal)).toFixed(2)).toBe(total('LineExtensionAmount'));
      expect(total('TaxExclusiveAmount')).toBe(total('LineExtensionAmount'));
      expect(sum(/<cac:TaxSubtotal>\s*<cbc:TaxableAmount[^>]*>[^<]*<\/cbc:TaxableAmount>\s*<cbc:TaxAmount[^>]*>([^<]*)</g)).toBe(total('TaxAmount'));
      expect(decimal(total('TaxExclusiveAmount')).plus(decimal(total('TaxAmount'))).toFixed(2)).toBe(total('TaxInclusiveAmount'));
      expect(total('PayableAmount')).toBe(total('TaxInclusiveAmount'));
      expect(valuesOf(xml, /<cbc:PriceAmount[^>]*>([^<]*)</g).filter((price) => price.startsWith('-'))).toEqual([]);
    }));
  });
});
