import { unpacked } from './pack.ts';
import { packOf } from './packer.ts';

it.each([
  { why: 'as their units are', ids: ['b', 'a10', 'a9', 'B', 'a'], ordered: ['B', 'a', 'a10', 'a9', 'b'] },
  { why: 'where units are in another order', ids: ['\u{1F600}', '\uFF5E', 'a', '\uE000'], ordered: ['a', '\uE000', '\uFF5E', '\u{1F600}'] },
])('keeps documents in the order of the code points of their ids, $why', ({ ids, ordered }) => {
  const pack = packOf(ids.map((id) => ({ document: { id }, parties: [] })), { name: 'bulk', packed: true });
  expect(unpacked(pack).map(({ document }) => document.id)).toEqual(ordered);
  expect([pack.first, pack.last]).toEqual([ordered.at(0), ordered.at(-1)]);
});
