import type { Document, Transaction } from '@concord/storage-port';

/** For how long a one-time price is paid in advance. */
export interface OfferingTerm {
  readonly amount: number;
  readonly unit: 'day' | 'month';
}

interface Duration {
  readonly amount?: number;
  readonly units?: string;
}

interface TermedOffering extends Document {
  readonly productOfferingTerm?: readonly { readonly duration?: Duration }[];
}

const units: Readonly<Record<string, readonly [factor: number, unit: OfferingTerm['unit']]>> = { day: [1, 'day'], week: [7, 'day'], month: [1, 'month'], quarter: [3, 'month'], year: [12, 'month'] };
/** Beyond it a word is wrong rather than a promise long. */
const longestDays = 36_600;

/** The commitment of an offering (TMF620 `productOfferingTerm`), in whole days, weeks, months, quarters or years; undefined where it has none. */
export async function offeringTerm(offering: string, transaction: Transaction): Promise<OfferingTerm | undefined> {
  const copy = (await transaction.collection<TermedOffering>('copy.productOffering').find(offering))?.document;
  return readDuration(copy?.productOfferingTerm?.[0]?.duration);
}

function readDuration({ amount = 0, units: name = '' }: Duration = {}): OfferingTerm | undefined {
  const [factor, unit] = units[name.toLowerCase().replace(/s$/, '')] ?? [0, 'day'];
  const length = amount * factor;
  return Number.isInteger(length) && length > 0 && length * (unit === 'month' ? 31 : 1) <= longestDays ? { amount: length, unit } : undefined;
}
