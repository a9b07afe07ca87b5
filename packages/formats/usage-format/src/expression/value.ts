import { invalidInput } from '@concord/errors';
import type { Decimal } from '@concord/money';
import { type NumberStyle, readNumber } from './read-number.ts';

/** What an expression comes to. An empty text is what is not there. */
export type Value = string | Decimal | boolean;

/** What expressions may ask of the mapping they belong to. */
export interface Context {
  readonly numbers: NumberStyle;
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const textOf = (value: Value): string => (typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : value.toFixed());

/** @throws DomainError `invalidNumber` */
export function numberOf(value: Value, { numbers }: Context): Decimal {
  if (typeof value === 'object') return value;
  const read = typeof value === 'string' ? readNumber(value, numbers) : undefined;
  if (read === undefined) throw invalidInput('invalidNumber', `${JSON.stringify(textOf(value).slice(0, 60))} is not a number that can be kept exactly`);
  return read;
}

export const isTrue = (value: Value): boolean => value === true || value === 'true';
export const isEmpty = (value: Value): boolean => value === '';
