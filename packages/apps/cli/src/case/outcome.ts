import { decimal, minorUnit } from '@concord/money';

/** What one party owes another. */
export interface Debt {
  readonly payer: string;
  readonly payee: string;
  /** A decimal string with at least the decimals of the currency's minor unit. */
  readonly amount: string;
  /** ISO 4217. */
  readonly unit: string;
}

export interface Line extends Debt {
  readonly agreement: string;
  readonly term: string;
}

export interface Suspended {
  /** The event's id in the case. */
  readonly event: string;
  readonly reason: string;
}

/** What came out of a settled period. */
export interface Outcome {
  readonly lines: readonly Line[];
  readonly net: readonly Debt[];
  readonly suspense: readonly Suspended[];
  /** Ids of events that were refused because they had been sent before. */
  readonly duplicates: readonly string[];
}

/** The same outcome in one order, with amounts padded to the minor unit of their currency, so that equal ones are equal text. */
export function canonical({ lines, net, suspense, duplicates }: Outcome): Outcome {
  return {
    lines: sortedBy(lines.map((line) => ({ agreement: line.agreement, term: line.term, ...debt(line) }))),
    net: sortedBy(net.map(debt)),
    suspense: sortedBy(suspense.map(({ event, reason }) => ({ event, reason }))),
    duplicates: duplicates.toSorted(),
  };
}

const debt = ({ payer, payee, amount, unit }: Debt): Debt => ({ payer, payee, amount: amountText(amount, unit), unit });

/** Padded, never rounded. @throws DomainError `invalidNumber` or `unknownCurrency` */
export function amountText(value: number | string, unit: string): string {
  const exact = decimal(value);
  return exact.toFixed(Math.max(exact.decimalPlaces(), minorUnit(unit)));
}

const sortedBy = <T extends object>(items: readonly T[]): T[] => items.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));

const textOf = (item: object): string => JSON.stringify(Object.values(item));
