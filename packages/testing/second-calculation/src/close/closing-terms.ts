import type { Version } from '../input/agreement.ts';
import { halvesOf } from '../events/charge.ts';
import { type Book, type Entry, type Measurement, nameOf } from '../events/entry.ts';
import { Fraction, greatest, least } from '../numbers/fraction.ts';
import type { Line } from './lines.ts';
import { resolve } from '../events/names.ts';
import { minorUnit } from '../numbers/rounding.ts';
import { type Base, type Bonus, type ClosingTerm, type Commitment, type Condition, type Guarantee, many, type Money } from '../input/terms.ts';

const { zero } = Fraction;

interface Closing {
  readonly version: Version;
  readonly book: Book;
  /** The lines so far. */
  readonly lines: readonly Line[];
  readonly payer: string;
  readonly payee: string;
}

/** Guarantees, commitments, caps and bonuses in the agreement's own order, each on the lines before it. */
export function closingLines(version: Version, book: Book, lines: readonly Line[]): readonly Line[] {
  const all = [...lines];
  for (const { term } of version.terms) {
    const isClosing = term['@type'] === 'MinimumGuarantee' || term['@type'] === 'Cap' || term['@type'] === 'VolumeCommitment' || term['@type'] === 'PerformanceBonus';
    const found = isClosing ? linesOfTerm(term, version, book, all) : [];
    all.push(...found.filter(({ amount }) => !amount.isZero()));
  }
  return all.slice(lines.length);
}

function linesOfTerm(term: ClosingTerm, version: Version, book: Book, lines: readonly Line[]): readonly Line[] {
  return pairsFor(term, version, book).flatMap(({ payer, payee }) => {
    const closing: Closing = { version, book, lines, payer, payee };
    if (payer === payee || (term.condition && !holds(term.condition, closing))) return [];
    return amountsOf(term, closing).map(({ unit, value }) => ({ agreement: version.id, term: term.id, payer, payee, unit, amount: value.rounded(minorUnit(unit), halvesOf({ version })) }));
  });
}

/** Whoever was measured; else those whom the names mean where everyone stands. */
function pairsFor(term: ClosingTerm, version: Version, { measurements }: Book): readonly Pick<Closing, 'payer' | 'payee'>[] {
  const measured = new Map(measurements.filter((one) => one.term === term.id).map(({ payer, payee }) => [nameOf(payer, payee), { payer, payee }]));
  if (measured.size > 0) return [...measured.values()];
  const [payer, payee] = [term.payer, term.payee].map((name) => resolve(name, version, { kind: 'period', parties: [] }));
  return payer === undefined || payee === undefined ? [] : [{ payer, payee }];
}

interface Exact {
  readonly unit: string;
  readonly value: Fraction;
}

function amountsOf(term: ClosingTerm, closing: Closing): readonly Exact[] {
  if (term['@type'] === 'PerformanceBonus') return bonus(term, closing);
  return [term['@type'] === 'VolumeCommitment' ? shortfall(term, closing) : brought(term, closing)];
}

const between = ({ lines, payer, payee }: Closing, terms: readonly string[], unit: string): Fraction =>
  Fraction.sum(lines.filter((line) => terms.includes(line.term) && line.payer === payer && line.payee === payee && line.unit === unit).map(({ amount }) => amount));

function brought({ '@type': type, terms, amount: { unit, value } }: Guarantee, closing: Closing): Exact {
  const missing = Fraction.of(value).minus(between(closing, many(terms), unit));
  return { unit, value: type === 'Cap' ? least(zero, missing) : greatest(zero, missing) };
}

function shortfall({ terms, amount, quantity = 0, shortfallPrice = { unit: '', value: 0 } }: Commitment, closing: Closing): Exact {
  if (amount) return { unit: amount.unit, value: greatest(zero, Fraction.of(amount.value).minus(between(closing, many(terms), amount.unit))) };
  const missing = greatest(zero, Fraction.of(quantity).minus(countedOf(many(terms), closing)));
  return { unit: shortfallPrice.unit, value: missing.times(Fraction.of(shortfallPrice.value)) };
}

/** Different values count as often as they differ. */
function countedOf(terms: readonly string[], { book: { entries }, payer, payee }: Closing): Fraction {
  const ours = entries.filter((entry) => terms.includes(entry.term) && entry.payer === payer && entry.payee === payee);
  return countAll(ours);
}

function countAll(entries: readonly Entry[]): Fraction {
  const values = new Set(entries.flatMap(({ term, payer, payee, value }) => (value === undefined ? [] : [JSON.stringify([term, payer, payee, value])])));
  return Fraction.sum(entries.filter(({ value }) => value === undefined).map(({ counted }) => counted)).plus(Fraction.of(values.size));
}

