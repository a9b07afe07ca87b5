import { forbidden } from '@concord/errors';
import type { Versioned } from '@concord/storage-port';
import type { Resource, ResourceDeclaration } from './declaration.ts';
import { everyParty } from '../change/visible-parties.ts';

type Seen = Pick<Versioned<Resource>, 'document' | 'parties'>;

/** What every partner sees is the operator's to write. @throws DomainError forbidden `notThePartnersToChange` */
export function assertMayWrite({ name }: ResourceDeclaration, { document, parties }: Seen, party: string | undefined): void {
  if (party === undefined || !parties.includes(everyParty)) return;
  throw forbidden('notThePartnersToChange', `${name} ${document.id} is for all partners to read and the operator's to write`);
}

/** A partner changes what its declaration leaves to it. @throws DomainError forbidden `notThePartnersToChange` */
export function assertMayChange(declaration: ResourceDeclaration, seen: Seen, party: string | undefined): void {
  assertMayWrite(declaration, seen, party);
  if (party === undefined || (declaration.changeableBy?.(seen.document, party) ?? true)) return;
  throw forbidden('notThePartnersToChange', `${declaration.name} ${seen.document.id} is not ${party}'s to change`);
}

/** A partner removes what its declaration leaves to it, else what nobody else sees. @throws DomainError forbidden `notThePartnersToRemove` */
export function assertMayRemove({ name, removableBy }: ResourceDeclaration, { document, parties }: Seen, party: string | undefined): void {
  if (party === undefined || (removableBy?.(document, party) ?? parties.every((other) => other === party))) return;
  throw forbidden('notThePartnersToRemove', `${name} ${document.id} is not ${party}'s to remove`);
}
