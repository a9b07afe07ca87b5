import type { AgreementVersion } from '@concord/terms';
import type { CommercialEvent } from '../events/event.ts';
import type { AgreementIndex } from './agreement-index.ts';

type Versions = readonly AgreementVersion[];

interface Coming {
  readonly event: CommercialEvent;
}

/**
 * Parts events by the agreements that they may concern: no two parts concern the same one, and each part keeps its order. Whatever
 * counts, counts within an agreement. So the parts may be rated in any order: one after the other, each with all that its agreements need at hand.
 */
export function partitions<T extends Coming>(coming: readonly T[], index: AgreementIndex): readonly (readonly T[])[] {
  const leaders = new Map<Versions, Versions>();
  const firsts = coming.map(({ event }) => {
    const [first, ...others] = index(event);
    for (const other of others) if (first !== undefined) joinLed(leaders, first, other);
    return first;
  });
  return [...Map.groupBy(coming, (_, position) => leaderOf(leaders, firsts[position])).values()];
}

/** Agreements that one event may concern are led by the same one. */
function joinLed(leaders: Map<Versions, Versions>, one: Versions, other: Versions): void {
  const [leader, led] = [leaderOf(leaders, one), leaderOf(leaders, other)];
  if (leader !== led && leader !== undefined && led !== undefined) leaders.set(led, leader);
}

function leaderOf(leaders: Map<Versions, Versions>, agreement: Versions | undefined): Versions | undefined {
  if (agreement === undefined) return undefined;
  let leader = agreement;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
  if (leader !== agreement) leaders.set(agreement, leader);
  return leader;
}
