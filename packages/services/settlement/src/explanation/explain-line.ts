import { notFound } from '@concord/errors';
import { stored, wireMoney } from '@concord/money';
import { tallyKey } from '@concord/rating';
import type { Operation, Resource } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import { askedPage } from '../asked-page.ts';
import { loggedEvents, type LoggedEvent } from '../desk/event-log.ts';
import { contributionsOf } from './explain-event.ts';
import { withQuote } from './explain-exchange.ts';
import { type WireStep, wireStep } from './explanation-steps.ts';
import { type LineExplanation, lineExplanations } from './line-explanation.ts';

/**
 * `GET /settlementLine/{id}/explanation`: everything a line is made of, so that whoever pays or earns by it can work it out again:
 * the clause, each event with what it contributed (a page at a time), and the steps of the close. Steps of the kind `events` hold
 * the sum over all events.
 */
export const retrieveEventExplanation: Operation = async ({ params: { id = '' }, query }, { transaction }) => ({ status: 200, ...(await explainLine(id, query, transaction)) });

/** @throws DomainError `notFound`, `invalidPage` */
export async function explainLine(id: string, query: string, transaction: Transaction) {
  const line = (await transaction.collection<Resource>('settlementLine').find(id))?.document;
  const kept = (await transaction.collection<LineExplanation>(lineExplanations).find(id))?.document;
  if (!line || !kept) throw notFound('SettlementLine', id);
  const where = countedFor(kept);
  const { offset, limit } = askedPage(new URLSearchParams(query), { usual: 100, most: 1000 });
  const log = transaction.collection<LoggedEvent>(loggedEvents.name);
  const events = limit === 0 ? [] : (await log.list({ where, offset, limit })).map(({ document }) => document);
  const explained = [];
  for (const contribution of contributionsOf(kept, events, await originalsOf(events, transaction))) {
    explained.push({ ...contribution, step: await quotedSteps(contribution.step, kept, Date.parse(contribution.eventTime), transaction) });
  }
  const closingStep = await quotedSteps(kept.steps.map(wireStep), kept, kept.periodEnd, transaction);
  const headers = { 'X-Total-Count': String(await log.count(where)), 'X-Result-Count': String(explained.length) };
  return { headers, body: { ...described(kept, line, closingStep), explainedEvent: explained } };
}

async function quotedSteps(steps: readonly WireStep[], line: LineExplanation, at: number, transaction: Transaction): Promise<readonly WireStep[]> {
  const quoted: WireStep[] = [];
  for (const step of steps) quoted.push(await withQuote(step, line, at, transaction));
  return quoted;
}

function described({ id, agreement, versions, term, unit, amount, clause, correction }: LineExplanation, { href }: Resource, closingStep: readonly WireStep[]) {
  const difference = correction && wireStep({ name: 'correction', operands: { now: correction.now, before: correction.before }, result: amount });
  return {
    settlementLine: { id, ...(href !== undefined && { href }) }, agreement: { id: agreement }, agreementVersion: versions.join(', '), termId: term, clause,
    amount: wireMoney(unit, stored(amount)), closingStep: [...closingStep, ...(difference ? [difference] : [])],
  };
}

/** Events that were counted for the line now or when it was settled: each has an entry under one of these keys. */
export function countedFor({ agreement, period, term, payer, payee }: LineExplanation): Predicate {
  const values = (['total', 'metric'] as const).map((kind) => tallyKey({ agreement, period }, kind, term, payer, payee));
  return { op: 'or', of: [{ op: 'in', path: 'entries[].key', values }, { op: 'in', path: 'superseded[].entries[].key', values }] };
}

/** What events take back, by its id. */
export async function originalsOf(events: readonly LoggedEvent[], transaction: Transaction): Promise<ReadonlyMap<string, LoggedEvent>> {
  const ids = events.flatMap(({ takesBack }) => (takesBack ? [takesBack.event] : []));
  const found = ids.length === 0 ? [] : await transaction.collection<LoggedEvent>(loggedEvents.name).findMany(ids);
  return new Map(found.map(({ document }) => [document.id, document]));
}
