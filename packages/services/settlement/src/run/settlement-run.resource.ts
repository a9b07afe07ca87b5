import type { Finding } from '@concord/errors';
import { defineResource, requestBarrier, type ChangeContext, type Resource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';

/** A period to be closed, and how far that is. */
export interface SettlementRun extends Resource {
  readonly state: string;
  readonly mode: 'close' | 'preview';
  readonly period: { readonly startDateTime?: string; readonly endDateTime?: string };
  /** Only these agreements; all, where it names none. */
  readonly agreement?: readonly { readonly id: string }[];
  /** Extension: the services that have yet to say that all they told before the run was asked for is told. */
  readonly awaiting?: readonly string[];
}

/** Those whose events make lines. */
const sources = ['agreement', 'catalog', 'ordering', 'usage', 'billing'] as const;

const open = ['acknowledged', 'inProgress'];

/** Closes a period, once everything that was committed before it was asked for has arrived. */
export const settlementRun = defineResource<SettlementRun>({
  name: 'SettlementRun',
  lifecycle: { attribute: 'state', initial: 'acknowledged', transitions: { acknowledged: ['inProgress', 'failed'], inProgress: ['completed', 'failed'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['state', 'awaiting', 'lineCount', 'positionCount', 'total', 'controlTotal', 'failureReason'],
  derive: (next, previous) => (previous ? next : { ...next, mode: next.mode === 'preview' ? 'preview' : 'close', awaiting: [...sources] }),
  rules: [operatorsOnly('periods are closed'), periodsHaveALength, agreementsAreKnown, oneRunAtATime],
  consequences: [everybodyIsAsked],
  indexes: [['state'], ['creationDate']],
});

const longestPeriodMs = 10 * 366 * 24 * 3600 * 1000;

/** A run of thousands of years would look for each of its days. */
function periodsHaveALength({ period: { startDateTime = '', endDateTime = '' } }: SettlementRun): Finding[] {
  const length = Date.parse(endDateTime) - Date.parse(startDateTime);
  if (length > 0 && length <= longestPeriodMs) return [];
  return [{ code: 'invalidPeriod', message: `a period has a startDateTime before its endDateTime, at most ten years, not ${startDateTime || 'none'} to ${endDateTime || 'none'}`, pointer: '/period' }];
}

/** What settlement has not heard of it cannot close. */
async function agreementsAreKnown({ agreement = [] }: SettlementRun, previous: SettlementRun | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous || agreement.length === 0) return [];
  const known = await transaction.collection('copy.agreement').findMany(agreement.map(({ id }) => id));
  const ids = new Set(known.map(({ document }) => document.id));
  return agreement.flatMap(({ id }, index) => (ids.has(id) ? [] : [{ code: 'unknownAgreement', message: `settlement knows no agreement ${id} (yet)`, pointer: `/agreement/${index}/id` }]));
}

async function oneRunAtATime(next: SettlementRun, previous: SettlementRun | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const [other] = await transaction.collection<SettlementRun>('settlementRun').list({ where: { op: 'in', path: 'state', values: open }, limit: 1 });
  return other ? [{ code: 'runInProgress', message: `run ${other.document.id} is ${other.document.state}; one run closes at a time`, pointer: '/period' }] : [];
}

async function everybodyIsAsked({ next, previous }: { next?: SettlementRun; previous?: SettlementRun }, { transaction, caller, now }: ChangeContext): Promise<void> {
  if (next && !previous) requestBarrier(next.id, { transaction, tenant: caller.tenant, now });
}
