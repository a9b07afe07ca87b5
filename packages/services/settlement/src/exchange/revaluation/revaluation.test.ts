import { decimal, sumOf } from '@concord/money';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { deliver, openShop } from '../../shop.fixture.ts';
import { closeMarch, expectStatus, list, own, services } from '../../story.fixture.ts';

interface Money {
  readonly unit: string;
  readonly value: number;
}

interface Revaluation {
  readonly id: string;
  readonly state: string;
  readonly closingRate: number;
  readonly unrealisedGain: Money;
  readonly unrealisedLoss: Money;
  readonly billCount: number;
  readonly revaluedBill: readonly { readonly account: string; readonly openAmount: Money; readonly carryingAmount: Money; readonly closingAmount: Money; readonly difference: Money }[];
  readonly ledgerEntry?: { readonly id: string };
  readonly reversalEntry?: { readonly id: string };
}

interface Row {
  readonly account: string;
  readonly debit: Money;
  readonly credit: Money;
  readonly balance: Money;
}

let time = '';
let running: GivenSuite;
let suite: GivenSuite;
beforeAll(async () => { running = await givenSuite({ services, clock: () => new Date(time) }); }, 60_000);
afterAll(() => running.close());

const payments = '/paymentManagement/v4/payment';
const usd = (value: number | string) => ({ unit: 'USD', value });
const quote = async (rateDate: string, rate: string) => expectStatus(201, await suite.post(`${own}/exchangeRate`, { source: 'ECB', sourceCurrency: 'EUR', targetCurrency: 'USD', rate, rateDate }));
const revalue = (body: object) => suite.post<{ code?: string; exchangeRevaluation: readonly Revaluation[] }>(`${own}/revalueBills`, { party: { id: 'sell' }, valuationDate: '2026-04-30', ...body });
const trial = (query: string) => list<Row>(suite, `${own}/trialBalance?unit=EUR${query}`);
const shortOf = (rows: readonly Row[]): readonly string[] => rows.filter(({ balance }) => balance.value !== 0).map(({ account, balance }) => `${account} ${balance.value}`).toSorted();

/** A bill over 300 USD of 2 April, when one was worth 0.80 EUR; at the end of the month it was 0.78125. */
async function billed(parties: readonly string[]): Promise<string> {
  time = '2026-04-02T08:00:00Z';
  suite = running.inNewTenant();
  for (const id of parties) expectStatus(201, await suite.post(`${own}/booksCurrency`, { party: { id }, currency: 'EUR', source: 'ECB', timeZone: 'Europe/Berlin' }));
  await openShop(suite, { recurring: false, unit: 'USD' });
  await deliver('o1', '2026-03-10', 3, suite);
  await closeMarch(suite);
  const [bill] = await list<{ id: string }>(suite, '/customerBillManagement/v4/customerBill?category=customer');
  time = '2026-05-03T08:00:00Z';
  return bill?.id ?? '';
}

async function pay(bill: string, value: number, paymentDate: string): Promise<void> {
  const paid = { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: usd(value), totalAmount: usd(value), paymentDate };
  expectStatus(201, await suite.post(payments, { ...paid, paymentItem: [{ item: { id: bill, '@referredType': 'CustomerBill' }, amount: usd(value) }] }));
  await suite.settled();
}

async function ratesKnown(): Promise<void> {
  await quote('2026-04-02', '1.25');
  await quote('2026-04-30', '1.28');
}

