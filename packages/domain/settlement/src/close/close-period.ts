import { minorUnit } from '@concord/money';
import type { Instant, SettlementPeriod } from '@concord/period';
import { type ActiveProduct, calendarEvents, type Choice, choicesOf, choicesText, type CommercialEvent, type ExchangeRate, lifeOf, type Outcome, type Sums, subscriptionEvents, tallyPrefix } from '@concord/rating';
import { type AgreementVersion, versionAt } from '@concord/terms';
import { acceptEvents } from '../intake/accept-events.ts';
import { chargeLines, closingAmounts, type Decide } from '../lines/charge-lines.ts';
import { clauseAtClose, clausesById, type Closing, talliesOf, talliesOfKind } from './closing.ts';
import { withClosingTerms } from '../closing-terms/closing-terms.ts';
import { deciding, type Decisions, supposing, tellVerdict } from './conditions.ts';
import { deferredShares } from '../lines/deferred-shares.ts';
import type { OpenLine, SettlementLine } from '../lines/line.ts';
import { silently, type Step } from './step.ts';
import { shareLines } from '../lines/share-lines.ts';
import { type Totals, totalsOf } from '../lines/totals.ts';

export interface PeriodClose {
  /** Every version of one agreement, at least one. */
  readonly versions: readonly [AgreementVersion, ...AgreementVersion[]];
  readonly period: SettlementPeriod;
  /** The running state: at least every tally under `tallyPrefix(agreement, period)`. It is not changed. */
  readonly state: ReadonlyMap<string, Sums>;
  /** Products that were active in the period. */
  readonly products: readonly ActiveProduct[];
  readonly exchangeRate: ExchangeRate;
}

export interface ClosedPeriod {
  readonly lines: readonly SettlementLine[];
  /** What the close itself brought about: the turn of the period, the agreement's beginning, active products. */
  readonly outcomes: readonly Outcome[];
  /** How the lines came about, step by step. */
  readonly steps: readonly Step[];
  /** The choices that held: which of the amounts that supposed something count. */
  readonly held: readonly Choice[];
}

/**
 * Closes one period of one agreement. Pure: the same state gives the same lines, however the events were batched into it.
 * @throws DomainError `currencyMismatch` where the agreement exchanges at the period's end and there is no rate
 */
export function closePeriod({ versions, period, state: before, products, exchangeRate }: PeriodClose): ClosedPeriod {
  const state = new Map(before);
  const outcomes = acceptEvents(closingEvents(versions, period, products), state, { agreements: [versions], landing: () => period, exchangeRate });
  return { ...linesOf({ versions, period, state, exchangeRate }), outcomes };
}

/** What the close itself brings: the turn of the period, the agreement's beginning, active products. */
export const closingEvents = (versions: readonly AgreementVersion[], period: SettlementPeriod, products: readonly ActiveProduct[]): CommercialEvent[] => [
  ...calendarEvents(versions, period),
  ...subscriptionEvents(versions, period, products),
];

/**
 * The lines of a period whose state holds what its close brought already: what a closed period comes to now.
 * @throws DomainError `currencyMismatch`
 */
export function linesOf({ versions, period, state, exchangeRate }: Omit<PeriodClose, 'products'>): Omit<ClosedPeriod, 'outcomes'> {
  const at = lastInstant(versions, period);
  const current = versionAt(versions, at) ?? latest(versions);
  const closing = { versions, current, period, clauses: clausesById(current, versions), tallies: talliesOf(state, tallyPrefix(current.id, period.key)), exchangeRate, tell: silently };
  const totals = totalsOf(closing);
  const decisions = deciding(closing, totals, () => eventLines(closing, totals, supposing(closing, totals)));
  const steps: Step[] = [];
  const telling = { ...closing, tell: (step: Step) => void steps.push(step) };
  const decided = decidedLines(telling, totals, decisions);
  const isAlive = versionAt(versions, at) !== undefined;
  const lines = isAlive ? withClosingTerms(telling, at, totals, decided) : decided;
  return { lines: inOrder(closing, lines).map((line) => written(closing, line)), held: choicesHeld(closing, decisions.decide), steps };
}

