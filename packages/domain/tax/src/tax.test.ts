import { decimal, sumOf, zero } from '@concord/money';
import fc from 'fast-check';
import { taxed, taxesOf, type TaxParty, type TaxRule } from './index.ts';

fc.configureGlobal({ numRuns: Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 1000) });

const rule = (jurisdiction: string, percent: string, more: Partial<TaxRule> = {}): TaxRule =>
  ({ id: `${jurisdiction}-${percent}`, taxCategory: 'VAT', kind: 'added', jurisdiction, percent: decimal(percent), rounding: 'document', from: '2020-01-01', ...more });
const union = (jurisdiction: string, percent: string, more: Partial<TaxRule> = {}): TaxRule => rule(jurisdiction, percent, { union: 'EU', ...more });

const rules = [
  union('DE', '19', { to: '2020-07-01' }), union('DE', '16', { from: '2020-07-01', to: '2021-01-01' }), union('DE', '19', { from: '2021-01-01' }),
  union('DE', '7', { serviceCategory: 'books' }), union('FR', '1', { taxCategory: 'ECO' }), union('FR', '20'), union('IE', '0', { serviceCategory: 'books' }), union('IE', '23'), rule('CH', '8.1'),
  rule('CA', '5', { taxCategory: 'GST' }), rule('CA-ON', '13', { taxCategory: 'GST' }), rule('CA-BC', '7', { taxCategory: 'PST' }),
  rule('NO', '25'), rule('SE', '25'), rule('SE', '12', { from: '2024-01-01' }), rule('SE', '6', { from: '2022-01-01' }),
  rule('IN', '20', { kind: 'withheld', taxCategory: 'TDS' }), rule('IN', '10', { kind: 'withheld', taxCategory: 'TDS', counterpart: 'DE' }),
  rule('IN', '2', { kind: 'withheld', taxCategory: 'TDS', serviceCategory: 'transport' }),
];
const business = (country: string, more: Partial<TaxParty> = {}): TaxParty => ({ id: country, country, taxNumber: `${country}1`, ...more });
const person = (country: string, more: Partial<TaxParty> = {}): TaxParty => ({ id: `${country} person`, country, ...more });
const exemption = { jurisdiction: 'DE', certificate: 'C-7', from: '2026-01-01', to: '2027-01-01' };

