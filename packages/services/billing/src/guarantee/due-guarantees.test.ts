import { tenantForEachTest } from '@concord/testkit';
import { billsOf, booksOf, close, conclude, own, services, use } from '../story.fixture.ts';

let time = '2026-04-01T08:00:00Z';
const suite = tenantForEachTest({ services, clock: () => new Date(time) });

const trade = { usageType: 'data', payer: 'telco', payee: 'env', price: '1' };

/** Twenty euros of March, due on the eleventh of April, with so many days of grace. */
async function settled(graceDays: number | undefined, closedAt: string): Promise<void> {
  time = closedAt;
  await conclude('data', [trade], suite, { guarantor: 'bank', paymentTermDays: 10, ...(graceDays !== undefined && { guaranteeGraceDays: graceDays }) });
  await use(trade, '20', suite);
  await close(3, suite);
  await suite.settled();
}

const debts = async (): Promise<readonly string[]> => (await booksOf(suite)).filter((line) => line.includes('payable'));

it.each([
  { why: 'claimed when the days of grace are over', graceDays: 5, closedAt: '2026-04-16T00:00:01Z', owed: ['bank payable 20', 'telco payable 20'], bills: 3 },
  { why: 'left to the payer until then', graceDays: 5, closedAt: '2026-04-15T23:59:59Z', owed: ['telco payable 20'], bills: 1 },
  { why: 'claimed on the day that it is due where there is no grace', graceDays: 0, closedAt: '2026-04-11T00:00:01Z', owed: ['bank payable 20', 'telco payable 20'], bills: 3 },
  { why: 'left to be asked for where the agreement says nothing of grace', graceDays: undefined, closedAt: '2026-11-01T00:00:00Z', owed: ['telco payable 20'], bills: 1 },
])('what is overdue is $why', async ({ graceDays, closedAt, owed, bills }) => {
  await settled(graceDays, closedAt);
  expect([await debts(), (await billsOf(suite)).length]).toEqual([owed, bills]);
});

it('is claimed once, by whichever day somebody else is billed', async () => {
  await settled(5, '2026-04-02T00:00:00Z');
  expect(await billsOf(suite)).toHaveLength(1);
  time = '2026-05-20T00:00:00Z';
  await use(trade, '7', suite, '2026-04-10');
  await close(4, suite);
  await suite.settled();
  expect((await suite.post(`${own}/claimGuarantees`, {})).body).toMatchObject({ claimedCount: 0 });
  expect(await debts()).toEqual(['bank payable 27', 'telco payable 27']);
});
