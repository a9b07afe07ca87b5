import { invalidInput } from '@concord/errors';
import { isCurrency } from './currency.ts';
import type { Decimal } from './decimal.ts';
import { decimal } from './read-decimal.ts';

/** TMF `Money`, read: `unit` is an ISO 4217 code. */
export interface Money {
  readonly unit: string;
  readonly value: Decimal;
}

/** TMF `Money` as it is written: the value is a decimal string. */
export interface MoneyText {
  readonly unit: string;
  readonly value: string;
}

/** @throws DomainError `invalidNumber` or `unknownCurrency` */
export function parseMoney(input: { readonly unit: unknown; readonly value: unknown }): Money {
  if (typeof input.unit !== 'string' || !isCurrency(input.unit)) throw invalidInput('unknownCurrency', `${String(input.unit)} is not an active ISO 4217 currency`);
  return { unit: input.unit, value: decimal(input.value) };
}
