import type { AgreementVersion } from '@concord/terms';
import type { CommercialEvent } from '../events/event.ts';
import { LayeredMap } from './layered-map.ts';
import { planOf } from './plan.ts';

type Versions = readonly AgreementVersion[];
type Named = readonly [id: string, versions: Versions];

/** Finds the agreements that may concern an event, in the order of their ids. */
export type AgreementIndex = (event: CommercialEvent) => readonly Versions[];

interface Layers {
  /** Each in a list of its own, which is what most events are answered. */
  readonly alone: LayeredMap<readonly [Versions]>;
  /** Ids of agreements, in their order. */
  readonly byParty: LayeredMap<readonly string[]>;
  readonly byGoods: LayeredMap<readonly string[]>;
}

/**
 * Agreements, each with all its versions, and an index from parties, offerings and products to those that speak of them, so that an event
 * does not look at all of ten thousand. Of an agreement that it leaves out, an event makes nothing; why nothing was made of it may
 * still be said by all of them. A register stays as it is: `with` gives one that has others as well, at the cost of these.
 */
export class AgreementRegister {
  readonly #layers: Layers;
  #all: readonly Versions[] | undefined;

  constructor(layers: Layers = { alone: new LayeredMap(), byParty: new LayeredMap(), byGoods: new LayeredMap() }) {
    this.#layers = layers;
  }

  get(id: string): Versions | undefined {
    return this.#layers.alone.get(id)?.[0];
  }

  *[Symbol.iterator](): Generator<Named> {
    for (const [id, [versions]] of this.#layers.alone) yield [id, versions];
  }

  /** In the order of their ids. */
  get all(): readonly Versions[] {
    return (this.#all ??= [...this].sort(byId).map(([, versions]) => versions));
  }

  /** Ids of the agreements that engage a party, in their order. */
  engaging(party: string): readonly string[] {
    return this.#layers.byParty.get(party) ?? [];
  }

  /** With agreements that are new, or have other versions than they had. @param agreements each once */
  with(agreements: readonly Named[]): AgreementRegister {
    const { alone, byParty, byGoods } = this.#layers;
    return new AgreementRegister({
      alone: alone.with(agreements.map(([id, versions]) => [id, [versions]])),
      byParty: noted(this.#layers, byParty, agreements, ({ parties }) => parties.map(({ id }) => id)),
      byGoods: noted(this.#layers, byGoods, agreements, goodsOf),
    });
  }

  readonly concerned: AgreementIndex = (event) => {
    if (event.kind === 'period' || event.kind === 'once') return this.all;
    const { alone, byParty, byGoods } = this.#layers;
    const found = new Set<string>();
    for (const { id } of event.relatedParty) addAll(found, byParty.get(id));
    if (event.acquired) addAll(found, byParty.get(event.acquired.party));
    if (event.offering) addAll(found, byGoods.get(event.offering.id));
    if (event.product !== undefined) addAll(found, byGoods.get(event.product));
    const [first, ...others] = found;
    if (first === undefined || others.length === 0) return alone.get(first ?? '') ?? none;
    return [...found].sort().flatMap((id) => alone.get(id) ?? none);
  };
}

/** The index of agreements that stay as they are. */
export const agreementIndex = (agreements: readonly Versions[]): AgreementIndex =>
  new AgreementRegister().with(agreements.flatMap((versions) => versions.slice(0, 1).map(({ id }) => [id, versions] as const))).concerned;

const none: readonly Versions[] = [];

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1);

function addAll(found: Set<string>, ids: readonly string[] = []): void {
  for (const id of ids) found.add(id);
}

/** With the ids of agreements under each of their names, and no more under those that they had before. */
function noted({ alone }: Layers, index: LayeredMap<readonly string[]>, agreements: readonly Named[], namesOf: (version: AgreementVersion) => readonly string[]): LayeredMap<readonly string[]> {
  const changed = new Map<string, readonly string[]>();
  const idsOf = (name: string): readonly string[] => changed.get(name) ?? index.get(name) ?? [];
  for (const [id, versions] of agreements) {
    const before = new Set((alone.get(id)?.[0] ?? []).flatMap(namesOf));
    const now = new Set(versions.flatMap(namesOf));
    for (const name of before) if (!now.has(name)) changed.set(name, idsOf(name).filter((other) => other !== id));
    for (const name of now) if (!before.has(name)) changed.set(name, withId(idsOf(name), id));
  }
  return index.with(changed);
}

const withId = (ids: readonly string[], id: string): readonly string[] => ids.toSpliced(ids.findLastIndex((other) => other < id) + 1, 0, id);

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