describe('taxesOf', () => {
  it.each<{ why: string; supplier: TaxParty; customer: TaxParty; day?: string; serviceCategory?: string; taxes: readonly string[] }>([
    { why: 'the rate of the country within it', supplier: business('DE'), customer: business('DE'), taxes: ['VAT standard 19'] },
    { why: 'the rate of the day', supplier: business('DE'), customer: business('DE'), day: '2020-09-30', taxes: ['VAT standard 16'] },
    { why: 'on the first day of a rate, that one', supplier: business('DE'), customer: business('DE'), day: '2020-07-01', taxes: ['VAT standard 16'] },
    { why: 'on the day before, the one before', supplier: business('DE'), customer: business('DE'), day: '2020-06-30', taxes: ['VAT standard 19'] },
    { why: 'the rate of the service', supplier: business('DE'), customer: person('DE'), serviceCategory: 'books', taxes: ['VAT standard 7'] },
    { why: 'the general rate for any other service', supplier: business('DE'), customer: person('DE'), serviceCategory: 'calls', taxes: ['VAT standard 19'] },
    { why: 'zero as a rate', supplier: business('IE'), customer: person('IE'), serviceCategory: 'books', taxes: ['VAT zeroRated 0'] },
    { why: 'a reverse charge between businesses of a union', supplier: business('DE'), customer: business('FR'), taxes: ['VAT reverseCharge 0 self 20'] },
    { why: 'the customer\'s rate for a person in the union', supplier: business('DE'), customer: person('FR'), taxes: ['VAT standard 20'] },
    { why: 'the customer\'s rate where the supplier has no tax number', supplier: person('DE'), customer: business('FR'), taxes: ['VAT standard 20'] },
    { why: 'nothing of ours beyond the union', supplier: business('DE'), customer: business('CH'), taxes: ['VAT outsideScope 0'] },
    { why: 'nothing of theirs from beyond the union', supplier: business('CH'), customer: business('DE'), taxes: ['VAT outsideScope 0'] },
    { why: 'no tax where no rule speaks of the supplier\'s place', supplier: business('US'), customer: business('DE'), taxes: [] },
    { why: 'no tax of a place that is unknown', supplier: { id: 'a' }, customer: business('DE'), taxes: [] },
    { why: 'the supplier\'s rate for a customer of no known place', supplier: business('DE'), customer: { id: 'c' }, taxes: ['VAT standard 19'] },
    { why: 'no tax before the first rule', supplier: business('FR'), customer: business('FR'), day: '2019-12-31', taxes: [] },
    { why: 'a region\'s rate in place of the country\'s', supplier: business('CA'), customer: person('CA', { region: 'CA-ON' }), taxes: ['GST standard 13'] },
    { why: 'a region\'s own tax beside the country\'s', supplier: business('CA'), customer: person('CA', { region: 'CA-BC' }), taxes: ['GST standard 5', 'PST standard 7'] },
    { why: 'an exemption on its days', supplier: business('DE'), customer: business('DE', { exemptions: [exemption] }), day: '2026-06-01', taxes: ['VAT exempt 0 C-7'] },
    { why: 'no exemption that has run out', supplier: business('DE'), customer: business('DE', { exemptions: [exemption] }), day: '2027-01-01', taxes: ['VAT standard 19'] },
    { why: 'no exemption of another tax', supplier: business('DE'), customer: business('DE', { exemptions: [{ ...exemption, taxCategory: 'GST' }] }), day: '2026-06-01', taxes: ['VAT standard 19'] },
    { why: 'what a treaty says is withheld', supplier: business('DE'), customer: business('IN'), taxes: ['VAT outsideScope 0', 'TDS withheld 10'] },
    { why: 'what is withheld without a treaty', supplier: business('US'), customer: business('IN'), taxes: ['TDS withheld 20'] },
    { why: 'what is withheld of a service', supplier: business('US'), customer: business('IN'), serviceCategory: 'transport', taxes: ['TDS withheld 2'] },
    { why: 'the supplier\'s own region for a customer of no known place', supplier: business('CA', { region: 'CA-ON' }), customer: { id: 'c' }, taxes: ['GST standard 13'] },
    { why: 'nothing between two countries of no union', supplier: business('CH'), customer: business('NO'), taxes: ['VAT outsideScope 0'] },
    { why: 'the latest of several rates in force', supplier: business('SE'), customer: business('SE'), taxes: ['VAT standard 12'] },
    { why: 'no exemption of another country', supplier: business('DE'), customer: business('DE', { exemptions: [{ ...exemption, jurisdiction: 'FR' }] }), day: '2026-06-01', taxes: ['VAT standard 19'] },
    { why: 'no exemption before its first day', supplier: business('DE'), customer: business('DE', { exemptions: [exemption] }), day: '2025-12-31', taxes: ['VAT standard 19'] },
    { why: 'an exemption that never ends, of every tax', supplier: business('DE'), customer: business('DE', { exemptions: [{ jurisdiction: 'DE', certificate: 'C-8' }] }), taxes: ['VAT exempt 0 C-8'] },
    { why: 'what a treaty says is withheld, before what is withheld of a service', supplier: business('DE'), customer: business('IN'), serviceCategory: 'transport', taxes: ['VAT outsideScope 0', 'TDS withheld 10'] },
    { why: 'nothing withheld of who is exempt', supplier: business('US', { exemptions: [{ jurisdiction: 'IN', certificate: 'C-9' }] }), customer: business('IN'), taxes: [] },
    { why: 'nothing withheld of who is nowhere', supplier: { id: 'a' }, customer: business('IN'), taxes: [] },
    { why: 'nothing withheld of residents', supplier: business('IN'), customer: business('IN'), taxes: [] },
    { why: 'nothing withheld with a certificate', supplier: business('US', { exemptions: [{ jurisdiction: 'IN', certificate: 'N' }] }), customer: business('IN'), taxes: [] },
  ])('are $why', ({ supplier, customer, day = '2026-11-30', serviceCategory, taxes }) => {
    const found = taxesOf({ supplier, customer, day, ...(serviceCategory !== undefined && { serviceCategory }) }, rules);
    expect(found.map(({ taxCategory, treatment, percent, selfAssessedPercent, certificate }) =>
      [taxCategory, treatment, percent.toFixed(), ...(selfAssessedPercent ? ['self', selfAssessedPercent.toFixed()] : []), ...(certificate === undefined ? [] : [certificate])].join(' '))).toEqual(taxes);
  });
});

