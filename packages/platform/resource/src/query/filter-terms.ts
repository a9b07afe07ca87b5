import { invalidInput } from '@concord/errors';

const operators = ['gt', 'gte', 'lt', 'lte', 'eq', 'ne', 'regex'] as const;
export type Operator = (typeof operators)[number];

/** One comparison of a query string; several values are alternatives. */
export interface FilterTerm {
  readonly names: readonly string[];
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** A query string apart: `control` holds the last value of paging, sorting and selection, `alternatives` the filters (any of them, all terms of one). */
export interface ParsedQuery {
  readonly control: ReadonlyMap<string, string>;
  readonly alternatives: readonly (readonly FilterTerm[])[];
}

const limits = { queryLength: 16_384, terms: 40, values: 200, valueLength: 1000, depth: 8 };
const controls = new Set(['fields', 'offset', 'limit', 'sort', 'filter', 'before', 'after']);
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);
const nameForm = /^[A-Za-z_@][\w@:-]*$/;

/** name, operator (as it is or percent-encoded), value. The longer operators come first. */
const termForm = /^((?:[\w@.:-]|%40|%3A|%2E)+)((?:%3E|>)(?:%3D|=)|(?:%3C|<)(?:%3D|=)|(?:%3D|=)(?:%3D|=)|(?:%3D|=)(?:~|%7E)|%3E|>|%3C|<|%3D|=)(.*)$/is;
const literalOperators: Readonly<Record<string, Operator>> = { '>=': 'gte', '<=': 'lte', '==': 'eq', '=~': 'regex', '>': 'gt', '<': 'lt', '=': 'eq' };

/**
 * Reads the filters of TMF630 part 1 §4.4 from a query string as it was sent: `attr=value`, dots into nested attributes,
 * the suffixes `.gt .gte .lt .lte .eq .ne .regex` and the literal operators. `,` and a repeated name mean "or" between values
 * (an encoded `%2C` belongs to the value), `;` means "or" between terms and binds looser than `&`.
 * @throws DomainError invalidInput for anything else, and for more than the limits allow.
 */
export function parseQuery(query: string): ParsedQuery {
  if (query.length > limits.queryLength) throw refusal(`the query is longer than ${limits.queryLength} characters`);
  const control = new Map<string, string>();
  const groups = continuedValues(query).split(';').map((group) => filterTerms(group.split('&'), control));
  const alternatives = groups.filter((terms) => terms.length > 0);
  assertFew(alternatives.flat());
  return { control, alternatives: alternatives.map(sameNamesTogether) };
}

const refusal = (message: string): Error => invalidInput('invalidQuery', message);

/** `status=a;b`: a part without an operator is another value of the term before it. */
const continuedValues = (query: string): string => query.replace(/;(?=[^=&;<>%~]+(?:[;&]|$))/g, ',');

function filterTerms(terms: readonly string[], control: Map<string, string>): FilterTerm[] {
  return terms.filter((term) => term !== '').flatMap((term) => {
    const [, rawName = '', rawOperator = '', rawValue = ''] = termForm.exec(term) ?? [];
    const name = decoded(rawName);
    if (controls.has(name)) return setControl(control, name, decoded(rawValue));
    return [filterTerm(name, literalOperators[decoded(rawOperator)], rawValue)];
  });
}

function setControl(control: Map<string, string>, name: string, value: string): [] {
  if (control.has(name)) throw refusal(`${name} is given twice`);
  control.set(name, value);
  return [];
}

function filterTerm(name: string, literal: Operator | undefined, rawValue: string): FilterTerm {
  const segments = name.split('.');
  const suffix = operators.find((operator) => operator === segments.at(-1));
  const names = suffix && segments.length > 1 ? segments.slice(0, -1) : segments;
  if (!literal || names.length > limits.depth || !names.every(isName)) throw refusal(`${name || 'a term'} is not a filter that can be understood`);
  const operator = names === segments ? literal : (suffix ?? literal);
  const values = operator === 'regex' ? [decoded(rawValue)] : rawValue.split(',').map(decoded);
  if (values.some((value) => value.length > limits.valueLength || value.includes('\0'))) throw refusal(`a value of ${name} is too long or holds a zero character`);
  return { names, operator, values };
}

/** Whether a client may name an attribute so, in a filter, a sort or a selection. */
export const isName = (name: string): boolean => nameForm.test(name) && !refusedNames.has(name);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    throw Object.assign(refusal('the query holds a broken percent-encoding'), { cause: error });
  }
}

function assertFew(terms: readonly FilterTerm[]): void {
  const values = terms.reduce((sum, term) => sum + term.values.length, 0);
  if (terms.length > limits.terms || values > limits.values) throw refusal(`more than ${limits.terms} filters or ${limits.values} values`);
}

function sameNamesTogether(terms: readonly FilterTerm[]): FilterTerm[] {
  const byName = Map.groupBy(terms, ({ names, operator }) => `${names.join('.')} ${operator}`);
  return [...byName.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, values: [first, ...rest].flatMap(({ values }) => values) }] : []);
}
