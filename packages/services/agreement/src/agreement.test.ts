import { eventually, type GivenSuite, givenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['agreement'] }); });
afterAll(() => suite.close());

const path = '/agreementManagement/v4/agreement';
const settlement = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' };
const charge = { '@type': 'Charge', id: 'minutes', payer: 'buyer', payee: 'supplier', on: { usageType: 'voice' }, price: { unit: 'EUR', value: '0.02' } };

let count = 0;
interface Draft { readonly terms?: readonly unknown[]; readonly [attribute: string]: unknown }

function draft({ terms = [charge, settlement], ...more }: Draft = {}) {
  count += 1;
  return {
    id: `agreement-${count}`, name: `Agreement ${count}`, agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: [{ id: `seller-${count}`, role: 'supplier' }, { id: `buyer-${count}`, role: 'buyer' }], agreementItem: [{ termOrCondition: terms }], ...more,
  };
}

const signature = (party: string) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: party, relatedParty: [{ id: party }] });
const codes = (body: unknown) => ((body as { readonly errors?: readonly { readonly code: string }[] }).errors ?? []).map(({ code }) => code);
const statusOf = async (id: string) => (await suite.get<{ status: string }>(`${path}/${id}`)).body.status;

async function signed(body: ReturnType<typeof draft>): Promise<string> {
  await suite.post(path, body);
  await suite.patch(`${path}/${body.id}`, { status: 'validated' });
  await suite.patch(`${path}/${body.id}`, { agreementAuthorization: body.engagedParty.map(({ id }) => signature(id)) });
  await eventually(async () => (await statusOf(body.id)) === 'active');
  return body.id;
}

it('comes into force with the last signature, each party signing for itself', async () => {
  const body = draft();
  const [seller, buyer] = body.engagedParty.map(({ id }) => id);
  expect((await suite.post(path, body)).body).toMatchObject({ status: 'inProcess', version: '1' });
  expect((await suite.patch(`${path}/${body.id}`, { status: 'validated' })).status).toBe(200);
  await suite.as(seller).patch(`${path}/${body.id}`, { agreementAuthorization: [signature(seller ?? '')] });
  await suite.settled();
  expect(await statusOf(body.id)).toBe('validated');
  const { status } = await suite.as(buyer).patch(`${path}/${body.id}`, [{ op: 'add', path: '/agreementAuthorization/-', value: signature(buyer ?? '') }], { headers: { 'content-type': 'application/json-patch+json' } });
  expect(status).toBe(200);
  await eventually(async () => (await statusOf(body.id)) === 'active');
});

it.each([
  { why: 'a share over 100 %', terms: [charge, { '@type': 'RevenueShare', id: 'share', base: { terms: ['minutes'] }, shares: [{ party: 'supplier', percent: '101' }] }, settlement], code: 'shareSumOver100' },
  { why: 'a circle of bases', terms: [...['one', 'other'].map((id) => ({ '@type': 'RevenueShare', id, base: { terms: [id === 'one' ? 'other' : 'one'] }, shares: [{ party: 'supplier', percent: '1' }] })), settlement], code: 'circularBase' },
  { why: 'no settlement terms', terms: [charge], code: 'missingSettlementTerms' },
  { why: 'a role that nobody holds', terms: [{ ...charge, payer: 'broker' }, settlement], code: 'unknownRole' },
])('is not validated with $why', async ({ terms, code }) => {
  const body = draft({ terms });
  expect((await suite.post(path, body)).status).toBe(201);
  const { status, body: answer } = await suite.patch(`${path}/${body.id}`, { status: 'validated' });
  expect(status).toBe(400);
  expect(codes(answer)).toContain(code);
  expect(await statusOf(body.id)).toBe('inProcess');
});

it.each([
  ['1e500000000', 'a number that would fill the memory'],
  ['NaN', 'no number'],
  ['0x10', 'another notation'],
])('refuses a draft with the price %s: %s', async (value) => {
  const { status } = await suite.post(path, draft({ terms: [{ ...charge, price: { unit: 'EUR', value } }, settlement] }));
  expect(status).toBe(400);
});

