import { parseAgreement, reviewAgreement } from './index.ts';

const eur = (value: unknown) => ({ unit: 'EUR', value });
const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1'), ...more });
const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'r', base: { priceType: 'usage' }, shares: [{ party: 'seller', percent: '10' }], ...more });
const settlement = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const body = (terms: readonly unknown[], more: object = {}) => ({
  id: 'a',
  agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
  engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller' }],
  agreementItem: [{ termOrCondition: [...terms, settlement] }],
  ...more,
});
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** The same value, with every reading of a property counted, however deep. */
function counted(value: unknown): { readonly input: unknown; readonly reads: () => number } {
  let reads = 0;
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    return new Proxy(inner, { get: (target, key) => wrap(((reads += 1), Reflect.get(target, key) as unknown)) });
  };
  return { input: wrap(value), reads: () => reads };
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

const deepObject = nested(100_000, (x) => ({ x }));
const deepList = nested(100_000, (x) => [x]);
const first = '/agreementItem/0/termOrCondition/0';

interface Absurdity {
  readonly why: string;
  readonly input: unknown;
  readonly found: string;
}

const numbers: Absurdity[] = [
  { why: 'a price with an exponent', input: body([charge({ price: eur('1e500000000') })]), found: `invalidNumber ${first}/price/value` },
  { why: 'a price of 40 digits', input: body([charge({ price: eur('1'.repeat(40)) })]), found: `invalidNumber ${first}/price/value` },
  { why: 'a rate of 40 decimals', input: body([charge({ price: eur(`0.${'1'.repeat(40)}`) })]), found: `invalidNumber ${first}/price/value` },
  { why: 'a price of a million digits', input: body([charge({ price: eur('1'.repeat(1_000_000)) })]), found: `invalidNumber ${first}/price/value` },
  { why: 'a percent of 1e-30', input: body([share({ shares: [{ party: 'seller', percent: 1e-30 }] })]), found: `invalidNumber ${first}/shares/0/percent` },
  { why: 'the same in full', input: body([share({ shares: [{ party: 'seller', percent: `0.${'0'.repeat(29)}1` }] })]), found: `invalidNumber ${first}/shares/0/percent` },
  { why: 'a price that is infinite', input: body([charge({ price: eur(Infinity) })]), found: `invalidNumber ${first}/price/value` },
  { why: 'a negative commitment', input: body([{ '@type': 'VolumeCommitment', id: 'v', payer: 'buyer', payee: 'seller', terms: ['c'], quantity: '-1', shortfallPrice: eur('1') }]), found: `numberOutOfRange ${first}/quantity` },
  { why: 'a negative increment', input: body([charge({ increment: '-60' })]), found: `numberOutOfRange ${first}/increment` },
  { why: 'an increment of nothing', input: body([charge({ increment: '0' })]), found: `numberOutOfRange ${first}/increment` },
  { why: 'a negative allowance', input: body([charge({ allowance: '-1' })]), found: `numberOutOfRange ${first}/allowance` },
  { why: 'a negative tier', input: body([charge({ price: undefined, tiers: [{ from: '-1', price: eur('1') }] })]), found: `numberOutOfRange ${first}/tiers/0/from` },
  { why: 'a negative percent', input: body([share({ shares: [{ party: 'seller', percent: '-1' }] })]), found: `numberOutOfRange ${first}/shares/0/percent` },
  { why: 'a negative threshold', input: body([charge({ condition: { counter: 'quantity', terms: ['c'], atLeast: '-1' } })]), found: `numberOutOfRange ${first}/condition/atLeast` },
  { why: 'a unit of ten thousand letters', input: body([charge({ price: { unit: 'E'.repeat(10_000), value: '1' } })]), found: `unknownCurrency ${first}/price/unit` },
  { why: 'a unit that every object has', input: body([charge({ price: { unit: 'constructor', value: '1' } })]), found: `unknownCurrency ${first}/price/unit` },
];

