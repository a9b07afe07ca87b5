import { pointerTo } from '@concord/errors';
import { isSafePattern, patternMatcher } from '@concord/storage-port';
import { isJsonObject } from '../document/json-object.ts';
import type { Operator } from '../query/filter-terms.ts';
import type { Expression, Step } from './expression.ts';
import { refusal } from './tokens.ts';

/** A value within a document, and where it lies: a JSON pointer (RFC 6901). */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** The places in a document to which the steps of a JSONPath lead, in its order. @throws DomainError invalidInput `invalidFilter` */
export const selectPlaces = (document: unknown, steps: readonly Step[]): readonly Place[] =>
  steps.reduce<readonly Place[]>((places, step) => places.flatMap((place) => within(place, step)), [{ pointer: '', value: document }]);

function within(place: Place, step: Step): readonly Place[] {
  if ('name' in step) return isJsonObject(place.value) && Object.hasOwn(place.value, step.name) ? [inner(place, step.name, place.value[step.name])] : [];
  const elements = Array.isArray(place.value) ? place.value.map((value: unknown, index) => inner(place, String(index), value)) : [];
  return 'where' in step ? elements.filter(({ value }) => holds(step.where, value)) : elements;
}

export const inner = ({ pointer }: Pick<Place, 'pointer'>, name: string, value: unknown): Place => ({ pointer: `${pointer}${pointerTo(name)}`, value });

function holds(expression: Expression, element: unknown): boolean {
  if ('all' in expression) return expression.all.every((one) => holds(one, element));
  if ('any' in expression) return expression.any.some((one) => holds(one, element));
  if ('not' in expression) return !holds(expression.not, element);
  const values = selectPlaces(element, expression.steps).map(({ value }) => value);
  if (!('operator' in expression)) return values.length > 0;
  const compares = comparison(expression.operator, expression.text);
  return expression.operator === 'ne' ? values.length > 0 && values.every(compares) : values.some(compares);
}

const byOrder: Readonly<Record<Exclude<Operator, 'regex'>, (order: number) => boolean>> = {
  eq: (order) => order === 0, ne: (order) => order !== 0, lt: (order) => order < 0, lte: (order) => order <= 0, gt: (order) => order > 0, gte: (order) => order >= 0,
};

/** @throws DomainError invalidInput `invalidFilter` for a pattern that could take too long */
export function comparison(operator: Operator, text: string): (value: unknown) => boolean {
  if (operator !== 'regex') return (value) => isScalar(value) && byOrder[operator](orderOf(value, text));
  if (!isSafePattern(text)) throw refusal(`the pattern ${text.slice(0, 100)} is malformed or could take too long`);
  const matches = patternMatcher(text);
  return (value) => typeof value === 'string' && matches(value);
}

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Below, at or above 0, as the value lies before, at or behind what the text says of its kind; none where the text says nothing of the kind. */
function orderOf(value: string | number | boolean, text: string): number {
  if (typeof value === 'number') return value - Number(text);
  const [own, other] = typeof value === 'string' ? [instantOr(value), instantOr(text)] : [String(value), text];
  return own < other ? -1 : own > other ? 1 : 0;
}

/** Instants compare as such, however they are written. */
const instantOr = (text: string): string => {
  const at = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? text : new Date(at).toISOString();
};
