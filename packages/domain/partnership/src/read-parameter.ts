import { isCurrency, readDecimal } from '@concord/money';
import { isTimeZone, readInstant } from '@concord/period';
import type { Json, Parameter, ParameterType } from './model.ts';

/** What is wrong with a value, and where in it. */
export interface Complaint {
  readonly code: 'invalidParameter' | 'parameterOutOfBounds';
  readonly message: string;
  readonly path: string;
}

const mostElements = 1000;

/** What is wrong with a parameter's value; nothing where it may be used as it is. */
export function complaintsAbout(parameter: Parameter, value: Json, path = ''): readonly Complaint[] {
  const expected = checks[parameter.type](value, parameter);
  if (expected !== undefined) return [{ code: 'invalidParameter', message: `${parameter.name}: ${expected} is expected`, path }];
  if (parameter.type === 'table') return (value as readonly Json[]).flatMap((row, index) => complaintsAboutRow(parameter, row, `${path}/${index}`));
  return outOfBounds(parameter, value).map((message) => ({ code: 'parameterOutOfBounds', message: `${parameter.name}: ${message}`, path }));
}

type Check = (value: Json, parameter: Parameter) => string | undefined;

const unless = (isGood: boolean, expected: string): string | undefined => (isGood ? undefined : expected);
const isText = (value: Json): value is string => typeof value === 'string' && /^[^\p{Cc}]{1,200}$/u.test(value);
const isListOf = (value: Json, isGood: (element: Json) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.length <= mostElements && value.every((element: Json) => isGood(element));
const isMoney = (value: Json): boolean => isObject(value) && typeof value.unit === 'string' && isCurrency(value.unit) && readDecimal(value.value) !== undefined;
const isObject = (value: Json): value is { readonly [name: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is expected, where the value is something else. */
const checks: Readonly<Record<ParameterType, Check>> = {
  decimal: (value) => unless(readDecimal(value) !== undefined, 'a decimal'),
  money: (value) => unless(readDecimal(value) !== undefined || isMoney(value), 'an amount in the agreement\'s currency, or Money with unit and value,'),
  integer: (value) => unless(Number.isInteger(value), 'an integer'),
  text: (value) => unless(isText(value), 'a text'),
  party: (value) => unless(isText(value), 'a party or its role'),
  flag: (value) => unless(typeof value === 'boolean', 'true or false'),
  choice: (value, { values = [] }) => unless(values.some((word) => word === value), `one of ${values.join(', ')}`),
  currency: (value) => unless(typeof value === 'string' && isCurrency(value), 'an ISO 4217 code'),
  timeZone: (value) => unless(typeof value === 'string' && isTimeZone(value), 'an IANA time zone'),
  dateTime: (value) => unless(readInstant(value) !== undefined, 'a date-time with an offset'),
  texts: (value) => unless(isListOf(value, isText), 'a list of texts'),
  choices: (value, { values = [] }) => unless(isListOf(value, (element) => values.some((word) => word === element)), `a list of ${values.join(', ')}`),
  territories: (value) => unless(isListOf(value, (element) => typeof element === 'string' && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(element)), 'a list of ISO 3166 codes'),
  table: (value) => unless(isListOf(value, isObject), 'a list of rows'),
};

function complaintsAboutRow({ name, columns = [] }: Parameter, row: Json, path: string): readonly Complaint[] {
  if (!isObject(row)) return [];
  const unknown = Object.keys(row).filter((key) => !columns.some((column) => column.name === key));
  return [
    ...unknown.map((key): Complaint => ({ code: 'invalidParameter', message: `${name}: its columns are ${columns.map((column) => column.name).join(', ')}, ${key} is none`, path })),
    ...columns.flatMap((column) => {
      const value = row[column.name];
      if (value !== undefined && value !== null) return complaintsAbout({ ...column, name: `${name}.${column.name}` }, value, `${path}/${column.name}`);
      return column.required === true ? [{ code: 'invalidParameter' as const, message: `${name}.${column.name} is required`, path }] : [];
    }),
  ];
}

function outOfBounds({ minimum, maximum }: Parameter, value: Json): readonly string[] {
  const number = readDecimal(isObject(value) ? value.value : value);
  const [least, most] = [readDecimal(minimum), readDecimal(maximum)];
  if (number === undefined) return [];
  return [
    ...(least && number.lt(least) ? [`${number.toFixed()} is below ${least.toFixed()}`] : []),
    ...(most && number.gt(most) ? [`${number.toFixed()} is above ${most.toFixed()}`] : []),
  ];
}

/** A row with every column, so that what it leaves out is not looked for around it. */
export const completed = ({ columns = [], type }: Parameter, value: Json): Json =>
  type === 'table' && Array.isArray(value) ? value.map((row: Json) => ({ ...Object.fromEntries(columns.map(({ name }) => [name, null])), ...(isObject(row) ? row : {}) })) : value;
