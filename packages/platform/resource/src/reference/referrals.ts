import { everything, valuesAt, type CollectionDeclaration, type Document, type Entry, type Path, type Transaction } from '@concord/storage-port';
import { isResourceId } from '../change/resource-id.ts';
import { possibleTopics } from '../event/topics.ts';
import type { Consumer, ServiceDeclaration, ServiceEvent } from '../service.ts';

/** That a resource of another service refers to one of this. */
export interface Referral extends Document {
  readonly target: string;
  readonly referrer: string;
  /** Where it does. */
  readonly path: Path;
  /** The version of the referrer that told so first. */
  readonly toldVersion: number;
}

/** Where a service keeps what others refer to. */
export const referralCollection: CollectionDeclaration = { name: 'referral', indexes: [['target'], ['referrer']] };

/** What a resource is called among referrals: `ProductOffering film`. */
export const keyOf = (name: string, id: string): string => `${name} ${id}`;

/** By path, the resources of this service that are referred to there. */
type Targets = readonly (readonly [path: Path, names: readonly string[]])[];

/**
 * Hears which resources of the other services of a suite refer to those of this one, so that these are not removed; undefined where none does.
 * What comes by the thousand is not asked.
 */
export function referralConsumer(service: ServiceDeclaration, suite: readonly ServiceDeclaration[]): Consumer | undefined {
  const referring = referringTo(service, suite);
  if (referring.size === 0) return undefined;
  const toldBy = (events: readonly ServiceEvent[]): readonly Told[] => latest(events).map((event) => ({ event, entries: referralsOf(event, referring.get(event.resourceName) ?? []) }));
  return {
    name: 'referrals',
    topics: [...referring.keys()].flatMap(possibleTopics),
    concerns: async (events, storage) => {
      const told = toldBy(events);
      return told.some(({ entries }) => entries.length > 0) || (await storage.collection(referralCollection.name).count(of(told))) > 0;
    },
    handle: (events, { transaction }) => keep(toldBy(events), transaction),
  };
}

const resourcesOf = ({ apis }: ServiceDeclaration) => apis.flatMap(({ resources }) => resources);

function referringTo(service: ServiceDeclaration, suite: readonly ServiceDeclaration[]): ReadonlyMap<string, Targets> {
  const kept = new Set(resourcesOf(service).map(({ name }) => name));
  const others = suite.filter(({ name }) => name !== service.name).flatMap(resourcesOf).filter(({ packed }) => !packed);
  const targets = others.map(({ name, refersTo = {} }) => [name, Object.entries(refersTo).map(([path, names]) => [path, names.filter((one) => kept.has(one))] as const).filter(([, names]) => names.length > 0)] as const);
  return new Map(targets.filter(([, paths]) => paths.length > 0));
}

/** What an event tells of the references of its resource. */
interface Told {
  readonly event: ServiceEvent;
  readonly entries: readonly Entry<Referral>[];
}

const referrerOf = ({ resourceName, resource }: ServiceEvent): string => keyOf(resourceName, resource.id);

const latest = (events: readonly ServiceEvent[]): readonly ServiceEvent[] => [...new Map(events.toSorted((a, b) => a.version - b.version).map((event) => [referrerOf(event), event])).values()];

function referralsOf(event: ServiceEvent, targets: Targets): readonly Entry<Referral>[] {
  if (/(Delete|Remove)Event$/.test(event.type)) return [];
  const referrer = referrerOf(event);
  return targets.flatMap(([path, names]) => valuesAt(path)(event.resource).filter(isResourceId).flatMap((id) => names.map((name) => {
    const target = keyOf(name, id);
    return { document: { id: `${target} ${path} ${referrer}`, target, referrer, path, toldVersion: event.version }, parties: event.parties };
  })));
}

const of = (told: readonly Told[]) => ({ op: 'in', path: 'referrer', values: told.map(({ event }) => referrerOf(event)) }) as const;

/** Brings what is kept of the referrers to what they told last. */
async function keep(told: readonly Told[], transaction: Transaction): Promise<void> {
  const collection = transaction.collection<Referral>(referralCollection.name);
  const known = Map.groupBy(await everything<Referral>(referralCollection.name, transaction, of(told)), ({ referrer }) => referrer);
  for (const { event, entries } of told) {
    const before = known.get(referrerOf(event)) ?? [];
    if (before.some(({ toldVersion }) => toldVersion > event.version)) continue;
    const [were, are] = [new Set(before.map(({ id }) => id)), new Set(entries.map(({ document: { id } }) => id))];
    await collection.put(entries.filter(({ document: { id } }) => !were.has(id)));
    for (const { id } of before.filter((one) => !are.has(one.id))) await collection.remove(id);
  }
}
