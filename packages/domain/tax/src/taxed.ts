import { type Decimal, hundred, minorUnit, round, roundTogether, sumOf, zero } from '@concord/money';
import { taxesOf } from './taxes-of.ts';
import type { AppliedTax, Supply, TaxRule } from './tax-rule.ts';

/** A line of a document before tax; below zero where it takes something back or runs against the document. */
export interface TaxableLine {
  readonly amount: Decimal;
  readonly supply: Supply;
}

export interface TaxedLine {
  readonly taxes: readonly (AppliedTax & { readonly amount: Decimal })[];
}

/** All that one supplier supplies one customer under one tax, rate and treatment. */
export interface TaxSubtotal extends AppliedTax {
  readonly supplier: string;
  readonly customer: string;
  readonly base: Decimal;
  readonly amount: Decimal;
  readonly selfAssessedAmount?: Decimal;
}

export interface TaxedDocument {
  /** In the order of the lines that were given. */
  readonly lines: readonly TaxedLine[];
  readonly subtotals: readonly TaxSubtotal[];
  readonly net: Decimal;
  /** What is added: `net` and `tax` make the amount with tax. */
  readonly tax: Decimal;
  readonly withheld: Decimal;
}

interface Piece {
  readonly line: number;
  readonly base: Decimal;
  readonly supply: Supply;
  readonly tax: AppliedTax;
}

/** The taxes of a document in one currency. Each group of rate and treatment is rounded once, or the sum of its rounded lines, as its rule says. */
export function taxed(lines: readonly TaxableLine[], unit: string, rules: readonly TaxRule[]): TaxedDocument {
  const pieces = lines.flatMap(({ amount, supply }, line) => taxesOf(supply, rules).map((tax): Piece => ({ line, base: amount, supply, tax })));
  const groups = [...Map.groupBy(pieces, groupKey).values()].map((group) => ({ group, amounts: amountsOf(group, minorUnit(unit)) }));
  const amountOf = new Map(groups.flatMap(({ group, amounts }) => group.map((piece, index) => [piece, amounts[index] ?? zero] as const)));
  const taxesOfLine = Map.groupBy(pieces, ({ line }) => line);
  const subtotals = groups.flatMap(({ group, amounts }) => subtotal(group, amounts, minorUnit(unit)));
  const totalOf = (wanted: boolean): Decimal => sumOf(subtotals.filter(({ treatment }) => (treatment === 'withheld') === wanted).map(({ amount }) => amount));
  return {
    lines: lines.map((_, index) => ({ taxes: (taxesOfLine.get(index) ?? []).map((piece) => ({ ...piece.tax, amount: amountOf.get(piece) ?? zero })) })),
    subtotals, net: sumOf(lines.map(({ amount }) => amount)), tax: totalOf(false), withheld: totalOf(true),
  };
}

const groupKey = ({ supply: { supplier, customer }, tax }: Piece): string =>
  JSON.stringify([supplier.id, customer.id, tax.taxCategory, tax.treatment, tax.percent, tax.jurisdiction, tax.selfAssessedPercent, tax.certificate]);

function amountsOf(group: readonly Piece[], scale: number): readonly Decimal[] {
  const exact = group.map(({ base, tax: { percent } }) => base.times(percent).dividedBy(hundred));
  if (group[0]?.tax.rounding === 'line') return exact.map((amount) => round(amount, scale, 'halfUp'));
  return roundTogether(round(sumOf(exact), scale, 'halfUp'), exact, scale);
}

function subtotal(group: readonly Piece[], amounts: readonly Decimal[], scale: number): readonly TaxSubtotal[] {
  const [first] = group;
  if (!first) return [];
  const { tax, supply: { supplier, customer } } = first;
  const base = sumOf(group.map((piece) => piece.base));
  const selfAssessed = tax.selfAssessedPercent && { selfAssessedAmount: round(base.times(tax.selfAssessedPercent).dividedBy(hundred), scale, 'halfUp') };
  return [{ ...tax, supplier: supplier.id, customer: customer.id, base, amount: sumOf(amounts), ...selfAssessed }];
}
