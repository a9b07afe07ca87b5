import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, namedParties, type Resource } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import { type Mapping, mappingFindings } from '@concord/usage-format';

/** How the lines or elements of a partner's files become usage records, as a resource. */
export interface UsageMapping extends Resource, Mapping {
  readonly name: string;
  /** Grows by one with each change. */
  readonly version: string;
  /** The partner that saved it, and alone among partners may change it; absent where the operator did. */
  readonly owner?: EntityRef;
}

/** What a mapping said before it was changed, and what it says now. */
export interface UsageMappingVersion extends Document {
  readonly usageMapping: string;
  readonly number: number;
  readonly mapping: Mapping;
}

export const mappingVersions = 'usageMappingVersion';

const optionalParts = ['description', 'numbers', 'timeZone', 'nulls', 'tables', 'skip', 'sums', 'trailer'] as const satisfies readonly (keyof Mapping)[];

/** What of it a reader is made of. */
export function mappingOf(resource: UsageMapping): Mapping {
  const { name, format, usage } = resource;
  const said = optionalParts.flatMap((part) => (resource[part] === undefined ? [] : [[part, resource[part]] as const]));
  return { name, format, usage, ...Object.fromEntries(said) };
}

/** A mapping can be used from the moment it is saved: what cannot be compiled is refused with every finding. */
export const usageMapping = defineResource<UsageMapping>({
  name: 'UsageMapping',
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange' },
  readOnly: ['version', 'owner'],
  derive: withVersionAndOwner,
  rules: [mappingsCanBeUsed, ownersChangeTheirOwn],
  consequences: [keepVersion],
  indexes: [['name']],
  refersTo: { 'relatedParty[].id': ['Organization', 'Individual'] },
  visibleTo: partiesOf,
});

function partiesOf(mapping: UsageMapping): readonly string[] {
  return [...namedParties(mapping), ...(mapping.owner ? [mapping.owner.id] : [])];
}

function withVersionAndOwner(next: UsageMapping, previous: UsageMapping | undefined, { caller: { party } }: ChangeContext): UsageMapping {
  if (previous) return { ...next, version: String(Number(previous.version) + 1) };
  return { ...next, version: '1', ...(party !== undefined && { owner: { id: party } }) };
}

function mappingsCanBeUsed(next: UsageMapping): readonly Finding[] {
  return mappingFindings(mappingOf(next));
}

function ownersChangeTheirOwn(_next: UsageMapping, previous: UsageMapping | undefined, { caller: { party } }: ChangeContext): readonly Finding[] {
  const isForeign = previous && party !== undefined && previous.owner?.id !== party;
  return isForeign ? [{ code: 'notTheOwner', message: 'a partner changes the mappings that it saved itself', pointer: '/' }] : [];
}

async function keepVersion({ next }: { readonly next?: UsageMapping }, { transaction }: ChangeContext): Promise<void> {
  if (!next) return;
  const document: UsageMappingVersion = { id: `${next.id}/${next.version}`, usageMapping: next.id, number: Number(next.version), mapping: mappingOf(next) };
  await transaction.collection<UsageMappingVersion>(mappingVersions).insert({ document, parties: partiesOf(next) });
}
