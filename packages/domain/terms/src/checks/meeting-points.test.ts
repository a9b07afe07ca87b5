import fc from 'fast-check';
import { parseAgreement } from '../parse-agreement.ts';
import { agreementOf, eur } from '../types/term.fixture.ts';
import { crossFindings } from './check-across.ts';
import { meetingPoints } from './meeting-points.ts';

const name = fc.constantFrom('buyer', 'seller', 'partner', 'b', 's', 'p', 'home', 'f');
const some = (...values: readonly string[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const charge = fc.record({ '@type': fc.constant('Charge'), id: fc.constant('c'), payer: name, payee: name, on: fc.constant({ usageType: 'x' }), price: fc.constant(eur('1')) });
const grant = fc.record({ '@type': fc.constant('SalesRestriction'), id: fc.constant('x'), party: name, territory: some('FR', 'BE'), exclusive: fc.boolean() });
const parties = fc.subarray([{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller' }, { id: 'p', role: 'partner' }, { id: 'f', role: 'far' }], { minLength: 1 });
const settlement = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };

const agreement = (id: string) => fc.record({ term: fc.oneof(charge, grant), engagedParty: parties, productOffering: some('tv', 'box') }).map(({ term, engagedParty, productOffering }) =>
  parseAgreement(agreementOf([], { id, engagedParty, agreementItem: [{ termOrCondition: [term], ...(productOffering && { productOffering }) }, { termOrCondition: [settlement] }] })));

const meets = (sought: readonly string[], kept: readonly string[]): boolean => sought.some((point) => kept.includes(point));

it('brings together whatever is to be found between two agreements', () => {
  fc.assert(fc.property(agreement('one'), agreement('other'), (one, other) => {
    if (crossFindings(one, [other]).length > 0) expect(meets(meetingPoints(one).sought, meetingPoints(other).kept)).toBe(true);
  }), { numRuns: 1_000 });
});

const shop = (engagedParty: readonly object[]) => parseAgreement(agreementOf([{ '@type': 'Charge', id: 'c', payer: 'home', payee: 'home', on: { usageType: 'x' }, price: eur('1') }], { engagedParty }));
const crowd = (many: number) => Array.from({ length: many }, (_, index) => ({ id: `party-${index}` }));

it('keeps an agreement among many under few names, which others of its parties find', () => {
  const [wide, narrow] = [meetingPoints(shop(crowd(5_000))), meetingPoints(shop(crowd(2)))];
  expect([wide.kept.length, meets(wide.sought, narrow.kept), meets(narrow.sought, wide.kept), meets(wide.sought, wide.kept)]).toEqual([10_000, true, true, true]);
});

it('leaves alone what has but one party in common', () => {
  const [one, other] = [meetingPoints(shop([{ id: 'operator' }, { id: 'a' }])), meetingPoints(shop([{ id: 'operator' }, { id: 'b' }]))];
  expect(meets(one.sought, other.kept)).toBe(false);
});
