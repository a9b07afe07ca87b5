import { isIdentifier } from '@concord/storage-port';
import type { Resource } from '../declaration/declaration.ts';
import { type Attributes, hasParts } from '../document/json-object.ts';

const partyAttributes = new Set(['relatedParty', 'engagedParty']);
const itemLevels = 2;

/** Stands for all parties of a tenant; only a declaration may say so, never a name inside a resource. */
export const everyParty = '*';

/** Every party that a resource names in relatedParty or engagedParty, at the top or in its items, one or two levels down. */
export function namedParties(resource: Resource): readonly string[] {
  const found = new Set<string>();
  findParties(resource, 0, found);
  return [...found];
}

function findParties(value: Attributes, level: number, found: Set<string>): void {
  for (const name of Object.keys(value)) {
    const inner = value[name];
    if (partyAttributes.has(name)) for (const reference of objectsOf(inner)) addParty(reference, found);
    else if (level < itemLevels && Array.isArray(inner)) for (const item of objectsOf(inner)) findParties(item, level + 1, found);
  }
}

const objectsOf = (value: unknown): Attributes[] => (Array.isArray(value) ? value : [value]).filter(hasParts);

/** Flat in v4 (`{ id }`), nested in v5 (`{ partyOrPartyRole: { id } }`). */
function addParty(reference: Attributes, found: Set<string>): void {
  const { id } = hasParts(reference.partyOrPartyRole) ? reference.partyOrPartyRole : reference;
  if (isIdentifier(id) && id !== everyParty) found.add(id);
}
