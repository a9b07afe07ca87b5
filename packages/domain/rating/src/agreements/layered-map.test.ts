import fc from 'fast-check';
import { LayeredMap } from './layered-map.ts';

const entries = fc.array(fc.tuple(fc.nat(30).map(String), fc.nat()), { maxLength: 5 });

it('is what a map with the same entries is, and stays so', () => {
  fc.assert(fc.property(fc.array(entries, { maxLength: 40 }), (batches) => {
    const made = batches.reduce<{ readonly plain: Map<string, number>; readonly layered: LayeredMap<number> }[]>((all, batch) => {
      const { plain, layered } = all.at(-1) ?? { plain: new Map<string, number>(), layered: new LayeredMap<number>() };
      return [...all, { plain: new Map([...plain, ...batch]), layered: layered.with(batch) }];
    }, []);
    for (const { plain, layered } of made) {
      expect([...layered]).toEqual([...plain]);
      expect([...plain.keys()].map((key) => layered.get(key))).toEqual([...plain.values()]);
    }
  }), { numRuns: 300 });
});

/** Counts how often an entry is copied. */
function countedMap(size: number) {
  const copied = { count: 0 };
  const ground = new Map(Array.from({ length: size }, (_, index) => [String(index), index] as const));
  const entriesOf = ground[Symbol.iterator].bind(ground);
  ground[Symbol.iterator] = () => {
    copied.count += size;
    return entriesOf();
  };
  return { layered: new LayeredMap(ground), copied };
}

it('is succeeded a hundred times before ten thousand entries are copied once', () => {
  const { layered, copied } = countedMap(10_000);
  let latest = layered;
  for (let index = 0; index < 100; index += 1) latest = latest.with([[`new ${index}`, index]]);
  expect([copied.count, latest.get('new 99'), latest.get('9999')]).toEqual([0, 99, 9999]);
  expect([latest.with([['one more', 1]]).get('one more'), copied.count]).toEqual([1, 10_000]);
});
