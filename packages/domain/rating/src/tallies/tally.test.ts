import fc from 'fast-check';
import { type Choice, choicesOf, choicesText } from './choice.ts';
import { addSums, amountOf, numberOf, quantityOf, type Sums, tallyKey, type TallyKind, tallyParts, tallyPrefix } from './tally.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);
/** Texts that are full of what keys are written with. */
const part = fc.string({ unit: fc.constantFrom('|', '\\', 'p', 'a', 'é') });
const kinds = fc.constantFrom<TallyKind>('total', 'amount', 'seen', 'late');

it('reads back whatever a key was made of', () => {
  fc.assert(
    fc.property(part, kinds, fc.array(part, { minLength: 1, maxLength: 4 }), (agreement, kind, parts) => {
      expect(tallyParts(tallyKey({ agreement, period: 'monthly:2026-03-01' }, kind, ...parts))).toEqual({ group: kind === 'seen' ? 'seen' : 'sum', agreement, period: 'monthly:2026-03-01', kind, parts });
    }),
    { numRuns },
  );
});

it('finds by its prefix all that a close needs of one agreement, and nothing of another', () => {
  const key = (agreement: string, kind: TallyKind) => tallyKey({ agreement, period: 'm' }, kind, 'c');
  const prefix = tallyPrefix('a|b', 'm');
  expect([key('a|b', 'total'), key('a|b', 'seen'), key('a', 'total'), key('a|bc', 'total'), key('a\\pb', 'total')].map((one) => one.startsWith(prefix))).toEqual([true, false, false, false, false]);
});

const sums: readonly { readonly why: string; readonly a: Sums; readonly b: Sums; readonly sum: Sums }[] = [
  { why: 'amounts, quantities and numbers', a: { amount: '0.1', quantity: '1', events: 1 }, b: { amount: '0.2', quantity: '-3', events: 2 }, sum: { amount: '0.3', quantity: '-2', events: 3 } },
  { why: 'what only one of them has', a: { amount: '0.1', events: 1 }, b: { quantity: '3', events: 1 }, sum: { amount: '0.1', quantity: '3', events: 2 } },
  { why: 'numbers alone', a: { events: 1 }, b: { events: -1 }, sum: { events: 0 } },
];
it.each(sums)('adds $why', ({ a, b, sum }) => {
  for (const added of [addSums(a, b), addSums(b, a)]) {
    expect(JSON.parse(JSON.stringify(added))).toStrictEqual(sum);
    expect([added.amount, added.quantity, added.events]).toEqual([sum.amount, sum.quantity, sum.events]);
    expect([amountOf(added).toFixed(), quantityOf(added).toFixed()]).toEqual([sum.amount ?? '0', sum.quantity ?? '0']);
  }
});

it('takes what is not there for nothing', () => expect([amountOf(undefined), quantityOf(undefined), amountOf({ events: 1 }), numberOf(undefined), numberOf('1.5')].map((number) => number.toFixed())).toEqual(['0', '0', '0', '0', '1.5']));

it('writes the same choices the same, in whatever order and however often they come', () => {
  const between = { version: '1', payer: 'b', payee: 's' };
  const [tier, condition]: readonly [Choice, Choice] = [{ kind: 'tier', term: 'c', tier: 1, ...between }, { fails: true, ...between, term: 'd', kind: 'condition' }];
  const texts = [[tier, condition], [condition, tier], [tier, { ...between, kind: 'condition', term: 'd', fails: true }, tier] as const].map(choicesText);
  expect(new Set(texts).size).toBe(1);
  expect(choicesOf(texts[0] ?? '')).toEqual(expect.arrayContaining([tier, condition]));
  expect([choicesText([]), choicesOf('')]).toEqual(['', []]);
});
