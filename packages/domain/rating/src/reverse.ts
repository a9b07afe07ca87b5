import { invalidInput } from '@concord/errors';
import { type Decimal, one, round, stored, zero } from '@concord/money';
import type { Outcome } from './outcome.ts';
import { type Sums, type TallyEntry, tallyParts } from './tallies/tally.ts';

/** What lies between two points of a whole: of a payment of 30, a second refund of 10 is `{ from: 10, to: 20, of: 30 }`; what is left then, `{ from: 20, to: 30, of: 30 }`. */
export interface ReversedPart {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly of: Decimal;
}

const whole: ReversedPart = { from: zero, to: one, of: one };

/**
 * The exact negative of what an event produced, or of a part of it, under the original's terms: for a usage record that is withdrawn
 * and for a refund. Fold it where the original was folded, whether that period is open or closed; what a closed one comes to then
 * (fixed parts, balances, different values and tiers included), `linesOf` says.
 *
 * Parts that follow each other sum to the whole to the last digit: each point is rounded once, and the last part takes the rest.
 * Money and quantity go in proportion; what was counted or measured (events, metrics, different values) goes whole, with the last part.
 * @throws DomainError `invalidPart` unless 0 ≤ from < to ≤ of
 */
export function reverse(outcome: Outcome, part: ReversedPart = whole): Outcome {
  const { from, to, of } = part;
  if (from.isNegative() || from.gte(to) || to.gt(of)) throw invalidInput('invalidPart', `from ${from.toFixed()} to ${to.toFixed()} is no part of ${of.toFixed()}`);
  const taken = <T extends { readonly amount: string; readonly quantity: string }>(owed: T): T => ({ ...owed, amount: negativeOf(owed.amount, part), quantity: negativeOf(owed.quantity, part) });
  return {
    event: outcome.event,
    obligations: outcome.obligations.map(taken),
    customerCharges: outcome.customerCharges.map(taken),
    entries: outcome.entries.flatMap((entry) => takenEntry(entry, part)),
  };
}

/** A part whose points are shares of the whole, from 0 to 1. */
export const takenBack = (outcome: Outcome, from: Decimal, to: Decimal): Outcome => reverse(outcome, { from, to, of: one });

/** As many decimals as an agreement may keep of an event. */
const partScale = 12;

const isLast = ({ to, of }: ReversedPart): boolean => to.eq(of);

/** What an amount comes to up to a point, which is all of it, whatever its decimals, at the end. */
const upTo = (amount: Decimal, point: Decimal, of: Decimal): Decimal => (point.eq(of) ? amount : round(amount.times(point).dividedBy(of), partScale));

/** Begins with `from`, so that nothing comes out as nothing and not as minus nothing. */
const negativeOf = (text: string, { from, to, of }: ReversedPart): string => upTo(stored(text), from, of).minus(upTo(stored(text), to, of)).toFixed();

const isMeasured = (key: string): boolean => ['metric', 'value', 'late', 'seen'].includes(tallyParts(key).kind);

function takenEntry({ key, add }: TallyEntry, part: ReversedPart): TallyEntry[] {
  if (!isMeasured(key)) return [{ key, add: negativeSums(add, part) }];
  return isLast(part) ? [{ key, add: negativeSums(add, whole) }] : [];
}

const negativeSums = ({ amount, quantity, events }: Sums, part: ReversedPart): Sums => ({
  ...(amount !== undefined && { amount: negativeOf(amount, part) }),
  ...(quantity !== undefined && { quantity: negativeOf(quantity, part) }),
  events: isLast(part) ? -events : 0,
});
