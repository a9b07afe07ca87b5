import { addSums, type Counters, type Sums, type TallyEntry, tallyKey, tallyParts } from '@concord/rating';

/** Running state: tallies by key, each plain JSON. A service loads the keys that a batch touches, folds, and writes them back. */
export type State = Map<string, Sums>;

/** Reads a state while rating. */
export const countersOf = (state: ReadonlyMap<string, Sums>): Counters => ({ read: (key) => state.get(key) });

/** Adds the entries of an outcome to the state, in place: a hot path does not copy. */
export function fold(state: State, entries: readonly TallyEntry[]): void {
  for (const entry of entries) {
    const before = state.get(entry.key);
    add(state, entry);
    if (entry.key.startsWith('seen|')) foldDistinct(state, entry, before?.events ?? 0);
  }
}

function add(state: State, { key, add: sums }: TallyEntry): void {
  const before = state.get(key);
  state.set(key, before === undefined ? sums : addSums(before, sums));
}

/** A value counts while it occurs: it is added when it is first seen and taken off when its last occurrence is withdrawn. */
function foldDistinct(state: State, { key, add: { events } }: TallyEntry, before: number): void {
  const change = Number(before + events > 0) - Number(before > 0);
  if (change !== 0) add(state, { key: totalOf(key), add: { quantity: String(change), events: 0 } });
}

function totalOf(seenKey: string): string {
  const { agreement, period, parts } = tallyParts(seenKey);
  return tallyKey({ agreement, period }, 'total', ...parts.slice(0, 3));
}

/** The keys an event touches under its agreements, known without reading any. @param entries what it makes of an empty state */
export const touchedKeys = (entries: readonly TallyEntry[]): string[] => [...new Set(entries.map(({ key }) => key))];
