import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, fourEyes, isSameJson, type Resource, saysWhy } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import { operatorsOnly } from '../../operators-only.ts';

/** A span of time for which a party's books take entries by hand, or do so no longer (our own API). */
export interface AccountingPeriod extends Resource {
  readonly state: 'open' | 'closed';
  readonly party: EntityRef;
  /** The end is not in it. */
  readonly period: { readonly startDateTime?: string; readonly endDateTime?: string };
  /** Whose token closed it. */
  readonly closedBy?: string;
  readonly stateReason?: string;
}

/** What was closed is opened again by somebody else only, who says why. */
export const accountingPeriod = defineResource<AccountingPeriod>({
  name: 'AccountingPeriod',
  lifecycle: { attribute: 'state', initial: 'open', transitions: { open: ['closed'], closed: ['open'] } },
  stamps: { creationDate: 'onCreate', stateChangeDate: 'onTransition' },
  readOnly: ['closedBy'],
  derive: withWhoClosed,
  rules: [operatorsOnly('accounting periods are opened and closed'), periodsHaveALength, periodsDoNotOverlap, periodsStand, somebodyElseReopens, reopeningSaysWhy],
  indexes: [['party.id']],
  visibleTo: () => [],
});

const isReopening = (next: AccountingPeriod, previous: AccountingPeriod | undefined): boolean => next.state === 'open' && previous?.state === 'closed';

function withWhoClosed(next: AccountingPeriod, previous: AccountingPeriod | undefined, { caller: { subject } }: ChangeContext): AccountingPeriod {
  return next.state === 'closed' && previous?.state === 'open' ? { ...next, closedBy: subject } : next;
}

function periodsHaveALength({ period: { startDateTime = '', endDateTime = '' } }: AccountingPeriod): Finding[] {
  if (Date.parse(endDateTime) > Date.parse(startDateTime)) return [];
  return [{ code: 'invalidPeriod', message: `a period has a startDateTime before its endDateTime, not ${startDateTime || 'none'} to ${endDateTime || 'none'}`, pointer: '/period' }];
}

const ofParty = ({ id }: EntityRef): Predicate => ({ op: 'eq', path: 'party.id', value: id });

/** An instant is in one period of a party at most, so that nothing is open and closed at once. */
async function periodsDoNotOverlap({ party, period: { startDateTime = '', endDateTime = '' } }: AccountingPeriod, previous: AccountingPeriod | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const where: Predicate = { op: 'and', of: [ofParty(party), { op: 'lt', path: 'period.startDateTime', value: endDateTime }, { op: 'gt', path: 'period.endDateTime', value: startDateTime }] };
  const [found] = await transaction.collection<AccountingPeriod>('accountingPeriod').list({ where, limit: 1 });
  return found ? [{ code: 'periodsOverlap', message: `period ${found.document.id} of ${party.id} has days of it`, pointer: '/period' }] : [];
}

function periodsStand({ party, period }: AccountingPeriod, previous: AccountingPeriod | undefined): Finding[] {
  if (!previous || (isSameJson(party, previous.party) && isSameJson(period, previous.period))) return [];
  return [{ code: 'periodStands', message: 'a period changes its state, not its days or whose it is', pointer: '/period' }];
}

function somebodyElseReopens(next: AccountingPeriod, previous: AccountingPeriod | undefined, context: ChangeContext): Finding[] {
  return isReopening(next, previous) ? fourEyes({ by: previous?.closedBy, done: `period ${next.id} was closed`, next: 'opens it again' }, context) : [];
}

function reopeningSaysWhy(next: AccountingPeriod, previous: AccountingPeriod | undefined): Finding[] {
  return isReopening(next, previous) ? saysWhy('the period is opened again', next) : [];
}

/** Which of the parties' books take no entry by hand of that instant: their period is closed, or there is none. @param date ISO 8601 */
export async function booksClosedAt(date: string, parties: readonly string[], transaction: Transaction): Promise<readonly string[]> {
  const where: Predicate = { op: 'and', of: [
    { op: 'in', path: 'party.id', values: [...parties] }, { op: 'eq', path: 'state', value: 'open' }, { op: 'lte', path: 'period.startDateTime', value: date }, { op: 'gt', path: 'period.endDateTime', value: date },
  ] };
  const found = await transaction.collection<AccountingPeriod>('accountingPeriod').list({ where, limit: parties.length });
  const open = new Set(found.map(({ document }) => document.party.id));
  return parties.filter((party) => !open.has(party));
}
