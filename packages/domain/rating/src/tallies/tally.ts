import { type Decimal, stored, zero } from '@concord/money';

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
 * - `deferred` term, holder, unit, version, parties, choices: a base whose shares are worked out at the close
 * - `weight` term, holder, unit, version, parties, side, source term, payer, payee, where the source is itself such a share its parties: how much of a source's amount at the close belongs to such a base (`gross`, `deducted`), and of how much in all (`whole`, for those that stand on this share)
 * - `metric` term, payer, payee: sum and number of measured values
 * - `value` term, payer, payee, value, instant: one measured value
 * - `charged` term, tier, unit: customer charges a bonus takes its percent of
 * - `late` the period belonged to, term, payer, payee: events that came after their period was closed
 * - `seen` term, payer, payee, value: occurrences of one distinct value; kept apart, since the close needs only their number
 */
export type TallyKind = 'total' | 'amount' | 'share' | 'shareBase' | 'deferred' | 'weight' | 'metric' | 'value' | 'charged' | 'late' | 'seen';

const escaped = (part: string): string => (part.includes('|') || part.includes('\\') ? part.replaceAll('\\', '\\\\').replaceAll('|', '\\p') : part);
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

/** Sums in memory: exact numbers, written as text only when somebody reads them. */
class RunningSums implements Sums {
  readonly exactAmount: Decimal | undefined;
  readonly exactQuantity: Decimal | undefined;
  readonly events: number;

  constructor(amount: Decimal | undefined, quantity: Decimal | undefined, events: number) {
    this.exactAmount = amount;
    this.exactQuantity = quantity;
    this.events = events;
  }

  get amount(): string | undefined {
    return this.exactAmount?.toFixed();
  }

  get quantity(): string | undefined {
    return this.exactQuantity?.toFixed();
  }

  toJSON(): Sums {
    const { amount, quantity, events } = this;
    return { amount, quantity, events };
  }
}

const read = (text: string | undefined): Decimal | undefined => (text === undefined ? undefined : stored(text));
const exactAmount = (sums: Sums): Decimal | undefined => (sums instanceof RunningSums ? sums.exactAmount : read(sums.amount));
const exactQuantity = (sums: Sums): Decimal | undefined => (sums instanceof RunningSums ? sums.exactQuantity : read(sums.quantity));
const added = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined => (a === undefined || b === undefined ? (a ?? b) : a.plus(b));

/** The sum of two tallies. */
export const addSums = (a: Sums, b: Sums): Sums => new RunningSums(added(exactAmount(a), exactAmount(b)), added(exactQuantity(a), exactQuantity(b)), a.events + b.events);

/** The amount of a tally, zero where there is none. */
export const amountOf = (sums: Sums | undefined): Decimal => (sums && exactAmount(sums)) ?? zero;

/** The quantity of a tally, zero where there is none. */
export const quantityOf = (sums: Sums | undefined): Decimal => (sums && exactQuantity(sums)) ?? zero;

export const numberOf = (text: string | undefined): Decimal => stored(text ?? '0');
