import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['agreement'] }); });
afterAll(() => suite.close());

const path = '/agreementManagement/v4/agreement';
const eur = (value: string) => ({ unit: 'EUR', value });
const settlement = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' };
const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'calls', payer: 'buyer', payee: 'supplier', on: { usageType: 'voice' }, price: eur('0.02'), ...more });
const tiered = (...from: readonly (readonly [string, string?])[]) => charge({ price: undefined, tiers: from.map(([start, end]) => ({ from: start, ...(end && { to: end }), price: eur('1') })) });
const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'share', base: { terms: ['calls'] }, shares: [{ party: 'supplier', percent: '50' }], ...more });
const restriction = { '@type': 'SalesRestriction', id: 'territory', party: 'buyer', territory: ['FR'], exclusive: true };

interface Draft { readonly terms: readonly object[]; readonly [attribute: string]: unknown }
interface Finding { readonly code: string; readonly termId?: string; readonly pointer?: string; readonly severity?: string }
interface Answer { readonly errors?: readonly Finding[]; readonly finding?: readonly Finding[] }

let count = 0;

/** A draft between two parties that have no other agreement. */
function draft({ terms, ...more }: Draft) {
  count += 1;
  return {
    id: `checked-${count}`, name: 'Checked', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' },
    engagedParty: [{ id: `s${count}`, role: 'supplier' }, { id: `b${count}`, role: 'buyer' }], agreementItem: [{ termOrCondition: terms }], ...more,
  };
}

/** What the answer to a draft, or to its validation, finds. */
async function found(body: ReturnType<typeof draft>): Promise<readonly string[]> {
  const created = await suite.post<Answer>(path, body);
  const { errors, finding } = created.status === 201 ? (await suite.patch<Answer>(`${path}/${body.id}`, { status: 'validated' })).body : created.body;
  return (errors ?? finding ?? []).map(({ severity = 'error', code, termId, pointer }) => [severity, code, termId, pointer].filter((part) => part !== undefined).join(' '));
}

async function inForce(body: ReturnType<typeof draft>): Promise<ReturnType<typeof draft>> {
  await suite.post(path, { ...body, agreementAuthorization: body.engagedParty.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', relatedParty: [{ id }] })) });
  await suite.patch(`${path}/${body.id}`, { status: 'validated' });
  await suite.settled();
  return body;
}

const first = '/agreementItem/0/termOrCondition/0';
const second = '/agreementItem/0/termOrCondition/1';

it.each<{ why: string; body: Draft; finds: readonly string[] }>([
  { why: 'a role that nobody holds', body: { terms: [charge({ payer: 'broker' }), settlement] }, finds: [`error unknownRole calls ${first}/payer`] },
  { why: 'a party that is not engaged', body: { terms: [charge({ payee: 'somebody-else' }), settlement] }, finds: [`error unknownRole calls ${first}/payee`] },
  { why: 'shares over 100 %', body: { terms: [charge(), share({ shares: [{ party: 'supplier', percent: '60' }, { party: 'buyer', percent: '41' }] }), settlement] }, finds: [`error shareSumOver100 share ${second}/shares`] },
  { why: 'tiers with a gap', body: { terms: [tiered(['0', '10'], ['20']), settlement] }, finds: [`error tierGap calls ${first}/tiers/0`] },
  { why: 'tiers that overlap', body: { terms: [tiered(['0', '30'], ['20']), settlement] }, finds: [`error tierOverlap calls ${first}/tiers/0`] },
  { why: 'tiers that do not begin at 0', body: { terms: [tiered(['1'], ['20']), settlement] }, finds: [`error tiersNotFromZero calls ${first}/tiers/0/from`] },
  { why: 'a term that leaves the agreement\'s time', body: { terms: [charge({ validFor: { startDateTime: '2026-06-01T00:00:00Z', endDateTime: '2027-02-01T00:00:00Z' } }), settlement] }, finds: [`error termOutsideAgreement calls ${first}/validFor`] },
  { why: 'a base that names no term', body: { terms: [charge(), share({ base: { terms: ['gone'] } }), settlement] }, finds: [`error unknownTerm share ${second}/base/terms`] },
  { why: 'a circle of bases', body: { terms: [share({ id: 'one', base: { terms: ['two'] } }), share({ id: 'two', base: { terms: ['one'] } }), settlement] }, finds: [`error circularBase two ${second}/base`] },
  { why: 'no settlement terms', body: { terms: [charge()] }, finds: ['error missingSettlementTerms /agreementItem'] },
  { why: 'a number outside what the engine keeps exactly', body: { terms: [charge({ price: eur(`0.${'1'.repeat(40)}`) }), settlement] }, finds: [`error invalidNumber ${first}/price/value`] },
  { why: 'another currency without exchange', body: { terms: [charge({ price: { unit: 'USD', value: '1' } }), settlement] }, finds: [`warning foreignCurrency calls ${first}`] },
  { why: 'standing parties only, and no offering', body: { terms: [charge(), settlement], engagedParty: [{ id: 'x', role: 'supplier', standing: true }, { id: 'y', role: 'buyer', standing: true }] }, finds: ['warning standingOnly /engagedParty'] },
])('finds $why', async ({ body, finds }) => expect(await found(draft(body))).toEqual(finds));

it('finds exclusivity that another agreement breaks', async () => {
  const other = await inForce(draft({ terms: [restriction, settlement] }));
  const [grantor] = other.engagedParty;
  expect(await found(draft({ terms: [{ ...restriction, exclusive: false }, settlement], engagedParty: [grantor, { id: 'another', role: 'buyer' }] }))).toEqual([`error exclusivityBroken territory ${first}`]);
});

it('finds an active agreement that charges the same parties for the same event', async () => {
  const { engagedParty } = await inForce(draft({ terms: [charge(), settlement] }));
  expect(await found(draft({ terms: [charge(), settlement], engagedParty }))).toEqual([`warning chargedTwice calls ${first}`]);
});

it('keeps warnings with the agreement', async () => {
  const body = draft({ terms: [charge({ price: { unit: 'USD', value: '1' } }), settlement] });
  await found(body);
  expect((await suite.get(`${path}/${body.id}`)).body).toMatchObject({ status: 'validated', finding: [{ code: 'foreignCurrency', severity: 'warning' }] });
});

it('says everything at once, of what cannot be read as well', async () => {
  const wrong = [tiered(['1', '10'], ['20']), share({ shares: [{ party: 'nobody', percent: '101' }] }), share({ id: 'other', base: { terms: ['gone'] } })];
  expect(await found(draft({ terms: wrong }))).toEqual([
    'error missingSettlementTerms /agreementItem', `error tiersNotFromZero calls ${first}/tiers/0/from`, `error tierGap calls ${first}/tiers/0`,
    `error shareSumOver100 share ${second}/shares`, `error unknownRole share ${second}/shares/0/party`, 'error unknownTerm other /agreementItem/0/termOrCondition/2/base/terms',
  ]);
  expect(await found(draft({ terms: [charge({ price: eur('much') }), ...wrong.slice(1), settlement] }))).toEqual([
    `error invalidNumber ${first}/price/value`, `error shareSumOver100 share ${second}/shares`, `error unknownRole share ${second}/shares/0/party`,
    `error unknownTerm share ${second}/base/terms`, 'error unknownTerm other /agreementItem/0/termOrCondition/2/base/terms',
  ]);
});
