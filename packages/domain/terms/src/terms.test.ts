import { isDomainError } from '@concord/errors';
import { decimal, parseMoney } from '@concord/money';
import { checkSale, parseAgreement, reviewAgreement, satisfies, termSchemas, versionAt } from './index.ts';

const eur = (value: unknown) => ({ unit: 'EUR', value });
const settlement = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1'), ...more });
const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'r', base: { terms: ['c'] }, shares: [{ party: 'seller', percent: '10' }], ...more });
const restriction = (more: object = {}) => ({ '@type': 'SalesRestriction', id: 'x', party: 'seller', territory: ['FR'], ...more });
const body = (terms: readonly object[], more: object = {}) => ({
  id: 'a',
  agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' },
  engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller' }, { id: 'g', role: 'grantor' }],
  agreementItem: [{ termOrCondition: [...terms, settlement] }],
  ...more,
});
const first = '/agreementItem/0/termOrCondition/0';
const findings = (input: unknown, others: readonly unknown[] = []) => reviewAgreement(input, { otherActive: others.map((other) => parseAgreement(other)) });
const brief = (input: unknown, others: readonly unknown[] = []): string[] => findings(input, others).map(({ code, pointer, severity }) => `${severity ?? ''} ${code} ${pointer ?? ''}`);

it.each([
  { why: 'a role nobody has', terms: [charge({ payer: 'nobody' })], found: [`error unknownRole ${first}/payer`] },
  { why: 'a role that only events bring, at the turn of a period', terms: [charge({ payer: 'home', on: { period: true } })], found: [`error unknownRole ${first}/payer`] },
  { why: 'a role that events bring', terms: [charge({ payer: 'home' })], found: [] },
  { why: 'shares over 100 %', terms: [share({ base: { priceType: 'usage' }, shares: [{ party: 'seller', percent: '60' }, { party: 'buyer', percent: '40.01' }] })], found: [`error shareSumOver100 ${first}/shares`] },
  { why: 'shares of exactly 100 %', terms: [share({ base: { priceType: 'usage' }, shares: [{ party: 'seller', percent: '60' }, { party: 'buyer', percent: '40' }] })], found: [] },
  { why: 'tiers not from 0', terms: [charge({ price: undefined, tiers: [{ from: '1', price: eur('1') }] })], found: [`error tiersNotFromZero ${first}/tiers/0/from`] },
  { why: 'tiers that overlap', terms: [charge({ price: undefined, tiers: [{ from: '0', price: eur('1') }, { from: '0', price: eur('2') }] })], found: [`error tierOverlap ${first}/tiers/0`] },
  { why: 'tiers with a gap', terms: [charge({ price: undefined, tiers: [{ from: '0', to: '5', price: eur('1') }, { from: '6', price: eur('2') }] })], found: [`error tierGap ${first}/tiers/0`] },
  { why: 'a validity that leaves the agreement\'s', terms: [charge({ validFor: { startDateTime: '2026-06-01T00:00:00Z', endDateTime: '2027-01-02T00:00:00Z' } })], found: [`error termOutsideAgreement ${first}/validFor`] },
  { why: 'a base that names no term', terms: [share({ base: { terms: ['gone'] } })], found: [`error unknownTerm ${first}/base/terms`] },
  { why: 'a circle of bases', terms: [share({ base: { terms: ['q'] } }), share({ id: 'q', base: { terms: ['r'] } })], found: ['error circularBase /agreementItem/0/termOrCondition/1/base'] },
  { why: 'a base of itself', terms: [share({ base: { terms: ['r'] } })], found: [`error circularBase ${first}/base`] },
  { why: 'a negative percent', terms: [share({ base: { priceType: 'usage' }, shares: [{ party: 'seller', percent: '-1' }] })], found: [`error numberOutOfRange ${first}/shares/0/percent`] },
  { why: 'a currency that is none', terms: [charge({ price: { unit: 'EURO', value: '1' } })], found: [`error unknownCurrency ${first}/price/unit`] },
  { why: 'two terms of one id', terms: [charge(), charge()], found: ['error duplicateTermId /agreementItem/0/termOrCondition/1/id'] },
  { why: 'a type that is none', terms: [{ '@type': 'Chrage', id: 'c' }], found: [`error unknownTermType ${first}/@type`] },
  { why: 'words alone', terms: [{ description: 'The parties are friends.' }], found: [] },
  { why: 'two kinds of event at once', terms: [charge({ on: { usageType: 'x', period: true } })], found: [`error invalidTrigger ${first}/on`] },
  { why: 'a price and tiers', terms: [charge({ tiers: [{ from: '0', price: eur('1') }] })], found: [`error invalidPricing ${first}`] },
  { why: 'another currency without exchange', terms: [charge({ price: { unit: 'USD', value: '1' } })], found: [`warning foreignCurrency ${first}`] },
  { why: 'a misspelt attribute', terms: [charge({ incremnt: '60' })], found: [`warning unknownAttribute ${first}/incremnt`] },
  { why: 'several things at once', terms: [charge({ payer: 'nobody', price: eur('x') }), share({ base: { terms: ['gone'] } })], found: [`error invalidNumber ${first}/price/value`, 'error unknownTerm /agreementItem/0/termOrCondition/1/base/terms'] },
])('$why', ({ terms, found }) => expect(brief(body(terms, { characteristic: [{ name: 'eventRole', value: ['home'] }] }))).toEqual(found));

