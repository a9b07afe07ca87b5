import { stored, zero } from '@concord/money';
import type { CustomerCharge, Obligation, Outcome } from './outcome.ts';
import { negateSums } from './tally.ts';

const negated = (text: string): string => zero.minus(stored(text)).toFixed();

/**
 * The exact negative of what an event produced, under the original's terms: for a usage record that is withdrawn and for a refund.
 * Fold it into the period of the original while that is open. Where it is closed, move it with `landIn` first.
 */
export function reverse(outcome: Outcome): Outcome {
  return {
    event: outcome.event,
    obligations: outcome.obligations.map((owed): Obligation => ({ ...owed, amount: negated(owed.amount), quantity: negated(owed.quantity) })),
    customerCharges: outcome.customerCharges.map((charge): CustomerCharge => ({ ...charge, amount: negated(charge.amount), quantity: negated(charge.quantity) })),
    entries: outcome.entries.map(({ key, add }) => ({ key, add: negateSums(add) })),
  };
}
