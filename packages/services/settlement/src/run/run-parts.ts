import { toIso, type SettlementPeriod } from '@concord/period';
import type { Correction } from './corrections.ts';

/** How resources name the run that made them. */
export interface RunRef {
  readonly id: string;
  readonly href?: string;
}

/** A period as the API shows it. */
export const spanOf = ({ start, end }: SettlementPeriod) => ({ startDateTime: toIso(start), endDateTime: toIso(end) });

/** Of which period it is, and what it corrects. */
export const correctionAttributes = ({ period, corrects }: Correction, attribute: 'correctedLine' | 'correctedCharge') => ({ eventPeriod: spanOf(period), ...(corrects !== undefined && { [attribute]: { id: corrects } }) });
