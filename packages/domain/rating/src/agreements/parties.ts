import type { AgreementVersion } from '@concord/terms';
import type { CommercialEvent } from '../events/event.ts';

/** The engaged parties of one version, found without a search. */
interface Roster {
  readonly ids: ReadonlySet<string>;
  /** The first party with each role. */
  readonly byRole: ReadonlyMap<string | undefined, string>;
  /** The first standing party with each role. */
  readonly standing: ReadonlyMap<string | undefined, string>;
}

const rosters = new WeakMap<AgreementVersion, Roster>();

function rosterOf(agreement: AgreementVersion): Roster {
  const known = rosters.get(agreement);
  if (known !== undefined) return known;
  const { parties } = agreement;
  const firstByRole = (of: typeof parties): Map<string | undefined, string> => new Map(of.toReversed().map(({ id, role }) => [role, id]));
  const roster = { ids: new Set(parties.map(({ id }) => id)), byRole: firstByRole(parties), standing: firstByRole(parties.filter(({ standing }) => standing)) };
  rosters.set(agreement, roster);
  return roster;
}

/** Whether the engaged parties stand without being marked so: at the turn of a period and at its close. */
const everyoneStands = ({ kind }: CommercialEvent): boolean => kind === 'period' || kind === 'once';

/** Whether a party is engaged in an agreement. */
export const isEngaged = (agreement: AgreementVersion, id: string): boolean => rosterOf(agreement).ids.has(id);

/**
 * The party that a name of a term means for an event: who holds the role in the event, else who stands in that role, else the
 * party with that id. It must be engaged. Of several who hold the role in the event, the first that is engaged.
 */
export function resolveParty(name: string, event: CommercialEvent, agreement: AgreementVersion, allStand = everyoneStands(event)): string | undefined {
  const { ids, byRole, standing } = rosterOf(agreement);
  let isBrought = false;
  for (const { id, role } of event.relatedParty) {
    if (role !== name) continue;
    if (ids.has(id)) return id;
    isBrought = true;
  }
  if (isBrought) return undefined;
  return (allStand ? byRole : standing).get(name) ?? (ids.has(name) ? name : undefined);
}

/** The party that a name means at the close of a period, where every engaged party stands. */
export function resolveAtClose(name: string, agreement: AgreementVersion): string | undefined {
  const { ids, byRole } = rosterOf(agreement);
  return byRole.get(name) ?? (ids.has(name) ? name : undefined);
}

export const isNamed = (event: CommercialEvent, party: string): boolean => event.relatedParty.some(({ id }) => id === party);

/** Whether an event speaks of anybody in the agreement at all. */
export const namesEngaged = (event: CommercialEvent, agreement: AgreementVersion): boolean => everyoneStands(event) || event.relatedParty.some(({ id }) => isEngaged(agreement, id));