describe('what is open in another currency at the end of a period', () => {
  it.each([
    { why: 'what is owed to it: a loss where the currency fell', party: 'sell', payments: [], comes: ['receivable 300 240 234.38 -5.62'] },
    { why: 'what it owes: a gain by the same', party: 'c1', payments: [], comes: ['payable 300 240 234.38 5.62'] },
    { why: 'only what is open', party: 'sell', payments: [[100, '2026-04-10T00:00:00Z']] as const, comes: ['receivable 200 160 156.25 -3.75'] },
    { why: 'what was paid as the next day began, by the clocks of the books', party: 'sell', payments: [[300, '2026-04-30T22:00:00Z']] as const, comes: ['receivable 300 240 234.38 -5.62'] },
    { why: 'nothing that was paid in the last second of the day', party: 'sell', payments: [[300, '2026-04-30T21:59:59Z']] as const, comes: [] },
    { why: 'nothing before there was a bill', party: 'sell', payments: [], day: '2026-04-01', comes: [] },
  ])('is valued: $why', async ({ party, payments: all, comes, day: valuationDate = '2026-04-30' }) => {
    const bill = await billed([party]);
    await ratesKnown();
    for (const [value, date] of all) await pay(bill, value, date);
    const { status, body } = await revalue({ party: { id: party }, valuationDate, mode: 'preview' });
    expect([status, body.exchangeRevaluation.flatMap(({ revaluedBill }) => revaluedBill).map(({ account, openAmount, carryingAmount, closingAmount, difference }) => `${account} ${openAmount.value} ${carryingAmount.value} ${closingAmount.value} ${difference.value}`)]).toEqual([200, comes]);
    expect(await list(suite, `${own}/exchangeRevaluation`)).toEqual([]);
  });

  it('is posted to accounts of its own at the end of the day, taken back as the next begins, and once', async () => {
    await billed(['sell']);
    await ratesKnown();
    const { body } = await revalue({});
    const [first] = body.exchangeRevaluation;
    expect(first).toMatchObject({ state: 'posted', closingRate: 0.78125, unrealisedGain: { value: 0 }, unrealisedLoss: { unit: 'EUR', value: 5.62 }, billCount: 1 });
    expect(shortOf(await trial('&date=2026-04-30T21:59:59.999Z'))).toEqual(['exchangeRevaluation -5.62', 'unrealisedLoss 5.62']);
    expect(shortOf(await trial('&date=2026-04-30T22:00:00.000Z'))).toEqual([]);
    for (const rows of [await trial('&date=2026-04-30T21:59:59.999Z'), await trial('')]) expect(sumOf(rows.map(({ debit, credit }) => decimal(debit.value).minus(decimal(credit.value)))).toFixed()).toBe('0');
    expect((await revalue({})).body.exchangeRevaluation).toMatchObject([{ id: first?.id, state: 'posted' }]);
    const entries = await list<{ id: string; reversalOf?: object; cause?: { '@referredType'?: string } }>(suite, `${own}/ledgerEntry?limit=1000`);
    expect(entries.filter(({ cause }) => cause?.['@referredType'] === 'ExchangeRevaluation').map(({ id, reversalOf }) => ({ id, reversalOf }))).toEqual([{ id: first?.ledgerEntry?.id }, { id: first?.reversalEntry?.id, reversalOf: first?.ledgerEntry }]);
    expect((await suite.post(`${own}/verifyLedger`, {})).body).toMatchObject({ isIntact: true });
  });

  it('is what a payment then realises, whatever was valued in between', async () => {
    const bill = await billed(['sell']);
    await ratesKnown();
    await revalue({});
    await pay(bill, 300, '2026-05-02T10:00:00Z');
    expect(shortOf(await trial(''))).toEqual(['currencyTrading -5.62', 'exchangeLoss 5.62']);
  });

  it('is explained bill by bill', async () => {
    await billed(['sell']);
    await ratesKnown();
    const [posted] = (await revalue({})).body.exchangeRevaluation;
    const { body } = await suite.get<{ step: readonly { name: string; result: string }[] }>(`${own}/ledgerEntry/${encodeURIComponent(posted?.ledgerEntry?.id ?? '')}/explanation`);
    expect(body.step.map(({ name, result }) => `${name} ${result}`)).toEqual(['revalued -5.62', 'unrealisedGain 0', 'unrealisedLoss 5.62']);
  });

  it('is the party\'s to see, and nobody else\'s', async () => {
    await billed(['sell']);
    await ratesKnown();
    await revalue({});
    expect(await list(suite.as('sell'), `${own}/exchangeRevaluation`)).toHaveLength(1);
    expect(await list(suite.as('c1'), `${own}/exchangeRevaluation`)).toEqual([]);
    expect((await suite.as('sell').post(`${own}/revalueBills`, { party: { id: 'sell' }, valuationDate: '2026-04-30' })).status).toBe(403);
  });

  it('is refused with every rate that is missing, and where the day is not over', async () => {
    await billed(['sell']);
    await quote('2026-04-02', '1.25');
    const answers = [await revalue({}), await revalue({ valuationDate: '2026-05-03' }), await revalue({ party: { id: 'c1' } }), await revalue({ valuationDate: '2026-02-31' })];
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(['400 rateMissing', '400 dayNotOver', '400 unknownBooks', expect.stringMatching(/^400 /)]);
    expect(await list(suite, `${own}/exchangeRevaluation`)).toEqual([]);
  });
});
