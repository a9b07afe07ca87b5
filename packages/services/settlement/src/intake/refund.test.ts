import { tenantForEachTest } from '@concord/testkit';
import { billOf, deliver, openShop, payBill, refund, shared, whole } from '../shop.fixture.ts';
import { closeApril, closeMarch, conclude, linesOf, list, own, sale, send, services, short } from '../story.fixture.ts';

describe('a refund', () => {
  const suite = tenantForEachTest({ services });

  const accounts = async () => new Map((await list<{ party: { id: string }; account: string; balance: { value: number } }>(suite, `${own}/trialBalance`)).map(({ party, account, balance }) => [`${party.id} ${account}`, balance.value]));
  const marchLines = ['once sell>agent 30 EUR', 'once sell>maker 99.99 EUR', 'fee sell>agent 21 EUR'].toSorted();
  const sold = async (recurring = false): Promise<void> => {
    await openShop(suite, { recurring });
    await conclude(shared, suite);
    await deliver('o1', '2026-03-10', 3, suite);
  };

  it.each([
    { why: 'whole', parts: ['300'] },
    { why: 'in halves', parts: ['150', '150'] },
    { why: 'in thirds that are none', parts: ['100.01', '99.98', '100.01'] },
  ])('of an order, $why, before the close leaves nothing of it', async ({ parts }) => {
    await sold();
    for (const part of parts) expect((await refund(part, whole('ProductOrder', 'o1'), suite)).status).toBe(201);
    expect(await linesOf(suite, await closeMarch(suite))).toEqual([]);
    expect(await list(suite, `${own}/customerCharge`)).toEqual([]);
  });

  it('of an order in part takes the part back from everybody', async () => {
    await sold();
    await refund('100', whole('ProductOrder', 'o1'), suite);
    expect(short(await linesOf(suite, await closeMarch(suite))).toSorted()).toEqual(['fee sell>agent 14 EUR', 'once sell>agent 20 EUR', 'once sell>maker 66.66 EUR']);
  });

  it.each([
    { why: 'the payment', what: (payment: string) => ({ payment: { id: payment } }) },
    { why: 'the bill', what: (_payment: string, bill: string) => whole('CustomerBill', bill) },
  ])('of $why, after the close and what was paid each month included, leaves zero everywhere', async ({ what }) => {
    await sold(true);
    expect(short(await linesOf(suite, await closeMarch(suite)))).toHaveLength(4);
    const bill = await billOf(suite);
    const payment = await payBill(bill, suite);
    const [first, second] = [bill.amountDue.value / 2, bill.amountDue.value / 2];
    for (const value of [first, second]) expect((await refund(value, what(payment, bill.id), suite)).status).toBe(201);
    expect(await refund(0.01, what(payment, bill.id), suite)).toMatchObject({ status: 400, body: { code: 'overRefund' } });
    const lines = await linesOf(suite, await closeApril(suite));
    const corrections = lines.filter(({ eventPeriod }) => eventPeriod).map(({ termId, payee, amount }) => [termId, payee.id, Number(amount.value)] as const);
    const settled = (await list<(typeof lines)[number]>(suite, `${own}/settlementLine`)).filter(({ id }) => !lines.some((line) => line.id === id));
    expect(corrections.toSorted()).toEqual(settled.map(({ termId, payee, amount }) => [termId, payee.id, -Number(amount.value)] as const).toSorted());
    const books = await accounts();
    expect([books.get('c1 cash'), books.get('sell cash')]).toEqual([0, 0]);
  });

  it('leaves zero in all books once the reversal is closed', async () => {
    await sold();
    expect(short(await linesOf(suite, await closeMarch(suite))).toSorted()).toEqual(marchLines);
    await refund('300', { payment: { id: await payBill(await billOf(suite), suite) } }, suite);
    expect((await closeApril(suite)).state).toBe('completed');
    expect([...(await accounts())].filter(([, balance]) => balance !== 0)).toEqual([]);
  });

  it('of a usage record that no customer pays takes all of it back', async () => {
    await conclude(sale, suite);
    const id = await send([{ day: '2026-03-10', n: 5 }], suite);
    await refund('10', whole('Usage', id), suite);
    expect(await linesOf(suite, await closeMarch(suite))).toEqual([]);
  });

  it.each([
    { why: 'names nothing', value: 1, what: {}, code: 'missingReference' },
    { why: 'names a payment that is not there', value: 1, what: { payment: { id: 'nothing' } }, code: 'unknownReference' },
    { why: 'names what cannot be refunded', value: 1, what: whole('Agreement', 'a'), code: 'notRefundable' },
    { why: 'is of nothing', value: 0, what: whole('Usage', 'u'), code: 'invalidAmount' },
  ])('is refused that $why', async ({ value, what, code }) => {
    expect(await refund(value, what, suite)).toMatchObject({ status: 400, body: { code } });
  });
});
