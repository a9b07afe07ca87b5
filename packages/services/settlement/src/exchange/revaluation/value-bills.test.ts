import { decimal, sumOf } from '@concord/money';
import type { ForeignBill } from './foreign-bill.ts';
import { revaluationsOf } from './value-bills.ts';

const end = Date.parse('2026-05-01T00:00:00Z');
const books = { id: 'books', party: { id: 'sell' }, currency: 'EUR', source: 'ECB' };
const bill = (n: number): ForeignBill => ({ id: `bill-${n}`, payer: 'buy', payee: 'sell', unit: n % 2 === 0 ? 'USD' : 'JPY', billDate: '2026-04-02T00:00:00Z', amountDue: String(n + 1), settled: [] });
const rateOf = ({ from, day }: { readonly from: string; readonly day: string }) => (from === 'USD' ? decimal(day === '2026-04-30' ? '0.9' : '0.8') : decimal(day === '2026-04-30' ? '0.006' : '0.0065'));

it('values by currency, a thousand bills at a time, each with an entry of its own', () => {
  const { revaluations, missing } = revaluationsOf(Array.from({ length: 4500 }, (_, n) => bill(n)), { books, day: '2026-04-30', end }, rateOf);
  expect(missing).toEqual([]);
  expect(revaluations.map(({ id, billCount }) => `${id} ${billCount}`)).toEqual(['USD', 'JPY'].flatMap((unit) => [1, 2, 3].map((piece) => `sell-2026-04-30-${unit}-${piece} ${piece === 3 ? 250 : 1000}`)));
  // 1 + 3 + … + 4499 units, each a tenth more than it was; no rounding stands between.
  expect(sumOf(revaluations.filter(({ sourceCurrency }) => sourceCurrency === 'USD').map(({ unrealisedGain }) => decimal(unrealisedGain.value))).toFixed()).toBe('506250');
});

it('names every rate that is missing once', () => {
  const { missing } = revaluationsOf([bill(0), bill(2), bill(1)], { books, day: '2026-04-30', end }, () => undefined);
  expect(missing).toEqual(['USD', 'JPY'].flatMap((unit) => ['2026-04-30', '2026-04-02'].map((day) => `ECB has no rate from ${unit} to EUR for ${day}`)));
});
