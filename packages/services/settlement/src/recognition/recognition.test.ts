import { tenantForEachTest } from '@concord/testkit';
import { deliver, openShop, refund, whole } from '../shop.fixture.ts';
import { close, eur, expectStatus, list, own, services } from '../story.fixture.ts';

const catalog = '/productCatalogManagement/v4';
const inventory = '/productInventory/v4/product';

interface Amount { readonly value: number }
interface Line { readonly period: { readonly startDateTime: string }; readonly dayCount: number; readonly amount: Amount; readonly ledgerEntry?: { readonly id: string } }
interface Schedule {
  readonly id: string; readonly state: string; readonly contract: readonly { readonly id: string }[]; readonly transactionPrice: Amount; readonly recognisedAmount: Amount; readonly deferredAmount: Amount;
  readonly revenueScheduleLine: readonly Line[]; readonly recognitionStep: readonly { readonly name: string }[]; readonly priceChange: readonly { readonly reason: string }[];
}

let time = '';
const suite = tenantForEachTest({ services, clock: () => new Date(time) });

/** A course for a year, 365 euros in advance: one for each day. */
async function openSchool(): Promise<void> {
  expectStatus(201, await suite.post(`${catalog}/productSpecification`, { id: 'taught', name: 'course', relatedParty: [{ id: 'sell', role: 'seller' }] }));
  expectStatus(201, await suite.post(`${catalog}/productOfferingPrice`, { id: 'year', name: 'year', priceType: 'oneTime', price: eur(365) }));
  expectStatus(201, await suite.post(`${catalog}/productOffering`, { id: 'box', name: 'course', productSpecification: { id: 'taught' }, productOfferingPrice: [{ id: 'year' }], productOfferingTerm: [{ name: 'a year', duration: { amount: 1, units: 'year' } }] }));
  await suite.settled();
}

/** Closes a month of 2026 an hour after its end. */
async function closeMonth(month: number): Promise<void> {
  const [from, to] = [month, month + 1].map((number) => `2026-${String(number).padStart(2, '0')}-01`);
  time = `${to}T01:00:00Z`;
  expect((await close(suite, from ?? '', to ?? '')).state).toBe('completed');
  await suite.settled();
}

const schedules = (): Promise<readonly Schedule[]> => list<Schedule>(suite, `${own}/revenueSchedule`);
const stands = ({ state, transactionPrice, recognisedAmount, deferredAmount }: Schedule): unknown => [state, transactionPrice.value, recognisedAmount.value, deferredAmount.value];

/** Balances of the seller, and what debits and credits differ by in all books. */
async function books(): Promise<unknown> {
  const rows = await list<{ party: { id: string }; account: string; debit: Amount; credit: Amount; balance: Amount }>(suite, `${own}/trialBalance`);
  const difference = rows.reduce((sum, { debit, credit }) => sum + Math.round(100 * debit.value) - Math.round(100 * credit.value), 0);
  const mine = rows.filter(({ party, account }) => party.id === 'sell' && ['revenue', 'deferredRevenue', 'receivable'].includes(account));
  return { difference, ...Object.fromEntries(mine.map(({ account, balance }) => [account, balance.value])) };
}

const sumOfLines = ({ revenueScheduleLine }: Schedule): number => revenueScheduleLine.reduce((sum, { amount }) => sum + Math.round(100 * amount.value), 0) / 100;

async function terminate(): Promise<void> {
  const [product] = await list<{ id: string }>(suite, inventory);
  expectStatus(200, await suite.patch(`${inventory}/${product?.id ?? ''}`, { status: 'pendingTerminate' }));
  expectStatus(200, await suite.patch(`${inventory}/${product?.id ?? ''}`, { status: 'terminated', terminationDate: '2026-06-10T00:00:00Z' }));
  await suite.settled();
}

