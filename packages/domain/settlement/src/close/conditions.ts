import { type Decimal, sumOf } from '@concord/money';
import { numberOf } from '@concord/rating';
import type { Condition } from '@concord/terms';
import type { Decide } from '../lines/charge-lines.ts';
import { clauseAtClose, type Closing } from './closing.ts';
import { lineKey, type OpenLine } from '../lines/line.ts';
import { tierHolds, type Totals } from '../lines/totals.ts';

interface Pair {
  readonly payer: string;
  readonly payee: string;
}

/** Whether a condition holds for a payer and payee, by the period's totals and the lines at hand. */
export function conditionHolds(closing: Closing, { counter, terms, atLeast }: Condition, pair: Pair, known: { readonly totals: Totals; readonly lines: readonly OpenLine[] }): boolean {
  const amounts = terms.map((id) => {
    const counted = counter === 'quantity' ? known.totals.ofTerm(id).map(({ payer, payee, sums }) => ({ payer, payee, value: numberOf(sums.quantity) })) : amountsOf(closing, id, known.lines);
    return sumOf(concerning(counted, pair, sameNames(closing, id, pair)).map(({ value }) => value));
  });
  return sumOf(amounts).gte(atLeast);
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

/** Assumes that every condition holds: conditions are judged by what their terms would come to. */
export const supposing =
  (closing: Closing, totals: Totals): Decide =>
  (choice) =>
    choice.kind === 'condition' ? choice.fails !== true : tierHolds(closing, totals, choice);

/** Decides by the lines that come of supposing. @param suppose works them out, which is done where a condition asks for them */
export function deciding(closing: Closing, totals: Totals, suppose: () => readonly OpenLine[]): Decide {
  const judged = new Map<string, boolean>();
  let supposed: readonly OpenLine[] | undefined;
  return (choice) => {
    if (choice.kind === 'tier') return tierHolds(closing, totals, choice);
    const condition = clauseAtClose(closing, choice.term)?.term.condition;
    if (condition === undefined) return choice.fails !== true;
    const key = lineKey(choice.term, choice.payer, choice.payee);
    const holds = judged.get(key) ?? conditionHolds(closing, condition, choice, { totals, lines: (supposed ??= suppose()) });
    judged.set(key, holds);
    return holds !== (choice.fails === true);
  };
}
