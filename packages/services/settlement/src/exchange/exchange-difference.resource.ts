import type { WireMoney } from '@concord/money';
import { defineResource, type Resource } from '@concord/resource';

interface Ref {
  readonly id: string;
}

/** What a party gained or lost because a bill in another currency was paid at another rate than it was billed at (our own API). */
export interface ExchangeDifference extends Resource {
  readonly state: 'posted' | 'noDifference' | 'rateMissing';
  readonly stateReason?: string;
  /** Whose books it is in, with its role in the bill. */
  readonly party: Ref & { readonly role: 'payer' | 'payee' };
  readonly bill: Ref;
  readonly payment: Ref;
  /** Those that the bill settles; none of a customer's bill. */
  readonly agreement: readonly Ref[];
  readonly amount: WireMoney;
  readonly billDate: string;
  readonly paymentDate: string;
  readonly source: string;
  readonly booksCurrency: string;
  /** Above zero a gain; absent where a rate is missing. */
  readonly difference?: WireMoney;
}

/** What was realised stands. The other party of the bill is not told what it was worth. */
export const exchangeDifference = defineResource<ExchangeDifference>({
  name: 'ExchangeDifference',
  lifecycle: { attribute: 'state', initial: 'posted', startsIn: ['noDifference', 'rateMissing'], transitions: {} },
  indexes: [['state'], ['bill.id'], ['agreement[].id'], ['paymentDate']],
  visibleTo: ({ party }) => [party.id],
});
