import type { WireMoney } from '@concord/money';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';
import type { NettingAttributes } from '../netting-attributes.ts';

/** What is disputed of a line, kept out of netting and bills until the dispute is over (our own API). */
export interface SettlementHold extends Resource, Partial<NettingAttributes> {
  readonly state: 'held' | 'released' | 'returned';
  readonly troubleTicket: EntityRef;
  readonly agreement: EntityRef;
  readonly termId: string;
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
  /** What the other side gave in to. */
  readonly acceptedAmount?: WireMoney;
  /** Known from the start where a closed line is disputed, else from the close on. */
  readonly settlementLine?: EntityRef;
  /** The run that left it out; none where the line was netted before anybody disputed it. */
  readonly heldIn?: EntityRef;
  readonly returnedIn?: EntityRef;
}

export const settlementHold = defineResource<SettlementHold>({
  name: 'SettlementHold',
  lifecycle: { attribute: 'state', initial: 'held', transitions: { held: ['released'], released: ['returned'] } },
  stamps: { creationDate: 'onCreate', stateChangeDate: 'onTransition' },
  indexes: [['troubleTicket.id'], ['agreement.id', 'state'], ['settlementLine.id']],
  visibleTo: ({ payer, payee }) => [payer.id, payee.id],
});
