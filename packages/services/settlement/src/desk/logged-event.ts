import type { CommercialEvent, CustomerCharge, Outcome, SuspenseReason } from '@concord/rating';
import type { Document } from '@concord/storage-port';
import type { PlainEvent } from './plain-event.ts';

/** What a customer was charged, and in which of the seller's periods it was summed. */
export interface LoggedCharge extends CustomerCharge {
  readonly period: string;
}

/** What one event brought about in one agreement until that was rated anew. */
export interface Superseded extends Pick<Outcome, 'obligations' | 'entries'> {
  readonly agreement: string;
  /** The first settlement of the period in which this no longer counts. */
  readonly until: number;
}

/** Which part, from 0 to 1, of which logged event this one takes back. */
interface TakenBack {
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

/**
 * One accepted event with all that it brought about, in the order of acceptance: what everything else can be worked out from
 * again. Nothing is ever removed; what is taken back is an event of its own.
 */
export interface LoggedEvent extends Document, Pick<Outcome, 'obligations' | 'entries'> {
  readonly kind: CommercialEvent['kind'] | 'reversal';
  /** The usage, order, payment or product that it is told of. */
  readonly source: string;
  /** The same for all that one commercial event brought about. */
  readonly occurrence: string;
  readonly at: string;
  /** Absent for what a close or a reversal brought. */
  readonly event?: PlainEvent;
  readonly charges: readonly LoggedCharge[];
  /** Why nothing came of it: an order, a payment or a refund that is tried again with what is in suspense. */
  readonly suspended?: SuspenseReason;
  /** It came after a period to which it belongs was closed. */
  readonly late?: true;
  /** For what a close brought about: the agreement, or the seller's books, that was closed. */
  readonly closeOf?: string;
  /** The part of it, from 0 to 1, that was taken back. */
  readonly taken?: string;
  readonly takesBack?: TakenBack;
  /** By agreement: the settlement of the period from which on it counts; the first, where it says nothing. */
  readonly since?: Readonly<Record<string, number>>;
  readonly superseded?: readonly Superseded[];
}