it('earns what was paid for a year day by day, takes back its part of a refund, and the rest when the product ends', async () => {
  time = '2026-03-01T09:00:00Z';
  await openSchool();
  await deliver('o1', '2026-03-01', 1, suite);
  await closeMonth(3);
  const [first] = await schedules();
  expect(first && stands(first)).toEqual(['deferred', 365, 31, 334]);
  expect(first?.contract).toMatchObject([{ id: 'o1' }]);
  expect(first?.recognitionStep.map(({ name }) => name)).toEqual(['contract', 'performanceObligation', 'transactionPrice', 'allocation', 'satisfaction']);
  expect(first?.revenueScheduleLine.slice(0, 3).map(({ dayCount, amount }) => [dayCount, amount.value])).toEqual([[31, 31], [30, 30], [31, 31]]);
  expect(await books()).toEqual({ difference: 0, receivable: 365, revenue: 31, deferredRevenue: 334 });

  await closeMonth(4);
  expect((await schedules()).map(stands)).toEqual([['deferred', 365, 61, 304]]);
  expect(await books()).toEqual({ difference: 0, receivable: 365, revenue: 61, deferredRevenue: 304 });

  expectStatus(201, await refund('73', whole('ProductOrder', 'o1'), suite));
  await closeMonth(5);
  const [repriced] = await schedules();
  expect(repriced && [stands(repriced), sumOfLines(repriced)]).toEqual([['deferred', 292, 73.6, 218.4], 292]);
  expect(await books()).toEqual({ difference: 0, receivable: 292, revenue: 73.6, deferredRevenue: 218.4 });

  await terminate();
  await closeMonth(6);
  const [ended] = await schedules();
  expect(ended && [stands(ended), sumOfLines(ended), ended.priceChange.map(({ reason }) => reason)]).toEqual([['recognised', 292, 292, 0], 292, ['repriced', 'terminated']]);
  expect(await books()).toEqual({ difference: 0, receivable: 292, revenue: 292, deferredRevenue: 0 });
  const journal = await (await fetch(`${suite.url}/tmf-api${own}/ledgerJournal`, { headers: { authorization: `Bearer ${await suite.token()}` } })).text();
  expect(journal.split('\r\n').filter((row) => row.includes(',deferredRevenue,')).map((row) => row.split(',').slice(-4, -1).join(' '))).toEqual(['credit 334 EUR', 'debit 30 EUR', 'debit 85.6 EUR', 'debit 218.4 EUR']);
});

it('earns a recurring price over its own period: nothing is left to defer when that is closed', async () => {
  time = '2026-03-01T09:00:00Z';
  await openShop(suite, { recurring: true });
  await deliver('o1', '2026-03-10', 1, suite);
  await closeMonth(3);
  const [monthly, ...others] = await schedules();
  expect(others).toEqual([]);
  expect(monthly && [stands(monthly), sumOfLines(monthly)]).toEqual([['recognised', 22, 22, 0], 22]);
  expect((await books())).toMatchObject({ difference: 0, revenue: 122 });
});

it('is the seller’s to see, and each of its entries can be explained', async () => {
  time = '2026-03-01T09:00:00Z';
  await openSchool();
  await deliver('o1', '2026-03-01', 2, suite);
  await closeMonth(3);
  const seen = async (party: string): Promise<number> => (await list(suite.as(party), `${own}/revenueSchedule`)).length;
  expect([await seen('sell'), await seen('c1'), await seen('else')]).toEqual([1, 0, 0]);
  const entries = await list<{ id: string; cause?: { id: string } }>(suite, `${own}/ledgerEntry`);
  const mine = entries.find(({ id }) => id.endsWith('-deferred'));
  expect((await suite.get(`${own}/ledgerEntry/${mine?.id ?? ''}/explanation`)).body).toMatchObject({ step: [{ name: 'deferred', result: '668', operand: [{ value: 'EUR' }, { name: 'now', value: '668' }, { name: 'before', value: '0' }] }] });
});
