import type { Decimal, Money } from '@concord/money';
import { object, optional, type Shape } from '../shapes/shape.ts';
import { notNegative, oneOf, termIds, text, validity } from '../shapes/scalars.ts';

/** Something wrong with one term, at a path inside it. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

/** A party or role that a term names. `atClose`: no event can bring it, so it must be engaged. */
export interface NameUse {
  readonly name: string;
  readonly path: string;
  readonly atClose: boolean;
}

/** Other terms that a term names. */
export interface TermUse {
  readonly ids: readonly string[];
  readonly path: string;
}

/** Everything the suite needs to know about one kind of term. */
export interface TermType<T> {
  /** The wire form: schema and reader. */
  readonly shape: Shape<T>;
  names(term: T): readonly NameUse[];
  references(term: T): readonly TermUse[];
  /** Every amount the term states, for checks of currency. */
  amounts(term: T): readonly Money[];
  /** What is wrong with the term by itself. */
  issues(term: T): readonly Issue[];
}

/** Where it fails at the close, the term's lines are void. */
const condition = object({ counter: oneOf('quantity', 'amount'), terms: termIds, atLeast: notNegative });

/** Attributes of every term. */
export const termFields = { id: text, validFor: optional(validity), condition: optional(condition) };

export interface Condition {
  readonly counter: 'quantity' | 'amount';
  readonly terms: readonly string[];
  readonly atLeast: Decimal;
}

/** What every term has in common. */
export interface AnyTerm {
  readonly id: string;
  readonly condition?: Condition | undefined;
}

export const conditionTerms = ({ condition: of }: AnyTerm): TermUse[] => (of ? [{ ids: of.terms, path: '/condition/terms' }] : []);

/** Tiers state where they begin; where they also say where they end, the next must begin there. */
interface Step {
  readonly from: Decimal;
  readonly to?: Decimal | undefined;
}

export function tierIssues(tiers: readonly Step[]): Issue[] {
  const [first] = tiers;
  const start = first && !first.from.isZero() ? [{ code: 'tiersNotFromZero', message: `the first tier begins at ${first.from.toFixed()}, not at 0`, path: '/tiers/0/from' }] : [];
  return [...start, ...tiers.flatMap((tier, index) => stepIssues(tier, tiers[index + 1], index))];
}

function stepIssues({ from, to }: Step, next: Step | undefined, index: number): Issue[] {
  const issue = (code: string, message: string): Issue[] => [{ code, message, path: `/tiers/${index}` }];
  if (next === undefined) return to === undefined ? [] : issue('tierGap', `nothing is said above ${to.toFixed()}`);
  if (next.from.lte(from)) return issue('tierOverlap', `the next tier begins at ${next.from.toFixed()}, not above ${from.toFixed()}`);
  if (to?.lt(next.from)) return issue('tierGap', `nothing is said from ${to.toFixed()} to ${next.from.toFixed()}`);
  return to?.gt(next.from) ? issue('tierOverlap', `this tier ends at ${to.toFixed()}, the next begins at ${next.from.toFixed()}`) : [];
}

export const issueIf = (isWrong: boolean, code: string, message: string, path: string): Issue[] => (isWrong ? [{ code, message, path }] : []);

/** @returns an issue where the amounts are not all of one currency. */
export function currencyIssues(amounts: readonly Money[], path: string): Issue[] {
  const units = [...new Set(amounts.map(({ unit }) => unit))];
  return issueIf(units.length > 1, 'mixedCurrencies', `one term states amounts in ${units.join(' and ')}`, path);
}
