import type { AgreementVersion } from '@concord/terms';
import type { CommercialEvent } from '../events/event.ts';
import { planOf } from './plan.ts';

type Versions = readonly AgreementVersion[];

/** Finds the agreements that may concern an event, in the order in which they were given. */
export type AgreementIndex = (event: CommercialEvent) => readonly Versions[];

/**
 * An index from parties, offerings and products to the agreements that speak of them, so that an event does not look at all of a
 * thousand. Of an agreement that it leaves out, an event makes nothing; why nothing was made of it may still be said by all of them.
 * @param agreements each with all its versions
 */
export function agreementIndex(agreements: readonly Versions[]): AgreementIndex {
  const [byParty, byGoods] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [position, versions] of agreements.entries()) {
    note(byParty, position, versions.flatMap(({ parties }) => parties.map(({ id }) => id)));
    note(byGoods, position, versions.flatMap(goodsOf));
  }
  const alone = agreements.map((versions) => [versions]);
  return (event) => {
    if (event.kind === 'period' || event.kind === 'once') return agreements;
    const found = new Set<number>();
    for (const { id } of event.relatedParty) addAll(found, byParty.get(id));
    if (event.acquired) addAll(found, byParty.get(event.acquired.party));
    if (event.offering) addAll(found, byGoods.get(event.offering.id));
    if (event.product !== undefined) addAll(found, byGoods.get(event.product));
    const [first, ...others] = found;
    if (first === undefined || others.length === 0) return alone[first ?? -1] ?? none;
    return [...found].sort((a, b) => a - b).flatMap((position) => alone[position] ?? none);
  };
}

const none: readonly Versions[] = [];

function addAll(found: Set<number>, positions: readonly number[] = []): void {
  for (const position of positions) found.add(position);
}

function note(index: Map<string, number[]>, position: number, names: readonly string[]): void {
  for (const name of new Set(names)) {
    const known = index.get(name);
    if (known === undefined) index.set(name, [position]);
    else known.push(position);
  }
}

/** Offerings and products that a version names: in its items, in what its terms react to, and in the bases of shares and bonuses. */
function goodsOf(agreement: AgreementVersion): readonly string[] {
  const { charges, sharings, bonuses } = planOf(agreement);
  return [
    ...agreement.clauses.flatMap(({ offerings, products }) => [...offerings, ...products]),
    ...charges.flatMap(({ term }) => term.on.productOffering ?? []),
    ...sharings.flatMap(({ on, base }) => [...(on?.productOffering ?? []), ...(base.kind === 'charged' ? (base.productOffering ?? []) : [])]),
    ...bonuses.flatMap(({ term }) => term.tiers.flatMap(({ pays }) => (pays.kind === 'percent' && pays.base.kind === 'charged' ? (pays.base.productOffering ?? []) : []))),
  ];
}
