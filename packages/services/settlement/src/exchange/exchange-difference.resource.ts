import type { WireMoney } from '@concord/money';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';

/** So much of a bill in another currency than a party's books that cash settled, or that went back. */
export interface SettledPart {
  readonly id: string;
  /** Whose books it concerns, with its role in the bill. */
  readonly party: EntityRef & { readonly role: 'payer' | 'payee' };
  readonly bill: EntityRef;
  /** What settled it, or what gave it back: one of the two. */
  readonly payment?: EntityRef;
  readonly refund?: EntityRef;
  /** Those that the bill settles; none of a customer's bill. */
  readonly agreement: readonly EntityRef[];
  readonly amount: WireMoney;
  /** What had been paid of the bill before, or, of a refund, given back. */
  readonly amountBefore: WireMoney;
  readonly billDate: string;
  /** When the cash moved. */
  readonly paymentDate: string;
  readonly source: string;
  readonly booksCurrency: string;
}

/** What a party gained or lost because a bill in another currency was paid, or given back, at another rate than it was billed at (our own API). */
export interface ExchangeDifference extends Resource, SettledPart {
  readonly id: string;
  readonly state: 'posted' | 'noDifference' | 'rateMissing';
  readonly stateReason?: string;
  /** Above zero a gain; absent where a rate is missing. */
  readonly difference?: WireMoney;
}

/** What was realised stands; what waits for a rate is realised when that comes. The other party of the bill is not told what it was worth. */
export const exchangeDifference = defineResource<ExchangeDifference>({
  name: 'ExchangeDifference',
  lifecycle: { attribute: 'state', initial: 'posted', startsIn: ['noDifference', 'rateMissing'], transitions: { rateMissing: ['posted', 'noDifference'] } },
  indexes: [['state'], ['bill.id'], ['agreement[].id'], ['paymentDate']],
  visibleTo: ({ party }) => [party.id],
});
