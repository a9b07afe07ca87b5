import { decimal, type WireMoney, wireMoney } from '@concord/money';
import type { EntityRef, Resource } from '@concord/resource';
import type { Desk } from '../desk/rating-desk.ts';
import type { SettlementLine } from '../settlement.resources.ts';
import { postCredit } from './post-credit.ts';
import type { SettlementHold } from './settlement-hold.resource.ts';

/** A line that is closed, or what is running of a term between two parties. */
interface DisputedLine {
  readonly settlementLine?: EntityRef;
  readonly agreement?: EntityRef;
  readonly termId?: string;
  readonly payer?: EntityRef;
  readonly payee?: EntityRef;
  readonly amount: WireMoney;
  readonly acceptedAmount?: WireMoney;
}

/** The parts of a TMF621 ticket that settlement reads. */
export interface Dispute extends Resource {
  readonly ticketType: string;
  readonly status: string;
  readonly disputedLine?: readonly DisputedLine[];
}

const ended = new Set(['resolved', 'rejected', 'cancelled']);

/** Holds out what a ticket disputes, and lets it go when the ticket is decided, withdrawn or refused. */
export async function hearOfDispute(ticket: Dispute, desk: Desk): Promise<void> {
  if (ticket.ticketType !== 'settlementDispute') return;
  for (const [index, line] of (ticket.disputedLine ?? []).entries()) {
    const id = `${ticket.id}-${index + 1}`;
    const known = await desk.context.resources.find<SettlementHold>('SettlementHold', id);
    if (!known) await hold(id, ticket, line, desk);
    if (ended.has(ticket.status)) await release(id, acceptedOf(ticket, line), desk);
  }
}

const acceptedOf = ({ status }: Dispute, { amount, acceptedAmount }: DisputedLine): WireMoney => (status === 'resolved' && acceptedAmount ? acceptedAmount : wireMoney(amount.unit, decimal('0')));

async function hold(id: string, { id: ticket, href }: Dispute, { acceptedAmount: _later, settlementLine, ...named }: DisputedLine, { context: { resources } }: Desk): Promise<void> {
  const line = settlementLine && (await resources.find<SettlementLine>('SettlementLine', settlementLine.id));
  const { agreement, termId, payer, payee, netting, clearingParty } = line ?? { ...named, netting: undefined, clearingParty: undefined };
  await resources.create('SettlementHold', {
    id, troubleTicket: { id: ticket, ...(href !== undefined && { href }), '@referredType': 'TroubleTicket' }, agreement, termId, payer, payee, amount: named.amount,
    ...(line && { settlementLine: { id: line.id }, netting, ...(clearingParty && { clearingParty }) }),
  });
}

async function release(id: string, acceptedAmount: WireMoney, desk: Desk): Promise<void> {
  const { resources } = desk.context;
  const before = await resources.find<SettlementHold>('SettlementHold', id);
  if (before?.state !== 'held') return;
  const released = await resources.change<SettlementHold>('SettlementHold', id, (held) => ({ ...held, state: 'released', acceptedAmount }));
  if (!decimal(acceptedAmount.value).isZero()) await postCredit(released, acceptedAmount, desk.context);
}
