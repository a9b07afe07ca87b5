import { type Decimal, stored } from '@concord/money';

/**
 * The running state of settlement is a bag of tallies: a key that says what is counted, and sums that only ever add up. Hence
 * any slicing or batching of events folds to the same state, and a reversal is a fold of the negative.
 */
export interface Sums {
  readonly amount?: string | undefined;
  readonly quantity?: string | undefined;
  readonly events: number;
}

export interface TallyEntry {
  readonly key: string;
  readonly add: Sums;
}

/** Reads the running state as it is before the event. */
export interface Counters {
  read(key: string): Sums | undefined;
}

/**
 * What is counted, with the parts of its key after agreement and period:
 * - `total` term, payer, payee: counted quantity
 * - `amount` term, payer, payee, unit, version, choices: what charges and credits made
 * - `share` term, holder, party, unit, version, position: what shares made
 * - `shareBase` term, holder, unit: what those shares were taken of
 * - `reversedBase` the same, of reversals whose period was closed: it moves no tier
 * - `deferred` term, holder, unit, version, parties, choices: a base whose shares are worked out at the close
 * - `weight` term, holder, unit, version, parties, side, source term, payer, payee: how much of a source's amount at the close belongs to such a base (`gross`, `deducted`), and of how much in all (`whole`, where the source is itself such a share)
 * - `metric` term, payer, payee: sum and number of measured values
 * - `value` term, payer, payee, value, instant: one measured value
 * - `charged` term, tier, unit: customer charges a bonus takes its percent of
 * - `late` the period belonged to, term, payer, payee: events that came after their period was closed
 * - `seen` term, payer, payee, value: occurrences of one distinct value; kept apart, since the close needs only their number
 */
export type TallyKind = 'total' | 'amount' | 'share' | 'shareBase' | 'reversedBase' | 'deferred' | 'weight' | 'metric' | 'value' | 'charged' | 'late' | 'seen';

const escaped = (part: string): string => (/[|\\]/.test(part) ? part.replaceAll('\\', '\\\\').replaceAll('|', '\\p') : part);
const unescaped = (part: string): string => (part.includes('\\') ? part.replace(/\\([\\p])/g, (_, letter) => (letter === 'p' ? '|' : '\\')) : part);

/** Every tally that the close of one agreement's period needs has a key that begins so. */
export const tallyPrefix = (agreement: string, period: string): string => `sum|${escaped(agreement)}|${period}|`;

export interface TallyPlace {
  readonly agreement: string;
  readonly period: string;
}

export function tallyKey({ agreement, period }: TallyPlace, kind: TallyKind, ...parts: readonly string[]): string {
  const rest = parts.map(escaped).join('|');
  return kind === 'seen' ? `seen|${escaped(agreement)}|${period}|${rest}` : `${tallyPrefix(agreement, period)}${kind}|${rest}`;
}

/** The kind and the parts of a key that `tallyKey` made. */
export function tallyParts(key: string): { readonly group: string; readonly agreement: string; readonly period: string; readonly kind: string; readonly parts: readonly string[] } {
  const [group = '', agreement = '', period = '', ...rest] = key.split('|').map(unescaped);
  return group === 'seen' ? { group, agreement, period, kind: 'seen', parts: rest } : { group, agreement, period, kind: rest[0] ?? '', parts: rest.slice(1) };
}

const added = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || b === undefined ? (a ?? b) : stored(a).plus(stored(b)).toFixed());

/** The sum of two tallies. */
export function addSums(a: Sums, b: Sums): Sums {
  const [amount, quantity] = [added(a.amount, b.amount), added(a.quantity, b.quantity)];
  return { ...(amount !== undefined && { amount }), ...(quantity !== undefined && { quantity }), events: a.events + b.events };
}

export const numberOf = (text: string | undefined): Decimal => stored(text ?? '0');
