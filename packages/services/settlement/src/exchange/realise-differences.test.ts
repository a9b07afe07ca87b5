import { decimal, sumOf } from '@concord/money';
import { dayMs } from '@concord/period';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { close, conclude, expectStatus, list, own, sale, send, services } from '../story.fixture.ts';

interface Bill {
  readonly id: string;
  readonly billDate: string;
}

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly cause?: { readonly id: string; readonly '@referredType'?: string };
  readonly posting: readonly { readonly party: { readonly id: string }; readonly account: string; readonly side: string; readonly amount: { readonly unit: string; readonly value: number } }[];
}

interface Difference {
  readonly id: string;
  readonly bill: { readonly id: string };
  readonly difference?: { readonly value: number };
  readonly ledgerEntry?: { readonly id: string };
}

const usd = (value: number | string) => ({ unit: 'USD', value });
const dayOf = (date: string, after = 0): string => new Date(Date.parse(date) + after * dayMs).toISOString().slice(0, 10);

describe('a bill in another currency than the books', () => {
  let suite: GivenSuite;
  let bill: Bill;

  const quote = async (rateDate: string, rate: string, source = 'ECB') => expectStatus(201, await suite.post(`${own}/exchangeRate`, { source, sourceCurrency: 'EUR', targetCurrency: 'USD', rate, rateDate }));
  const keepBooks = async (party: string, source: string) => expectStatus(201, await suite.post(`${own}/booksCurrency`, { party: { id: party }, currency: 'EUR', source }));
  async function pay(value: number, paymentDate: string): Promise<void> {
    const paid = { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: usd(value), totalAmount: usd(value) };
    expectStatus(201, await suite.post('/paymentManagement/v4/payment', { ...paid, paymentDate, paymentItem: [{ item: { id: bill.id, '@referredType': 'CustomerBill' }, amount: usd(value) }] }));
    await suite.settled();
  }
  const differences = (query: string, client: Pick<GivenSuite, 'get' | 'post' | 'patch' | 'delete'> = suite) => list<Difference>(client, `${own}/exchangeDifference?${query}`);

  beforeAll(async () => {
    suite = await givenSuite({ services });
    await keepBooks('sell', 'ECB');
    await keepBooks('buy', 'central bank');
    await conclude({ ...sale, terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', price: usd('2') }], settlement: { currency: 'USD' } }, suite);
    await send([{ day: '2026-03-10', n: 50 }], suite);
    await close(suite, '2026-03-01', '2026-04-01');
    [bill] = await list<Bill>(suite, '/customerBillManagement/v4/customerBill') as [Bill];
    await quote(dayOf(bill.billDate), '1.25');
    await quote(dayOf(bill.billDate, 2), '1.2');
    await pay(40, `${dayOf(bill.billDate, 2)}T10:00:00Z`);
    await pay(60, `${dayOf(bill.billDate, 3)}T10:00:00Z`);
  }, 60_000);
  afterAll(() => suite.close());

  it('has what each payment was worth more posted as a gain of who is paid, with bill and payment', async () => {
    const found = await differences('party.id=sell&sort=paymentDate');
    expect(found).toMatchObject([
      { state: 'posted', party: { role: 'payee' }, bill: { id: bill.id }, agreement: [{ id: 'sale' }], amount: usd(40), billRate: 0.8, billedAmount: { unit: 'EUR', value: 32 }, paidAmount: { value: 33.33 }, difference: { unit: 'EUR', value: 1.33 } },
      { state: 'posted', amount: usd(60), billedAmount: { value: 48 }, paidAmount: { value: 50 }, difference: { value: 2 } },
    ]);
    const entry = (await suite.get<Entry>(`${own}/ledgerEntry/${found[0]?.ledgerEntry?.id ?? ''}`)).body;
    expect(entry).toMatchObject({ date: `${dayOf(bill.billDate, 2)}T10:00:00.000Z`, cause: { id: found[0]?.id, '@referredType': 'ExchangeDifference' } });
    expect(entry.posting.map(({ party, side, account, amount }) => `${party.id} ${side} ${account} ${amount.value} ${amount.unit}`)).toEqual(['sell debit currencyTrading 1.33 EUR', 'sell credit exchangeGain 1.33 EUR']);
  });

  it('has the entry explained by both rates', async () => {
    const [first] = await differences('party.id=sell&sort=paymentDate');
    const { body } = await suite.get<{ step: readonly { name: string; result: string }[] }>(`${own}/ledgerEntry/${first?.ledgerEntry?.id ?? ''}/explanation`);
    expect(body.step.map(({ name, result }) => `${name} ${result}`)).toEqual(['billed 32', 'paid 33.33', 'exchangeDifference 1.33']);
    expect(body.step[0]).toMatchObject({ operand: expect.arrayContaining([{ name: 'bill', value: bill.id }, { name: 'exchangeRate', value: '0.8' }, { name: 'exchangedFrom', value: 'USD' }]) as unknown });
  });

  it('leaves the books at zero in each currency, and intact', async () => {
    const rows = await list<{ debit: { unit: string; value: number }; credit: { value: number } }>(suite, `${own}/trialBalance`);
    const byUnit = Map.groupBy(rows, ({ debit }) => debit.unit);
    expect([...byUnit.keys()].toSorted()).toEqual(['EUR', 'USD']);
    for (const of of byUnit.values()) expect(sumOf(of.map(({ debit, credit }) => decimal(debit.value).minus(decimal(credit.value)))).toFixed()).toBe('0');
    expect((await suite.post(`${own}/verifyLedger`, {})).body).toMatchObject({ isIntact: true });
  });

  it('is told where a rate is not known, and nothing is posted', async () => {
    const found = await differences('party.id=buy');
    expect(found).toMatchObject([{ state: 'rateMissing', stateReason: expect.stringContaining('central bank has no rate from USD to EUR for') as string }, { state: 'rateMissing' }]);
    expect(found.map(({ ledgerEntry }) => ledgerEntry)).toEqual([undefined, undefined]);
  });

  it('is in the report of what conversion cost, to each its own', async () => {
    const cost = (query: string, client: Pick<GivenSuite, 'get' | 'post' | 'patch' | 'delete'> = suite) => list<object>(client, `${own}/conversionCost${query}`);
    const gained = { party: { id: 'sell' }, agreement: [{ id: 'sale' }], sourceCurrency: 'USD', targetCurrency: 'EUR', lineCount: 0, realisedGain: { unit: 'EUR', value: 3.33 }, realisedLoss: { value: 0 }, rateMissingCount: 0 };
    const missing = { party: { id: 'buy' }, realisedGain: { value: 0 }, rateMissingCount: 2 };
    expect(await cost('?agreement.id=sale')).toMatchObject([missing, gained]);
    expect([await cost('', suite.as('buy')), await cost('', suite.as('sell'))]).toMatchObject([[missing], [gained]]);
    const [first, second] = [`${dayOf(bill.billDate, 2)}T00:00:00Z`, `${dayOf(bill.billDate, 3)}T00:00:00Z`];
    expect(await cost(`?party.id=sell&startDateTime=${first}&endDateTime=${second}`)).toMatchObject([{ realisedGain: { value: 1.33 }, period: { startDateTime: first.replace('Z', '.000Z') } }]);
    expect(await cost(`?endDateTime=${first}`)).toEqual([]);
  });

  it('shows nobody what it was worth to the other', async () => {
    expect(await differences('party.id=sell', suite.as('buy'))).toEqual([]);
    expect(await differences('party.id=sell', suite.as('sell'))).toHaveLength(2);
    const entry = (await differences('party.id=sell'))[0]?.ledgerEntry?.id ?? '';
    expect((await suite.as('buy').get(`${own}/ledgerEntry/${entry}`)).status).toBe(404);
  });

  it.each([
    { why: 'twice for a party', body: { party: { id: 'sell' }, currency: 'EUR', source: 'ECB' }, status: 409 },
    { why: 'of no currency', body: { party: { id: 'new' }, currency: 'XXY', source: 'ECB' }, status: 400 },
    { why: 'in no time zone', body: { party: { id: 'new' }, currency: 'EUR', source: 'ECB', timeZone: 'Mars' }, status: 400 },
  ])('refuses books $why', async ({ body, status }) => expect((await suite.post(`${own}/booksCurrency`, body)).status).toBe(status));

  it('has the currency of books set by the operator alone', async () => expect((await suite.as('new').post(`${own}/booksCurrency`, { party: { id: 'new' }, currency: 'EUR', source: 'ECB' })).status).toBe(403));
});
