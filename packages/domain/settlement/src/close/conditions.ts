import { type Decimal, sumOf } from '@concord/money';
import { numberOf } from '@concord/rating';
import type { Condition } from '@concord/terms';
import type { Decide } from '../lines/charge-lines.ts';
import { clauseAtClose, type Closing } from './closing.ts';
import { operandsOf } from './step.ts';
import { lineKey, type OpenLine } from '../lines/line.ts';
import { tierHolds, type Totals } from '../lines/totals.ts';

interface Pair {
  readonly payer: string;
  readonly payee: string;
}

/** What a condition was held against, and whether it holds. */
export interface Verdict {
  readonly condition: Condition;
  readonly holds: boolean;
  readonly sum: Decimal;
  readonly counted: readonly Counted[];
}

interface Counted extends Pair {
  readonly term: string;
  readonly value: Decimal;
}

/** What a condition is judged by: the period's totals, or the lines at hand, which are worked out where it looks at amounts. */
interface Known {
  readonly totals: Totals;
  readonly lines: () => readonly OpenLine[];
}

/** A condition judged for a payer and payee. */
export function verdictOn(closing: Closing, condition: Condition, pair: Pair, known: Known): Verdict {
  const counted = condition.terms.flatMap((term) => {
    const values = condition.counter === 'quantity' ? known.totals.ofTerm(term).map(({ payer, payee, sums }) => ({ payer, payee, value: numberOf(sums.quantity) })) : amountsOf(closing, term, known.lines());
    return concerning(values, pair, sameNames(closing, term, pair)).map((one) => ({ term, ...one }));
  });
  const sum = sumOf(counted.map(({ value }) => value));
  return { condition, holds: sum.gte(condition.atLeast), sum, counted };
}

/** Tells what a condition came to. @param line whose line, or whose lines where it names no payee, stand on it @param of the term that has the condition, where that is another */
export function tellVerdict({ tell }: Closing, line: { readonly term: string; readonly payer: string; readonly payee?: string }, { condition, holds, sum, counted }: Verdict, of?: Named): void {
  const { counter, atLeast } = condition;
  const amounts = JSON.stringify(counted.map(({ term, payer, payee, value }) => [term, payer, payee, value.toFixed()]));
  tell({ name: 'condition', ...line, operands: operandsOf({ of: of?.term, ofPayer: of?.payer, ofPayee: of?.payee, counter, counted: amounts, atLeast, holds: String(holds) }), result: sum.toFixed() });
}

/** Lines in the settlement's currency; where a term has none, those it has, if they are of one currency. */
function amountsOf({ current }: Closing, id: string, lines: readonly OpenLine[]): (Pair & { value: Decimal })[] {
  const own = lines.filter(({ term }) => term === id);
  const units = new Set(own.map(({ unit }) => unit));
  const counted = units.size === 1 ? own : own.filter(({ unit }) => unit === current.settlement.currency);
  return counted.map(({ payer, payee, amount }) => ({ payer, payee, value: amount }));
}

/**
 * The totals by payer and payee that a condition looks at: those of the same two parties the same way round, else the other
 * way round (what one side sends may depend on what it gets), else, where the term is between other parties, all of it.
 */
function concerning<T extends Pair>(counted: readonly T[], { payer, payee }: Pair, isBetweenThem: boolean): readonly T[] {
  const along = counted.filter((one) => one.payer === payer && one.payee === payee);
  const against = counted.filter((one) => one.payer === payee && one.payee === payer);
  if (along.length > 0) return along;
  return against.length > 0 || isBetweenThem ? against : counted;
}

/** Whether a counted term has, by its names, the same payer and payee: then nothing counted means nothing was sent. */
function sameNames(closing: Closing, id: string, { payer, payee }: Pair): boolean {
  const term = clauseAtClose(closing, id)?.term;
  if (term === undefined || !('payer' in term) || !('payee' in term)) return false;
  const names = (name: string | undefined): readonly string[] => closing.current.parties.filter(({ id: party, role }) => party === name || role === name).map(({ id: party }) => party);
  const [payers, payees] = [names(term.payer), names(term.payee)];
  return (payers.length === 0 || payers.includes(payer)) && (payees.length === 0 || payees.includes(payee));
}

interface Named extends Pair {
  readonly term: string;
}

/** What was left open while the events came in, decided. */
export interface Decisions {
  readonly decide: Decide;
  /** What a term's condition came to between two parties; undefined where it has none. */
  readonly verdict: (of: Named) => Verdict | undefined;
}

/** Assumes that every condition holds: conditions are judged by what their terms would come to. */
export const supposing = (closing: Closing, totals: Totals): Decisions => ({
  decide: (choice) => (choice.kind === 'condition' ? choice.fails !== true : tierHolds(closing, totals, choice)),
  verdict: () => undefined,
});

/** Decides by the lines that come of supposing. @param suppose works them out, once, where a condition looks at amounts */
export function deciding(closing: Closing, totals: Totals, suppose: () => readonly OpenLine[]): Decisions {
  const judged = new Map<string, Verdict>();
  let supposed: readonly OpenLine[] | undefined;
  const verdict = ({ term, payer, payee }: Named): Verdict | undefined => {
    const condition = clauseAtClose(closing, term)?.term.condition;
    if (condition === undefined) return undefined;
    const key = lineKey(term, payer, payee);
    const found = judged.get(key) ?? verdictOn(closing, condition, { payer, payee }, { totals, lines: () => (supposed ??= suppose()) });
    judged.set(key, found);
    return found;
  };
  const decide: Decide = (choice) => (choice.kind === 'tier' ? tierHolds(closing, totals, choice) : (verdict(choice)?.holds ?? true) !== (choice.fails === true));
  return { decide, verdict };
}
