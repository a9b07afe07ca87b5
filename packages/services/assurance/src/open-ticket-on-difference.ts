import type { Consumer, EntityRef, Resource, ServiceEvent } from '@concord/resource';

/** What settlement says of a partner's account that it held against its own. */
interface Reconciliation extends Resource {
  readonly agreement: EntityRef;
  readonly counterparty: { readonly id: string; readonly name?: string };
  readonly period: { readonly startDateTime?: string; readonly endDateTime?: string };
  readonly openDifferenceCount: number;
  readonly troubleTicket?: EntityRef;
}

/** Accounts that differ by more than is agreed are a dispute, and the comparison is its evidence: one ticket for each. */
export const openTicketOnDifference: Consumer = {
  name: 'openTicketOnDifference',
  topics: ['ReconciliationCreateEvent'],
  async handle(events, { resources }) {
    for (const { resource } of events as readonly ServiceEvent<Reconciliation>[]) if (resource.troubleTicket) await resources.create('TroubleTicket', ticketFor(resource, resource.troubleTicket.id));
  },
};

function ticketFor({ id, href, agreement, counterparty, period, openDifferenceCount }: Reconciliation, ticket: string) {
  return {
    id: ticket, ticketType: 'dispute', severity: 'Major', name: `${openDifferenceCount} differences with ${counterparty.name ?? counterparty.id}`,
    description: `under agreement ${agreement.id}, from ${period.startDateTime} to before ${period.endDateTime}`,
    relatedEntity: [{ id, ...(href !== undefined && { href }), '@referredType': 'Reconciliation', role: 'evidence' }, { id: agreement.id, '@referredType': 'Agreement', role: 'subject' }],
    relatedParty: [{ id: counterparty.id, role: 'counterparty', '@referredType': 'Organization' }],
  };
}
