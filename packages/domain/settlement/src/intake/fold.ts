import { addSums, type Counters, type Sums, type TallyEntry, tallyKey, tallyParts } from '@concord/rating';

/** Running state: tallies by key, each plain JSON. A service loads the keys that a batch touches, folds, and writes them back. */
export type State = Map<string, Sums>;

/** As much of it as folding asks for. */
export type RunningState = { get(key: string): Sums | undefined; set(key: string, sums: Sums): unknown };

/** Reads a state while rating. */
export const countersOf = (state: Pick<RunningState, 'get'>): Counters => ({ read: (key) => state.get(key) });

/** Adds the entries of an outcome to the state, in place: a hot path does not copy. */
export function fold(state: RunningState, entries: readonly TallyEntry[]): void {
  for (const { key, add } of entries) {
    const before = state.get(key);
    state.set(key, before === undefined ? add : addSums(before, add));
    if (key.startsWith('seen|')) foldDistinct(state, key, { before: before?.events ?? 0, change: add.events });
  }
}

/** A value counts while it occurs: it is added when it is first seen and taken off when its last occurrence is withdrawn. */
function foldDistinct(state: RunningState, key: string, { before, change }: { readonly before: number; readonly change: number }): void {
  const appeared = Number(before + change > 0) - Number(before > 0);
  if (appeared !== 0) fold(state, [{ key: totalOf(key), add: { quantity: String(appeared), events: 0 } }]);
}

function totalOf(seenKey: string): string {
  const { agreement, period, parts } = tallyParts(seenKey);
  return tallyKey({ agreement, period }, 'total', ...parts.slice(0, 3));
}

/** The keys an event touches under its agreements, known without reading any. @param entries what it makes of an empty state */
export const touchedKeys = (entries: readonly TallyEntry[]): string[] => [...new Set(entries.map(({ key }) => key))];
