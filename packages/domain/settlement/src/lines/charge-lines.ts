import { type Decimal, one, sumOf } from '@concord/money';
import { type Choice, choicesOf, numberOf } from '@concord/rating';
import { clauseAtClose, type Closing, lineAmount, roundingStep, settled, talliesOfKind } from '../close/closing.ts';
import { lineKey, type OpenLine } from './line.ts';
import { operandsOf } from '../close/step.ts';
import { closingPart, type Totals } from './totals.ts';

/** Decides what was left open while the events came in. */
export type Decide = (choice: Choice) => boolean;

/** What a charge's total alone came to, for one payer and payee, in the currency it is settled in. */
export interface ClosingAmount {
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Decimal;
}

/** The parts of charges that belong to no single event. */
export function closingAmounts(closing: Closing, totals: Totals): ClosingAmount[] {
  return talliesOfKind(closing, 'total').flatMap(({ parts: [id = '', payer = '', payee = ''] }) => {
    const clause = clauseAtClose(closing, id);
    if (clause === undefined || clause.term['@type'] !== 'Charge') return [];
    const unit = clause.facts.amounts[0]?.unit ?? closing.current.settlement.currency;
    const exchange = settled(closing, unit, one).rate;
    const amount = closingPart(closing, clause.term, totals, { payer, payee, exchange });
    return [{ term: id, payer, payee, ...settled(closing, unit, amount) }];
  });
}

/** What charges and credits made event by event, as far as it counts. */
function eventAmounts(closing: Closing, decide: Decide): ClosingAmount[] {
  return talliesOfKind(closing, 'amount').flatMap(({ parts: [term = '', payer = '', payee = '', unit = '', , choices = ''], sums }) => {
    if (!choicesOf(choices).every(decide)) return [];
    const { rate, ...due } = settled(closing, unit, numberOf(sums.amount));
    closing.tell({ name: 'events', term, payer, payee, operands: operandsOf({ sum: numberOf(sums.amount), unit, exchangeRate: rate }), result: due.amount.toFixed() });
    return [{ term, payer, payee, ...due }];
  });
}

/** Lines of charges and credits. @param workedOut what came of them at the close */
export function chargeLines(closing: Closing, decide: Decide, totals: Totals, workedOut: readonly ClosingAmount[]): OpenLine[] {
  const groups = Map.groupBy([...eventAmounts(closing, decide), ...workedOut], ({ term, payer, payee, unit }) => lineKey(term, payer, payee, unit));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { term, payer, payee, unit } = first;
    const exact = sumOf(group.map((part) => part.amount));
    const amount = lineAmount(closing, unit, exact);
    closing.tell({ name: 'round', term, payer, payee, operands: roundingStep(closing, unit, exact), result: amount.toFixed() });
    const total = totals.of(term, payer, payee);
    return [{ term, payer, payee, unit, amount, quantity: numberOf(total?.quantity), events: total?.events ?? 0 }];
  });
}
