import { invalidInput } from '@concord/errors';
import { currenciesByMinorUnit } from './currencies.ts';

const minorUnitOf = new Map(
  Object.entries(currenciesByMinorUnit).flatMap(([decimals, codes]) => codes.split(/\s+/).map((code) => [code, Number(decimals)] as const)),
);

/** Whether `unit` is an active ISO 4217 code that has a minor unit. */
export const isCurrency = (unit: string): boolean => minorUnitOf.has(unit);

/** Decimals of the currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. @throws DomainError `unknownCurrency` */
export function minorUnit(unit: string): number {
  const decimals = minorUnitOf.get(unit);
  if (decimals === undefined) throw invalidInput('unknownCurrency', `${unit} is not an active ISO 4217 currency`);
  return decimals;
}
