import { type Decimal, maximumOf, minimumOf, one, sumOf, zero } from '@concord/money';
import type { Instant } from '@concord/period';
import { numberOf, resolveAtClose } from '@concord/rating';
import { type Cap, type Clause, isValidAt, type MinimumGuarantee, type PerformanceBonus, type VolumeCommitment } from '@concord/terms';
import { type BonusAmount, bonusAmounts } from './bonus.ts';
import { type Closing, lineAmount, roundingStep, settled } from '../close/closing.ts';
import { tellVerdict, verdictOn } from '../close/conditions.ts';
import type { OpenLine } from '../lines/line.ts';
import { operandsOf, type StepName } from '../close/step.ts';
import type { Totals } from '../lines/totals.ts';

type ClosingTerm = MinimumGuarantee | VolumeCommitment | Cap | PerformanceBonus;

const isClosing = (clause: Clause): clause is Clause<ClosingTerm> => ['MinimumGuarantee', 'VolumeCommitment', 'Cap', 'PerformanceBonus'].includes(clause.term['@type']);

/** Guarantees, commitments, caps and bonuses in the agreement's own order, each seeing the rounded lines before it. @param at the last instant of the agreement in the period */
export function withClosingTerms(closing: Closing, at: Instant, totals: Totals, lines: readonly OpenLine[]): OpenLine[] {
  const clauses = closing.current.clauses.filter(isClosing).filter((clause) => isValidAt(clause, at));
  return clauses.reduce<OpenLine[]>((before, { term }) => [...before, ...closingLines(closing, term, totals, before)], [...lines]);
}

function closingLines(closing: Closing, term: ClosingTerm, totals: Totals, lines: readonly OpenLine[]): OpenLine[] {
  const due = term['@type'] === 'PerformanceBonus' ? bonusAmounts(closing, term, lines) : pairAmount(closing, term, totals, lines);
  const { condition } = term;
  return due
    .filter(({ payer, payee }) => {
      const verdict = condition && verdictOn(closing, condition, { payer, payee }, { totals, lines: () => lines });
      if (verdict !== undefined) tellVerdict(closing, { term: term.id, payer, payee }, verdict);
      return verdict?.holds !== false;
    })
    .map(({ payer, payee, unit, value }) => {
      const amount = lineAmount(closing, unit, value);
      closing.tell({ name: 'round', term: term.id, payer, payee, operands: roundingStep(closing, unit, value), result: amount.toFixed() });
      return { term: term.id, payer, payee, unit, amount, quantity: zero, events: 0 };
    });
}

function pairAmount(closing: Closing, term: Exclude<ClosingTerm, PerformanceBonus>, totals: Totals, lines: readonly OpenLine[]): BonusAmount[] {
  const [payer, payee] = [resolveAtClose(term.payer, closing.current), resolveAtClose(term.payee, closing.current)];
  if (payer === undefined || payee === undefined || payer === payee) return [];
  const owed = (unit: string): Decimal => sumOf(lines.filter((line) => term.terms.includes(line.term) && line.payer === payer && line.payee === payee && line.unit === unit).map(({ amount }) => amount));
  const counted = sumOf(term.terms.map((id) => numberOf(totals.of(id, payer, payee)?.quantity)));
  return [{ payer, payee, ...amountDue(closing, term, { payer, payee, owed, counted }) }];
}

/** What the terms before came to between two parties. */
interface Sofar {
  readonly payer: string;
  readonly payee: string;
  readonly owed: (unit: string) => Decimal;
  readonly counted: Decimal;
}

/** Guarantees and commitments never pay back, a cap never adds. */
function amountDue(closing: Closing, term: Exclude<ClosingTerm, PerformanceBonus>, { payer, payee, owed, counted }: Sofar): { unit: string; value: Decimal } {
  const tell = (name: StepName, operands: Parameters<typeof operandsOf>[0], value: Decimal): Decimal => {
    closing.tell({ name, term: term.id, payer, payee, operands: operandsOf(operands), result: value.toFixed() });
    return value;
  };
  if (term['@type'] === 'VolumeCommitment' && term.quantity !== undefined && term.shortfallPrice !== undefined) {
    const missing = maximumOf(zero, term.quantity.minus(counted));
    const { unit, amount, rate } = settled(closing, term.shortfallPrice.unit, missing.times(term.shortfallPrice.value).dividedBy(term.per ?? one));
    return { unit, value: tell('shortfall', { committed: term.quantity, actual: counted, price: term.shortfallPrice.value, per: term.per, exchangeRate: rate }, amount) };
  }
  if (term.amount === undefined) return { unit: closing.current.settlement.currency, value: zero };
  const { unit, amount, rate } = settled(closing, term.amount.unit, term.amount.value);
  const missing = amount.minus(owed(unit));
  const operands = { amount: term.amount.value, owed: owed(unit), exchangeRate: rate };
  return { unit, value: term['@type'] === 'Cap' ? tell('cap', operands, minimumOf(zero, missing)) : tell(term['@type'] === 'MinimumGuarantee' ? 'guarantee' : 'missingAmount', operands, maximumOf(zero, missing)) };
}
