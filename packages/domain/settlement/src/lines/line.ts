import type { Decimal } from '@concord/money';

/** A line while the period is being closed. */
export interface OpenLine {
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  /** Rounded to the currency's minor unit. */
  readonly amount: Decimal;
  readonly quantity: Decimal;
  readonly events: number;
}

/** A line of a settled period; plain data. */
export interface SettlementLine {
  readonly agreement: string;
  /** The versions that were in force in the period. */
  readonly versions: readonly string[];
  readonly period: string;
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  /** With all the decimals of the currency's minor unit. */
  readonly amount: string;
  readonly quantity: string;
  readonly events: number;
  /** Closed periods that events of this line belong to, with their number. */
  readonly late?: Readonly<Record<string, number>> | undefined;
}

/** Parts as one key. Ids and currencies hold no line break: they are read as texts without control characters. */
export const lineKey = (...parts: readonly string[]): string => parts.join('\n');
