import { invalidInput } from '@concord/errors';
import { type Decimal, decimal as exact } from '@concord/money';
import type { Context, Value } from './value.ts';
import { isEmpty, isTrue, numberOf, textOf } from './value.ts';

/** One function that expressions may call. `if` and `default` are given what they do not need as well: nothing has an effect. */
export interface ExpressionFunction {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly apply: (args: readonly Value[], context: Context) => Value;
}

const many = 50;
const longest = 10_000;

const fn = (least: number, most: number, apply: ExpressionFunction['apply']): ExpressionFunction => ({ least, most, apply });
const at = (args: readonly Value[], index: number): Value => args[index] ?? '';
const text = (args: readonly Value[], index: number): string => textOf(at(args, index));
const wholeOf = (args: readonly Value[], index: number, context: Context): number => Number(numberOf(at(args, index), context).toFixed(0));

function bounded(value: string): string {
  if (value.length > longest) throw invalidInput('textTooLong', `a text is longer than ${longest} characters`);
  return value;
}

function lookedUp(args: readonly Value[], { tables }: Context): Value {
  const [table, key] = [text(args, 0), text(args, 1)];
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined;
  const found = rows && Object.hasOwn(rows, key) ? rows[key] : undefined;
  if (found === undefined && args.length < 3) throw invalidInput('notInTable', `${JSON.stringify(key.slice(0, 60))} is not in the table ${table}`);
  return found ?? at(args, 2);
}

/** `substring(text, from, length)`: `from` counts from 1, as in XPath and SQL. */
function part(args: readonly Value[], context: Context): string {
  const from = wholeOf(args, 1, context) - 1;
  return text(args, 0).slice(Math.max(0, from), args.length > 2 ? Math.max(0, from + wholeOf(args, 2, context)) : undefined);
}

const compared = (args: readonly Value[], context: Context): number => numberOf(at(args, 0), context).comparedTo(numberOf(at(args, 1), context));

function rounded(args: readonly Value[], context: Context): Decimal {
  const places = wholeOf(args, 1, context);
  if (!(places >= 0 && places <= 18)) throw invalidInput('invalidPlaces', `round keeps 0 to 18 decimals, not ${places}`);
  return exact(numberOf(at(args, 0), context).toFixed(places));
}

/** All there are. Texts are equal as they are written, numbers by value once one side is a number. */
export const functions: Readonly<Record<string, ExpressionFunction>> = {
  concat: fn(1, many, (args) => bounded(args.map(textOf).join(''))),
  substring: fn(2, 3, part),
  before: fn(2, 2, (args) => text(args, 0).split(text(args, 1), 1)[0] ?? ''),
  after: fn(2, 2, (args) => text(args, 0).split(text(args, 1)).slice(1).join(text(args, 1))),
  trim: fn(1, 1, (args) => text(args, 0).trim()),
  upper: fn(1, 1, (args) => text(args, 0).toUpperCase()),
  lower: fn(1, 1, (args) => text(args, 0).toLowerCase()),
  lookup: fn(2, 3, lookedUp),
  number: fn(1, 1, (args, context) => numberOf(at(args, 0), context)),
  round: fn(2, 2, rounded),
  abs: fn(1, 1, (args, context) => numberOf(at(args, 0), context).abs()),
  if: fn(3, 3, (args) => (isTrue(at(args, 0)) ? at(args, 1) : at(args, 2))),
  default: fn(2, 2, (args) => (isEmpty(at(args, 0)) ? at(args, 1) : at(args, 0))),
  isEmpty: fn(1, 1, (args) => isEmpty(at(args, 0))),
  equals: fn(2, 2, (args, context) => (typeof args[0] === 'object' || typeof args[1] === 'object' ? compared(args, context) === 0 : text(args, 0) === text(args, 1))),
  startsWith: fn(2, 2, (args) => text(args, 0).startsWith(text(args, 1))),
  contains: fn(2, 2, (args) => text(args, 0).includes(text(args, 1))),
  greater: fn(2, 2, (args, context) => compared(args, context) > 0),
  not: fn(1, 1, (args) => !isTrue(at(args, 0))),
  and: fn(1, many, (args) => args.every(isTrue)),
  or: fn(1, many, (args) => args.some(isTrue)),
};
