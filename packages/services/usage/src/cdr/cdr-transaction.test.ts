import { type Client, givenSuite, type GivenSuite } from '@concord/testkit';
import type { Cdr, CdrTransaction } from './cdr-transaction.ts';

const path = '/cdrTransactionManagement/v5/cdrTransaction';
const usages = '/usageManagement/v4/usage';

const party = (id: string, role: string) => ({ '@type': 'RelatedPartyRefOrPartyRoleRef', role, partyOrPartyRole: { '@type': 'PartyRef', id, '@referredType': 'Organization' } });
const cdr = (id: string, minutes: unknown, more: Partial<Cdr> = {}): Cdr => ({
  cdrType: 'voice', cdrDate: '2026-03-01T10:00:00Z', externalIdentifier: [{ id, owner: 'switch' }], cdrCharacteristic: [{ '@type': 'CdrCharacteristic', name: 'minutes', value: minutes, unitOfMeasure: 'min' }], ...more,
});
const item = (action: string, ...cdrs: readonly object[]) => ({ '@type': 'CdrTransactionItem', id: action, action, state: 'charged', cdr: cdrs });
const batch = (...items: readonly object[]) => ({
  '@type': 'CdrTransaction', relatedParty: [party('alpha', 'home'), party('beta', 'visited')], channel: [{ '@type': 'RelatedChannel', role: 'mediation', channel: { '@type': 'ChannelRef', id: 'm' } }], transactionItem: items,
});
const totals = (received: number, more: Partial<CdrTransaction['controlTotal']> = {}) => ({ received, accepted: 0, duplicate: 0, rejected: 0, suspended: 0, ...more });

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['usage', 'agreement', 'settlement'] }); });
afterAll(() => suite.close());

async function sent(body: object, by: Client = suite): Promise<CdrTransaction> {
  const answer = await by.post<CdrTransaction>(path, body);
  expect(answer).toMatchObject({ status: 201, body: { state: 'charged' } });
  return answer.body;
}

const recordsOf = async ({ transactionItem = [] }: CdrTransaction) => {
  const ids = transactionItem.flatMap(({ cdr: held = [] }) => held.flatMap(({ usage }) => (usage ? [usage.id] : [])));
  return Promise.all(ids.map(async (id) => (await suite.get(`${usages}/${id}`)).body));
};