const shapes: Absurdity[] = [
  { why: 'a million tiers', input: body([charge({ price: undefined, tiers: times(1_000_000, (from) => ({ from, price: eur('1') })) })]), found: `listLength ${first}/tiers` },
  { why: 'a million shares', input: body([share({ shares: times(1_000_000, () => ({ party: 'seller', percent: '0' })) })]), found: `listLength ${first}/shares` },
  { why: 'a hundred thousand terms', input: body(times(100_000, () => charge())), found: 'listLength /agreementItem' },
  { why: 'the same in a hundred items', input: body([], { agreementItem: times(100, () => ({ termOrCondition: times(1000, () => charge()) })) }), found: 'listLength /agreementItem' },
  { why: 'a hundred thousand items', input: body([], { agreementItem: times(100_000, () => ({})) }), found: 'listLength /agreementItem' },
  { why: 'a hundred thousand parties', input: body([charge()], { engagedParty: times(100_000, (id) => ({ id: String(id) })) }), found: 'listLength /engagedParty' },
  { why: 'a comparison nested a hundred thousand deep', input: body([charge({ on: { usageType: 'x', where: { bytes: deepObject } } })]), found: `invalidComparison ${first}/on/where/bytes` },
  { why: 'a list of lists as usage type', input: body([charge({ on: { usageType: deepList } })]), found: `invalidText ${first}/on/usageType/0` },
  { why: 'a nested price', input: body([charge({ price: deepObject })]), found: `missingAttribute ${first}/price/unit` },
  { why: 'a nested type', input: body([{ '@type': deepList }]), found: `unknownTermType ${first}/@type` },
  { why: 'nesting instead of an agreement', input: deepList, found: 'notAnObject ' },
  { why: 'a hundred thousand comparisons', input: body([charge({ on: { usageType: 'x', where: Object.fromEntries(times(100_000, (index) => [`c${index}`, '1'])) } })]), found: `listLength ${first}/on/where` },
];

/** What reading a small agreement takes, some hundred times over: nothing that grows with the absurdity. */
const mostReads = 20_000;

it.each([...numbers, ...shapes])('refuses $why, and looks at little of it', ({ input, found }) => {
  const { input: watched, reads } = counted(input);
  const findings = reviewAgreement(watched, { otherActive: [] });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => `${code} ${pointer ?? ''}`)).toContain(found);
  expect(reads()).toBeLessThan(mostReads);
});

it('takes a nested term without a type for words', () => expect(reviewAgreement(body([deepObject]), { otherActive: [] })).toEqual([]));

it.each([
  { why: 'a circle of a thousand bases', terms: times(1000, (index) => share({ id: `r${index}`, base: { terms: [`r${(index + 1) % 1000}`] } })), codes: ['circularBase'] },
  { why: 'a chain of two thousand bases', terms: times(1999, (index) => share({ id: `r${index}`, base: index === 0 ? { priceType: 'usage' } : { terms: [`r${index - 1}`] } })), codes: [] },
  { why: 'two hundred terms that each name two hundred that are not there', terms: times(200, (index) => share({ id: `r${index}`, base: { terms: times(200, (other) => `x${other}`) } })), codes: ['unknownTerm'] },
  { why: 'a circle of conditions, each judged by what the other would come to', terms: times(2, (index) => charge({ id: `c${index}`, condition: { counter: 'amount', terms: [`c${1 - index}`], atLeast: '1' } })), codes: [] },
])('reads every attribute of $why a few times at most', ({ terms, codes }) => {
  const { input, reads } = counted(body(terms));
  expect([...new Set(reviewAgreement(input, { otherActive: [] }).map(({ code }) => code))]).toEqual(codes);
  expect(reads()).toBeLessThan(200 * terms.length + 10 * JSON.stringify(terms).split(',').length);
});

it('compares two agreements of five hundred charges each by the events they react to', () => {
  const charges = times(500, (index) => charge({ id: `c${index}`, on: { usageType: `x${index}` } }));
  const { input: other, reads } = counted(parseAgreement(body(charges, { id: 'other' })));
  const findings = reviewAgreement(body(charges), { otherActive: [other as ReturnType<typeof parseAgreement>] });
  expect(findings.filter(({ code }) => code === 'chargedTwice')).toHaveLength(500);
  expect(reads()).toBeLessThan(100 * 500);
});
