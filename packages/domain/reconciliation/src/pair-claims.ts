import { zero } from '@concord/money';
import type { Claim } from './claim.ts';

export interface Pairing {
  readonly pairs: readonly (readonly [ours: Claim, theirs: Claim])[];
  readonly ours: readonly Claim[];
  readonly theirs: readonly Claim[];
}

/**
 * Pairs claims of one key whose times lie within the tolerance, each claim at most once. Those that say the same find each other
 * first, so that two events close in time are not taken for each other; what is left is paired in the order of time, which leaves
 * as few as possible alone. Costs n log n.
 */
export function pairClaims(ours: readonly Claim[], theirs: readonly Claim[], seconds: number): Pairing {
  const alike = pairWithin(ours, theirs, seconds, sayingOf([...ours, ...theirs]));
  const near = pairWithin(alike.ours, alike.theirs, seconds, ({ key }) => key);
  return { ...near, pairs: [...alike.pairs, ...near.pairs] };
}

/** What a claim says, of what all of them say: an account without amounts is held against counts alone. */
function sayingOf(all: readonly Claim[]): (claim: Claim) => string {
  const [counts, charges] = [all.every(({ quantity }) => quantity !== undefined), all.every(({ amount }) => amount !== undefined)];
  return ({ key, quantity, amount }) => JSON.stringify([key, counts ? quantity?.toFixed() : '', charges ? [amount?.unit, amount?.value.toFixed()] : '']);
}

function pairWithin(ours: readonly Claim[], theirs: readonly Claim[], seconds: number, keyOf: (claim: Claim) => string): Pairing {
  const [mine, yours] = [Map.groupBy(ours, keyOf), Map.groupBy(theirs, keyOf)];
  const keys = new Set([...mine.keys(), ...yours.keys()]);
  const parts = [...keys].map((key) => pairInTime(byTime(mine.get(key)), byTime(yours.get(key)), seconds * 1000));
  return { pairs: parts.flatMap(({ pairs }) => pairs), ours: parts.flatMap((part) => part.ours), theirs: parts.flatMap((part) => part.theirs) };
}

/** Claims without a time come first and meet anything; of one time, the smaller first, so that both sides are read alike. */
const byTime = (claims: readonly Claim[] = []): readonly Claim[] => claims.toSorted(order);

function order(one: Claim, other: Claim): number {
  if (one.at !== other.at) return (one.at ?? -Infinity) < (other.at ?? -Infinity) ? -1 : 1;
  return (one.quantity ?? zero).comparedTo(other.quantity ?? zero) || (one.amount?.value ?? zero).comparedTo(other.amount?.value ?? zero);
}

/** Both lists in the order of time: whoever is too early for the other's first finds nobody later either. */
function pairInTime(ours: readonly Claim[], theirs: readonly Claim[], milliseconds: number): Pairing {
  const [pairs, mine, yours]: [(readonly [Claim, Claim])[], Claim[], Claim[]] = [[], [], []];
  let [i, j] = [0, 0];
  for (let [our, their] = [ours[0], theirs[0]]; our && their; [our, their] = [ours[i], theirs[j]]) {
    const apart = our.at === undefined || their.at === undefined ? 0 : their.at - our.at;
    if (Math.abs(apart) <= milliseconds) pairs.push([our, their]);
    else (apart > 0 ? mine : yours).push(apart > 0 ? our : their);
    if (apart >= -milliseconds) i += 1;
    if (apart <= milliseconds) j += 1;
  }
  return { pairs, ours: [...mine, ...ours.slice(i)], theirs: [...yours, ...theirs.slice(j)] };
}
