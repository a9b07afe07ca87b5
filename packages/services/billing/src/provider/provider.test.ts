import { randomUUID } from 'node:crypto';
import { sandboxProvider, type Trouble } from '@concord/payment-sandbox';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { bills, eur, expectStatus, own, payments } from '../story.fixture.ts';

/** Which call of the provider breaks, and where; each key breaks once. */
let trouble: { readonly call: string; readonly where: Trouble } | undefined;
const broken = new Set<string>();
const sandbox = sandboxProvider({
  trouble: (call, key) => {
    if (trouble?.call !== call || broken.has(key)) return undefined;
    broken.add(key);
    return trouble.where;
  },
});
let isAccountClosed = false;

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['billing'], payments: { ...sandbox, payout: (order) => sandbox.payout({ ...order, account: isAccountClosed ? 'declined' : order.account }) } });
  for (const [party, accountNumber] of [['telco', 'DE89370400440532013000'], ['env', 'FR1420041010050500013M02606']]) {
    expectStatus(201, await suite.post('/paymentMethod/v4/paymentMethod', { '@type': 'bankAccountTransfer', name: 'Transfer', relatedParty: { id: party }, accountNumber, accountNumberType: 'IBAN', owner: party }));
  }
});
afterAll(() => suite.close());
beforeEach(() => {
  trouble = undefined;
  isAccountClosed = false;
});

interface Moved {
  readonly id: string;
  readonly status: string;
  readonly authorizationCode?: string;
  readonly description?: string;
}

/** What really moved for a payment, payout or refund. */
const movedFor = (id: string): readonly string[] => sandbox.movements().filter(({ key }) => key.includes(`:${id}:`)).map(({ act, amount }) => `${act} ${amount.value}`);
const find = async (kind: 'payment' | 'refund', id: string): Promise<Moved> => (await suite.get<Moved>(`${payments}/${kind}/${id}`)).body;
const billOf = async (id: string): Promise<{ readonly state: string; readonly payoutBatch?: object }> => (await suite.get<{ state: string; payoutBatch?: object }>(`${bills}/customerBill/${id}`)).body;

async function askAgain(): Promise<void> {
  expectStatus(200, await suite.post(`${own}/askProvider`, {}));
  await suite.settled();
}

/** An open bill over 10.50, as the service writes it. */
async function bill(payee = 'env'): Promise<string> {
  const id = `bill-${randomUUID()}`;
  const document = { id, category: 'customer', state: 'new', settlementRun: { id: 'run' }, billDate: '2026-04-01T00:00:00.000Z', relatedParty: [{ id: 'telco', role: 'payer' }, { id: payee, role: 'payee' }], amountDue: eur('10.5'), remainingAmount: eur('10.5') };
  await suite.storages[0]?.scoped({ tenant: 'default' }).transaction((transaction) => transaction.collection('customerBill').put([{ document, parties: [] }]));
  return id;
}

/** Pays a bill through the provider. @returns the id of the payment */
async function charge(billId: string, method = 'card'): Promise<string> {
  const answer = await suite.post<Moved>(`${payments}/payment`, {
    account: { id: 'a' }, paymentMethod: { '@type': 'tokenizedCard', name: method }, channel: { id: 'paymentProvider' }, amount: eur('10.5'), totalAmount: eur('10.5'), paymentItem: [{ item: { id: billId, '@referredType': 'CustomerBill' }, amount: eur('10.5') }],
  });
  expectStatus(201, answer);
  await suite.settled();
  return answer.body.id;
}

async function giveBack(payment: string, value: string): Promise<string> {
  const answer = await suite.post<Moved>(`${payments}/refund`, { account: { id: 'a' }, paymentMethod: { '@type': 'tokenizedCard' }, channel: { id: 'paymentProvider' }, payment: { id: payment }, totalAmount: eur(value) });
  expectStatus(201, answer);
  await suite.settled();
  return answer.body.id;
}

/** Pays a bill out through the provider. @returns the id of the batch, and of its one payout */
async function payOut(billId: string): Promise<{ readonly batch: string; readonly payout: string }> {
  const { body } = await suite.post<{ id: string; payout: readonly { id: string }[] }>(`${own}/payoutBatch`, { payer: { id: 'telco' }, unit: 'EUR', bill: [{ id: billId }], channel: 'paymentProvider' });
  expectStatus(200, await suite.patch(`${own}/payoutBatch/${body.id}`, { state: 'approved' }));
  await suite.settled();
  return { batch: body.id, payout: body.payout[0]?.id ?? '' };
}

const stateOf = async (batch: string): Promise<string> => (await suite.get<{ state: string }>(`${own}/payoutBatch/${batch}`)).body.state;
const points = (...calls: readonly string[]) => calls.flatMap((call) => (['before', 'after'] as const).map((where) => ({ call, where })));

