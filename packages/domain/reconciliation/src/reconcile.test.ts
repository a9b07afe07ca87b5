import { decimal } from '@concord/money';
import fc from 'fast-check';
import { type Claim, type Comparison, reconcile, type Tolerance } from './index.ts';

const noon = Date.parse('2026-03-10T12:00:00Z');

/** `key quantity amount unit`, `-` for a quantity or an amount that is not stated, and seconds after noon where the claim says when. */
function claim(id: string, text: string): Claim {
  const [key = '', quantity = '1', value = '0', unit = 'EUR', seconds] = text.split(' ');
  return { ids: [id], key, ...(quantity !== '-' && { quantity: decimal(quantity) }), ...(value !== '-' && { amount: { unit, value: decimal(value) } }), ...(seconds !== undefined && { at: noon + Number(seconds) * 1000 }) };
}

const claims = (side: string, texts: readonly string[]): readonly Claim[] => texts.map((text, index) => claim(`${side}${index + 1}`, text));

const short = ({ reading, ours, theirs, difference }: Comparison): string => [reading, ours?.ids.join() ?? '-', theirs?.ids.join() ?? '-', difference ? difference.value.toFixed() : '?'].join(' ');

const tolerance = (amount?: string, percent?: string, seconds?: number): Tolerance => ({ amount: amount === undefined ? undefined : decimal(amount), percent: percent === undefined ? undefined : decimal(percent), seconds });
const units = (quantity: string, amount?: string): Tolerance => ({ ...tolerance(amount), quantity: decimal(quantity) });

it.each([
  { why: 'the same on both sides', ours: ['a 5 10'], theirs: ['a 5 10.00'], result: ['matched o1 t1 0'] },
  { why: 'a claim that they do not make', ours: ['a 5 10'], theirs: [], result: ['oursOnly o1 - -10'] },
  { why: 'a claim that we do not know', ours: [], theirs: ['a 5 10'], result: ['theirsOnly - t1 10'] },
  { why: 'keys keep claims apart', ours: ['a 5 10'], theirs: ['b 5 10'], result: ['oursOnly o1 - -10', 'theirsOnly - t1 10'] },
  { why: 'more units', ours: ['a 5 10'], theirs: ['a 6 12'], result: ['quantityDiffers o1 t1 2'] },
  { why: 'the same units at another price', ours: ['a 5 10'], theirs: ['a 5 12'], result: ['rateDiffers o1 t1 2'] },
  { why: 'other units for the same amount are no agreement without a tolerance', ours: ['a 5 10'], theirs: ['a 6 10'], result: ['quantityDiffers o1 t1 0'] },
  { why: 'a statement without quantities', ours: ['a 5 10', 'b 5 10'], theirs: ['a - 10', 'b - 11'], result: ['matched o1 t1 0', 'rateDiffers o2 t2 1'] },
  { why: 'another currency', ours: ['a 5 10 EUR'], theirs: ['a 5 10 USD'], result: ['currencyDiffers o1 t1 ?'] },
  { why: 'a difference of just the tolerated amount', ours: ['a 5 10'], theirs: ['a 5 10.05'], allowed: tolerance('0.05'), result: ['withinTolerance o1 t1 0.05'] },
  { why: 'a cent over it', ours: ['a 5 10'], theirs: ['a 5 9.94'], allowed: tolerance('0.05'), result: ['rateDiffers o1 t1 -0.06'] },
  { why: 'a difference of just the tolerated share', ours: ['a 5 200'], theirs: ['a 6 202'], allowed: tolerance(undefined, '1'), result: ['withinTolerance o1 t1 2'] },
  { why: 'amount and share together: the stricter one holds', ours: ['a 5 200'], theirs: ['a 6 202'], allowed: tolerance('1', '1'), result: ['quantityDiffers o1 t1 2'] },
  { why: 'a count within the tolerated units, whatever that changes in the amount', ours: ['a 100 10'], theirs: ['a 102 10.20'], allowed: units('2'), result: ['withinTolerance o1 t1 0.2'] },
  { why: 'a count beyond the tolerated units', ours: ['a 100 10'], theirs: ['a 103 10.30'], allowed: units('2'), result: ['quantityDiffers o1 t1 0.3'] },
  { why: 'tolerated units are no leave to charge another rate', ours: ['a 100 10'], theirs: ['a 100 10.20'], allowed: units('2'), result: ['rateDiffers o1 t1 0.2'] },
  { why: 'units and amount together: both hold', ours: ['a 100 10', 'b 100 10'], theirs: ['a 102 10.20', 'b 103 10.05'], allowed: units('2', '0.10'), result: ['quantityDiffers o1 t1 0.2', 'quantityDiffers o2 t2 0.05'] },
  { why: 'counts without amounts', ours: ['a 5 10', 'b 5 10', 'c 5 10'], theirs: ['a 5 -', 'b 6 -', 'd 1 -'], result: ['matched o1 t1 ?', 'quantityDiffers o2 t2 ?', 'oursOnly o3 - -10', 'theirsOnly - t3 ?'] },
  { why: 'two calls close in time that are counted alone', ours: ['a 5 5 EUR 0', 'a 7 7 EUR 1'], theirs: ['a 7 - EUR 1', 'a 5 - EUR 2'], allowed: tolerance(undefined, undefined, 2), result: ['matched o1 t2 ?', 'matched o2 t1 ?'] },
  { why: 'clocks that go apart within the tolerance', ours: ['a 1 1 EUR 0'], theirs: ['a 1 1 EUR 2'], allowed: tolerance(undefined, undefined, 2), result: ['matched o1 t1 0'] },
  { why: 'clocks that go too far apart', ours: ['a 1 1 EUR 0'], theirs: ['a 1 1 EUR -3'], allowed: tolerance(undefined, undefined, 2), result: ['oursOnly o1 - -1', 'theirsOnly - t1 1'] },
  { why: 'times are compared to the second where no tolerance is agreed', ours: ['a 1 1 EUR 0'], theirs: ['a 1 1 EUR 1'], result: ['oursOnly o1 - -1', 'theirsOnly - t1 1'] },
  { why: 'two calls within the tolerance are not taken for each other', ours: ['a 5 5 EUR 0', 'a 7 7 EUR 1'], theirs: ['a 7 7 EUR 1', 'a 5 5 EUR 2'], allowed: tolerance(undefined, undefined, 2), result: ['matched o1 t2 0', 'matched o2 t1 0'] },
  { why: 'a statement without times meets records that have them', ours: ['a 1 1 EUR 9'], theirs: ['a 1 1 EUR'], result: ['matched o1 t1 0'] },
  { why: 'a record sent twice by them answers once', ours: ['a 1 1 EUR 0'], theirs: ['a 1 1 EUR 0', 'a 1 1 EUR 0'], result: ['matched o1 t1 0', 'theirsOnly - t2 1'] },
])('$why', ({ ours, theirs, allowed = {}, result }) => {
  expect(reconcile(claims('o', ours), claims('t', theirs), allowed).map(short)).toEqual(result);
});

