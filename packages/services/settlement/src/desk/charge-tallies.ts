import { type CustomerCharge, type Sums, type TallyEntry, tallyParts } from '@concord/rating';

/** What customers owe is summed apart from what partners owe: the first parts of its key are the seller and the period. */
export const chargeGroup = 'charge';

const escaped = (part: string): string => part.replaceAll('\\', '\\\\').replaceAll('|', '\\p');

/** @param period key of the seller's billing period */
export function chargeEntries({ seller, customer = '', offering, priceType, unit, amount, quantity }: CustomerCharge, period: string, events = 1): TallyEntry[] {
  const key = [chargeGroup, seller, period, customer, offering, priceType, unit].map(escaped).join('|');
  return [{ key, add: { amount, quantity, events } }];
}

export interface SummedCharge {
  readonly customer?: string;
  readonly offering: string;
  readonly priceType: string;
  readonly unit: string;
  readonly amount: string;
  readonly quantity: string;
  readonly events: number;
}

export function chargeOf([key, { amount = '0', quantity = '0', events }]: readonly [string, Sums]): SummedCharge {
  const { kind: customer, parts: [offering = '', priceType = '', unit = ''] } = tallyParts(key);
  return { ...(customer !== '' && { customer }), offering, priceType, unit, amount, quantity, events };
}
