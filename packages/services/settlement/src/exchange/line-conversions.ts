import { unprocessable } from '@concord/errors';
import { type Decimal, decimal, hundred, stored, sumOf } from '@concord/money';
import { dayOf } from '@concord/period';
import { atRate, type Conversion } from '@concord/settlement';
import type { Transaction } from '@concord/storage-port';
import { loggedEvents, type LoggedEvent } from '../desk/event-log.ts';
import { quoteOf } from '../desk/rate-quotes.ts';
import { type Contribution, contributionsOf } from '../explanation/explain-event.ts';
import { type SettlementTerms, unitIn } from '../explanation/explain-exchange.ts';
import { countedFor, originalsOf } from '../explanation/explain-line.ts';
import type { LineExplanation } from '../explanation/line-explanation.ts';

/** A conversion in a line: into the currency of its settlement, from another. */
export interface LineConversion extends Conversion {
  readonly from: string;
}

/** As it stands in the reasons of a line. */
interface Found {
  readonly from: string;
  readonly converted: Decimal;
  /** With its mark-up; absent where the rates of many events applied. */
  readonly rate?: string;
}

/** How many events one request may still walk through. */
export interface Walk {
  left: number;
}

/** What was converted in a line that was settled in its agreement's currency. @throws DomainError `tooManyEvents` */
export async function conversionsOf(line: LineExplanation, walk: Walk, transaction: Transaction): Promise<readonly LineConversion[]> {
  const latest = line.clause.toSorted((a, b) => ((a.inForceFrom ?? '') < (b.inForceFrom ?? '') ? -1 : 1)).at(-1);
  const terms = latest?.settlementTerms as SettlementTerms | undefined;
  if (!terms?.exchange || terms.currency !== line.unit) return [];
  const found = [...atClose(line, latest?.term), ...(terms.exchange.date === 'event' ? await atEvents(line, latest?.term, walk, transaction) : [])];
  const conversions: LineConversion[] = [];
  for (const one of found) conversions.push(await referenced(one, terms, line.periodEnd, transaction));
  return conversions;
}

const wholly: ReadonlySet<string> = new Set(['events', 'fixed', 'balance', 'distinct', 'openShare', 'bonus', 'shortfall']);
const uptoAmount: ReadonlySet<string> = new Set(['guarantee', 'missingAmount', 'cap']);

/** Steps of the close by which something was exchanged; a limit that was not reached exchanged nothing. */
function atClose({ steps }: LineExplanation, term: unknown): readonly Found[] {
  return steps.flatMap(({ name, operands: { exchangeRate: rate, unit: from = unitIn(term), amount = '0' }, result }) => {
    if (rate === undefined || from === undefined) return [];
    if (wholly.has(name)) return [{ from, rate, converted: stored(result) }];
    return uptoAmount.has(name) && !stored(result).isZero() ? [{ from, rate, converted: stored(amount).times(stored(rate)) }] : [];
  });
}

/** A charge states its price in one currency, so its sum says all; of a share each event says what it was from. */
async function atEvents(line: LineExplanation, term: unknown, walk: Walk, transaction: Transaction): Promise<readonly Found[]> {
  if (isCharge(term)) {
    const from = unitIn(term);
    if (from === undefined || from === line.unit) return [];
    return line.steps.filter(({ name, operands }) => name === 'events' && operands['exchangeRate'] === undefined).map(({ result }) => ({ from, converted: stored(result) }));
  }
  const found: Found[] = [];
  for await (const contribution of contributionsTo(line, walk, transaction)) found.push(...inContribution(contribution));
  return found;
}

const isCharge = (term: unknown): boolean => typeof term === 'object' && term !== null && '@type' in term && term['@type'] === 'Charge';

const pageSize = 500;

async function* contributionsTo(line: LineExplanation, walk: Walk, transaction: Transaction): AsyncGenerator<Contribution> {
  const where = countedFor(line);
  for (let offset = 0; ; offset += pageSize) {
    const page = (await transaction.collection<LoggedEvent>(loggedEvents.name).list({ where, offset, limit: pageSize })).map(({ document }) => document);
    walk.left -= page.length;
    if (walk.left < 0) throw unprocessable('tooManyEvents', 'so many events were shared in other currencies that they cannot be walked through at once: ask for one agreement or a shorter time');
    yield* contributionsOf(line, page, await originalsOf(page, transaction));
    if (page.length < pageSize) return;
  }
}

/** Of a share so much was from each currency as of what it is a share of. */
function inContribution({ amount, step }: Contribution): readonly Found[] {
  const charged = step.filter(({ name }) => name === 'exchange').map(({ operand, result }) => ({ operands: new Map(operand.map(({ name, value }) => [name, value])), part: stored(result) }));
  const whole = sumOf(charged.map(({ part }) => part));
  if (whole.isZero()) return [];
  return charged.filter(({ operands }) => operands.has('exchangeRate')).map(({ operands, part }) => ({ from: operands.get('unit') ?? '', converted: decimal(amount.value).times(part).dividedBy(whole) }));
}

/** A rate of a day is the reference itself but for its mark-up; an agreed one is held against the source that the agreement names, at the end of the period. */
async function referenced({ from, converted, rate }: Found, { currency, exchange, timeZone }: SettlementTerms, periodEnd: number, transaction: Transaction): Promise<LineConversion> {
  if (exchange?.date !== 'fixed') return { from, converted, reference: atRate(converted, { agreed: hundred.plus(decimal(exchange?.markupPercent ?? 0)), reference: hundred }) };
  const quote = exchange.source === undefined ? undefined : await quoteOf({ source: exchange.source, from, to: currency, day: dayOf(timeZone, periodEnd) }, transaction);
  return { from, converted, ...(quote && rate !== undefined && { reference: atRate(converted, { agreed: stored(rate), reference: quote.rate }) }) };
}