const claimed = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 4 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 6 })), { maxLength: 12 });
const spoken = (side: string, list: readonly (readonly [string, number, number, number])[]): readonly Claim[] => claims(side, list.map(([key, quantity, value, seconds]) => `${key} ${quantity} ${value} EUR ${seconds}`));

it('puts every claim of either side into exactly one comparison, and loses no cent between them', () => {
  fc.assert(fc.property(claimed, claimed, fc.integer({ min: 0, max: 3 }), (mine, yours, seconds) => {
    const [ours, theirs] = [spoken('o', mine), spoken('t', yours)];
    const found = reconcile(ours, theirs, { seconds });
    expect(found.flatMap((one) => (one.ours ? one.ours.ids : [])).sort()).toEqual(ours.flatMap(({ ids }) => ids).sort());
    expect(found.flatMap((one) => (one.theirs ? one.theirs.ids : [])).sort()).toEqual(theirs.flatMap(({ ids }) => ids).sort());
    const sum = (side: readonly Claim[]): number => side.reduce((total, { amount }) => total + Number(amount?.value.toFixed()), 0);
    expect(found.reduce((total, { difference }) => total + Number(difference?.value.toFixed()), 0)).toBe(sum(theirs) - sum(ours));
  }), { numRuns: Number(process.env.CONCORD_PROPERTY_RUNS ?? 5000) });
});

const mirrored = { matched: 'matched', withinTolerance: 'withinTolerance', quantityDiffers: 'quantityDiffers', rateDiffers: 'rateDiffers', currencyDiffers: 'currencyDiffers', oursOnly: 'theirsOnly', theirsOnly: 'oursOnly' } as const;

it('reads the same from the other side', () => {
  fc.assert(fc.property(claimed, claimed, (mine, yours) => {
    const [ours, theirs] = [spoken('o', mine), spoken('t', yours)];
    const here = reconcile(ours, theirs, { seconds: 1 }).map(({ reading }) => reading).sort();
    expect(reconcile(theirs, ours, { seconds: 1 }).map(({ reading }) => mirrored[reading]).sort()).toEqual(here);
  }), { numRuns: Number(process.env.CONCORD_PROPERTY_RUNS ?? 5000) });
});

describe('100,000 records with seeded differences', () => {
  const record = (index: number, change: { readonly quantity?: number; readonly price?: number; readonly late?: number } = {}): string => {
    const quantity = (index % 600) + 1 + (change.quantity ?? 0);
    return `+49${index % 977} ${quantity} ${((quantity * (3 + (change.price ?? 0))) / 100).toFixed(2)} EUR ${index * 7 + (change.late ?? index % 3)}`;
  };
  const count = 100_000;
  const indexes = Array.from({ length: count }, (_, index) => index);
  const isSeeded = (index: number, remainder: number): boolean => index % 1000 === remainder;

  it('are all found, and none is found that was not seeded', () => {
    const ours = claims('', indexes.filter((index) => !isSeeded(index, 10)).map((index) => record(index, { late: 0 })));
    const theirs = claims('', indexes.filter((index) => !isSeeded(index, 20)).map((index) => record(index, { ...(isSeeded(index, 30) && { quantity: 2 }), ...(isSeeded(index, 40) && { price: 1 }) })));
    const counted = Map.groupBy(reconcile(ours, theirs, { seconds: 2 }), ({ reading }) => reading);
    expect(Object.fromEntries([...counted].map(([reading, { length }]) => [reading, length]))).toEqual({ matched: count - 400, oursOnly: 100, theirsOnly: 100, quantityDiffers: 100, rateDiffers: 100 });
  });
});
