import type { Finding } from '@concord/errors';
import { isCurrency } from '@concord/money';
import { isTimeZone } from '@concord/period';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';

/** In which currency a party keeps its books, and by whose rates it values others (our own API). */
export interface BooksCurrency extends Resource {
  readonly party: EntityRef;
  readonly currency: string;
  /** Of exchange rates, as agreements name it. */
  readonly source: string;
  /** Whose midnights divide the days of rates; UTC where it says nothing. */
  readonly timeZone?: string;
}

/** Debts that were valued in a currency stand in it: it is said once for a party. */
export const booksCurrency = defineResource<BooksCurrency>({
  name: 'BooksCurrency',
  stamps: { creationDate: 'onCreate' },
  rules: [operatorsOnly('the currency of books is set'), currencyAndZoneAreKnown],
  unique: [['party.id']],
  visibleTo: () => [],
});

function currencyAndZoneAreKnown({ currency, timeZone = 'UTC' }: BooksCurrency): Finding[] {
  return [
    ...(isCurrency(currency) ? [] : [{ code: 'unknownCurrency', message: `${currency} is not an active ISO 4217 currency`, pointer: '/currency' }]),
    ...(isTimeZone(timeZone) ? [] : [{ code: 'unknownTimeZone', message: `${timeZone} is not a time zone`, pointer: '/timeZone' }]),
  ];
}
