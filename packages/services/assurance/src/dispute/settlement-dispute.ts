import type { WireMoney } from '@concord/money';
import type { EntityRef, RelatedParty, Resource } from '@concord/resource';

/** A closed settlement line, or what is running of a term between two parties. */
export interface DisputedLine {
  readonly settlementLine?: EntityRef;
  readonly agreement?: EntityRef;
  readonly termId?: string;
  readonly payer?: EntityRef;
  readonly payee?: EntityRef;
  readonly amount: WireMoney;
  /** How much of it the other side gave in to. */
  readonly acceptedAmount?: WireMoney;
}

/** The parts of a ticket (TMF621) that a dispute about a settlement is made of. */
export interface SettlementDispute extends Resource {
  readonly ticketType?: string;
  readonly status: string;
  readonly disputedLine?: readonly DisputedLine[];
  readonly relatedParty?: readonly RelatedParty[];
  readonly requestedResolutionDate?: string;
  readonly expectedResolutionDate?: string;
  /** When both sides were reminded of it, and when it was passed on to the operator undecided. */
  readonly reminderDate?: string;
  readonly escalationDate?: string;
  readonly severity?: string;
  readonly statusChangeReason?: string;
}

export const isDispute = ({ ticketType }: Pick<SettlementDispute, 'ticketType'>): boolean => ticketType === 'settlementDispute';

export const partyIn = (role: 'claimant' | 'respondent', { relatedParty = [] }: SettlementDispute): string | undefined => relatedParty.find((party) => party.role === role)?.id;
