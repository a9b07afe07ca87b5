import { decimal, sumOf } from '@concord/money';
import { dayMs } from '@concord/period';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { deliver, openShop } from '../shop.fixture.ts';
import { closeMarch, expectStatus, list, own, services } from '../story.fixture.ts';

interface Bill {
  readonly id: string;
  readonly billDate: string;
}

interface Difference {
  readonly state: string;
  readonly billedAmount?: { readonly value: number };
  readonly paidAmount?: { readonly value: number };
  readonly difference?: { readonly value: number };
  readonly ledgerEntry?: { readonly id: string };
}

const payments = '/paymentManagement/v4';
const moved = (value: number | string) => ({ account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: { unit: 'USD', value }, totalAmount: { unit: 'USD', value } });

/** A bill over 300 USD, paid whole at another rate than it was billed at: in euro 240.00 by the one, 250.00 by the other. */
describe('what went back of a bill in another currency than the books', () => {
  let running: GivenSuite;
  let suite: GivenSuite;
  let bill: Bill;
  beforeAll(async () => { running = await givenSuite({ services }); });
  afterAll(() => running.close());

  const day = (after: number): string => new Date(Date.parse(bill.billDate) + after * dayMs).toISOString().slice(0, 10);
  const quote = async (after: number, rate: string) => expectStatus(201, await suite.post(`${own}/exchangeRate`, { source: 'ECB', sourceCurrency: 'EUR', targetCurrency: 'USD', rate, rateDate: day(after) }));
  const differences = () => list<Difference>(suite, `${own}/exchangeDifference?sort=paymentDate`);

  async function refund(value: string, after: number): Promise<void> {
    expectStatus(201, await suite.post(`${payments}/refund`, { refundDate: `${day(after)}T10:00:00Z`, ...moved(value), refundItem: [{ item: { id: bill.id, '@referredType': 'CustomerBill' } }] }));
    await suite.settled();
  }

  async function sold(party: string): Promise<void> {
    suite = running.inNewTenant();
    expectStatus(201, await suite.post(`${own}/booksCurrency`, { party: { id: party }, currency: 'EUR', source: 'ECB' }));
    await openShop(suite, { recurring: false, unit: 'USD' });
    await deliver('o1', '2026-03-10', 3, suite);
    await closeMarch(suite);
    [bill] = await list<Bill>(suite, '/customerBillManagement/v4/customerBill?category=customer') as [Bill];
  }

  async function paid(): Promise<void> {
    expectStatus(201, await suite.post(`${payments}/payment`, { paymentDate: `${day(1)}T10:00:00Z`, paymentItem: [{ item: { id: bill.id, '@referredType': 'CustomerBill' }, amount: { unit: 'USD', value: 300 } }], ...moved(300) }));
    await suite.settled();
  }

  it.each([
    { why: 'at the rate of the payment: what that gained is lost again', party: 'sell', parts: ['300'], after: 1, comes: ['240 250 10', '240 250 -10'] },
    { why: 'at the rate of the bill: nothing', party: 'sell', parts: ['300'], after: 0, comes: ['240 240 0', '240 250 10'] },
    { why: 'at a lower rate: who gives back gains', party: 'sell', parts: ['300'], after: 2, comes: ['240 250 10', '240 234.38 5.62'] },
    { why: 'at a lower rate: who gets back loses', party: 'c1', parts: ['300'], after: 2, comes: ['240 250 -10', '240 234.38 -5.62'] },
    { why: 'in thirds that are none: to the cent what all of it stood at', party: 'sell', parts: ['100.01', '99.98', '100.01'], after: 2, comes: ['240 250 10', '80.01 78.13 1.88', '79.98 78.11 1.87', '80.01 78.13 1.88'] },
    { why: 'in part', party: 'c1', parts: ['100'], after: 2, comes: ['240 250 -10', '80 78.12 -1.88'] },
  ])('gains or loses $why', async ({ party, parts, after, comes }) => {
    await sold(party);
    for (const [index, rate] of ['1.25', '1.2', '1.28'].entries()) await quote(index, rate);
    await paid();
    for (const part of parts) await refund(part, after);
    expect((await differences()).map(({ billedAmount, paidAmount, difference }) => `${billedAmount?.value} ${paidAmount?.value} ${difference?.value}`).toSorted()).toEqual(comes.toSorted());
    const rows = await list<{ party: { id: string }; account: string; balance: { unit: string; value: number } }>(suite, `${own}/trialBalance?unit=EUR`);
    const standing = (name: string) => decimal(rows.find(({ account }) => account === name)?.balance.value ?? 0);
    const all = sumOf((await differences()).map(({ difference }) => decimal(difference?.value ?? 0)));
    expect([standing('exchangeGain').minus(standing('exchangeLoss')).toFixed(), standing('currencyTrading').toFixed()]).toEqual([all.toFixed(), all.toFixed()]);
    expect((await suite.post(`${own}/verifyLedger`, {})).body).toMatchObject({ isIntact: true });
  });

  it('is posted when the rate that was missing is loaded, once', async () => {
    await sold('sell');
    await paid();
    await refund('300', 2);
    expect((await differences()).map(({ state }) => state)).toEqual(['rateMissing', 'rateMissing']);
    const load = async () => {
      const content = `Date,USD\n${day(0)},1.25\n${day(1)},1.2\n${day(2)},1.28`;
      expectStatus(200, await suite.post(`${own}/importExchangeRates`, { source: 'ECB', sourceCurrency: 'EUR', content }));
      await suite.settled();
    };
    await load();
    const first = await differences();
    expect(first).toMatchObject([{ state: 'posted', difference: { value: 10 } }, { state: 'posted', difference: { value: 5.62 } }]);
    expect(first.filter((one) => 'stateReason' in one)).toEqual([]);
    await quote(3, '1.3');
    await load();
    expect(await differences()).toEqual(first);
    const entries = await list<{ id: string; cause?: { '@referredType'?: string } }>(suite, `${own}/ledgerEntry?limit=1000`);
    expect(entries.filter(({ cause }) => cause?.['@referredType'] === 'ExchangeDifference').map(({ id }) => id).toSorted()).toEqual(first.map(({ ledgerEntry }) => ledgerEntry?.id ?? '').toSorted());
  });

  it('waits on where another source, or another day, is loaded', async () => {
    await sold('sell');
    await paid();
    await quote(1, '1.2');
    await suite.settled();
    expect(await differences()).toMatchObject([{ state: 'rateMissing', stateReason: expect.stringContaining(`for ${day(0)}`) as string }]);
  });
});
