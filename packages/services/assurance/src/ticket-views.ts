import { identifiersForm, renamedForm, type ResourceView, together, v5Forms } from '@concord/resource';
import { troubleTicket } from './trouble-ticket.resource.ts';

/** TMF621 v5. */
export const ticketViews: readonly ResourceView[] = [{
  of: troubleTicket,
  forms: {
    ...v5Forms,
    TroubleTicket: together(renamedForm({ statusChangeHistory: 'statusChange' }), identifiersForm('externalIdentifier')),
    StatusChange: renamedForm({ statusChangeDate: 'changeDate', statusChangeReason: 'changeReason' }),
  },
}];
