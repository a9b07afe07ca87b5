import { type Decimal, isCurrency, type Money, readDecimal, zero } from '@concord/money';
import { isTimeZone, readInstant, type Span } from '@concord/period';
import { list, mapped, object, optional, type Place, refuse, type Shape } from './shape.ts';

const mostCharacters = 200;
/** Ids become parts of keys and of reports. */
const controlCharacter = /\p{Cc}/u;

/** A short text without control characters, not empty. */
export const text: Shape<string> = {
  schema: { type: 'string', minLength: 1, maxLength: mostCharacters },
  read: (value, place) =>
    typeof value === 'string' && value !== '' && value.length <= mostCharacters && !controlCharacter.test(value)
      ? value
      : refuse(place, 'invalidText', `a text of 1 to ${mostCharacters} printable characters is expected`),
};

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (value, place) => (typeof value === 'boolean' ? value : refuse(place, 'invalidFlag', 'true or false is expected')),
};

/** The word `true` and nothing else. */
export const yes: Shape<true> = {
  schema: { type: 'boolean', enum: [true] },
  read: (value, place) => (value === true ? true : refuse(place, 'invalidFlag', 'true is expected')),
};

export const oneOf = <const T extends string>(...words: readonly T[]): Shape<T> => ({
  schema: { type: 'string', enum: words },
  read: (value, place) => words.find((word) => word === value) ?? refuse(place, 'unknownWord', `one of ${words.join(', ')} is expected`),
});

/** A decimal as a string or a JSON number. */
export const number: Shape<Decimal> = {
  schema: { anyOf: [{ type: 'string', pattern: '^-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?$', maxLength: 32 }, { type: 'number' }] },
  read: (value, place) => readDecimal(value) ?? refuse(place, 'invalidNumber', 'a plain decimal of at most 18 digits before the point, 18 behind and 30 in all is expected'),
};

const bounded = (holds: (value: Decimal) => boolean, rule: string): Shape<Decimal> =>
  mapped(number, (value, place) => (holds(value) ? value : refuse(place, 'numberOutOfRange', `${value.toFixed()} is not ${rule}`)));

export const positive = bounded((value) => value.gt(zero), 'above zero');
export const notNegative = bounded((value) => !value.isNegative(), 'zero or more');

export const integer = (least: number, most: number): Shape<number> => ({
  schema: { type: 'integer', minimum: least, maximum: most },
  read: (value, place) => {
    const read = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return Number.isInteger(read) && Number(read) >= least && Number(read) <= most ? Number(read) : refuse(place, 'numberOutOfRange', `an integer from ${least} to ${most} is expected`);
  },
});

/** An ISO 4217 code. */
export const currency: Shape<string> = {
  schema: { type: 'string', pattern: '^[A-Z]{3}$' },
  read: (value, place) => (typeof value === 'string' && isCurrency(value) ? value : refuse(place, 'unknownCurrency', 'an active ISO 4217 code is expected')),
};

/** TMF `Money`. */
export const money: Shape<Money> = object({ unit: currency, value: number });

/** An amount that is owed: never below zero. */
export const dueMoney: Shape<Money> = object({ unit: currency, value: notNegative });

/** A threshold in the settlement's currency: `Money`, or its bare value. */
export const threshold: Shape<{ readonly unit?: string | undefined; readonly value: Decimal }> = {
  schema: { anyOf: [dueMoney.schema, notNegative.schema] },
  read: (value, place) => {
    if (typeof value === 'object') return dueMoney.read(value, place);
    const bare = notNegative.read(value, place);
    return bare === null ? null : { value: bare };
  },
};

export const timeZone: Shape<string> = {
  schema: { type: 'string', minLength: 1 },
  read: (value, place) => (typeof value === 'string' && isTimeZone(value) ? value : refuse(place, 'unknownTimeZone', 'an IANA time zone is expected')),
};

const dateTime: Shape<number> = {
  schema: { type: 'string', format: 'date-time' },
  read: (value, place) => readInstant(value) ?? refuse(place, 'invalidDateTime', 'a date-time with an offset is expected'),
};

/** TMF `TimePeriod`, half-open. */
export const timePeriod: Shape<Span> = mapped(object({ startDateTime: dateTime, endDateTime: optional(dateTime) }), ({ startDateTime: start, endDateTime: end }, place) =>
  end !== undefined && end <= start ? refuse(place, 'emptyPeriod', 'the end is not after the start') : { start, ...(end !== undefined && { end }) },
);

/** Like `timePeriod`, but either end may be left open. */
export const validity: Shape<Span> = mapped(object({ startDateTime: optional(dateTime), endDateTime: optional(dateTime) }), ({ startDateTime, endDateTime: end }, place) => {
  const start = startDateTime ?? -8.64e15;
  return end !== undefined && end <= start ? refuse(place, 'emptyPeriod', 'the end is not after the start') : { start, ...(end !== undefined && { end }) };
});

/** One text or a list of them. */
export const texts: Shape<readonly string[]> = {
  schema: { anyOf: [text.schema, list(text, 1000).schema] },
  read: (value, place: Place) => {
    if (Array.isArray(value)) return list(text, 1000).read(value, place);
    const single = text.read(value, place);
    return single === null ? null : [single];
  },
};

/** Ids of other terms of the agreement. */
export const termIds = list(text, 1000);
