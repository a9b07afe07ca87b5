import { type Finding, invalidInput } from '@concord/errors';
import { decimal } from '@concord/money';
import { functions } from './functions.ts';
import type { Expression } from './parse-expression.ts';
import { type Context, numberOf, type Value } from './value.ts';

/** The cells of a line or record, by the order of its columns. */
export type Row = readonly string[];
export type Evaluation = (row: Row) => Value;

/** What is needed to make a function of an expression. */
export interface Binding extends Context {
  /** Undefined for a name that the file has no column of. */
  columnOf(name: string): number | undefined;
  readonly nulls: ReadonlySet<string>;
}

/** Everything in an expression that no line can make right: functions that do not exist or are given too much or too little. */
export function expressionFindings(expression: Expression): readonly Omit<Finding, 'pointer'>[] {
  if (expression.is === 'operation') return [expression.left, expression.right].flatMap(expressionFindings);
  if (expression.is !== 'call') return [];
  const known = Object.hasOwn(functions, expression.name) ? functions[expression.name] : undefined;
  const inner = expression.args.flatMap(expressionFindings);
  if (!known) return [{ code: 'unknownFunction', message: `there is no function ${expression.name}; there are ${Object.keys(functions).join(', ')}` }, ...inner];
  const isCount = expression.args.length >= known.least && expression.args.length <= known.most;
  return isCount ? inner : [{ code: 'argumentCount', message: `${expression.name} takes ${known.least} to ${known.most} arguments, not ${expression.args.length}` }, ...inner];
}

/** The names of columns that it reads. */
export function fieldsOf(expression: Expression): readonly string[] {
  if (expression.is === 'field') return [expression.name];
  if (expression.is === 'operation') return [expression.left, expression.right].flatMap(fieldsOf);
  return expression.is === 'call' ? expression.args.flatMap(fieldsOf) : [];
}

/** Makes a function of an expression, once for a file. What it throws is a DomainError about the row. */
export function bindExpression(expression: Expression, binding: Binding): Evaluation {
  switch (expression.is) {
    case 'text': return constant(expression.text);
    case 'number': return constant(decimal(expression.text));
    case 'field': return cell(binding.columnOf(expression.name), binding.nulls);
    case 'operation': return operation(expression, binding);
    case 'call': return call(expression, binding);
  }
}

const constant = (value: Value): Evaluation => () => value;

/** A column that the file lacks has no value in any row. */
function cell(index: number | undefined, nulls: ReadonlySet<string>): Evaluation {
  if (index === undefined) return constant('');
  return nulls.size === 0 ? (row) => row[index] ?? '' : (row) => blankIfNull(row[index] ?? '', nulls);
}

const blankIfNull = (text: string, nulls: ReadonlySet<string>): string => (nulls.has(text) ? '' : text);

function operation({ operator, left, right }: Extract<Expression, { is: 'operation' }>, binding: Binding): Evaluation {
  const [a, b] = [bindExpression(left, binding), bindExpression(right, binding)];
  const [first, second] = [(row: Row) => numberOf(a(row), binding), (row: Row) => numberOf(b(row), binding)];
  if (operator === '+') return (row) => first(row).plus(second(row));
  if (operator === '-') return (row) => first(row).minus(second(row));
  if (operator === '*') return (row) => first(row).times(second(row));
  return (row) => first(row).dividedBy(second(row));
}

function call({ name, args }: Extract<Expression, { is: 'call' }>, binding: Binding): Evaluation {
  const known = functions[name];
  if (!known) throw invalidInput('unknownFunction', `there is no function ${name}`);
  const bound = args.map((arg) => bindExpression(arg, binding));
  return name === 'if' ? chosen(bound) : (row) => known.apply(bound.map((evaluate) => evaluate(row)), binding);
}

/** What is not chosen is not worked out: the other branch may be wrong for the row. */
function chosen([condition, then, otherwise]: readonly Evaluation[]): Evaluation {
  return (row) => {
    const met = condition?.(row);
    return (met === true || met === 'true' ? then : otherwise)?.(row) ?? '';
  };
}