it.each([
  { why: 'missing SettlementTerms', input: body([], { agreementItem: [{ termOrCondition: [charge()] }] }), found: ['error missingSettlementTerms /agreementItem'] },
  { why: 'standing parties only and no offering', input: body([charge()], { engagedParty: [{ id: 'b', role: 'buyer', standing: true }, { id: 's', role: 'seller', standing: true }] }), found: ['warning standingOnly /engagedParty'] },
  { why: 'no period', input: body([], { agreementPeriod: undefined }), found: ['error missingAttribute /agreementPeriod'] },
  { why: 'not an object', input: 'agreement', found: ['id', 'period', 'parties', 'items'].map(() => 'error notAnObject ') },
])('$why', ({ input, found }) => expect(brief(input).map((line) => (found[0]?.includes('missingAttribute') ? line.replace('notAnObject', 'missingAttribute') : line))).toEqual(found));

it('warns of a guarantee that past volumes would not have reached', () => {
  const guarantee = { '@type': 'MinimumGuarantee', id: 'g', payer: 'buyer', payee: 'seller', terms: ['c'], amount: eur('100') };
  const review = (past: string) => reviewAgreement(body([charge(), guarantee]), { otherActive: [], pastAmount: () => decimal(past) }).map(({ code }) => code);
  expect([review('99.99'), review('100')]).toEqual([['guaranteeNotReached'], []]);
});

it.each([
  { why: 'both let different parties sell the same there', other: restriction({ party: 'buyer', territory: ['FR-75'] }), found: ['exclusivityBroken'] },
  { why: 'elsewhere', other: restriction({ party: 'buyer', territory: ['BE'] }), found: [] },
  { why: 'the same party', other: restriction({}), found: [] },
])('exclusivity against another agreement: $why', ({ other, found }) => expect(findings(body([restriction({ exclusive: true })]), [body([other], { id: 'other' })]).map(({ code }) => code)).toEqual(found));

it('warns where another agreement charges the same parties for the same event', () => {
  expect(brief(body([charge()]), [body([charge()], { id: 'other' })])).toEqual([`warning chargedTwice ${first}`]);
  expect(brief(body([charge()]), [body([charge({ on: { usageType: 'y' } })], { id: 'other' })])).toEqual([]);
});

it.each([
  { why: 'where it may', sale: { territory: 'FR-75' }, found: [] },
  { why: 'where it may not', sale: { territory: 'DE' }, found: ['territoryRestricted'] },
  { why: 'through another channel', sale: { channels: ['shop', 'web'] }, found: ['channelRestricted'] },
  { why: 'at another price', sale: { price: parseMoney(eur('9.98')) }, found: ['resalePriceRestricted'] },
  { why: 'a stranger in the exclusive territory', sale: { seller: 'else', territory: 'FR' }, found: ['exclusivityBroken'] },
  { why: 'a stranger elsewhere', sale: { seller: 'else', territory: 'DE' }, found: [] },
])('a sale $why', ({ sale, found }) => {
  const active = [parseAgreement(body([restriction({ exclusive: true, channel: ['shop'], resalePrice: { exact: eur('9.99') } })]))];
  const refused = checkSale({ seller: 's', offering: 'tv', at: Date.UTC(2026, 5), ...sale }, active);
  expect(refused.map(({ code }) => code)).toEqual(found);
  expect(refused.every(({ termId }) => termId === 'x')).toBe(true);
});

it('refuses with every finding', () => {
  const attempt = (): unknown => {
    try {
      return parseAgreement(body([charge({ price: eur('x'), per: '0' })]));
    } catch (error) {
      return isDomainError(error) ? error.findings.map(({ pointer }) => pointer) : error;
    }
  };
  expect(attempt()).toEqual([`${first}/price/value`, `${first}/per`]);
});

it('picks the version in force', () => {
  const versions = [parseAgreement(body([], { version: '1' })), parseAgreement(body([], { version: '2' }), Date.UTC(2026, 2, 15))];
  expect([Date.UTC(2025, 11, 31), Date.UTC(2026, 2, 14), Date.UTC(2026, 2, 15), Date.UTC(2027, 0, 1)].map((at) => versionAt(versions, at)?.version)).toEqual([undefined, '1', '2', undefined]);
});

it.each([
  { where: [{ characteristic: 'c', test: { kind: 'among' as const, values: ['5'] } }], characteristics: { c: '5' }, holds: true },
  { where: [{ characteristic: 'c', test: { kind: 'among' as const, values: [5] } }], characteristics: { c: '5.0' }, holds: true },
  { where: [{ characteristic: 'c', test: { kind: 'among' as const, values: ['5'] } }], characteristics: {}, holds: false },
  { where: [{ characteristic: 'toString', test: { kind: 'among' as const, values: ['x'] } }], characteristics: {}, holds: false },
  { where: [{ characteristic: 'c', test: { kind: 'range' as const, gte: decimal('1'), lt: decimal('5') } }], characteristics: { c: 'many' }, holds: false },
])('$where of $characteristics is $holds', ({ where, characteristics, holds }) => expect(satisfies(where, characteristics)).toBe(holds));

it('each term type has a schema that is plain JSON and requires its @type', () => {
  expect(JSON.parse(JSON.stringify(termSchemas))).toEqual(termSchemas);
  for (const [name, schema] of Object.entries(termSchemas)) expect(schema).toMatchObject({ type: 'object', properties: { '@type': { enum: [name] } } });
});
