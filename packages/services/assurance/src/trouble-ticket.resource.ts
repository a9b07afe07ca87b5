import type { Finding } from '@concord/errors';
import { defineResource, type ChangeContext } from '@concord/resource';
import { withParties } from './dispute/dispute-parties.ts';
import { deadlinesStand, decisionsStand, disputesAreAboutLines, resolvingSaysHowMuch, sidesDecideTheirPart } from './dispute/dispute-rules.ts';
import { isDispute, type SettlementDispute } from './dispute/settlement-dispute.ts';

interface TroubleTicket extends SettlementDispute {
  readonly resolutionDate?: string;
  readonly statusChange?: readonly StatusChange[];
  readonly note?: readonly { readonly text?: string }[];
}

interface StatusChange {
  readonly status: string;
  readonly changeDate: string;
  readonly changeReason?: string;
  /** Extension: who did it; a partner's id, or else the subject of the operator's token. */
  readonly author?: string;
}

/** Something that is wrong between partners or with a customer, from acknowledgement to closure (TMF621). */
export const troubleTicket = defineResource<TroubleTicket>({
  name: 'TroubleTicket',
  lifecycle: {
    attribute: 'status',
    initial: 'acknowledged',
    transitions: {
      acknowledged: ['inProgress', 'pending', 'held', 'resolved', 'rejected', 'cancelled'],
      inProgress: ['pending', 'held', 'resolved', 'cancelled'],
      pending: ['inProgress', 'resolved', 'cancelled'],
      held: ['inProgress', 'resolved', 'cancelled'],
      resolved: ['closed', 'inProgress'],
    },
    tells: { pending: 'TroubleTicketInformationRequiredEvent', resolved: 'TroubleTicketResolvedEvent' },
  },
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange', statusChangeDate: 'onTransition' },
  readOnly: ['statusChange', 'reminderDate', 'escalationDate'],
  derive: async (next, previous, context) => withHistory(!previous && isDispute(next) ? { ...next, ...(await withParties(next, context)) } : next, previous, context),
  rules: [notesSaySomething, resolutionComesWithResolving, disputesAreAboutLines, decisionsStand, resolvingSaysHowMuch, sidesDecideTheirPart, deadlinesStand],
  indexes: [['status'], ['ticketType', 'expectedResolutionDate'], ['relatedParty[].id'], ['disputedLine[].settlementLine.id']],
  refersTo: {
    'troubleTicketSpecification.id': ['TroubleTicketSpecification'],
    'troubleTicketRelationship[].id': ['TroubleTicket'],
    'relatedParty[].id': ['Organization', 'Individual'],
  },
  binds: ({ status }) => !['acknowledged', 'rejected', 'cancelled'].includes(status),
});

/** Both sides see when it came into which status, by whom and why. */
function withHistory(next: TroubleTicket, previous: TroubleTicket | undefined, { now, caller }: ChangeContext): TroubleTicket {
  const { status } = next;
  if (previous?.status === status) return next;
  const reason = next.statusChangeReason === previous?.statusChangeReason ? undefined : next.statusChangeReason;
  const change = { status, changeDate: now.toISOString(), author: caller.party ?? caller.subject, ...(reason !== undefined && { changeReason: reason }) };
  const resolutionDate = status === 'resolved' ? { resolutionDate: next.resolutionDate ?? now.toISOString() } : {};
  return { ...next, ...resolutionDate, statusChange: [...(previous?.statusChange ?? []), change] };
}

/** The schema leaves the text open; the published kit of this API does not. */
function notesSaySomething({ note = [] }: TroubleTicket): Finding[] {
  return note.flatMap(({ text = '' }, index) => (text.trim() === '' ? [{ code: 'required', message: 'a note has a text', pointer: `/note/${index}/text` }] : []));
}

function resolutionComesWithResolving({ status, resolutionDate }: TroubleTicket): Finding[] {
  if (!resolutionDate || ['resolved', 'closed', 'inProgress'].includes(status)) return [];
  return [{ code: 'notResolved', message: `a ticket that is ${status} has no resolutionDate`, pointer: '/resolutionDate' }];
}