export function holds({ counter, terms, atLeast }: Condition, closing: Closing): boolean {
  const reached = many(terms).map((id) => (counter === 'quantity' ? countAll(concerning(closing.book.entries.filter(({ term }) => term === id), id, closing)) : sumOf(concerning(inOneCurrency(closing.lines.filter(({ term }) => term === id), closing), id, closing))));
  return Fraction.sum(reached).compare(Fraction.of(atLeast)) >= 0;
}

const sumOf = (lines: readonly Line[]): Fraction => Fraction.sum(lines.map(({ amount }) => amount));
const inOneCurrency = (lines: readonly Line[], { version: { settlement } }: Closing): readonly Line[] => (new Set(lines.map(({ unit }) => unit)).size === 1 ? lines : lines.filter(({ unit }) => unit === settlement.currency));

/** What lies between the same two, that way round or else the other; all of it where the term is between others by its names. */
function concerning<T extends { readonly payer: string; readonly payee: string }>(all: readonly T[], id: string, { version, payer, payee }: Closing): readonly T[] {
  const [along, against] = [all.filter((one) => one.payer === payer && one.payee === payee), all.filter((one) => one.payer === payee && one.payee === payer)];
  if (along.length > 0) return along;
  return against.length > 0 || isBetween(id, version, payer, payee) ? against : all;
}

function isBetween(id: string, { terms, engaged }: Version, payer: string, payee: string): boolean {
  const found = terms.find(({ term }) => term.id === id)?.term;
  const mayMean = (name: string, party: string): boolean => !engaged.some((one) => one.id === name || one.role === name) || engaged.some((one) => one.id === party && (one.id === name || one.role === name));
  return found !== undefined && 'payer' in found && mayMean(found.payer, payer) && mayMean(found.payee, payee);
}

function bonus({ id, metric, tiers }: Bonus, closing: Closing): readonly Exact[] {
  const ours = closing.book.measurements.filter(({ term }) => term === id);
  const value = aggregated(metric.aggregate, ours.filter(({ payer, payee }) => payer === closing.payer && payee === closing.payee));
  const met = tiers.filter(({ from, below }) => value && (from === undefined || value.compare(Fraction.of(from)) >= 0) && (below === undefined || value.compare(Fraction.of(below)) < 0));
  const [best] = met.toSorted((one, other) => (one.below === undefined ? compared(other.from, one.from) : compared(one.below, other.below)));
  if (!best) return [];
  if (best.amount) return [exact(best.amount)];
  const several = new Set(ours.map(({ payer, payee }) => nameOf(payer, payee))).size > 1;
  return baseByUnit(best.base ?? {}, several, closing).map(({ unit, value: base }) => ({ unit, value: Fraction.of(best.percent ?? 0).percentOf(base) }));
}

const compared = (one: string | number = 0, other: string | number = 0): number => Fraction.of(one).compare(Fraction.of(other));
const exact = ({ unit, value }: Money): Exact => ({ unit, value: Fraction.of(value) });

/** Where several pairs are measured, each answers for the lines between its own two. */
function baseByUnit({ terms, priceType, productOffering }: Base, several: boolean, { lines, book, payer, payee }: Closing): readonly Exact[] {
  const own = lines.filter((line) => many(terms).includes(line.term) && (!several || ([payer, payee].includes(line.payer) && [payer, payee].includes(line.payee))));
  const charged = book.charges.filter((charge) => many(priceType).includes(charge.priceType) && (productOffering === undefined || many(productOffering).includes(charge.offering)));
  const amounts: readonly { readonly unit: string; readonly amount: Fraction }[] = terms === undefined ? charged : own;
  return [...Map.groupBy(amounts, ({ unit }) => unit)].map(([unit, same]) => ({ unit, value: Fraction.sum(same.map(({ amount }) => amount)) }));
}

function aggregated(aggregate: Bonus['metric']['aggregate'], measured: readonly Measurement[]): Fraction | undefined {
  if (measured.length === 0) return aggregate === 'count' || aggregate === 'sum' ? zero : undefined;
  const values = measured.map(({ value }) => value);
  const sum = Fraction.sum(values);
  const of: Readonly<Record<typeof aggregate, () => Fraction>> = {
    sum: () => sum,
    count: () => Fraction.of(values.length),
    average: () => sum.dividedBy(Fraction.of(values.length)),
    minimum: () => values.reduce(least),
    maximum: () => values.reduce(greatest),
    last: () => measured.toSorted((one, other) => one.at - other.at).at(-1)?.value ?? zero,
  };
  return of[aggregate]();
}
