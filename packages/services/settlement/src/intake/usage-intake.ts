import { isDomainError } from '@concord/errors';
import { one } from '@concord/money';
import { type EntityRef, isSameJson } from '@concord/resource';
import { accept, acceptAll, type Coming } from './accept-event.ts';
import { usageEvent, type UsageResource } from '../desk/commercial-events.ts';
import { isMet, type LoggedEvent, ofSource, standing } from '../desk/event-log.ts';
import { type AcceptedEvent, plainEvent } from '../desk/plain-event.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { giveUp, heldFor, hold, type Held, release } from '../suspense/suspense.ts';
import { withAcquisition } from './acquisition-intake.ts';
import { takeBack } from './take-back.ts';

/** Records were accepted. Rates them in their order, or sets aside with the reason; their status follows. */
export async function rateUsages(usages: readonly UsageResource[], desk: Desk): Promise<void> {
  const read: (Read & { readonly usage: UsageResource })[] = [];
  for (const usage of usages) read.push({ usage, ...(await readToRate(usage, desk)) });
  const outcomes = (await acceptAll(read.flatMap(({ event }) => (event ? [comingAs(event)] : [])), desk)).values();
  for (const { usage, event, held } of read) {
    const suspense = event && outcomes.next().value?.suspense;
    await told(usage, suspense ? heldFor(suspense) : held, desk);
  }
}

/** A record as an event that can be rated, or why it cannot. */
export interface Read {
  readonly event?: AcceptedEvent;
  readonly held?: Held;
}

/** Reads a record, at once where nothing has to be looked up for it. */
export const readToRate = (usage: UsageResource, desk: Desk): Read | Promise<Read> => readNow(usage, desk) ?? tryToRead(usage, desk);

/** A record that is rated for the first time. */
export function comingAs(event: AcceptedEvent): Coming {
  const source = sourceOf(event);
  return { event, told: { id: source, source } };
}

/** Its status is that it is rated, or it waits with what is known of the reason. */
export async function told(usage: UsageResource, held: Held | undefined, desk: Desk): Promise<void> {
  if (!held) return void desk.statuses.set(usage.id, 'rated');
  await hold(usage, held, desk.context);
  desk.statuses.set(usage.id, held.reason === 'conflict' ? 'rejected' : 'recycled');
}

/** The name of a record among the sources of the log. */
export const sourceOf = ({ id }: EntityRef): string => `Usage/${id}`;

async function rateUsageAs(usage: UsageResource, id: string, desk: Desk): Promise<void> {
  const { event, held } = await tryToRead(usage, desk);
  const suspense = event && (await accept(event, { id, source: sourceOf(usage) }, desk)).suspense;
  await told(usage, suspense ? heldFor(suspense) : held, desk);
}

/** The same at once, for a record that is whole by itself; undefined where something has to be looked up. */
function readNow(usage: UsageResource, { book }: Desk): Read | undefined {
  if (usage.conflictsWith !== undefined || usage.productOffering || book.crediting.size > 0) return undefined;
  try {
    return { event: usageEvent(usage, undefined) };
  } catch (error) {
    return { held: heldForRefusal(error) };
  }
}

/** The record as an event, or why it cannot be rated. */
async function tryToRead(usage: UsageResource, desk: Desk): Promise<Read> {
  if (usage.conflictsWith !== undefined) return { held: { reason: 'conflict', detail: `the source sent something else under the same identifier before, as ${usage.conflictsWith}` } };
  try {
    const event = await readUsage(usage, desk);
    return 'awaits' in event ? { held: event } : { event };
  } catch (error) {
    return { held: heldForRefusal(error) };
  }
}

/** The record as the engine reads it, or what it waits for. @throws DomainError for what cannot be read */
export async function readUsage(usage: UsageResource, desk: Desk): Promise<AcceptedEvent | (Held & { readonly awaits: string })> {
  const found = usage.productOffering ? await desk.catalog.offering(usage.productOffering.id) : undefined;
  if (found && 'awaits' in found) return { reason: 'noTerm', detail: `${found.awaits} is not known here (yet)`, awaits: found.awaits };
  return withAcquisition(usageEvent(usage, found?.offering), desk);
}

function heldForRefusal(error: unknown): Held {
  if (isDomainError(error) && ['unprocessable', 'invalidInput'].includes(error.kind)) return { reason: 'invalid', detail: error.message };
  throw error;
}

/** A record was withdrawn by its source: everybody's amounts are as if it had never come. */
export async function withdrawUsage(usage: UsageResource, desk: Desk): Promise<void> {
  for (const event of standing(await desk.log.list(ofSource(sourceOf(usage))))) await takeBack(event, one, 'withdrawal', desk);
  await giveUp(usage.id, 'the record was withdrawn', desk.context);
}

/** An accepted record was corrected: what it brought about is taken back, and it is accepted anew. */
export async function correctUsage(usage: UsageResource, desk: Desk): Promise<void> {
  const told = await desk.log.list(ofSource(sourceOf(usage)));
  const [current] = standing(told);
  if (current && (await saysTheSame(usage, current, desk))) return usage.status === 'recycled' && isMet(current) ? void desk.statuses.set(usage.id, 'rated') : undefined;
  if (current) await takeBack(current, one, 'correction', desk);
  await rateAnew(usage, told.length, desk);
}

/** Rates a record that was taken back, or that has waited in suspense. @param times how often it was logged before */
export async function rateAnew(usage: UsageResource, times: number, desk: Desk): Promise<void> {
  await rateUsageAs(usage, times === 0 ? sourceOf(usage) : `${sourceOf(usage)}~${times}`, desk);
  if (desk.statuses.get(usage.id) === 'rated') await release(usage.id, desk.context);
}

async function saysTheSame(usage: UsageResource, { event: known }: LoggedEvent, desk: Desk): Promise<boolean> {
  try {
    const event = await readUsage(usage, desk);
    return !('awaits' in event) && isSameJson({ ...plainEvent(event), offering: undefined }, { ...known, offering: undefined });
  } catch (error) {
    heldForRefusal(error);
    return false;
  }
}