it.each([
  { why: 'a percent of 1e-30', term: { '@type': 'RevenueShare', id: 'share', base: { terms: ['minutes'] }, shares: [{ party: 'supplier', percent: 1e-30 }] }, code: 'invalidNumber', pointer: '/agreementItem/0/termOrCondition/1/shares/0/percent' },
  { why: 'a rate of 40 digits', term: { ...charge, id: 'long', price: { unit: 'EUR', value: `0.${'1'.repeat(40)}` } }, code: 'invalidNumber', pointer: '/agreementItem/0/termOrCondition/1/price/value' },
  { why: 'a currency that nobody issues', term: { ...charge, id: 'beads', price: { unit: 'BDS', value: '1' } }, code: 'unknownCurrency', pointer: '/agreementItem/0/termOrCondition/1/price/unit' },
  { why: 'a negative allowance', term: { ...charge, id: 'below', allowance: '-1' }, code: 'numberOutOfRange', pointer: '/agreementItem/0/termOrCondition/1/allowance' },
])('says of a draft with $why what is wrong and where', async ({ term, code, pointer }) => {
  const { status, body } = await suite.post<{ errors: readonly { code: string; pointer: string }[] }>(path, draft({ terms: [charge, term, settlement] }));
  expect([status, body.errors.map((error) => [error.code, error.pointer])]).toEqual([400, [[code, pointer]]]);
});

it('is not put into force without its signatures', async () => {
  const body = draft();
  await suite.post(path, body);
  await suite.patch(`${path}/${body.id}`, { status: 'validated' });
  const { status, body: answer } = await suite.patch(`${path}/${body.id}`, { status: 'active' });
  expect([status, codes(answer)]).toEqual([400, ['missingSignature', 'missingSignature']]);
});

it('does not skip validation', async () => {
  const body = draft();
  await suite.post(path, body);
  expect((await suite.patch(`${path}/${body.id}`, { status: 'active' })).status).toBe(409);
});

describe('signed terms', () => {
  it('stand', async () => {
    const id = await signed(draft());
    const { status, body } = await suite.patch(`${path}/${id}`, { agreementItem: [{ termOrCondition: [settlement] }] });
    expect([status, codes(body)]).toEqual([400, ['signedTermsStand']]);
  });

  it('are changed by an amendment, one at a time', async () => {
    const first = draft();
    const id = await signed(first);
    const amendment = (more: Draft) => draft({ engagedParty: first.engagedParty, version: '2', associatedAgreement: [{ id, '@referredType': 'Agreement' }], agreementPeriod: { startDateTime: '2026-04-01T00:00:00Z' }, ...more });
    expect((await suite.post(path, amendment({}))).status).toBe(201);
    const { status, body } = await suite.post(path, amendment({}));
    expect([status, codes(body)]).toEqual([400, ['amendmentInFlight']]);
  });
});

describe('a partner', () => {
  it.each([
    ['signs for another', (body: ReturnType<typeof draft>) => ({ agreementAuthorization: [signature(body.engagedParty[1]?.id ?? '')] })],
    ['changes the terms', () => ({ agreementItem: [{ termOrCondition: [settlement] }] })],
    ['validates', () => ({ status: 'validated' })],
  ])('is refused when it %s', async (_what, change) => {
    const body = draft();
    await suite.post(path, body);
    const { status, body: answer } = await suite.as(body.engagedParty[0]?.id).patch(`${path}/${body.id}`, change(body));
    expect([status, codes(answer)[0]]).toEqual([400, 'notThePartnersToChange']);
  });

  it('does not see an agreement of others', async () => {
    const body = draft();
    await suite.post(path, body);
    expect((await suite.as('stranger').get(`${path}/${body.id}`)).status).toBe(404);
    expect((await suite.as('stranger').patch(`${path}/${body.id}`, { agreementAuthorization: [signature('stranger')] })).status).toBe(404);
  });
});
