import type { Finding } from '@concord/errors';
import { isCurrency, readDecimal, zero } from '@concord/money';
import { readInstant } from '@concord/period';
import { defineResource, type Resource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';

/** How many units of the target currency one of the source currency is worth, by a source on a day (our own API). */
export interface ExchangeRate extends Resource {
  readonly source: string;
  readonly sourceCurrency: string;
  readonly targetCurrency: string;
  readonly rate: number | string;
  /** `YYYY-MM-DD` */
  readonly rateDate: string;
}

/** What was quoted stands: a rate is added and never changed. */
export const exchangeRate = defineResource<ExchangeRate>({
  name: 'ExchangeRate',
  stamps: { creationDate: 'onCreate' },
  rules: [operatorsOnly('rates are kept'), ratesAreAboveZero, currenciesAreKnown, daysExist],
  indexes: [['source', 'rateDate']],
  unique: [['source', 'sourceCurrency', 'targetCurrency', 'rateDate']],
  visibleTo: () => ['*'],
});

function ratesAreAboveZero({ rate }: ExchangeRate): Finding[] {
  return readDecimal(rate)?.gt(zero) ? [] : [{ code: 'invalidRate', message: `${String(rate)} is not a rate above zero`, pointer: '/rate' }];
}

function currenciesAreKnown({ sourceCurrency, targetCurrency }: ExchangeRate): Finding[] {
  const unknown = Object.entries({ sourceCurrency, targetCurrency }).filter(([, unit]) => !isCurrency(unit));
  const same = sourceCurrency === targetCurrency ? [{ code: 'sameCurrency', message: `a rate is between two currencies, not of ${sourceCurrency} to itself`, pointer: '/targetCurrency' }] : [];
  return [...unknown.map(([name, unit]) => ({ code: 'unknownCurrency', message: `${unit} is not an active ISO 4217 currency`, pointer: `/${name}` })), ...same];
}

function daysExist({ rateDate }: ExchangeRate): Finding[] {
  return readInstant(`${rateDate}T00:00:00Z`) === undefined ? [{ code: 'invalidDate', message: `${rateDate} is not a day`, pointer: '/rateDate' }] : [];
}
