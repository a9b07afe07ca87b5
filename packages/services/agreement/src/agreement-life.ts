import type { Finding } from '@concord/errors';
import type { ChangeContext } from '@concord/resource';
import { amendedAgreementId, type Agreement } from './agreement.ts';
import { inForce, versionsBeside } from './agreements-beside.ts';

/** Suspending and terminating leave times behind, by which events are priced long after: the status alone says nothing of when. */
export function withItsTimes(next: Agreement, previous: Agreement | undefined, now: Date): Agreement {
  if (!previous || next.status === previous.status) return next;
  return terminated(suspended(next, previous, now.toISOString()), previous, now.toISOString());
}

/** A suspension lasts until the agreement is active again; what is terminated meanwhile does not come back to life for its last days. */
function suspended(next: Agreement, { status }: Agreement, now: string): Agreement {
  const { suspension = [] } = next;
  if (next.status === 'suspended') return { ...next, suspension: [...suspension, { startDateTime: now }] };
  return status === 'suspended' && next.status === 'active' ? { ...next, suspension: suspension.map((one) => ({ endDateTime: now, ...one })).filter(isNotEmpty) } : next;
}

const isNotEmpty = ({ startDateTime, endDateTime }: { readonly startDateTime?: string; readonly endDateTime?: string }): boolean => startDateTime !== endDateTime;

/** It runs out at the end that is given with the termination, else at once; never later than it would have. */
function terminated(next: Agreement, previous: Agreement, now: string): Agreement {
  if (next.status !== 'terminated') return next;
  const asked = next.agreementPeriod?.endDateTime;
  const before = previous.agreementPeriod?.endDateTime;
  const wanted = asked === undefined || asked === before ? now : asked;
  const startDateTime = next.agreementPeriod?.startDateTime ?? now;
  const endDateTime = before !== undefined && before < wanted ? before : wanted;
  return { ...next, agreementPeriod: { ...next.agreementPeriod, startDateTime, endDateTime: endDateTime > startDateTime ? endDateTime : justAfter(startDateTime) }, completionDate: { startDateTime: now, endDateTime } };
}

/** A period that is over before it began is the shortest that can be written. */
const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

/** What was priced stays priced: an end given with a termination lies ahead. */
export function endsComeLater(next: Agreement, previous: Agreement | undefined, { now }: ChangeContext): Finding[] {
  if (next.status !== 'terminated' || previous?.status === 'terminated') return [];
  const end = next.agreementPeriod?.endDateTime ?? '';
  if (end >= now.toISOString() || end === previous?.agreementPeriod?.endDateTime) return [];
  return [{ code: 'endInThePast', message: `an agreement runs out at ${now.toISOString()} or later, not at ${end}`, pointer: '/agreementPeriod/endDateTime' }];
}

/** Once an amendment rules, it is the one to suspend, resume or terminate. */
export async function currentVersionsChange(next: Agreement, previous: Agreement | undefined, { transaction, now }: ChangeContext): Promise<Finding[]> {
  if (!previous || next.status === previous.status || !['active', 'suspended'].includes(previous.status)) return [];
  const successor = (await laterVersions(next, transaction)).find(({ agreementPeriod }) => (agreementPeriod?.startDateTime ?? '') <= now.toISOString());
  return successor ? [{ code: 'amendedAlready', message: `${successor.id} replaced it; change that one`, pointer: '/status' }] : [];
}

/** Versions of the same agreement that are or were in force and begin after this one. */
async function laterVersions(agreement: Agreement, transaction: ChangeContext['transaction']): Promise<readonly Agreement[]> {
  return (await versionsBeside(agreement, inForce, transaction)).filter((other) => startOf(other) > startOf(agreement));
}

/** Ends that a signed version may be given: where an amendment begins that replaces it. */
export async function endsByAmendments(agreement: Agreement, transaction: ChangeContext['transaction']): Promise<readonly string[]> {
  const others = await versionsBeside(agreement, inForce, transaction);
  return others.filter((other) => startOf(other) >= startOf(agreement)).map((other) => endBefore(agreement, other));
}

/** Where the rule of a version ends for the one that replaces it: where that begins; what it replaces from the first instant on keeps the shortest period that can be written. */
const endBefore = (version: Agreement, successor: Agreement): string => (startOf(successor) > startOf(version) ? startOf(successor) : justAfter(startOf(version)));

/**
 * Versions follow each other: an amendment begins behind those that were signed before it, or fills the time before one of them and
 * ends where that begins. What lies between two versions would otherwise come back to life with the end of the later one.
 */
export async function versionsFollowEachOther(next: Agreement, _previous: Agreement | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (amendedAgreementId(next) === undefined || !['inProcess', 'validated'].includes(next.status)) return [];
  const end = next.agreementPeriod?.endDateTime;
  const later = (await laterVersions(next, transaction)).filter((other) => end === undefined || end > startOf(other)).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0];
  if (!later) return [];
  return [{ code: 'versionsOverlap', message: `${later.id} rules from ${startOf(later)} on: an amendment that begins before it ends there at the latest`, pointer: '/agreementPeriod' }];
}

const startOf = ({ agreementPeriod }: Agreement): string => agreementPeriod?.startDateTime ?? '';

/** An amendment that comes into force ends what it replaces where its own period begins; what was replaced stays as it was signed, for its time. */
export async function predecessorsEnd({ next, previous }: { readonly next?: Agreement; readonly previous?: Agreement }, { transaction, resources }: ChangeContext): Promise<void> {
  if (next?.status !== 'active' || previous?.status !== 'validated' || amendedAgreementId(next) === undefined) return;
  const versions = await versionsBeside(next, ['active', 'suspended'], transaction);
  for (const { id } of versions.filter((version) => outlasts(version, startOf(next)))) {
    await resources.change<Agreement>('Agreement', id, (current) => ({ ...current, agreementPeriod: { ...current.agreementPeriod, endDateTime: endBefore(current, next) } }));
  }
}

/** Begins at an instant or before it and ends after it or never. */
function outlasts(version: Agreement, instant: string): boolean {
  const end = version.agreementPeriod?.endDateTime;
  return startOf(version) <= instant && (end === undefined || end > instant);
}
