import type { Netted, Taken } from '../run/control-totals.ts';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { Found, Piece } from './piece.ts';
import type { LeftOpen } from './run-work.ts';

/** What came of a piece. */
export interface Done {
  readonly found?: Found;
  readonly taken?: Taken;
  /** What was taken in so far was only worked out, and is counted again as it is written. */
  readonly anew?: boolean;
  readonly netted?: Netted;
  readonly positionCount?: number;
  readonly chargeCount?: number;
  readonly leftOpen?: readonly LeftOpen[];
  /** What the run says from now on. */
  readonly change?: Readonly<Partial<SettlementRun>>;
  /** Pieces that follow behind all others. */
  readonly then?: readonly Piece[];
  /** Why the run cannot close; nothing else of it is done. */
  readonly failureReason?: string;
}
