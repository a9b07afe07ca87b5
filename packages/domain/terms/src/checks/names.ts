import type { DraftAgreement } from '../agreement.ts';

type Parties = Pick<DraftAgreement, 'parties'>;

/** The party that a name of a restriction means: restrictions bind engaged parties, so roles resolve without an event. */
export const boundParty = ({ parties }: Parties, name: string): string => parties.find(({ role }) => role === name)?.id ?? name;

/** A name stands for its engaged parties; a role that only events bring stands for any engaged party. Each name is looked up once. */
export function partiesByName({ parties }: Parties): (name: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const found = known.get(name) ?? candidates(parties, name);
    known.set(name, found);
    return found;
  };
}

function candidates(parties: DraftAgreement['parties'], name: string): Set<string> {
  const named = parties.filter(({ id, role }) => role === name || id === name);
  return new Set((named.length > 0 ? named : parties).map(({ id }) => id));
}
