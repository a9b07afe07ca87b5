import type { AgreementVersion } from '@concord/terms';
import type { CommercialEvent } from './event.ts';

/** Whether the engaged parties stand without being marked so: at the turn of a period and at its close. */
const everyoneStands = ({ kind }: CommercialEvent): boolean => kind === 'period' || kind === 'once';

/** Whether a party is engaged in an agreement. */
export const isEngaged = ({ parties }: AgreementVersion, id: string): boolean => parties.some((party) => party.id === id);

/**
 * The party that a name of a term means for an event: who holds the role in the event, else who stands in that role, else the
 * party with that id. It must be engaged. Of several who hold the role in the event, the first that is engaged.
 */
export function resolveParty(name: string, event: CommercialEvent, agreement: AgreementVersion, allStand = everyoneStands(event)): string | undefined {
  const holders = event.relatedParty.filter(({ role }) => role === name);
  if (holders.length > 0) return holders.find(({ id }) => isEngaged(agreement, id))?.id;
  const standing = agreement.parties.find(({ role, standing: stands }) => role === name && (stands || allStand));
  return standing?.id ?? (isEngaged(agreement, name) ? name : undefined);
}

/** The party that a name means at the close of a period, where every engaged party stands. */
export const resolveAtClose = (name: string, { parties }: AgreementVersion): string | undefined => (parties.find(({ role }) => role === name) ?? parties.find(({ id }) => id === name))?.id;

export const isNamed = (event: CommercialEvent, party: string): boolean => event.relatedParty.some(({ id }) => id === party);

/** Whether an event speaks of anybody in the agreement at all. */
export const namesEngaged = (event: CommercialEvent, agreement: AgreementVersion): boolean => everyoneStands(event) || event.relatedParty.some(({ id }) => isEngaged(agreement, id));
