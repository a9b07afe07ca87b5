import type { WireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import type { SettlementLine } from '../bill/settled.ts';

/** What settlement says of a disputed part of a line. */
export interface SettlementHold extends Document, Pick<SettlementLine, 'payer' | 'payee' | 'netting' | 'clearingParty'> {
  readonly state: 'held' | 'released' | 'returned';
  readonly amount: WireMoney;
  readonly acceptedAmount?: WireMoney;
  readonly settlementLine?: EntityRef;
  /** The run that left it out; none where the line was billed before it was disputed. */
  readonly heldIn?: EntityRef;
  readonly returnedIn?: EntityRef;
}

/** What a dispute changes of what a run bills: the line that it is a part of, and by how much. */
export interface HeldPart {
  readonly hold: SettlementHold;
  readonly line: SettlementLine;
  /** Below zero where it is left out, above zero where it comes back. */
  readonly amount: WireMoney;
}
