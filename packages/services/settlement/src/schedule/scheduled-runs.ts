import { toIso } from '@concord/period';
import { possibleTopics, type Consumer, type ConsumerContext, type Task } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import { bookOf } from '../desk/agreement-books.ts';
import { runUnderWay, type SettlementRun } from '../run/settlement-run.resource.ts';
import { type DueRun, dueRuns, type ScheduledSpan } from './due-runs.ts';
import type { SettlementSchedule } from './settlement-schedule.resource.ts';

const hourMs = 3_600_000;
/** What a run leaves open is asked for once more, and fails where it still lacks a rate. Rates may be missing for long, and a person who refuses wants something mended first. */
const againAfterMs = 24 * hourMs;

/** Asks for what has come due as time goes by. */
export const scheduledRuns: Task = { name: 'scheduledRuns', perform: startDueRun };

/** Asks for what a new schedule finds due, and for the next run when one is over. */
export const scheduleFollower: Consumer = {
  name: 'schedule',
  topics: ['SettlementRunStateChangeEvent', ...possibleTopics('SettlementSchedule')],
  concerns: async (_events, storage) => (await storage.collection('settlementSchedule').count()) > 0,
  handle: (_events, context) => startDueRun(context),
};

/** One run at a time, whoever asks for it: the rest waits until that is over. */
async function startDueRun({ tenant, now, transaction, resources }: ConsumerContext): Promise<void> {
  if (await runUnderWay(transaction)) return;
  const book = await bookOf(tenant, transaction);
  for (const schedule of await everything<SettlementSchedule>('settlementSchedule', transaction, { op: 'eq', path: 'state', value: 'active' })) {
    const wanted = schedule.agreement && new Set(schedule.agreement.map(({ id }) => id));
    for (const due of dueRuns(book, spanOf(schedule, now), wanted)) {
      const earlier = await runsFor(due, schedule, transaction);
      if (earlier.some((run) => isWaiting(run, now) && isOf(due, run))) continue;
      await resources.create('SettlementRun', runOf(due, schedule, earlier.length + 1));
      return;
    }
  }
}

function spanOf({ validFor: { startDateTime, endDateTime }, delayHours }: SettlementSchedule, now: Date): ScheduledSpan {
  const last = endDateTime === undefined ? Infinity : Date.parse(endDateTime);
  return { after: Date.parse(startDateTime), until: Math.min(now.getTime() - delayHours * hourMs, last) };
}

/** What the schedule has asked for already of the same period. */
const runsFor = ({ start, end }: DueRun, { id }: SettlementSchedule, transaction: Transaction): Promise<readonly SettlementRun[]> =>
  everything<SettlementRun>('settlementRun', transaction, {
    op: 'and',
    of: [{ op: 'eq', path: 'settlementSchedule.id', value: id }, { op: 'eq', path: 'period.startDateTime', value: toIso(start) }, { op: 'eq', path: 'period.endDateTime', value: toIso(end) }],
  });

const isWaiting = ({ state, creationDate = '' }: SettlementRun, now: Date): boolean =>
  state === 'awaitingApproval' || ((state === 'failed' || state === 'rejected') && now.getTime() - Date.parse(creationDate) < againAfterMs);

/** Of the runs of a period one may wait while the others go on. */
function isOf({ agreements }: DueRun, { agreement = [] }: SettlementRun): boolean {
  const own = new Set(agreements);
  return agreement.some(({ id }) => own.has(id));
}

/** The id says which attempt at which period it is, so that of two processes that find it due one asks for it. */
function runOf({ start, end, agreements }: DueRun, { id, href }: SettlementSchedule, attempt: number) {
  const [from, to] = [start, end].map((at) => toIso(at).slice(0, 16).replaceAll(/[-:]/g, ''));
  return {
    id: `${id}-${from}-${to}-${attempt}`, mode: 'close', period: { startDateTime: toIso(start), endDateTime: toIso(end) }, agreement: agreements.map((agreement) => ({ id: agreement })),
    settlementSchedule: { id, ...(href !== undefined && { href }), '@referredType': 'SettlementSchedule' }, description: `closed by schedule ${id}`,
  };
}
