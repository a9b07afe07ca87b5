import type { Finding } from '@concord/errors';
import { decimal, hundred, readDecimal } from '@concord/money';
import { readInstant } from '@concord/period';
import { defineResource, type Resource } from '@concord/resource';
import type { Rounding, TaxRule } from '@concord/tax';

/** A rate of a tax in a place from a day on (our own API). Days are `YYYY-MM-DD`. */
export interface TaxRate extends Resource {
  readonly taxCategory: string;
  readonly taxType?: 'added' | 'withheld';
  readonly jurisdiction: string;
  readonly counterpart?: string;
  readonly serviceCategory?: string;
  /** In percent. */
  readonly taxRate: number | string;
  readonly taxUnion?: string;
  readonly rounding?: Rounding;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** A rate stands; a newer one takes its place from its own day on. */
export const taxRate = defineResource<TaxRate>({
  name: 'TaxRate',
  stamps: { creationDate: 'onCreate' },
  derive: (rate) => ({ ...rate, taxType: rate.taxType ?? 'added', rounding: rate.rounding ?? 'document' }),
  rules: [ratesAreShares, placesAreCodes, daysExist],
  indexes: [['jurisdiction']],
  visibleTo: () => ['*'],
});

function ratesAreShares({ taxRate: rate }: TaxRate): Finding[] {
  const value = readDecimal(rate);
  if (value && !value.isNegative() && value.lte(hundred)) return [];
  return [{ code: 'invalidRate', message: `${String(rate)} is not a rate from 0 to 100 percent`, pointer: '/taxRate' }];
}

function placesAreCodes({ jurisdiction, counterpart }: TaxRate): Finding[] {
  const wrong = [...(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(jurisdiction) ? [] : [['jurisdiction', jurisdiction]]), ...(/^[A-Z]{2}$/.test(counterpart ?? 'AA') ? [] : [['counterpart', counterpart]])];
  return wrong.map(([name = '', value = '']) => ({ code: 'unknownPlace', message: `${value} is not a code of ISO 3166`, pointer: `/${name}` }));
}

function daysExist({ validFrom, validTo }: TaxRate): Finding[] {
  const wrong = Object.entries({ validFrom, validTo }).filter(([, day]) => day !== undefined && readInstant(`${day}T00:00:00Z`) === undefined);
  return wrong.map(([name, day]) => ({ code: 'invalidDate', message: `${String(day)} is not a day`, pointer: `/${name}` }));
}

/** The rate as the domain reads it. */
export const ruleOf = ({ id, taxCategory, taxType = 'added', jurisdiction, counterpart, serviceCategory, taxRate: percent, taxUnion, rounding = 'document', validFrom, validTo }: TaxRate): TaxRule => ({
  id, taxCategory, kind: taxType, jurisdiction, percent: decimal(percent), rounding, from: validFrom,
  ...(counterpart !== undefined && { counterpart }), ...(serviceCategory !== undefined && { serviceCategory }), ...(taxUnion !== undefined && { union: taxUnion }), ...(validTo !== undefined && { to: validTo }),
});
