import { isDomainError } from '@concord/errors';
import { decimal, stored, zero } from '@concord/money';
import fc from 'fast-check';
import type { Outcome } from './outcome.ts';
import { reverse, takenBack } from './reverse.ts';
import { addSums, type Sums, tallyKey } from './tallies/tally.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);
const place = { agreement: 'a', period: 'monthly:2026-03-01' };
const [amountKey, totalKey, seenKey, metricKey] = [tallyKey(place, 'amount', 'c', 'b', 's'), tallyKey(place, 'total', 'd', 'b', 's'), tallyKey(place, 'seen', 'd', 'b', 's', '7'), tallyKey(place, 'metric', 'm', 'b', 's')];

/** A sale of 10 and its commission, counted, measured and seen. */
const sale = (amount: string, quantity = '1'): Outcome => ({
  event: 'e',
  obligations: [{ ...place, version: '1', term: 'c', payer: 'b', payee: 's', unit: 'EUR', amount, quantity, detail: { kind: 'share', gross: amount, deducted: '0', parts: [] } }],
  customerCharges: [{ seller: 's', offering: 'o', priceType: 'oneTime', unit: 'EUR', amount, quantity }],
  entries: [{ key: amountKey, add: { amount, quantity, events: 1 } }, { key: totalKey, add: { quantity: '0', events: 1 } }, { key: seenKey, add: { events: 1 } }, { key: metricKey, add: { amount: '99.5', events: 1 } }],
});

const part = (from: string, to: string, of: string) => ({ from: decimal(from), to: decimal(to), of: decimal(of) });
const sumsOf = (outcome: Outcome): Record<string, Sums> => Object.fromEntries(outcome.entries.map(({ key, add }) => [key, add]));

it.each([
  { why: 'a half', amount: '10', taken: part('5', '10', '10'), back: '-5' },
  { why: 'a third, to as many decimals as an agreement may keep', amount: '10', taken: part('0', '1', '3'), back: '-3.333333333333' },
  { why: 'the last third takes the rest', amount: '10', taken: part('2', '3', '3'), back: '-3.333333333333' },
  { why: 'the middle third lies between two rounded points', amount: '10', taken: part('1', '2', '3'), back: '-3.333333333334' },
  { why: 'a refund of 12.50 of the 30 that were paid', amount: '0.9', taken: part('0', '12.5', '30'), back: '-0.375' },
  { why: 'what is left then', amount: '0.9', taken: part('12.5', '30', '30'), back: '-0.525' },
  { why: 'of less than nothing, which is owed back', amount: '-10', taken: part('0', '1', '4'), back: '2.5' },
  { why: 'of nothing', amount: '0', taken: part('0', '1', '4'), back: '0' },
])('takes back $back of $amount: $why', ({ amount, taken, back }) => {
  const reversed = reverse(sale(amount), taken);
  expect([reversed.obligations[0]?.amount, reversed.customerCharges[0]?.amount, sumsOf(reversed)[amountKey]?.amount]).toEqual([back, back, back]);
});

it('leaves what was counted, measured and seen to the last part', () => {
  const [first, last] = [sumsOf(reverse(sale('10'), part('0', '1', '2'))), sumsOf(reverse(sale('10'), part('1', '2', '2')))];
  expect(first).toEqual({ [amountKey]: { amount: '-5', quantity: '-0.5', events: 0 }, [totalKey]: { quantity: '0', events: 0 } });
  expect(last).toEqual({ [amountKey]: { amount: '-5', quantity: '-0.5', events: -1 }, [totalKey]: { quantity: '0', events: -1 }, [seenKey]: { events: -1 }, [metricKey]: { amount: '-99.5', events: -1 } });
});

it('says of which event, term and parties it takes back', () => {
  const [owed] = reverse(sale('10')).obligations;
  expect(owed).toEqual({ ...sale('10').obligations[0], amount: '-10', quantity: '-1' });
  expect(takenBack(sale('10'), decimal('0'), decimal('1'))).toEqual(reverse(sale('10')));
});

it.each([
  { why: 'it begins before the whole', taken: part('-1', '1', '2') },
  { why: 'it is empty', taken: part('1', '1', '2') },
  { why: 'it ends before it begins', taken: part('2', '1', '2') },
  { why: 'more is taken than there was', taken: part('1', '2.01', '2') },
  { why: 'there was nothing', taken: part('0', '0', '0') },
])('refuses a part where $why', ({ taken }) => {
  const code = (): unknown => {
    try {
      return reverse(sale('10'), taken);
    } catch (error) {
      return isDomainError(error) ? error.code : error;
    }
  };
  expect(code()).toBe('invalidPart');
});

const amounts = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 })).map(([units, scale]) => stored(units.toString()).dividedBy(stored(`1${'0'.repeat(scale)}`)).toFixed());
const refunds = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 6 });

it('however it is cut, the parts sum to the whole, and with the sale to nothing, to the last digit', () => {
  fc.assert(
    fc.property(amounts, amounts, refunds, (amount, quantity, cuts) => {
      const of = cuts.reduce((sum, cut) => sum + cut, 0n);
      let from = 0n;
      const parts = cuts.map((cut) => reverse(sale(amount, quantity), { from: stored(from.toString()), to: stored((from += cut).toString()), of: stored(of.toString()) }));
      const sums = new Map<string, Sums>();
      for (const { key, add } of [sale(amount, quantity), ...parts].flatMap(({ entries }) => entries)) sums.set(key, addSums(sums.get(key) ?? { events: 0 }, add));
      const left = [...sums.values()].filter(({ amount: owed = '0', quantity: counted = '0', events }) => owed !== '0' || counted !== '0' || events !== 0);
      const owed = parts.flatMap(({ obligations }) => obligations).reduce((sum, { amount: back }) => sum.plus(stored(back)), zero);
      expect([left, owed.toFixed()]).toEqual([[], reverse(sale(amount, quantity)).obligations[0]?.amount]);
    }),
    { numRuns },
  );
});
