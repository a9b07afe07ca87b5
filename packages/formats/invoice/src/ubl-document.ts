import { unprocessable } from '@concord/errors';
import { type Decimal, one, zero } from '@concord/money';
import { element, type Xml, xmlDocument } from '@concord/xml';
import { type DocumentLine, type DocumentParty, type DocumentSubtotal, type DocumentTax, dueAmount, type InvoiceDocument, reasonOf, type Treatment, written } from './invoice-document.ts';

/** UNTDID 1001, as EN 16931 uses it. */
const typeCodes = { invoice: '380', selfBilledInvoice: '389', debitNote: '383', creditNote: '381' } as const;
/** UNTDID 5305. */
const categoryCodes: Readonly<Record<Treatment, string>> = { standard: 'S', zeroRated: 'Z', exempt: 'E', reverseCharge: 'AE', outsideScope: 'O' };
const reasonCodes: Readonly<Partial<Record<Treatment, string>>> = { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' };

const untaxed: DocumentTax = { taxCategory: 'VAT', treatment: 'outsideScope', percent: zero };

type Name = 'Invoice' | 'CreditNote';

/**
 * A document with one supplier and one customer as OASIS UBL 2.1, by the rules of EN 16931: an Invoice, or a CreditNote with its amounts
 * turned round. What is withheld is no part of it; notes say so.
 * @throws DomainError unprocessable `noInvoice` for a statement, `countryMissing` where a party's country is not known
 */
export function ublDocument(document: InvoiceDocument): string {
  if (document.kind === 'statement') throw unprocessable('noInvoice', `${document.number} states several supplies and is no invoice`);
  for (const party of [document.supplier, document.customer]) assertCountry(party);
  const name: Name = document.kind === 'creditNote' ? 'CreditNote' : 'Invoice';
  const shown = name === 'CreditNote' ? turnedRound(document) : document;
  const code = typeCodes[document.kind];
  return xmlDocument(element(name, namespaces(name), [
    text('CustomizationID', 'urn:cen.eu:en16931:2017'), text('ID', shown.number), text('IssueDate', shown.issued),
    name === 'Invoice' ? text('DueDate', shown.due) : undefined, text(`${name}TypeCode`, code), ...shown.notes.map((note) => text('Note', note)),
    text('DocumentCurrencyCode', shown.currency), group('InvoicePeriod', text('StartDate', shown.from), text('EndDate', shown.to)),
    shown.corrects === undefined ? undefined : group('BillingReference', group('InvoiceDocumentReference', text('ID', shown.corrects))),
    group('AccountingSupplierParty', party(shown.supplier, shown)), group('AccountingCustomerParty', party(shown.customer, shown)),
    paymentMeans(shown), taxTotal(shown), totals(shown), ...shown.lines.map((line, index) => lineElement(name, line, index, shown)),
  ]));
}

function assertCountry({ id, country }: DocumentParty): void {
  if (country === undefined) throw unprocessable('countryMissing', `the country of ${id} is not known, and an invoice has to name it`);
}

const namespaces = (name: Name): Readonly<Record<string, string>> => ({
  'xmlns': `urn:oasis:names:specification:ubl:schema:xsd:${name}-2`,
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
});

const text = (name: string, value: string | undefined): Xml | undefined => element(`cbc:${name}`, {}, value);
const group = (name: string, ...inner: readonly (Xml | undefined)[]): Xml | undefined => element(`cac:${name}`, {}, inner);
const money = (name: string, amount: Decimal, { currency }: InvoiceDocument): Xml | undefined => element(`cbc:${name}`, { currencyID: currency }, written(amount, currency));

function turnedRound(document: InvoiceDocument): InvoiceDocument {
  const { lines, subtotals, net, tax, withheld } = document;
  return {
    ...document, net: net.negated(), tax: tax.negated(), withheld: withheld.negated(), lines: lines.map((line) => ({ ...line, amount: line.amount.negated() })),
    subtotals: subtotals.map((subtotal) => ({ ...subtotal, base: subtotal.base.negated(), tax: subtotal.tax.negated() })),
  };
}

const subtotalsOf = ({ subtotals, net }: InvoiceDocument): readonly DocumentSubtotal[] => (subtotals.length > 0 ? subtotals : [{ ...untaxed, base: net, tax: zero }]);
const taxesOf = ({ taxes }: DocumentLine): readonly DocumentTax[] => (taxes.length > 0 ? taxes : [untaxed]);

/** Outside the scope of the tax nobody's number for it may be named (EN 16931 BR-O-02). */
function party({ id, name, taxNumber, country, stateOrProvince, city, postCode, street1 }: DocumentParty, document: InvoiceDocument): Xml | undefined {
  const isInScope = subtotalsOf(document).every(({ treatment }) => treatment !== 'outsideScope');
  return group(
    'Party',
    group('PartyIdentification', text('ID', id)), group('PartyName', text('Name', name)),
    group('PostalAddress', text('StreetName', street1), text('CityName', city), text('PostalZone', postCode), text('CountrySubentity', stateOrProvince), group('Country', text('IdentificationCode', country))),
    taxNumber !== undefined && isInScope ? group('PartyTaxScheme', text('CompanyID', taxNumber), group('TaxScheme', text('ID', 'VAT'))) : undefined,
    group('PartyLegalEntity', text('RegistrationName', name)),
  );
}

/** Where who supplied is paid, by transfer (UNTDID 4461: 58 as SEPA has it in euros, else 30), and by which words. */
function paymentMeans({ supplier: { bankAccount }, number, currency }: InvoiceDocument): Xml | undefined {
  if (!bankAccount) return undefined;
  const branch = bankAccount.bic === undefined ? undefined : group('FinancialInstitutionBranch', text('ID', bankAccount.bic));
  return group('PaymentMeans', text('PaymentMeansCode', currency === 'EUR' ? '58' : '30'), text('PaymentID', number), group('PayeeFinancialAccount', text('ID', bankAccount.iban), text('Name', bankAccount.name), branch));
}

const taxTotal = (document: InvoiceDocument): Xml | undefined => group('TaxTotal', money('TaxAmount', document.tax, document), ...subtotalsOf(document).map((subtotal) => group(
  'TaxSubtotal', money('TaxableAmount', subtotal.base, document), money('TaxAmount', subtotal.tax, document),
  group('TaxCategory', ...rate(subtotal), text('TaxExemptionReasonCode', reasonCodes[subtotal.treatment]), text('TaxExemptionReason', reasonOf(subtotal)), scheme(subtotal)),
)));

/** Outside the scope there is no rate, not even one of zero (EN 16931 BR-O-05). */
const rate = ({ treatment, percent }: DocumentTax): readonly (Xml | undefined)[] =>
  [text('ID', categoryCodes[treatment]), treatment === 'outsideScope' ? undefined : text('Percent', percent.toFixed())];

const scheme = ({ taxCategory }: DocumentTax): Xml | undefined => group('TaxScheme', text('ID', taxCategory));

const totals = (document: InvoiceDocument): Xml | undefined => group(
  'LegalMonetaryTotal',
  money('LineExtensionAmount', document.net, document), money('TaxExclusiveAmount', document.net, document),
  money('TaxInclusiveAmount', document.net.plus(document.tax), document), money('PayableAmount', dueAmount({ ...document, withheld: zero }), document),
);

/** A line that takes something back is so many less of what costs that much: a price is never below zero (EN 16931 BR-27). */
function lineElement(name: Name, line: DocumentLine, index: number, document: InvoiceDocument): Xml | undefined {
  const quantity = line.amount.isNegative() ? one.negated() : one;
  return group(
    `${name}Line`,
    text('ID', String(index + 1)), element(`cbc:${name === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity'}`, { unitCode: 'C62' }, quantity.toFixed()), money('LineExtensionAmount', line.amount, document),
    group('InvoicePeriod', text('StartDate', line.from), text('EndDate', line.to)),
    group('Item', text('Name', line.name), ...taxesOf(line).map((tax) => group('ClassifiedTaxCategory', ...rate(tax), scheme(tax)))),
    group('Price', money('PriceAmount', line.amount.abs(), document)),
  );
}