describe('a transaction of detail records', () => {
  it('brings usage records, with the parties of the batch and their amount as a quantity', async () => {
    const transaction = await sent(batch(item('add', cdr('a1', 2), cdr('a2', '0.5', { amount: { unit: 'EUR', value: '1.20' }, taxRate: 19 }))));
    expect(transaction).toMatchObject({ controlTotal: totals(2, { accepted: 2 }), reject: [], quantity: [{ name: 'minutes', units: 'min', amount: 2.5 }, { name: 'amount', units: 'EUR', amount: 1.2 }] });
    expect(await recordsOf(transaction)).toMatchObject([
      { usageType: 'voice', usageDate: '2026-03-01T10:00:00.000Z', relatedParty: [{ id: 'alpha', role: 'home' }, { id: 'beta', role: 'visited' }], usageCharacteristic: [{ name: 'minutes', value: 2 }] },
      { usageCharacteristic: [{ name: 'minutes', value: '0.5' }, { name: 'amount', value: '1.20', unitOfMeasure: 'EUR' }], ratedProductUsage: [{ taxRate: 19 }] },
    ]);
  });

  it('sets aside what cannot be taken in, each with its reason, and takes the rest', async () => {
    await suite.post('/usageManagement/v4/usageSpecification', { id: 'checked', name: 'Checked', lifecycleStatus: 'active', specCharacteristic: [{ name: 'minutes', valueType: 'number' }] });
    await suite.post(usages, { usageType: 'voice', usageDate: '2026-03-01T10:00:00Z', externalIdentifier: [{ id: 'b1', owner: 'switch' }], relatedParty: [], usageCharacteristic: [] });
    const cdrs = [
      cdr('b2', 1), cdr('b2', 1), { ...cdr('b3', 1), cdrType: undefined }, { ...cdr('b4', 1), cdrDate: undefined }, cdr('b5', undefined), cdr('b6', 'many', { usageSpecification: { id: 'checked' } }),
      cdr('b7', 1, { cdrDirectionType: 'refund' }), cdr('b1', 9),
    ];
    const transaction = await sent(batch(item('add', ...cdrs)));
    expect(transaction.controlTotal).toEqual(totals(8, { accepted: 2, duplicate: 1, rejected: 5 }));
    expect(transaction.reject?.map(({ position, code }) => [position, code])).toEqual([
      [1, 'duplicateUsage'], [2, 'missingUsageType'], [3, 'missingUsageDate'], [4, expect.any(String)], [5, 'wrongValueType'], [6, 'refundNotTaken'],
    ]);
    const conflicting = await recordsOf(transaction);
    expect(conflicting.at(-1)).toMatchObject({ status: 'rejected', conflictsWith: expect.any(String) as string });
  });

  it('corrects and withdraws what its source has sent, by its identifier', async () => {
    const first = await sent(batch(item('add', cdr('c1', 1), cdr('c2', 1))));
    const second = await sent(batch(item('modify', cdr('c1', 7)), item('delete', cdr('c2', 1), cdr('c9', 1)), item('noChange', cdr('c1', 1))));
    expect([second.controlTotal, second.reject]).toMatchObject([totals(3, { accepted: 2, rejected: 1 }), [{ item: 'delete', position: 1, code: 'notFound' }]]);
    const [corrected, withdrawn] = first.transactionItem?.[0]?.cdr?.map(({ usage }) => usage?.id ?? '') ?? [];
    expect((await suite.get(`${usages}/${corrected}`)).body).toMatchObject({ usageCharacteristic: [{ name: 'minutes', value: 7 }] });
    expect((await suite.get(`${usages}/${withdrawn}`)).status).toBe(404);
  });

  it('counts as suspended what waits in settlement', async () => {
    const { id } = await sent(batch(item('add', cdr('d1', 1), cdr('d2', 1))));
    await suite.settled();
    expect((await suite.get<CdrTransaction>(`${path}/${id}`)).body.controlTotal).toEqual(totals(2, { suspended: 2 }));
  });

  it('moves on as its sender says, while its records stand', async () => {
    const { id, transactionItem } = await sent(batch(item('add', cdr('e1', 1))));
    const altered = await suite.patch<{ readonly code: string }>(`${path}/${id}`, { transactionItem: [item('add', cdr('e1', 2))] });
    expect([altered.status, altered.body.code]).toEqual([400, 'recordsStand']);
    const billed = await suite.patch<CdrTransaction>(`${path}/${id}`, { state: 'billed', transactionItem: transactionItem?.map((held) => ({ ...held, state: 'billed' })) });
    const completed = await suite.patch<CdrTransaction>(`${path}/${id}`, { state: 'completed' });
    expect([billed.status, completed.status, completed.body.completionDate]).toEqual([200, 200, expect.any(String)]);
    expect((await suite.patch(`${path}/${id}`, { state: 'charged' })).status).toBe(409);
    expect((await suite.delete(`${path}/${id}`)).status).toBe(409);
  });

  it('takes its records with it where it is deleted, and they may be sent again', async () => {
    const transaction = await sent(batch(item('add', cdr('f1', 1))));
    expect((await suite.delete(`${path}/${transaction.id}`)).status).toBe(204);
    const [record] = await recordsOf(transaction);
    expect(record).toMatchObject({ code: 'notFound' });
    expect((await sent(batch(item('add', cdr('f1', 1))))).controlTotal).toEqual(totals(1, { accepted: 1 }));
  });

  it('is its sender’s where a partner sends it: others neither change nor remove it, nor see it where they are not named', async () => {
    const alpha = suite.as('alpha');
    const { id, sender } = await sent({ ...batch(item('add', cdr('g1', 1, { relatedParty: party('gamma', 'carrier') }))), id: 'alpha:g' }, alpha);
    expect([id, sender]).toEqual(['alpha:g', { id: 'alpha' }]);
    const beta = suite.as('beta');
    expect([(await beta.get(`${path}/${id}`)).status, (await beta.patch(`${path}/${id}`, { state: 'billed' })).status, (await beta.delete(`${path}/${id}`)).status]).toEqual([200, 400, 403]);
    expect((await suite.as('gamma').get(`${path}/${id}`)).status).toBe(404);
    expect((await alpha.patch(`${path}/${id}`, { state: 'billed' })).status).toBe(200);
  });

  it('is refused where its id leaves no room for those of its records', async () => {
    expect(await suite.post(path, { ...batch(item('add', cdr('h1', 1))), id: 'x'.repeat(118) })).toMatchObject({ status: 400, body: { code: 'invalidId' } });
  });
});
