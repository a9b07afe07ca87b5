import { toIso, type SettlementPeriod } from '@concord/period';
import type { ClosedAgreement } from './close-agreements.ts';
import type { ClosedBilling } from './close-charges.ts';
import type { Correction } from './corrections.ts';
import type { NetPosition, NettingGroup } from './net-run.ts';

/** What a run closes: everything it found, before anything of it is written. */
export interface RunResult {
  readonly agreements: readonly ClosedAgreement[];
  readonly groups: readonly NettingGroup[];
  readonly positions: readonly NetPosition[];
  readonly billings: readonly ClosedBilling[];
}

/** How resources name the run that made them. */
export interface RunRef {
  readonly id: string;
  readonly href?: string;
}

/** A period as the API shows it. */
export const spanOf = ({ start, end }: SettlementPeriod) => ({ startDateTime: toIso(start), endDateTime: toIso(end) });

/** Of which period it is, and what it corrects. */
export const correctionAttributes = ({ period, corrects }: Correction, attribute: 'correctedLine' | 'correctedCharge') => ({ eventPeriod: spanOf(period), ...(corrects !== undefined && { [attribute]: { id: corrects } }) });
