import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
let now = '2026-03-01T00:00:00.000Z';
beforeAll(async () => { suite = await givenSuite({ services: ['agreement', 'catalog', 'ordering', 'usage', 'billing', 'settlement'], clock: () => new Date(now) }); });
beforeEach(() => { now = '2026-03-01T00:00:00.000Z'; });
afterAll(() => suite.close());

const path = '/agreementManagement/v4/agreement';
let count = 0;

interface Agreement { readonly id: string; readonly status: string; readonly agreementPeriod: object; readonly suspension?: readonly object[]; readonly completionDate?: object; readonly agreementItem: readonly { termOrCondition: readonly { price?: { value: unknown } }[] }[] }

interface Terms { readonly id: string; readonly price?: string; readonly startDateTime?: string; readonly endDateTime?: string; readonly amends?: string }

/** An agreement in which one pays the other for calls, signed by both. */
async function inForce({ id, price = '0.02', startDateTime = '2026-01-01T00:00:00.000Z', endDateTime, amends }: Terms): Promise<void> {
  const line = amends ?? id;
  const engagedParty = [{ id: `s-${line}`, role: 'supplier' }, { id: `b-${line}`, role: 'buyer' }];
  const { status } = await suite.post(path, {
    id, name: id, agreementType: 'partnership', version: amends ? '2' : '1', agreementPeriod: { startDateTime, ...(endDateTime && { endDateTime }) }, engagedParty,
    agreementItem: [{ termOrCondition: [
      { '@type': 'Charge', id: 'calls', payer: 'buyer', payee: 'supplier', on: { usageType: 'voice' }, price: { unit: 'EUR', value: price } },
      { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' },
    ] }],
    agreementAuthorization: engagedParty.map((party) => ({ date: now, state: 'approved', relatedParty: [party] })),
    ...(amends && { associatedAgreement: [{ id: amends }] }),
  });
  expect(status).toBe(201);
  expect((await suite.patch(`${path}/${id}`, { status: 'validated' })).status).toBe(200);
  await suite.settled();
  expect((await get(id)).status).toBe('active');
}

const get = async (id: string): Promise<Agreement> => (await suite.get<Agreement>(`${path}/${id}`)).body;
const codes = ({ status, body }: { readonly status: number; readonly body: unknown }): unknown => [status, ((body as { errors?: readonly { code: string }[] }).errors ?? []).map(({ code }) => code)];

async function at<T>(time: string, work: () => Promise<T>): Promise<T> {
  now = time;
  const result = await work();
  await suite.settled();
  return result;
}

const change = (id: string, patch: object, time: string) => at(time, () => suite.patch<Agreement>(`${path}/${id}`, patch));

/** Whether a call at that time is priced under the agreement: what is not waits in suspense. */
async function isPriced(id: string, usageDate: string): Promise<boolean> {
  count += 1;
  const { body } = await suite.post<{ id: string }>('/usageManagement/v4/usage', {
    usageDate, usageType: 'voice', externalIdentifier: [{ id: `call-${count}`, owner: 'test' }], relatedParty: [{ id: `s-${id}`, role: 'supplier' }, { id: `b-${id}`, role: 'buyer' }],
  });
  await suite.settled();
  const { body: items } = await suite.get<readonly { usage: { id: string } }[]>('/partnerSettlement/v1/suspenseItem?limit=100');
  return !items.some(({ usage }) => usage.id === body.id);
}

it('prices nothing of the time in which it was suspended, and takes up again what comes after', async () => {
  await inForce({ id: 'suspended' });
  await change('suspended', { status: 'suspended' }, '2026-03-10T00:00:00.000Z');
  await change('suspended', { status: 'active' }, '2026-03-20T00:00:00.000Z');
  expect((await get('suspended')).suspension).toEqual([{ startDateTime: '2026-03-10T00:00:00.000Z', endDateTime: '2026-03-20T00:00:00.000Z' }]);
  const times = ['2026-03-09T23:59:59Z', '2026-03-10T00:00:00Z', '2026-03-19T23:59:59Z', '2026-03-20T00:00:00Z'];
  const priced = [];
  for (const time of times) priced.push(await isPriced('suspended', time));
  expect(priced).toEqual([true, false, false, true]);
});

it('counts no day of a suspension for a product that was active all the time', async () => {
  const id = 'product-suspended';
  const engagedParty = [{ id: 'maker', role: 'supplier', standing: true }, { id: 'telco', role: 'buyer', standing: true }];
  const catalog = '/productCatalogManagement/v4';
  await suite.post(`${catalog}/productSpecification`, { id: 'tv-spec', name: 'tv', relatedParty: [{ id: 'telco', role: 'seller' }] });
  await suite.post(`${catalog}/productOffering`, { id: 'tv', name: 'tv', productSpecification: { id: 'tv-spec' } });
  await suite.post(path, {
    id, name: id, agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty,
    agreementItem: [{ termOrCondition: [
      { '@type': 'Charge', id: 'seat', payer: 'buyer', payee: 'supplier', on: { subscription: { productOffering: ['tv'] } }, price: { unit: 'EUR', value: '31' } },
      { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' },
    ] }],
    agreementAuthorization: engagedParty.map((party) => ({ date: now, state: 'approved', relatedParty: [party] })),
  });
  await suite.patch(`${path}/${id}`, { status: 'validated' });
  await suite.settled();
  await suite.post('/productOrderingManagement/v4/productOrder', { id: 'tv-order', relatedParty: [{ id: 'telco', role: 'buyer' }], productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'tv' } }] });
  await suite.patch('/productOrderingManagement/v4/productOrder/tv-order', { state: 'completed', completionDate: '2026-02-10T00:00:00Z' });
  await suite.settled();
  await change(id, { status: 'suspended' }, '2026-03-10T15:00:00.000Z');
  await change(id, { status: 'active' }, '2026-03-20T09:00:00.000Z');
  await suite.post('/partnerSettlement/v1/settlementRun', { period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' }, agreement: [{ id }] });
  await suite.settled();
  const { body: lines } = await suite.get<readonly { amount: { value: number } }[]>(`/partnerSettlement/v1/settlementLine?agreement.id=${id}`);
  expect(lines.map(({ amount }) => amount.value)).toEqual([21]);
});

it.each([
  { why: 'at once', id: 'ended', patch: {}, end: '2026-03-10T00:00:00.000Z' },
  { why: 'at a later date that is given', id: 'runs-out', patch: { agreementPeriod: { endDateTime: '2026-03-31T00:00:00.000Z' } }, end: '2026-03-31T00:00:00.000Z' },
])('ends by termination $why, and prices nothing after', async ({ id, patch, end }) => {
  await inForce({ id });
  expect((await change(id, { status: 'terminated', ...patch }, '2026-03-10T00:00:00.000Z')).status).toBe(200);
  expect(await get(id)).toMatchObject({ status: 'terminated', agreementPeriod: { endDateTime: end }, completionDate: { startDateTime: '2026-03-10T00:00:00.000Z', endDateTime: end } });
  const justBefore = new Date(Date.parse(end) - 1).toISOString();
  expect([await isPriced(id, justBefore), await isPriced(id, end)]).toEqual([true, false]);
});

it.each([
  { why: 'an end in the past', patch: { status: 'terminated', agreementPeriod: { endDateTime: '2026-02-01T00:00:00.000Z' } }, refused: [400, ['endInThePast']] },
  { why: 'an end without a termination', patch: { agreementPeriod: { endDateTime: '2027-01-01T00:00:00.000Z' } }, refused: [400, ['signedTermsStand']] },
  { why: 'another start', patch: { status: 'terminated', agreementPeriod: { startDateTime: '2026-02-01T00:00:00.000Z' } }, refused: [400, ['signedTermsStand']] },
  { why: 'a suspension of the client\'s own', patch: { suspension: [{ startDateTime: '2026-02-01T00:00:00.000Z' }] }, refused: [400, ['readOnlyAttribute']] },
])('is refused $why', async ({ why, patch, refused }) => {
  const id = `refused-${why.replaceAll(/\W/g, '-')}`;
  await inForce({ id });
  expect(codes(await change(id, patch, '2026-03-10T00:00:00.000Z'))).toEqual(refused);
});

it('does not come back after its end', async () => {
  await inForce({ id: 'over' });
  await change('over', { status: 'terminated' }, '2026-03-10T00:00:00.000Z');
  expect((await change('over', { status: 'active' }, '2026-03-11T00:00:00.000Z')).status).toBe(409);
});

describe('an amendment', () => {
  it('ends the rule of what it amends where it begins, and both stay readable', async () => {
    await inForce({ id: 'first', price: '0.02' });
    await inForce({ id: 'second', amends: 'first', price: '0.01', startDateTime: '2026-03-15T00:00:00.000Z' });
    expect(await get('first')).toMatchObject({ status: 'active', agreementPeriod: { startDateTime: '2026-01-01T00:00:00.000Z', endDateTime: '2026-03-15T00:00:00.000Z' } });
    expect((await get('first')).agreementItem[0]?.termOrCondition[0]?.price).toEqual({ unit: 'EUR', value: '0.02' });
    expect(await get('second')).toMatchObject({ status: 'active', agreementPeriod: { startDateTime: '2026-03-15T00:00:00.000Z' } });
    expect([await isPriced('first', '2026-03-14T00:00:00Z'), await isPriced('first', '2026-03-16T00:00:00Z')]).toEqual([true, true]);
  });

  it('is what is changed from then on, and its end is the end', async () => {
    expect(codes(await change('first', { status: 'terminated' }, '2026-03-20T00:00:00.000Z'))).toEqual([400, ['amendedAlready']]);
    await change('second', { status: 'terminated' }, '2026-03-20T00:00:00.000Z');
    expect([await isPriced('first', '2026-03-16T00:00:00Z'), await isPriced('first', '2026-03-21T00:00:00Z')]).toEqual([true, false]);
  });

  it('renews an agreement for a new period', async () => {
    await inForce({ id: 'year', endDateTime: '2026-04-01T00:00:00.000Z' });
    await inForce({ id: 'next-year', amends: 'year', startDateTime: '2026-04-01T00:00:00.000Z', endDateTime: '2027-04-01T00:00:00.000Z' });
    expect((await get('year')).agreementPeriod).toMatchObject({ endDateTime: '2026-04-01T00:00:00.000Z' });
    expect([await isPriced('year', '2026-03-31T23:59:59Z'), await isPriced('year', '2027-03-31T00:00:00Z'), await isPriced('year', '2027-04-01T00:00:00Z')]).toEqual([true, true, false]);
  });

  it('replaces from its first instant on one that begins at the same time, whichever id sorts first', async () => {
    await inForce({ id: 'same', price: '0.02' });
    await inForce({ id: 'same-z', amends: 'same', price: '0.05', startDateTime: '2026-03-01T00:00:00.000Z' });
    await inForce({ id: 'same-a', amends: 'same', price: '0.07', startDateTime: '2026-03-01T00:00:00.000Z' });
    expect([await isPriced('same', '2026-03-01T00:00:00Z'), await isPriced('same', '2026-03-02T00:00:00Z')]).toEqual([true, true]);
    await suite.post('/partnerSettlement/v1/settlementRun', { period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' }, agreement: [{ id: 'same' }] });
    await suite.settled();
    const { body: lines } = await suite.get<readonly { amount: { value: number } }[]>('/partnerSettlement/v1/settlementLine?agreement.id=same');
    expect(lines.map(({ amount }) => amount.value)).toEqual([0.14]);
    await change('same-a', { status: 'terminated' }, '2026-03-20T00:00:00.000Z');
    expect(await isPriced('same', '2026-03-21T00:00:00Z')).toBe(false);
  });

  it.each([
    { why: 'before one that is signed, and stays', period: { startDateTime: '2026-02-01T00:00:00.000Z' }, refused: [400, ['versionsOverlap']] },
    { why: 'before one that is signed, and ends within it', period: { startDateTime: '2026-02-01T00:00:00.000Z', endDateTime: '2026-03-02T00:00:00.000Z' }, refused: [400, ['versionsOverlap']] },
    { why: 'before one that is signed, and ends where it begins', period: { startDateTime: '2026-02-01T00:00:00.000Z', endDateTime: '2026-03-01T00:00:00.000Z' }, refused: [201, []] },
  ])('that begins $why', async ({ why, period, refused }) => {
    const id = `chain-${why.replaceAll(/\W/g, '-')}`;
    await inForce({ id });
    await inForce({ id: `${id}-2`, amends: id, startDateTime: '2026-03-01T00:00:00.000Z' });
    const { status, body } = await suite.post(path, {
      name: 'between', agreementType: 'partnership', agreementPeriod: period, engagedParty: [{ id: `s-${id}`, role: 'supplier' }, { id: `b-${id}`, role: 'buyer' }], agreementItem: [{ termOrCondition: [{ description: 'words' }] }], associatedAgreement: [{ id }],
    });
    expect(codes({ status, body })).toEqual(refused);
  });

  it('prices a chain of three by the version of each time', async () => {
    await inForce({ id: 'three', price: '1' });
    await inForce({ id: 'three-2', amends: 'three', price: '10', startDateTime: '2026-03-10T00:00:00.000Z' });
    await inForce({ id: 'three-3', amends: 'three', price: '100', startDateTime: '2026-03-20T00:00:00.000Z' });
    expect([(await get('three')).agreementPeriod, (await get('three-2')).agreementPeriod]).toMatchObject([{ endDateTime: '2026-03-10T00:00:00.000Z' }, { endDateTime: '2026-03-20T00:00:00.000Z' }]);
    for (const day of ['25', '15', '05']) await isPriced('three', `2026-03-${day}T00:00:00Z`);
    await suite.post('/partnerSettlement/v1/settlementRun', { period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' }, agreement: [{ id: 'three' }] });
    await suite.settled();
    const { body: lines } = await suite.get<readonly { amount: { value: number } }[]>('/partnerSettlement/v1/settlementLine?agreement.id=three');
    expect(lines.map(({ amount }) => amount.value)).toEqual([111]);
  });

  it('names the first version', async () => {
    const { status, body } = await suite.post(path, {
      name: 'third', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-05-01T00:00:00Z' }, engagedParty: [{ id: 's-year', role: 'supplier' }], agreementItem: [{ termOrCondition: [{ description: 'words' }] }], associatedAgreement: [{ id: 'next-year' }],
    });
    expect(codes({ status, body })).toEqual([400, ['amendmentOfAmendment']]);
  });
});

describe('each step is told', () => {
  let listener: Server;
  const heard: string[] = [];
  beforeAll(async () => {
    listener = createServer((request, response) => request.on('data', (chunk: Buffer) => {
      const { eventType, event } = JSON.parse(chunk.toString()) as { eventType: string; event: { agreement: Agreement } };
      if (event.agreement.id === 'told') heard.push(`${eventType} ${event.agreement.status}`);
    }).on('end', () => response.writeHead(204).end()));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    await suite.post('/agreementManagement/v4/hub', { callback: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/` });
  });
  afterAll(() => new Promise((resolve) => listener.close(resolve)));

  it('to who asked', async () => {
    await inForce({ id: 'told' });
    await change('told', { status: 'suspended' }, '2026-03-10T00:00:00.000Z');
    await change('told', { status: 'active' }, '2026-03-11T00:00:00.000Z');
    await change('told', { status: 'terminated' }, '2026-03-12T00:00:00.000Z');
    await eventually(() => heard.includes('AgreementStateChangeEvent terminated'));
    expect(heard.filter((event) => !event.startsWith('AgreementAttribute'))).toEqual([
      'AgreementCreateEvent inProcess', 'AgreementStateChangeEvent validated', 'AgreementStateChangeEvent active', 'AgreementStateChangeEvent suspended', 'AgreementStateChangeEvent active', 'AgreementStateChangeEvent terminated',
    ]);
  });
});
