import type { WireMoney } from '@concord/money';
import type { Document } from '@concord/storage-port';
import type { SettlementLine } from '../bill/settled.ts';

interface Ref {
  readonly id: string;
}

/** What settlement says of a disputed part of a line. */
export interface SettlementHold extends Document, Pick<SettlementLine, 'payer' | 'payee' | 'netting' | 'clearingParty'> {
  readonly state: 'held' | 'released' | 'returned';
  readonly amount: WireMoney;
  readonly acceptedAmount?: WireMoney;
  readonly settlementLine?: Ref;
  /** The run that left it out; none where the line was billed before it was disputed. */
  readonly heldIn?: Ref;
  readonly returnedIn?: Ref;
}

/** What a dispute changes of what a run bills: the line that it is a part of, and by how much. */
export interface HeldPart {
  readonly hold: SettlementHold;
  readonly line: SettlementLine;
  /** Below zero where it is left out, above zero where it comes back. */
  readonly amount: WireMoney;
}