const latest = (versions: readonly [AgreementVersion, ...AgreementVersion[]]): AgreementVersion => versions.reduce((last, next) => (next.inForceFrom > last.inForceFrom ? next : last));

/** The last instant of the period at which the agreement still was. */
function lastInstant(versions: readonly AgreementVersion[], period: SettlementPeriod): Instant {
  const { end } = lifeOf(versions);
  return (end === undefined ? period.end : Math.min(end, period.end)) - 1;
}

/** Conditions are judged by what their terms would come to; then everything is worked out again without what is void. */
function decidedLines(closing: Closing, totals: Totals, decisions: Decisions): OpenLine[] {
  return eventLines(closing, totals, decisions).filter(({ term, payer, payee }) => {
    const verdict = decisions.verdict({ term, payer, payee });
    if (verdict !== undefined) tellVerdict(closing, { term, payer, payee }, verdict);
    return verdict?.holds !== false;
  });
}

function choicesHeld(closing: Closing, decide: Decide): Choice[] {
  const asked = [...talliesOfKind(closing, 'amount'), ...talliesOfKind(closing, 'deferred')].flatMap(({ parts }) => choicesOf(parts[5] ?? ''));
  return [...new Map(asked.map((choice) => [choicesText([choice]), choice])).values()].filter(decide);
}

/** Charges, shares and credits: what came of events. */
function eventLines(closing: Closing, totals: Totals, decisions: Decisions): OpenLine[] {
  const atClose = closingAmounts(closing, totals);
  const deferred = deferredShares(closing, decisions, totals, atClose);
  const credits = deferred.shares.filter(({ isCredit }) => isCredit);
  return [...chargeLines(closing, decisions.decide, totals, [...atClose, ...credits]), ...shareLines(closing, deferred, totals)];
}

const phases = ['Charge', 'RevenueShare', 'AttributionCredit'];

/** Charges, shares, credits, then closing terms; each in the agreement's order, then by parties. Lines of zero are left out. */
function inOrder(closing: Closing, lines: readonly OpenLine[]): OpenLine[] {
  const rank = (id: string): number => {
    const clause = clauseAtClose(closing, id);
    const phase = phases.indexOf(clause?.term['@type'] ?? '');
    return (phase < 0 ? phases.length : phase) * 1_000_000 + closing.current.clauses.findIndex(({ term }) => term.id === id);
  };
  const ranks = new Map([...new Set(lines.map(({ term }) => term))].map((id) => [id, rank(id)]));
  const place = ({ payer, payee, unit }: OpenLine): string => `${payer} ${payee} ${unit}`;
  return lines.filter(({ amount }) => !amount.isZero()).sort((a, b) => (ranks.get(a.term) ?? 0) - (ranks.get(b.term) ?? 0) || (place(a) < place(b) ? -1 : 1));
}

function written(closing: Closing, { term, payer, payee, unit, amount, quantity, events }: OpenLine): SettlementLine {
  const late = talliesOfKind(closing, 'late').filter(({ parts }) => parts[1] === term && parts[2] === payer && parts[3] === payee);
  return {
    agreement: closing.current.id,
    versions: versionsIn(closing),
    period: closing.period.key,
    term,
    payer,
    payee,
    unit,
    amount: amount.toFixed(minorUnit(unit)),
    quantity: quantity.toFixed(),
    events,
    ...(late.length > 0 && { late: Object.fromEntries(late.map(({ parts: [belongsTo = ''], sums }) => [belongsTo, sums.events])) }),
  };
}

const versionsIn = ({ versions, period }: Closing): string[] =>
  versions.filter((version) => versionAt(versions, Math.max(period.start, version.inForceFrom)) === version && version.inForceFrom < period.end).map(({ version }) => version);