describe('a payment through the provider', () => {
  it('pays its bill when the provider has taken the money', async () => {
    const billId = await bill();
    const payment = await charge(billId);
    const { status, authorizationCode = '' } = await find('payment', payment);
    expect([status, (await billOf(billId)).state, movedFor(payment)]).toEqual(['completed', 'settled', ['capture 10.5']]);
    expect(authorizationCode).toMatch(/^sandbox-/);
  });

  it('fails with the provider\'s reason, and the bill stays open', async () => {
    const billId = await bill();
    const payment = await charge(billId, 'declined-card');
    const { status, description } = await find('payment', payment);
    expect([status, description, (await billOf(billId)).state, movedFor(payment)]).toEqual(['failed', 'declined-card is declined by the sandbox', 'new', []]);
  });

  it('waits for what the provider says later', async () => {
    const billId = await bill();
    const payment = await charge(billId, 'pending-card');
    expect([(await find('payment', payment)).status, (await billOf(billId)).state]).toEqual(['pending', 'new']);
    await askAgain();
    expect([(await find('payment', payment)).status, (await billOf(billId)).state, movedFor(payment)]).toEqual(['completed', 'settled', ['capture 10.5']]);
  });

  it.each(points('status', 'authorise', 'capture'))('is taken once, and not lost, where the line breaks $where $call', async ({ call, where }) => {
    trouble = { call, where };
    const billId = await bill();
    const payment = await charge(billId);
    expect([(await find('payment', payment)).status, (await billOf(billId)).state]).toEqual(['pending', 'new']);
    for (let round = 0; round < 3; round += 1) await askAgain();
    expect([(await find('payment', payment)).status, (await billOf(billId)).state, movedFor(payment)]).toEqual(['completed', 'settled', ['capture 10.5']]);
  });
});

describe('a refund through the provider', () => {
  it.each(points('status', 'refund'))('goes back once where the line breaks $where $call', async ({ call, where }) => {
    const payment = await charge(await bill());
    trouble = { call, where };
    const refund = await giveBack(payment, '4.25');
    expect((await find('refund', refund)).status).toBe('pending');
    await askAgain();
    await askAgain();
    expect([(await find('refund', refund)).status, movedFor(refund)]).toEqual(['completed', ['refund 4.25']]);
  });

  it('fails where the provider has not taken what it is to give back', async () => {
    const billId = await bill();
    const { body } = await suite.post<Moved>(`${payments}/payment`, { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: eur('10.5'), totalAmount: eur('10.5'), paymentItem: [{ item: { id: billId, '@referredType': 'CustomerBill' }, amount: eur('10.5') }] });
    const refund = await giveBack(body.id, '1');
    expect([(await find('refund', refund)).status, movedFor(refund)]).toEqual(['failed', []]);
  });

  it('says which payment', async () => {
    const answer = await suite.post(`${payments}/refund`, { account: { id: 'a' }, paymentMethod: { '@type': 'tokenizedCard' }, channel: { id: 'paymentProvider' }, totalAmount: eur('1'), refundItem: [{ item: { id: 'u', '@referredType': 'Usage' } }] });
    expect([answer.status, answer.body.code]).toEqual([400, 'missingReference']);
  });
});

describe('a payout through the provider', () => {
  it.each(points('status', 'payout'))('goes out once, and completes its batch, where the line breaks $where $call', async ({ call, where }) => {
    trouble = { call, where };
    const billId = await bill();
    const { batch, payout } = await payOut(billId);
    expect([await stateOf(batch), (await billOf(billId)).state]).toEqual(['approved', 'new']);
    await askAgain();
    await askAgain();
    expect([await stateOf(batch), (await billOf(billId)).state, movedFor(payout)]).toEqual(['completed', 'settled', ['payout 10.5']]);
  });

  it('leaves a bill to be paid out anew when it failed', async () => {
    isAccountClosed = true;
    const billId = await bill();
    const { batch, payout } = await payOut(billId);
    expect([await stateOf(batch), (await find('payment', payout)).status, movedFor(payout)]).toEqual(['completed', 'failed', []]);
    expect(await billOf(billId)).not.toHaveProperty('payoutBatch');
    isAccountClosed = false;
    expect(await stateOf((await payOut(billId)).batch)).toBe('completed');
  });

  it('is no bank\'s as well, and cannot be taken back once the provider has it', async () => {
    trouble = { call: 'payout', where: 'after' };
    const { batch } = await payOut(await bill());
    const file = await suite.get(`${own}/payoutBatch/${batch}/file`);
    const cancelled = await suite.patch(`${own}/payoutBatch/${batch}`, { state: 'cancelled' });
    expect([file.status, file.body.code, cancelled.status, cancelled.body.code]).toEqual([409, 'withProvider', 400, 'withProvider']);
  });
});

it('is refused where the installation has no provider', async () => {
  const without = await givenSuite({ services: ['billing'] });
  const { body } = await without.post<Moved>(`${payments}/payment`, { account: { id: 'a' }, paymentMethod: { '@type': 'tokenizedCard', name: 'card' }, channel: { id: 'paymentProvider' }, amount: eur('1'), totalAmount: eur('1') });
  await without.settled();
  expect((await without.get(`${payments}/payment/${body.id}`)).body).toMatchObject({ status: 'failed', description: 'this installation has no payment provider' });
  await without.close();
});