it('lets a business deduct a tax, and nobody else', () => {
  const deductible = (customer: TaxParty) => taxesOf({ supplier: business('DE'), customer, day: '2026-11-30' }, rules).map((tax) => [tax.jurisdiction, tax.rounding, tax.deductible]);
  expect([deductible(business('DE')), deductible(person('DE')), deductible(business('FR'))]).toEqual([[['DE', 'document', true]], [['DE', 'document', false]], [['FR', 'document', true]]]);
});

const supply = (customer: TaxParty, serviceCategory?: string) => ({ supplier: business('DE'), customer, day: '2026-11-30', ...(serviceCategory !== undefined && { serviceCategory }) });
const lines = (amounts: readonly string[], customer = business('DE')) => amounts.map((amount) => ({ amount: decimal(amount), supply: supply(customer) }));
const byLine = rules.map((one): TaxRule => ({ ...one, rounding: 'line' }));

describe('taxed', () => {
  it.each<{ why: string; amounts: readonly string[]; by: readonly TaxRule[]; unit?: string; customer?: TaxParty; tax: string; ofLines: readonly string[] }>([
    { why: 'once for a rate', amounts: ['0.99', '0.99', '0.99'], by: rules, tax: '0.56', ofLines: ['0.19', '0.19', '0.18'] },
    { why: 'line by line where the rule says so', amounts: ['0.99', '0.99', '0.99'], by: byLine, tax: '0.57', ofLines: ['0.19', '0.19', '0.19'] },
    { why: 'half up', amounts: ['0.50'], by: [rule('DE', '5')], tax: '0.03', ofLines: ['0.03'] },
    { why: 'half away from zero where it is given back', amounts: ['-0.50'], by: [rule('DE', '5')], tax: '-0.03', ofLines: ['-0.03'] },
    { why: 'to the units of a currency without cents', amounts: ['103'], by: rules, unit: 'JPY', tax: '20', ofLines: ['20'] },
    { why: 'to nothing where the customer accounts for it', amounts: ['100'], by: rules, customer: business('FR'), tax: '0', ofLines: ['0'] },
  ])('is rounded $why', ({ amounts, by, unit = 'EUR', customer = business('DE'), tax, ofLines }) => {
    const document = taxed(lines(amounts, customer), unit, by);
    expect(document.tax.toFixed()).toBe(tax);
    expect(document.lines.map(({ taxes }) => taxes[0]?.amount.toFixed())).toEqual(ofLines);
  });

  it('has a subtotal for each rate and treatment, with what it is of', () => {
    const document = taxed([{ amount: decimal('100'), supply: supply(person('DE')) }, { amount: decimal('10'), supply: supply(person('DE'), 'books') }, { amount: decimal('-50'), supply: supply(person('DE')) }], 'EUR', rules);
    expect(document.subtotals.map(({ base, percent, amount }) => [base, percent, amount].map((value) => value.toFixed()))).toEqual([['50', '19', '9.5'], ['10', '7', '0.7']]);
    expect([document.net.toFixed(), document.tax.toFixed()]).toEqual(['60', '10.2']);
  });

  it('says what a customer assesses itself', () => {
    expect(taxed(lines(['12.34'], business('FR')), 'EUR', rules).subtotals[0]?.selfAssessedAmount?.toFixed()).toBe('2.47');
  });

  it('keeps what is withheld apart from what is added', () => {
    const document = taxed(lines(['1000'], business('IN')), 'EUR', rules);
    expect([document.tax.toFixed(), document.withheld.toFixed()]).toEqual(['0', '100']);
  });

  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => decimal(value).dividedBy(decimal('100')));
  const customers = fc.constantFrom(business('DE'), person('FR'), business('FR'), person('IE'), business('CH'), business('IN'));
  const anyLines = fc.array(fc.record({ amount: cents, supply: fc.tuple(customers, fc.constantFrom(undefined, 'books')).map(([customer, category]) => supply(customer, category)) }), { maxLength: 12 });

  it('comes to the same by line and by rate, and to its negative when it is given back', () => {
    fc.assert(fc.property(anyLines, fc.constantFrom(rules, byLine), (some, by) => {
      const document = taxed(some, 'EUR', by);
      const addedOfLines = sumOf(document.lines.flatMap(({ taxes }) => taxes.filter(({ treatment }) => treatment !== 'withheld').map(({ amount }) => amount)));
      expect(document.tax.toFixed()).toBe(addedOfLines.toFixed());
      const back = taxed(some.map((line) => ({ ...line, amount: line.amount.negated() })), 'EUR', by);
      expect(back.tax.plus(document.tax).toFixed()).toBe(zero.toFixed());
    }));
  });
});
