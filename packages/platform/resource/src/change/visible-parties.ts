import { isIdentifier } from '@concord/storage-port';
import type { Resource } from '../declaration/declaration.ts';

type Attributes = Readonly<Record<string, unknown>>;

const partyAttributes = new Set(['relatedParty', 'engagedParty']);
const itemLevels = 2;

/** Stands for all parties of a tenant; only a declaration may say so, never a name inside a resource. */
export const everyParty = '*';

/** Every party that a resource names in relatedParty or engagedParty, at the top or in its items, one or two levels down. */
export const namedParties = (resource: Resource): readonly string[] => [...new Set(partiesIn(resource, 0))];

function partiesIn(value: Attributes, level: number): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    if (partyAttributes.has(name)) return objectsOf(inner).flatMap(partyId);
    return level < itemLevels && Array.isArray(inner) ? objectsOf(inner).flatMap((item) => partiesIn(item, level + 1)) : [];
  });
}

const objectsOf = (value: unknown): Attributes[] => (Array.isArray(value) ? value : [value]).filter(isAttributes);
const isAttributes = (value: unknown): value is Attributes => typeof value === 'object' && value !== null;

/** Flat in v4 (`{ id }`), nested in v5 (`{ partyOrPartyRole: { id } }`). */
function partyId(reference: Attributes): string[] {
  const party = isAttributes(reference.partyOrPartyRole) ? reference.partyOrPartyRole : reference;
  return isIdentifier(party.id) && party.id !== everyParty ? [party.id] : [];
}
