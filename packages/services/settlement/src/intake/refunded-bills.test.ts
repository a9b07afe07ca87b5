import { givenSuite, type GivenSuite } from '@concord/testkit';
import { billOf, deliver, openShop, payBill, refund, shared, whole } from '../shop.fixture.ts';
import { close, closeApril, closeMarch, conclude, list, own, services } from '../story.fixture.ts';

interface Bill {
  readonly id: string;
  readonly billType: string;
  readonly state: string;
  readonly amountDue: { readonly unit: string; readonly value: number };
  readonly remainingAmount: { readonly value: number };
  readonly correctedBill?: { readonly id: string };
}

interface Balance {
  readonly party: { readonly id: string };
  readonly account: string;
  readonly balance: { readonly value: number };
}

describe('the bills of a customer that had cash back', () => {
  let running: GivenSuite;
  let suite: GivenSuite;
  let march: Awaited<ReturnType<typeof billOf>>;
  let payment: string;
  beforeAll(async () => { running = await givenSuite({ services }); });
  afterAll(() => running.close());

  const bills = () => list<Bill>(suite, '/customerBillManagement/v4/customerBill?category=customer');
  const inShort = async () => (await bills()).map(({ billType, state, amountDue, remainingAmount }) => `${billType} ${amountDue.value} ${state} ${remainingAmount.value}`).toSorted();
  const books = async () => new Map((await list<Balance>(suite, `${own}/trialBalance`)).map(({ party, account, balance }) => [`${party.id} ${account}`, balance.value]));
  const openOnBills = async () => (await bills()).reduce((sum, { remainingAmount }) => sum + remainingAmount.value, 0);

  beforeEach(async () => {
    suite = running.inNewTenant();
    await openShop(suite, { recurring: false });
    await conclude(shared, suite);
    await deliver('o1', '2026-03-10', 3, suite);
    await closeMarch(suite);
    march = await billOf(suite);
    payment = await payBill(march, suite);
  });

  it.each([
    { why: 'whole', parts: ['300'] },
    { why: 'in halves', parts: ['150', '150'] },
    { why: 'in thirds that are none', parts: ['100.01', '99.98', '100.01'] },
  ])('ask for all of the next sale, and owe nothing twice, when it came $why', async ({ parts }) => {
    for (const part of parts) expect((await refund(part, { payment: { id: payment } }, suite)).status).toBe(201);
    await deliver('o2', '2026-04-10', 1, suite);
    await closeApril(suite);
    expect(await inShort()).toEqual(['creditNote -300 settled 0', 'invoice 100 new 100', 'invoice 300 settled 0']);
    expect((await bills()).find(({ billType }) => billType === 'creditNote')?.correctedBill).toEqual({ id: march.id });
    expect([(await books()).get('c1 payable'), await openOnBills()]).toEqual([100, 100]);
  });

  it.each([
    { why: 'whole', parts: ['300'] },
    { why: 'in two halves, a close between them', parts: ['150', '150'] },
  ])('leave zero in all books when it came $why and the next sale is paid', async ({ parts }) => {
    await deliver('o2', '2026-04-10', 1, suite);
    for (const [index, part] of parts.entries()) {
      await refund(part, { payment: { id: payment } }, suite);
      await close(suite, `2026-0${index + 4}-01`, `2026-0${index + 5}-01`);
    }
    expect((await bills()).filter(({ billType }) => billType === 'creditNote').map(({ amountDue, remainingAmount }) => [amountDue.value, remainingAmount.value])).toEqual(parts.map((part) => [-Number(part), 0]));
    const sale = (await bills()).find(({ amountDue }) => amountDue.value === 100);
    if (sale) await payBill(sale, suite);
    expect(await openOnBills()).toBe(0);
    const standing = await books();
    expect(['c1 payable', 'sell receivable', 'c1 cash', 'sell cash'].map((account) => standing.get(account))).toEqual([0, 0, -100, 100]);
  });

  it('are credited on the next bill when no cash went back: then nothing else is owed to the customer', async () => {
    await refund('300', whole('ProductOrder', 'o1'), suite);
    await deliver('o2', '2026-04-10', 1, suite);
    await closeApril(suite);
    expect(await inShort()).toEqual(['creditNote -200 new -200', 'invoice 300 settled 0']);
    expect([(await books()).get('c1 payable'), await openOnBills()]).toEqual([-200, -200]);
  });

  it('are credited on one bill after the other until nothing is left of the note', async () => {
    await refund('300', whole('ProductOrder', 'o1'), suite);
    await closeApril(suite);
    await deliver('o2', '2026-05-10', 1, suite);
    await close(suite, '2026-05-01', '2026-06-01');
    expect(await inShort()).toEqual(['creditNote -300 partiallyPaid -200', 'invoice 100 settled 0', 'invoice 300 settled 0']);
    await deliver('o3', '2026-06-10', 3, suite);
    await close(suite, '2026-06-01', '2026-07-01');
    expect(await inShort()).toEqual(['creditNote -300 settled 0', 'invoice 100 settled 0', 'invoice 300 partiallyPaid 100', 'invoice 300 settled 0']);
    expect([(await books()).get('c1 payable'), await openOnBills()]).toEqual([100, 100]);
  });

  it('wait for the cash: what is to be refunded and is not paid yet settles no note', async () => {
    await refund('150', { payment: { id: payment }, status: 'pending' }, suite);
    await refund('100', whole('ProductOrder', 'o1'), suite);
    await closeApril(suite);
    expect(await inShort()).toEqual(['creditNote -100 new -100', 'invoice 300 settled 0']);
  });
});
