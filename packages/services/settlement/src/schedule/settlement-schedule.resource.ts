import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, type Resource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';

/** Has periods closed as they end, by each agreement's cycle and time zone (our own API). */
export interface SettlementSchedule extends Resource {
  readonly state: 'active' | 'paused';
  /** Only these agreements; all, where it names none. */
  readonly agreement?: readonly EntityRef[];
  /** For how long late files are waited for. */
  readonly delayHours: number;
  /** Periods that end in it are closed. */
  readonly validFor: { readonly startDateTime: string; readonly endDateTime?: string };
}

const longestDelayHours = 744;

export const settlementSchedule = defineResource<SettlementSchedule>({
  name: 'SettlementSchedule',
  lifecycle: { attribute: 'state', initial: 'active', transitions: { active: ['paused'], paused: ['active'] } },
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange' },
  derive: fromNowOn,
  rules: [operatorsOnly('runs are scheduled'), delaysAreShort],
  indexes: [['state']],
  refersTo: { 'agreement[].id': ['Agreement'] },
  visibleTo: () => [],
});

function fromNowOn(next: SettlementSchedule, _previous: SettlementSchedule | undefined, { now }: ChangeContext): SettlementSchedule {
  const { delayHours = 0, validFor } = next as Partial<SettlementSchedule>;
  return { ...next, delayHours, validFor: { ...validFor, startDateTime: validFor?.startDateTime ?? now.toISOString() } };
}

function delaysAreShort({ delayHours }: SettlementSchedule): Finding[] {
  if (Number.isInteger(delayHours) && delayHours >= 0 && delayHours <= longestDelayHours) return [];
  return [{ code: 'invalidDelay', message: `late files are waited for between 0 and ${longestDelayHours} hours, not ${delayHours}`, pointer: '/delayHours' }];
}
