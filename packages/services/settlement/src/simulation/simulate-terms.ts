import { invalidInput, isDomainError } from '@concord/errors';
import { readInstant, type SettlementPeriod } from '@concord/period';
import type { ChangeContext } from '@concord/resource';
import { closePeriod, linesOf, type SettlementLine } from '@concord/settlement';
import { activeProducts } from '../intake/active-products.ts';
import { openPeriodsIn, stateOf } from '../run/close-agreements.ts';
import type { AcceptedEvent } from '../desk/plain-event.ts';
import { proposedTerms, type Versions } from './proposed-terms.ts';
import { deskIn, type Desk } from '../desk/rating-desk.ts';
import { eventsAround, replay } from '../rerating/replay.ts';
import { besideEachOther } from './simulation-lines.ts';
import type { Simulation } from './simulation.ts';
import { openItems, unmet } from '../suspense/suspense.ts';
import { readUsage } from '../intake/usage-intake.ts';

/**
 * Replays what was accepted in a period, and what waits for an agreement, under terms that need not be in force, and sets what
 * comes out beside what it was. Nothing but the answer is written. It goes the way that rating anew goes, so terms that are put
 * into force afterwards give the same cents.
 */
export async function withOutcome(wanted: Simulation, previous: Simulation | undefined, context: ChangeContext): Promise<Simulation> {
  const { tenant, party } = context.caller;
  const canBeAnswered = !previous && party === undefined && (wanted.agreement !== undefined || wanted.agreementItem !== undefined);
  if (!canBeAnswered) return wanted;
  return { ...wanted, state: 'done', ...(await outcomeOf(wanted, await deskIn({ ...context, tenant }))), completionDate: context.now.toISOString() };
}

async function outcomeOf(wanted: Simulation, desk: Desk): Promise<object> {
  const { proposed, inForce } = await proposedTerms(wanted, desk);
  const periods = periodsOf(wanted, proposed);
  try {
    const all: Simulated[] = [];
    const actual: SettlementLine[] = [];
    for (const period of periods) {
      all.push(await simulated(proposed, period, desk));
      if (inForce) actual.push(...(await actualLines(inForce, period, desk)));
    }
    return { ...besideEachOther(all.flatMap(({ lines }) => lines), actual), eventCount: all.reduce((sum, { events }) => sum + events, 0) };
  } catch (error) {
    if (isDomainError(error) && error.kind === 'unprocessable') return { state: 'terminatedWithError', failureReason: error.message };
    throw error;
  }
}

const longestMs = 366 * 24 * 3600 * 1000;

/** @throws DomainError `invalidPeriod` where no whole settlement period of the terms lies in it */
function periodsOf({ period }: Simulation, [{ settlement }]: Versions): readonly SettlementPeriod[] {
  const [start, end] = [readInstant(period.startDateTime), readInstant(period.endDateTime)];
  const periods = start !== undefined && end !== undefined && end - start <= longestMs ? openPeriodsIn({ start, end }, settlement, undefined) : [];
  if (periods.length > 0) return periods;
  const message = `a period holds at least one ${settlement.cycle} period of ${settlement.timeZone}, and at most a year`;
  throw invalidInput('invalidPeriod', message, [{ code: 'invalidPeriod', message, pointer: '/period' }]);
}

interface Simulated {
  readonly lines: readonly SettlementLine[];
  readonly events: number;
}

async function simulated(versions: Versions, period: SettlementPeriod, desk: Desk): Promise<Simulated> {
  const more = (await waiting(desk)).filter(({ at }) => at >= period.start && at < period.end);
  const [log, closedWith] = [await eventsAround(period, desk.log), await activeProducts(desk)];
  const { lines, outcomes } = await desk.rates.priced((exchangeRate) => {
    const replayed = replay({ versions, period, log, more, closedWith, exchangeRate });
    return { ...linesOf({ versions, period, state: replayed.state, exchangeRate }), outcomes: replayed.outcomes };
  });
  return { lines, events: [...outcomes.values()].filter(({ entries }) => entries.length > 0).length };
}

/** Records that met no term so far; terms that are put into force try them as well. */
async function waiting(desk: Desk): Promise<readonly AcceptedEvent[]> {
  const events: AcceptedEvent[] = [];
  for (const { content } of await openItems([unmet], desk.context)) {
    const event = await readUsage(content, desk);
    if (!('awaits' in event)) events.push(event);
  }
  return events;
}

/** What the period comes to as things are, closed or not. */
async function actualLines(versions: Versions, period: SettlementPeriod, desk: Desk): Promise<readonly SettlementLine[]> {
  const state = await stateOf(versions, period, desk);
  const products = await activeProducts(desk);
  const isClosed = desk.book.closed.get(versions[0].id)?.has(period.key) === true;
  const worked = await desk.rates.priced((exchangeRate) => (isClosed ? linesOf({ versions, period, state, exchangeRate }) : closePeriod({ versions, period, state, products, exchangeRate })));
  return worked.lines;
}
