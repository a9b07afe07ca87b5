import { stored, zero } from '@concord/money';
import { type Choice, choicesOf } from './choice.ts';
import type { CustomerCharge, Obligation, Outcome } from './outcome.ts';
import { negateSums, type TallyEntry, tallyKey, tallyParts } from './tally.ts';

const negated = (text: string): string => zero.minus(stored(text)).toFixed();

/**
 * The exact negative of what an event produced, under the original's terms: for a usage record that is withdrawn and for a refund.
 * Fold it while the original's period is open. Where that is closed, `landIn` moves it to the next open one.
 */
export function reverse(outcome: Outcome): Outcome {
  return {
    event: outcome.event,
    obligations: outcome.obligations.map((owed): Obligation => ({ ...owed, amount: negated(owed.amount), quantity: negated(owed.quantity) })),
    customerCharges: outcome.customerCharges.map((charge): CustomerCharge => ({ ...charge, amount: negated(charge.amount), quantity: negated(charge.quantity) })),
    entries: outcome.entries.map(({ key, add }) => ({ key, add: negateSums(add) })),
  };
}

/**
 * Moves a reversal whose original's period is closed into an open one. What the close left of several possible amounts is
 * reversed, the others are not; the open period's own totals and metrics stay untouched, and so does what the closed period's
 * total came to by itself (fixed parts, a balance, a count of different values), since it belongs to no single event.
 * @param period key of the open period
 * @param held whether a choice held when the original's period was closed
 */
export function landIn(reversal: Outcome, period: string, held: (choice: Choice) => boolean): Outcome {
  const obligations = reversal.obligations.filter(({ onlyIf = [] }) => onlyIf.every(held)).map(({ onlyIf: _decided, ...owed }): Obligation => ({ ...owed, belongsTo: owed.belongsTo ?? owed.period, period }));
  const late = obligations.map(({ agreement, belongsTo = '', term, payer, payee }): TallyEntry => ({ key: tallyKey({ agreement, period }, 'late', belongsTo, term, payer, payee), add: { events: 1 } }));
  return { ...reversal, obligations, entries: [...reversal.entries.flatMap((entry) => moved(entry, period, held)), ...late] };
}

function moved({ key, add }: TallyEntry, period: string, held: (choice: Choice) => boolean): TallyEntry[] {
  const { agreement, kind, parts } = tallyParts(key);
  const place = { agreement, period };
  switch (kind) {
    case 'amount':
    case 'deferred':
      return choicesOf(parts[5] ?? '').every(held) ? [{ key: tallyKey(place, kind, ...parts.slice(0, 5), ''), add }] : [];
    case 'share':
    case 'charged':
      return [{ key: tallyKey(place, kind, ...parts), add }];
    case 'shareBase':
      return [{ key: tallyKey(place, 'reversedBase', ...parts), add }];
    default:
      return [];
  }
}
