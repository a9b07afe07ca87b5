import { nettingOf } from '@concord/settlement';
import type { AgreementVersion } from '@concord/terms';

/** An agreement, by its versions. */
export interface Netted {
  readonly id: string;
  readonly versions: readonly [AgreementVersion, ...AgreementVersion[]];
}

/** Most of a run that can be split: a run closes in one transaction, and nobody else writes meanwhile. */
const most = { terms: 1_000, agreements: 200 };

/** As many runs as it takes: agreements that may net with each other stay in one, however many they are. */
export function partsOf<N extends Netted>(agreements: readonly N[]): readonly (readonly N[])[] {
  if (isSmall(agreements)) return [agreements];
  const parts: N[][] = [];
  for (const cluster of clustersOf(agreements)) {
    const last = parts.at(-1);
    if (last && isSmall([...last, ...cluster])) last.push(...cluster);
    else parts.push([...cluster]);
  }
  return parts;
}

const isSmall = (agreements: readonly Netted[]): boolean =>
  agreements.length <= most.agreements && agreements.reduce((count, { versions }) => count + versions.reduce((own, { clauses }) => own + clauses.length, 0), 0) <= most.terms;

/** Those that two parties share, or a clearing party, directly or over others. */
function clustersOf<N extends Netted>(agreements: readonly N[]): Iterable<readonly N[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let leader = key;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    if (leader !== key) leaders.set(key, leader);
    return leader;
  };
  for (const agreement of agreements) {
    const own = leaderOf(agreement.id);
    for (const tie of tiesOf(agreement)) if (leaderOf(tie) !== own) leaders.set(leaderOf(tie), own);
  }
  return Map.groupBy(agreements, ({ id }) => leaderOf(id)).values();
}

/** What agreements that net with each other have in common. */
function tiesOf({ versions }: Netted): readonly string[] {
  const parties = [...new Set(versions.flatMap((version) => version.parties.map(({ id }) => id)))].toSorted();
  const pairs = parties.flatMap((one, index) => parties.slice(index + 1).map((other) => JSON.stringify([one, other])));
  const clearing = versions.map(nettingOf).flatMap((netting) => (netting.kind === 'clearing' ? [JSON.stringify([netting.clearingParty])] : []));
  return [...pairs, ...clearing];
}
