import type { Finding } from '@concord/errors';
import type { WireMoney } from '@concord/money';
import { type ChangeContext, defineResource, type EntityRef, fourEyes, requestBarrier, type Resource, saysWhy } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { operatorsOnly } from '../operators-only.ts';

/** A period to be closed, and how far that is. */
export interface SettlementRun extends Resource {
  readonly state: string;
  /** On demand: what a customer was charged so far is billed, and its periods stay open. */
  readonly mode: 'close' | 'preview' | 'onDemand';
  readonly period: { readonly startDateTime?: string; readonly endDateTime?: string };
  /** Only these agreements; all, where it names none. */
  readonly agreement?: readonly EntityRef[];
  /** Extension: the services that have yet to say that all they told before the run was asked for is told. */
  readonly awaiting?: readonly string[];
  readonly total?: readonly WireMoney[];
  /** Whose token asked for it, and whose approved it. */
  readonly requestedBy?: string;
  readonly approvedBy?: string;
  /** What was seen when it was approved: what has changed since has to be approved again. */
  readonly approvedTotal?: readonly WireMoney[];
  readonly stateReason?: string;
  /** What asked for it, where nobody else did. */
  readonly settlementSchedule?: EntityRef;
  readonly creationDate?: string;
  /** Of a run on demand: whose charges it bills, and what asked for it (TMF678). */
  readonly customer?: EntityRef;
  readonly customerBillOnDemand?: EntityRef;
}

/** Those whose events make lines. */
const sources = ['agreement', 'catalog', 'ordering', 'usage', 'billing'] as const;

const openStates = ['acknowledged', 'inProgress', 'approved'];
/** What people decide; everything else the run comes to by itself. */
const decisions = ['approved', 'rejected'];
const itself = 'service:settlement';

/** Closes a period, once everything that was committed before it was asked for has arrived. */
export const settlementRun = defineResource<SettlementRun>({
  name: 'SettlementRun',
  lifecycle: { attribute: 'state', initial: 'acknowledged', transitions: {
    acknowledged: ['inProgress', 'failed'], inProgress: ['awaitingApproval', 'completed', 'failed'], awaitingApproval: ['approved', 'rejected'], approved: ['inProgress'],
  } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['awaiting', 'progress', 'openAgreement', 'openAgreementCount', 'lineCount', 'positionCount', 'total', 'controlTotal', 'suspendedCount', 'failureReason', 'settlementSchedule', 'customer', 'customerBillOnDemand', 'requestedBy', 'approvedBy', 'approvedTotal', 'previewLine', 'previewPosition'],
  derive: withWhoAndWhat,
  rules: [operatorsOnly('periods are closed'), periodsHaveALength, demandsComeFromBilling, agreementsAreKnown, oneRunAtATime, peopleOnlyDecide, somebodyElseApproves, refusalsSayWhy],
  consequences: [everybodyIsAsked],
  indexes: [['state'], ['creationDate'], ['settlementSchedule.id']],
});

const isApproval = (next: SettlementRun | undefined, previous: SettlementRun | undefined): boolean => next?.state === 'approved' && previous?.state === 'awaitingApproval';

function withWhoAndWhat(next: SettlementRun, previous: SettlementRun | undefined, { caller: { subject } }: ChangeContext): SettlementRun {
  if (!previous) return { ...next, mode: 'mode' in next ? next.mode : 'close', awaiting: [...sources], requestedBy: subject };
  return isApproval(next, previous) ? { ...next, awaiting: [...sources], approvedBy: subject, approvedTotal: next.total ?? [] } : next;
}

function peopleOnlyDecide({ state }: SettlementRun, previous: SettlementRun | undefined, { caller: { subject } }: ChangeContext): Finding[] {
  if (!previous || state === previous.state || subject === itself || decisions.includes(state)) return [];
  return [{ code: 'notTheirsToDecide', message: `a run comes to be ${state} by itself; people approve or reject it`, pointer: '/state' }];
}

function somebodyElseApproves(next: SettlementRun, previous: SettlementRun | undefined, context: ChangeContext): Finding[] {
  return isApproval(next, previous) ? fourEyes({ by: next.requestedBy, done: `run ${next.id} was asked for`, next: 'approves it' }, context) : [];
}

function refusalsSayWhy(run: SettlementRun): Finding[] {
  return run.state === 'rejected' ? saysWhy('the run is refused', run) : [];
}

const longestPeriodMs = 10 * 366 * 24 * 3600 * 1000;

/** A run of thousands of years would look for each of its days. */
function periodsHaveALength({ period: { startDateTime = '', endDateTime = '' } }: SettlementRun): Finding[] {
  const length = Date.parse(endDateTime) - Date.parse(startDateTime);
  if (length > 0 && length <= longestPeriodMs) return [];
  return [{ code: 'invalidPeriod', message: `a period has a startDateTime before its endDateTime, at most ten years, not ${startDateTime || 'none'} to ${endDateTime || 'none'}`, pointer: '/period' }];
}

function demandsComeFromBilling({ mode, customerBillOnDemand }: SettlementRun): Finding[] {
  return mode !== 'onDemand' || customerBillOnDemand ? [] : [{ code: 'notTheirsToAsk', message: 'a run on demand is asked for by a customerBillOnDemand', pointer: '/mode' }];
}

/** What settlement has not heard of it cannot close. */
async function agreementsAreKnown({ agreement = [] }: SettlementRun, previous: SettlementRun | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous || agreement.length === 0) return [];
  const known = await transaction.collection('copy.agreement').findMany(agreement.map(({ id }) => id));
  const ids = new Set(known.map(({ document }) => document.id));
  return agreement.flatMap(({ id }, index) => (ids.has(id) ? [] : [{ code: 'unknownAgreement', message: `settlement knows no agreement ${id} (yet)`, pointer: `/agreement/${index}/id` }]));
}

async function oneRunAtATime(next: SettlementRun, previous: SettlementRun | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (next.mode === 'onDemand' || (previous && !isApproval(next, previous))) return [];
  const other = await runUnderWay(transaction);
  return other ? [{ code: 'runInProgress', message: `run ${other.id} is ${other.state}; one run closes at a time`, pointer: '/period' }] : [];
}

/** The run that is closing its period now, if there is one; one on demand closes none. */
export async function runUnderWay(transaction: Transaction): Promise<SettlementRun | undefined> {
  const [found] = await transaction.collection<SettlementRun>('settlementRun').list({ where: { op: 'and', of: [{ op: 'in', path: 'state', values: openStates }, { op: 'ne', path: 'mode', value: 'onDemand' }] }, limit: 1 });
  return found?.document;
}

async function everybodyIsAsked({ next, previous }: { next?: SettlementRun; previous?: SettlementRun }, { transaction, caller, now }: ChangeContext): Promise<void> {
  if (next && (!previous || isApproval(next, previous))) requestBarrier(next.id, { transaction, tenant: caller.tenant, now });
}
