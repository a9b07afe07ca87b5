export * from './checks.ts';
export { isSafePattern, patternMatcher } from './pattern.ts';
export * from './query.ts';
export * from './storage.ts';
export type { Pack } from './packs/label.ts';
export { packOf, unpacked } from './packs/pack.ts';
export { readingPacked, withTexts } from './packs/reading.ts';
export type { Place, Placed, PlacedLabel, Rows, Shelf, WritableRows, WritableShelf } from './packs/shelf.ts';
export { writingAlone, writingPacked } from './packs/writing.ts';
