import type { Placed, Version } from '../input/agreement.ts';
import type { Happening } from '../input/happening.ts';
import { many, type On } from '../input/terms.ts';

const isEngaged = ({ engaged }: Version, party: string): boolean => engaged.some(({ id }) => id === party);

/** Who is meant by a name: whom the event brings in that role, else who stands in it, else the party of that id. */
export function resolve(name: string, version: Version, { kind, parties }: Pick<Happening, 'kind' | 'parties'>, everyoneStands = kind === 'period' || kind === 'once'): string | undefined {
  const brought = parties.filter(({ role }) => role === name);
  if (brought.length > 0) return brought.find(({ id }) => isEngaged(version, id))?.id;
  const inRole = version.engaged.find(({ role, standing }) => role === name && (standing === true || everyoneStands));
  return inRole?.id ?? version.engaged.find(({ id }) => id === name)?.id;
}

/** Does the event name one of these parties, or the term the event's offering? An agreement never bites on a stranger's event. */
export function concerns(between: readonly string[], { offerings }: Placed, named: readonly string[], { kind, parties, offering }: Happening): boolean {
  if (kind === 'period' || kind === 'once') return true;
  return parties.some(({ id }) => between.includes(id)) || (offering !== undefined && [...offerings, ...named].includes(offering.id));
}

export const offeringsOf = (on: On | undefined): readonly string[] => [...many(on?.order?.productOffering), ...many(on?.subscription?.productOffering)];
