import { tenantForEachTest } from '@concord/testkit';
import { deliver, openShop, refund, shared, whole } from '../shop.fixture.ts';
import { buyAndSell, close, closeApril, closeMarch, conclude, eur, expectStatus, linesOf, list, own, sale, send, services, type Deal, type Run } from '../story.fixture.ts';

interface Money {
  readonly unit: string;
  readonly value: number;
}

interface Closed extends Run {
  readonly suspendedCount: number;
  readonly controlTotal: readonly { readonly unit: string; readonly charged: Money; readonly shared: Money; readonly lineBalance: Money; readonly positionBalance: Money }[];
}

interface Entry {
  readonly settlementLine?: { readonly id: string };
  readonly cause?: { readonly id: string };
  readonly posting: readonly { readonly account: string; readonly side: string; readonly amount: Money }[];
}

interface Balance {
  readonly party: { readonly id: string };
  readonly account: string;
  readonly balance: Money;
}

const sumOf = (amounts: readonly number[]): number => Number(amounts.reduce((sum, value) => sum + value, 0).toFixed(2));

describe('the control totals of a run', () => {
  const suite = tenantForEachTest({ services: [...services, 'assurance'] });

  const totalOf = (run: Run) => (run as Closed).controlTotal;

  /** What was posted as revenue by entries of a run, of its lines or of its customers' charges. */
  const postedOf = async (of: (entry: Entry) => string | undefined, run: Run) => {
    const entries = (await list<Entry>(suite, `${own}/ledgerEntry?limit=1000`)).filter((entry) => of(entry)?.startsWith(run.id));
    return sumOf(entries.flatMap(({ posting }) => posting).filter(({ account }) => account === 'revenue').map(({ side, amount }) => (side === 'credit' ? amount.value : -amount.value)));
  };
  const reportedOf = async ({ id }: Run) =>
    sumOf((await list<{ settlementRun: { id: string }; money: Money }>(suite, '/revenueSharingReportManagement/v5/partyRevSharingReport?limit=1000')).filter(({ settlementRun }) => settlementRun.id === id).map(({ money }) => money.value));
  const agreesEverywhere = async (run: Run) => {
    const [total] = totalOf(run);
    expect(total?.shared.value).toBe(sumOf((await linesOf(suite, run)).map(({ amount }) => Number(amount.value))));
    expect(total?.shared.value).toBe(await postedOf(({ settlementLine }) => settlementLine?.id, run));
    expect(total?.shared.value).toBe(await reportedOf(run));
    expect(total?.charged.value).toBe(await postedOf(({ cause }) => cause?.id, run));
    expect(total?.lineBalance).toEqual(total?.positionBalance);
  };

  it('say what customers are charged, what is shared and what is paid, as the ledger and the reports do', async () => {
    await openShop(suite, { recurring: false });
    await conclude(shared, suite);
    await deliver('o1', '2026-03-10', 3, suite);
    await send([{ day: '2026-03-10', type: 'unknown' }], suite);
    const march = await closeMarch(suite);
    expect(march).toMatchObject({ suspendedCount: 1, controlTotal: [{
      unit: 'EUR', chargeCount: 1, charged: eur(300), lineCount: 3, eventCount: 3, shared: eur(150.99), corrected: eur(0), held: eur(0), carriedIn: eur(0), due: eur(150.99), carriedOver: eur(0), lineBalance: eur(150.99), positionBalance: eur(150.99),
    }] });
    await agreesEverywhere(march);
    await refund('100', whole('ProductOrder', 'o1'), suite);
    await deliver('o2', '2026-04-10', 2, suite);
    const april = await closeApril(suite);
    expect(april).toMatchObject({ suspendedCount: 1, controlTotal: [{ chargeCount: 2, charged: eur(100), lineCount: 6, shared: eur(50.33), corrected: eur(-50.33), due: eur(50.33) }] });
    await agreesEverywhere(april);
  });

  const deal = (settlement: object): Deal => ({
    ...sale, settlement, parties: [...sale.parties, { id: 'hub', role: 'hub', standing: true }],
    terms: [...sale.terms, { '@type': 'Charge', id: 'back', payer: 'seller', payee: 'buyer', on: { usageType: 'y' }, price: eur('3') }],
  });

  it.each([
    { why: 'nothing is netted', settlement: {}, due: 13, positions: 2 },
    { why: 'two net with each other', settlement: { netting: 'bilateral' }, due: 7, positions: 1 },
    { why: 'one clears for all', settlement: { netting: 'clearing', clearingParty: 'hub' }, due: 14, positions: 2 },
  ])('have the same balance by lines, by positions and in the books where $why', async ({ settlement, due, positions }) => {
    await conclude(deal(settlement), suite);
    await send([{ day: '2026-03-10', n: 5 }, { day: '2026-03-10', type: 'y', parties: buyAndSell }], suite);
    const run = await closeMarch(suite);
    expect(run).toMatchObject({ positionCount: positions, controlTotal: [{ shared: eur(13), due: eur(due), lineBalance: eur(7), positionBalance: eur(7) }] });
    const books = await list<Balance>(suite, `${own}/trialBalance`);
    const nets = Map.groupBy(books.filter(({ account }) => account === 'receivable' || account === 'payable'), ({ party }) => party.id);
    const received = [...nets.values()].map((accounts) => sumOf(accounts.map(({ account, balance }) => (account === 'payable' ? -balance.value : balance.value)))).filter((net) => net > 0);
    expect(sumOf(received)).toBe(7);
  });

  it('say what waits for a later run and what was taken up by it', async () => {
    await conclude(deal({ netting: 'bilateral', minimumPayout: eur('8') }), suite);
    await send([{ day: '2026-03-10', n: 3 }, { day: '2026-04-10', n: 2 }], suite);
    expect(totalOf(await closeMarch(suite))).toMatchObject([{ shared: eur(6), carriedIn: eur(0), due: eur(0), carriedOver: eur(6), lineBalance: eur(6), positionBalance: eur(6) }]);
    expect(totalOf(await closeApril(suite))).toMatchObject([{ shared: eur(4), carriedIn: eur(6), due: eur(10), carriedOver: eur(0), lineBalance: eur(10), positionBalance: eur(10) }]);
  });

  it('say what a dispute holds out of netting', async () => {
    await conclude(deal({ netting: 'bilateral' }), suite);
    await send([{ day: '2026-03-10', n: 5 }], suite);
    const disputedLine = [{ agreement: { id: 'sale' }, termId: 'price', payer: { id: 'buy' }, payee: { id: 'sell' }, amount: eur(4) }];
    expectStatus(201, await suite.as('buy').post('/troubleTicket/v4/troubleTicket', { ticketType: 'settlementDispute', severity: 'Major', description: 'too much', disputedLine }));
    await suite.settled();
    expect(totalOf(await closeMarch(suite))).toMatchObject([{ shared: eur(10), held: eur(-4), due: eur(6), lineBalance: eur(6), positionBalance: eur(6) }]);
  });

  it('add no currencies, and are none where nothing happened', async () => {
    await conclude({ ...sale, terms: [...sale.terms, { '@type': 'Charge', id: 'dollars', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: { unit: 'USD', value: '1.5' } }] }, suite);
    await send([{ day: '2026-03-10', n: 5 }], suite);
    expect(totalOf(await close(suite, '2026-03-01', '2026-04-01', { mode: 'preview' }))).toMatchObject([{ unit: 'EUR', shared: eur(10) }, { unit: 'USD', shared: { unit: 'USD', value: 1.5 } }]);
    expect(totalOf(await closeMarch(suite))).toHaveLength(2);
    expect(totalOf(await closeApril(suite))).toEqual([]);
  });
});
