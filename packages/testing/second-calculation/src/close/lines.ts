import type { Version } from '../input/agreement.ts';
import { halvesOf } from '../events/charge.ts';
import { type Book, type Entry, type Foreknowledge, isVoid, nameOf, type SharedBase } from '../events/entry.ts';
import { Fraction } from '../numbers/fraction.ts';
import { minorUnit, together } from '../numbers/rounding.ts';

/** What a period comes to between two under one term, in whole minor units. */
export interface Line {
  readonly agreement: string;
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Fraction;
}

const sumOf = (entries: readonly Entry[]): Fraction => Fraction.sum(entries.map(({ amount }) => amount));
const grouped = <T>(all: readonly T[], key: (one: T) => string): readonly (readonly [T, ...T[]])[] => [...Map.groupBy(all, key).values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));

/** Charges and credits are rounded each for itself, the shares of a base together with what the holder keeps. */
export function linesOf(version: Version, { entries, bases }: Book, known: Foreknowledge): readonly Line[] {
  const standing = entries.filter((entry) => !isVoid(known, entry));
  const single = grouped(standing.filter(({ kind }) => kind === 'charge' || kind === 'credit'), ({ term, payer, payee, unit }) => nameOf(term, payer, payee, unit));
  const own = single.map((group): Line => ({ ...partsOf(version, group[0]), amount: sumOf(group).rounded(minorUnit(group[0].unit), halvesOf({ version })) }));
  const shared = grouped(bases, ({ term, holder, unit }) => nameOf(term, holder, unit)).flatMap((group) => sharedLines(version, group, standing));
  return [...own, ...shared].filter(({ amount }) => !amount.isZero());
}

const partsOf = ({ id }: Version, { term, payer, payee, unit }: Entry): Omit<Line, 'amount'> => ({ agreement: id, term, payer, payee, unit });

function sharedLines(version: Version, bases: readonly [SharedBase, ...SharedBase[]], entries: readonly Entry[]): readonly Line[] {
  const [{ term, holder, unit }] = bases;
  const decimals = minorUnit(unit);
  const shares = entries.filter((entry) => entry.kind === 'share' && entry.term === term && entry.payer === holder && entry.unit === unit);
  const ofParty = grouped(shares, ({ payee }) => payee).toSorted((one, other) => (one[0].place ?? 0) - (other[0].place ?? 0));
  const base = Fraction.sum(bases.map(({ net }) => net));
  const exact = ofParty.map(sumOf);
  const rounded = together([...exact, base.minus(Fraction.sum(exact))], base.rounded(decimals, halvesOf({ version })), decimals);
  return ofParty.map(([first], index) => ({ ...partsOf(version, first), amount: rounded[index] ?? Fraction.zero }));
}
