import { patternMatcher } from '../pattern.ts';
import type { Path, Predicate, Scalar } from '../query.ts';

/** Whether a document is selected: the rules of `Predicate`, for documents that no engine reads. */
export type PredicateTest = (document: object) => boolean;

const holding = <T>(values: readonly T[], holds: (value: T) => boolean): boolean => values.some(holds);

/** @param predicate one that `checkPredicate` has let through */
export function predicateTest(predicate: Predicate): PredicateTest {
  switch (predicate.op) {
    case 'and': {
      const parts = predicate.of.map(predicateTest);
      return (document) => parts.every((test) => test(document));
    }
    case 'or': {
      const parts = predicate.of.map(predicateTest);
      return (document) => parts.some((test) => test(document));
    }
    case 'not': {
      const test = predicateTest(predicate.of);
      return (document) => !test(document);
    }
    default:
      return leafTest(predicate);
  }
}

function leafTest(leaf: Exclude<Predicate, { of: unknown }>): PredicateTest {
  const values = valuesAt(leaf.path);
  if (leaf.op === 'exists') return (document) => values(document).length > 0 === leaf.exists;
  if (leaf.op === 'ne') return (document) => !values(document).includes(leaf.value);
  if (leaf.op === 'regex') return textTest(values, patternMatcher(leaf.pattern));
  if (leaf.op === 'in') {
    const wanted = new Set<unknown>(leaf.values);
    return (document) => holding(values(document), (value) => wanted.has(value));
  }
  const compares = comparisons[leaf.op];
  return (document) => holding(values(document), (value) => typeof value === typeof leaf.value && compares(compareScalars(value as Scalar, leaf.value)));
}

const textTest = (values: Values, matches: (text: string) => boolean): PredicateTest => (document) => holding(values(document), (value) => typeof value === 'string' && matches(value));

const comparisons = {
  eq: (order: number) => order === 0,
  gt: (order: number) => order > 0,
  gte: (order: number) => order >= 0,
  lt: (order: number) => order < 0,
  lte: (order: number) => order <= 0,
};

/** Two values of one type. Texts compare by code point, which is not how JavaScript does it where surrogates are. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

/** Surrogates, and what they come behind although they are written with lesser units. */
const outOfOrder = /[\uD800-\uFFFF]/;

/** By code point. Where one of the texts has none of the units that are out of order, the units say it. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  if (outOfOrder.test(left) && outOfOrder.test(right)) return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return left < right ? -1 : 1;
}

const compareUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Compares any two of the texts by code point. */
export const comparisonOf = (texts: readonly string[]): typeof compareTexts => (texts.some((text) => outOfOrder.test(text)) ? compareTexts : compareUnits);

type Values = (document: object) => readonly unknown[];

const none: readonly unknown[] = [];

function attribute(name: string): Values {
  return (document) => {
    const value: unknown = Object.hasOwn(document, name) ? Reflect.get(document, name) : undefined;
    return value === undefined ? none : [value];
  };
}

/** All that a path leads to: of an array each element, where the path says so. */
export function valuesAt(path: Path): Values {
  if (!/[.[]/.test(path)) return attribute(path);
  const steps = path.split('.').map((segment) => ({ name: segment.replace(/\[\]$/, ''), isArray: segment.endsWith('[]') }));
  return (document) => steps.reduce<readonly unknown[]>((found, { name, isArray }) => found.flatMap((value) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
    const inner: unknown = Reflect.get(value, name);
    if (inner === undefined) return [];
    if (!isArray) return [inner];
    return Array.isArray(inner) ? (inner as readonly unknown[]) : [];
  }), [document]);
}
