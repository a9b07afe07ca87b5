import { unsupported } from '@concord/errors';
import type { Predicate } from '@concord/storage-port';
import { termPredicate } from '../query/filter-predicate.ts';
import { locateAttribute } from '../document/locate-attribute.ts';
import type { OpenApiDocument } from '../document/openapi-document.ts';
import type { Expression, Step } from './expression.ts';
import { parsePath } from './parse-path.ts';

/** Where an expression stands: of what resources, behind which attributes, and whether it speaks of one element of an array. */
interface Place {
  readonly document: OpenApiDocument;
  readonly schema: string;
  readonly names: readonly string[];
  readonly isElement: boolean;
}

const beyond = (what: string): Error => unsupported('unsupportedFilter', `filter: ${what} cannot be asked here`);
const any = (of: readonly Predicate[]): Predicate => ({ op: 'or', of });

/**
 * The resources in which a JSONPath finds something (TMF630 part 6). Of one element of an array one thing can be asked at a time, or
 * alternatives: stores compare values, not elements.
 * @throws DomainError invalidInput `invalidFilter`, unsupported `unsupportedFilter`
 */
export function pathPredicate(document: OpenApiDocument, schema: string, path: string): Predicate {
  const [first, ...rest] = parsePath(path);
  if (!first || !('where' in first)) return found(first ? [first, ...rest] : [], { document, schema, names: [], isElement: false });
  if (rest.length > 0) throw beyond('what lies behind the resources that a filter finds');
  return expressionPredicate(document, schema, first.where);
}

/** The resources of a list for which an expression holds. @throws DomainError invalidInput `invalidFilter`, unsupported `unsupportedFilter` */
export const expressionPredicate = (document: OpenApiDocument, schema: string, expression: Expression): Predicate => predicateOf(expression, { document, schema, names: [], isElement: false });

function predicateOf(expression: Expression, place: Place): Predicate {
  if ('any' in expression) return any(expression.any.map((one) => predicateOf(one, place)));
  if ('all' in expression) return both(expression.all, place);
  if ('not' in expression) return negated(expression.not, place);
  return 'operator' in expression ? compared(expression, place) : found(expression.steps, place);
}

function both(of: readonly Expression[], place: Place): Predicate {
  if (place.isElement) throw beyond('several things of one element of an array');
  return { op: 'and', of: of.map((one) => predicateOf(one, place)) };
}

function negated(of: Expression, place: Place): Predicate {
  if (place.isElement) throw beyond('what is not so of one element of an array');
  return { op: 'not', of: predicateOf(of, place) };
}

function compared({ steps, operator, text }: Extract<Expression, { operator: unknown }>, place: Place): Predicate {
  if (operator === 'ne' && place.isElement) throw beyond('what is not so of one element of an array');
  const names = steps.flatMap((step) => {
    if ('where' in step) throw beyond('a comparison behind a filter');
    return 'name' in step ? [step.name] : [];
  });
  return termPredicate(place.document, place.schema, { names: [...place.names, ...names], operator, values: [text] });
}

/** Whether there is something at the end of the steps. */
function found(steps: readonly Step[], place: Place): Predicate {
  const index = steps.findIndex((step) => 'where' in step);
  const before = index < 0 ? steps : steps.slice(0, index);
  const names = [...place.names, ...before.flatMap((step) => ('name' in step ? [step.name] : []))];
  if (names.length === 0) throw beyond('all that there is');
  const { paths } = locateAttribute(place.document, place.schema, names);
  const filter = steps[index];
  if (!filter || !('where' in filter)) return any(paths.map((path) => ({ op: 'exists', path, exists: true })));
  if (index < steps.length - 1) throw beyond('what lies behind a filter');
  if (!paths.some((path) => path.endsWith('[]'))) throw beyond(`a filter on ${names.join('.')}, which is no array,`);
  return predicateOf(filter.where, { ...place, names, isElement: true });
}
