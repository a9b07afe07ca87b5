import { decimal } from '@concord/money';
import { parseAgreement, reviewAgreement } from '../index.ts';

const eur = (value: string) => ({ unit: 'EUR', value });
const usd = (value: string) => ({ unit: 'USD', value });
const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'b', payee: 's', on: { usageType: 'x' }, price: eur('1'), ...more });
const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'r', base: { priceType: 'usage' }, holder: 's', shares: [{ party: 'b', percent: '10' }], ...more });
const bonus = (more: object = {}) => ({ '@type': 'PerformanceBonus', id: 'k', payer: 's', payee: 'b', metric: { usageType: 'x', aggregate: 'count' }, tiers: [{ from: '1', amount: eur('1') }], ...more });
const settlement = (more: object = {}) => ({ '@type': 'SettlementTerms', id: 't', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', ...more });

/** An agreement of the year 2026 between b and s. */
const body = (terms: readonly object[], { item = {}, settle = {}, ...more }: { item?: object; settle?: object } & Record<string, unknown> = {}) => ({
  id: 'a',
  agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' },
  engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller' }],
  agreementItem: [{ ...item, termOrCondition: [...terms, settlement(settle)] }],
  ...more,
});
const found = (agreement: unknown): string[] => reviewAgreement(agreement, { otherActive: [] }).map(({ severity, code, pointer, message }) => `${severity ?? ''} ${code} ${pointer ?? ''}: ${message}`);

const open = { agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' } };
const leaves = ['error termOutsideAgreement /agreementItem/0/termOrCondition/0/validFor: c: its validity leaves the agreement\'s'];
it.each([
  { why: 'the whole of it', validFor: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' }, says: [] },
  { why: 'from some day on', validFor: { startDateTime: '2026-06-01T00:00:00Z' }, says: [] },
  { why: 'until some day', validFor: { endDateTime: '2026-06-01T00:00:00Z' }, says: [] },
  { why: 'from before it', validFor: { startDateTime: '2025-12-31T23:59:59Z' }, says: leaves },
  { why: 'until after it', validFor: { endDateTime: '2027-01-01T00:00:01Z' }, says: leaves },
  { why: 'wholly before it', validFor: { endDateTime: '2026-01-01T00:00:00Z' }, says: leaves },
  { why: 'wholly after it', validFor: { startDateTime: '2027-01-01T00:00:00Z' }, says: leaves },
  { why: 'until some day of an agreement that never ends', validFor: { endDateTime: '2029-01-01T00:00:00Z' }, more: open, says: [] },
  { why: 'from before one that never ends', validFor: { startDateTime: '2025-12-31T23:59:59Z' }, more: open, says: leaves },
])('a term is valid within the agreement: $why', ({ validFor, more = {}, says }) => expect(found(body([charge({ validFor })], more))).toEqual(says));

const everyoneStands = { engagedParty: [{ id: 'b', role: 'buyer', standing: true }, { id: 's', role: 'seller', standing: true }] };
const standingOnly = ['warning standingOnly /engagedParty: every party is standing and no offering is named: events must name a party to be met'];
it.each([
  { why: 'nothing names an offering', terms: [charge(), share()], says: standingOnly },
  { why: 'a bonus measures', terms: [bonus()], says: standingOnly },
  { why: 'its item names one', terms: [charge()], item: { productOffering: ['tv'] }, says: [] },
  { why: 'its item names a product', terms: [charge()], item: { product: ['tv-1'] }, says: [] },
  { why: 'a charge reacts to one', terms: [charge(), charge({ id: 'd', on: { order: { productOffering: 'tv' } } })], says: [] },
  { why: 'a share reacts to one', terms: [charge(), share({ on: { order: { productOffering: 'tv' } } })], says: [] },
  { why: 'a share is of one', terms: [charge(), share({ base: { productOffering: 'tv' } })], says: [] },
  { why: 'one party does not stand', terms: [charge()], more: { engagedParty: [{ id: 'b', role: 'buyer', standing: true }, { id: 's', role: 'seller' }] }, says: [] },
])('where everybody stands, something must be named: $why', ({ terms, item = {}, more = everyoneStands, says }) => expect(found(body(terms, { item, ...more }))).toEqual(says));

const foreign = ['warning foreignCurrency /agreementItem/0/termOrCondition/0: c: its lines are settled in USD, the agreement names EUR and no exchange'];
it.each([
  { why: 'nothing is exchanged', price: usd('1'), settle: {}, says: foreign },
  { why: 'it is exchanged', price: usd('1'), settle: { exchange: { date: 'event', source: 'ecb' } }, says: [] },
  { why: 'it is the agreement\'s own', price: eur('1'), settle: {}, says: [] },
])('warns of another currency where $why', ({ price, settle, says }) => expect(found(body([charge({ price })], { settle }))).toEqual(says));

const codes = (agreement: unknown): string[] => reviewAgreement(agreement, { otherActive: [] }).map(({ code, message }) => `${code}: ${message}`);
it.each([
  { why: 'more than one of type SettlementTerms', terms: [settlement({ id: 'u' })], says: ['severalSettlementTerms: t: an agreement has one term of type SettlementTerms'] },
  { why: 'a name nobody has', terms: [charge({ payer: 'nobody' })], says: ['unknownRole: c: nobody is neither a party nor a role of the agreement'] },
  { why: 'a name that only events bring, at the close', terms: [{ '@type': 'Cap', id: 'm', payer: 'home', payee: 's', terms: ['c'], amount: eur('1') }, charge()], says: ['unknownRole: m: home is neither a party nor a role of the agreement, and no event brings it to this term'] },
  { why: 'who won the customer, whom events bring', terms: [charge({ payee: 'acquirer' })], says: [] },
])('says of $why whose it is', ({ terms, says }) => expect(codes(body(terms, { characteristic: [{ name: 'eventRole', value: ['home'] }] }))).toEqual(says));

it.each([
  { why: 'sell to a grantor of their own each', parties: [{ id: 's', role: 'seller' }, { id: 'other' }], says: [] },
  { why: 'have a grantor in common', parties: [{ id: 's', role: 'seller' }, { id: 'b' }], says: ['exclusivityBroken'] },
  { why: 'meet the other as the grantor alone', parties: [{ id: 's', role: 'seller' }], says: [] },
])('two parties that sell the same collide where they $why', ({ parties, says }) => {
  const exclusive = { '@type': 'SalesRestriction', id: 'x', territory: ['FR', 'BE'], exclusive: true };
  const other = parseAgreement({ ...body([{ ...exclusive, party: 's' }]), id: 'other', engagedParty: parties });
  const own = body([{ ...exclusive, party: 'c', territory: ['DE', 'BE'] }], { engagedParty: [{ id: 'b' }, { id: 'c' }] });
  expect(reviewAgreement(own, { otherActive: [other] }).map(({ code }) => code)).toEqual(says);
});

it('holds a guarantee against what was', () => {
  const guarantee = { '@type': 'MinimumGuarantee', id: 'g', payer: 'b', payee: 's', terms: ['c'], amount: eur('100') };
  expect(reviewAgreement(body([charge(), guarantee]), { otherActive: [], pastAmount: () => decimal('7') }).map(({ message }) => message)).toEqual([expect.stringContaining('7')]);
});
