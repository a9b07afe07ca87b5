import { wireMoney, zero } from '@concord/money';
import { dayMs } from '@concord/period';
import type { Consumer, ConsumerContext, Task } from '@concord/resource';
import type { Predicate } from '@concord/storage-port';
import { agreedDispute } from './agreed-dispute.ts';
import type { SettlementDispute } from './settlement-dispute.ts';

/** Before the deadline, for both sides to be reminded. */
const reminderDays = 7;
/** As many as one transaction may take; the next minute goes on. */
const most = 200;

/** What time does to disputes: both sides are reminded a week before the deadline; at it, what is agreed comes about. */
export const disputeDeadlines: Task = { name: 'disputeDeadlines', perform: lookAtDeadlines };

/** Looks as well when a ticket comes or goes. */
export const deadlineFollower: Consumer = {
  name: 'disputeDeadlines',
  topics: ['TroubleTicketCreateEvent', 'TroubleTicketStatusChangeEvent'],
  handle: (_events, context) => lookAtDeadlines(context),
};

async function lookAtDeadlines(context: ConsumerContext): Promise<void> {
  const { now, resources } = context;
  for (const { id } of await openDisputes({ before: now, without: 'escalationDate' }, context)) await deadlinePassed(id, context);
  const soon = new Date(now.getTime() + reminderDays * dayMs);
  for (const { id } of await openDisputes({ before: soon, without: 'reminderDate' }, context)) {
    await resources.change<SettlementDispute>('TroubleTicket', id, (dispute) => ({ ...dispute, reminderDate: now.toISOString() }));
  }
}

async function openDisputes({ before, without }: { readonly before: Date; readonly without: string }, { transaction }: ConsumerContext): Promise<readonly SettlementDispute[]> {
  const where: Predicate = {
    op: 'and',
    of: [
      { op: 'eq', path: 'ticketType', value: 'settlementDispute' }, { op: 'in', path: 'status', values: ['acknowledged', 'inProgress', 'pending', 'held'] },
      { op: 'lte', path: 'expectedResolutionDate', value: before.toISOString() }, { op: 'exists', path: without, exists: false },
    ],
  };
  return (await transaction.collection<SettlementDispute>('troubleTicket').list({ where, limit: most })).map(({ document }) => document);
}

async function deadlinePassed(id: string, { resources, transaction, now }: ConsumerContext): Promise<void> {
  const dispute = await resources.find<SettlementDispute>('TroubleTicket', id);
  if (!dispute) return;
  const { unanswered } = await agreedDispute(dispute, transaction);
  const statusChangeReason = `nobody decided by ${dispute.expectedResolutionDate ?? 'the deadline'}: ${unanswered}, as agreed`;
  await resources.change<SettlementDispute>('TroubleTicket', id, (current) => {
    if (unanswered === 'escalated') return { ...current, severity: 'Critical', escalationDate: now.toISOString() };
    return { ...current, status: 'resolved', statusChangeReason, disputedLine: decided(current, unanswered) };
  });
}

const decided = ({ disputedLine = [] }: SettlementDispute, how: 'accepted' | 'refused'): SettlementDispute['disputedLine'] =>
  disputedLine.map((line) => ({ ...line, acceptedAmount: how === 'accepted' ? line.amount : wireMoney(line.amount.unit, zero) }));
