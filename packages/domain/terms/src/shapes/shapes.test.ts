import type { Finding } from '@concord/errors';
import { decimal } from '@concord/money';
import { adjustments } from './adjust.ts';
import { currency, dueMoney, flag, integer, money, notNegative, number, oneOf, positive, termIds, text, texts, threshold, timePeriod, timeZone, validity, yes } from './scalars.ts';
import { list, mapped, object, optional, refuse, type Shape } from './shape.ts';
import { shareBase } from './share-base.ts';
import { trigger } from './trigger.ts';
import { satisfies, where } from './where.ts';

const minusInfinity = -8.64e15;
const march = Date.UTC(2026, 2);
const eur = (value: string) => ({ unit: 'EUR', value: decimal(value) });

/** What a shape makes of a value, else what it complains of: `code pointer`. */
function reading(shape: Shape<unknown>, value: unknown): unknown {
  const findings: Finding[] = [];
  const read = shape.read(value, { pointer: '', report: (finding) => findings.push(finding) });
  return findings.length > 0 ? findings.map(({ severity, code, pointer = '' }) => `${severity} ${code} ${pointer}`.trim()) : read;
}

const refused = (code: string, pointer = '') => [`error ${code} ${pointer}`.trim()];
const usage = { kind: 'usage', usageType: ['x'] };
const fifth = { characteristic: 'c', test: { kind: 'range', gte: decimal('5') } };
const among = (...values: readonly unknown[]) => [{ characteristic: 'c', test: { kind: 'among', values } }];
const window = { days: ['Sat'], fromMinute: 18 * 60 + 30, toMinute: 1440 };

const thousand = Array.from({ length: 1000 }, (_, index) => index);

interface Row {
  readonly shape: Shape<unknown>;
  readonly reads?: readonly (readonly [value: unknown, read: unknown])[];
  readonly refuses: readonly (readonly [value: unknown, complaint: unknown])[];
}

const rows: Readonly<Record<string, Row>> = {
  'a text': { shape: text, reads: [['a', 'a'], ['x'.repeat(200), 'x'.repeat(200)]], refuses: ['', 'x'.repeat(201), 'a\nb', '\u0000', '\u0085', 5, ['a']].map((value) => [value, refused('invalidText')] as const) },
  'a flag': { shape: flag, reads: [[true, true], [false, false]], refuses: ['true', 1].map((value) => [value, refused('invalidFlag')] as const) },
  'the word true': { shape: yes, reads: [[true, true]], refuses: [false, 'true'].map((value) => [value, refused('invalidFlag')] as const) },
  'one of some words': { shape: oneOf('a', 'b'), reads: [['b', 'b']], refuses: ['c', ['a'], 1].map((value) => [value, refused('unknownWord')] as const) },
  'a number': { shape: number, reads: [['-1.5', decimal('-1.5')], [2, decimal('2')]], refuses: ['1e5', '', '1,5', true].map((value) => [value, refused('invalidNumber')] as const) },
  'a number above zero': { shape: positive, reads: [['0.1', decimal('0.1')]], refuses: [['0', refused('numberOutOfRange')], ['-1', refused('numberOutOfRange')], ['x', refused('invalidNumber')]] },
  'zero or more': { shape: notNegative, reads: [['0', decimal('0')]], refuses: [['-0.1', refused('numberOutOfRange')]] },
  'an integer': { shape: integer(1, 12), reads: [[1, 1], ['12', 12]], refuses: [0, 13, 1.5, '1.5', '-1', 'x', '', '5x', 'x5', '0000000012', [5], true].map((value) => [value, refused('numberOutOfRange')] as const) },
  'a currency': { shape: currency, reads: [['EUR', 'EUR']], refuses: ['eur', 'DEM', 5].map((value) => [value, refused('unknownCurrency')] as const) },
  money: { shape: money, reads: [[{ unit: 'EUR', value: '-1' }, eur('-1')]], refuses: [[{ unit: 'EUR' }, refused('missingAttribute', '/value')], ['1', refused('notAnObject')], [[], refused('notAnObject')]] },
  'an amount due': { shape: dueMoney, reads: [[{ unit: 'EUR', value: 0 }, eur('0')]], refuses: [[{ unit: 'EUR', value: '-1' }, refused('numberOutOfRange', '/value')]] },
  'a threshold': { shape: threshold, reads: [['5', { value: decimal('5') }], [{ unit: 'EUR', value: '5' }, eur('5')]], refuses: [['-5', refused('numberOutOfRange')], [{ unit: 'EUR', value: '-5' }, refused('numberOutOfRange', '/value')]] },
  'a time zone': { shape: timeZone, reads: [['Europe/Rome', 'Europe/Rome']], refuses: ['Rome', 5].map((value) => [value, refused('unknownTimeZone')] as const) },
  'a period': {
    shape: timePeriod,
    reads: [[{ startDateTime: '2026-03-01T00:00:00Z' }, { start: march }], [{ startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-03-01T00:00:00.001Z' }, { start: march, end: march + 1 }]],
    refuses: [[{ startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-03-01T00:00:00Z' }, refused('emptyPeriod')], [{ startDateTime: '2026-03-01' }, refused('invalidDateTime', '/startDateTime')], [{}, refused('missingAttribute', '/startDateTime')]],
  },
  'a validity': {
    shape: validity,
    reads: [[{}, { start: minusInfinity }], [{ endDateTime: '2026-03-01T00:00:00Z' }, { start: minusInfinity, end: march }], [{ startDateTime: '2026-03-01T00:00:00Z' }, { start: march }]],
    refuses: [[{ startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-03-01T00:00:00Z' }, refused('emptyPeriod')]],
  },
  'one text or several': { shape: texts, reads: [['a', ['a']], [['a', 'b'], ['a', 'b']]], refuses: [['', refused('invalidText')], [[], refused('listLength')], [['a', ''], refused('invalidText', '/1')]] },
  'ids of terms': { shape: termIds, reads: [[['a'], ['a']]], refuses: [['a', refused('notAList')], [[], refused('listLength')]] },
  'a short list': { shape: list(text, 2), reads: [[['a', 'b'], ['a', 'b']]], refuses: [[['a', 'b', 'c'], refused('listLength')], [[], refused('listLength')], [{}, refused('notAList')], [['a', 5], refused('invalidText', '/1')]] },
  'a list that may be empty': { shape: list(text, 2, 0), reads: [[[], []]], refuses: [] },
  'an object': {
    shape: object({ a: text, 'b/~': optional(text) }),
    reads: [[{ a: 'x' }, { a: 'x' }], [{ a: 'x', 'b/~': null }, { a: 'x' }], [{ a: 'x', 'b/~': 'y', description: 'tolerated' }, { a: 'x', 'b/~': 'y' }]],
    refuses: [[{ a: null }, refused('missingAttribute', '/a')], [{ a: 'x', 'b/~': 5 }, refused('invalidText', '/b~1~0')], [{ a: 'x', 'z/~': 1 }, ['warning unknownAttribute /z~1~0']], [null, refused('notAnObject')]],
  },
  'what is made of another': { shape: mapped(text, (read, place) => (read === 'no' ? refuse(place, 'isNo', 'no') : read.length)), reads: [['four', 4]], refuses: [['no', refused('isNo')], [5, refused('invalidText')]] },
  'a comparison': {
    shape: where,
    reads: [[{ c: thousand }, among(...thousand)], [{ c: 'FR' }, among('FR')], [{ c: ['FR', 5, true] }, among('FR', 5, true)], [{ c: { gte: '5' } }, [fifth]], [{}, []]],
    refuses: [['c', refused('notAnObject')], [{ c: {} }, refused('invalidComparison', '/c')], [{ c: null }, refused('invalidComparison', '/c')], [{ c: [{}] }, refused('invalidComparison', '/c')], [{ c: ['a', {}] }, refused('invalidComparison', '/c')], [{ c: Array.from({ length: 1001 }, () => 1) }, refused('invalidComparison', '/c')], [{ c: { gte: 'x' } }, ['error invalidNumber /c/gte', 'error invalidComparison /c']], [{ c: 'a', d: {} }, refused('invalidComparison', '/d')]],
  },
  'what a term reacts to': {
    shape: trigger,
    reads: [
      [{ usageType: 'x' }, usage],
      [{ usageType: 'x', productOffering: 'tv', where: { c: 'FR' } }, { ...usage, productOffering: ['tv'], where: among('FR') }],
      [{ order: { action: 'add', productOffering: 'tv' }, where: { c: 'FR' } }, { kind: 'order', action: ['add'], productOffering: ['tv'], where: among('FR') }],
      [{ subscription: {} }, { kind: 'subscription', prorate: true }],
      [{ subscription: { prorate: false } }, { kind: 'subscription', prorate: false }],
      [{ subscription: {}, prorate: false, productOffering: 'tv' }, { kind: 'subscription', prorate: false, productOffering: ['tv'] }],
      [{ subscription: { prorate: true }, prorate: false }, { kind: 'subscription', prorate: true }],
      [{ payment: {}, productOffering: 'tv' }, { kind: 'payment', productOffering: ['tv'] }],
      [{ refund: { where: { c: 'FR' } } }, { kind: 'refund', where: among('FR') }],
      [{ period: true }, { kind: 'period' }],
      [{ once: true }, { kind: 'once' }],
    ],
    refuses: [[{}, refused('invalidTrigger')], [{ usageType: 'x', once: true }, refused('invalidTrigger')], [{ payment: {}, refund: {} }, refused('invalidTrigger')], [{ period: false }, refused('invalidFlag', '/period')]],
  },
  factors: {
    shape: adjustments,
    reads: [
      [[{ factor: '0' }], [{ factor: decimal('0') }]],
      [[{ factor: '2', where: { c: 'FR' }, time: { days: ['Sat'], from: '18:30' }, season: { from: '02-29', to: '01-01' } }], [{ factor: decimal('2'), where: among('FR'), time: window, season: { from: '02-29', to: '01-01' } }]],
      [[{ factor: '2', time: { to: '24:00' } }], [{ factor: decimal('2'), time: { fromMinute: 0, toMinute: 1440 } }]],
    ],
    refuses: [
      [[{ factor: '-1' }], refused('numberOutOfRange', '/0/factor')],
      ...['24:01', '25:00', '7:00', '07:60', '07:00:00', ' 07:00', 700].map((from) => [[{ factor: '1', time: { from } }], refused('invalidTime', '/0/time/from')] as const),
      ...['02-30', '13-01', '00-10', '04-31', '01-00', '1-01', '01-011', '2026-01-01', '2026-12-01', 101].map((from) => [[{ factor: '1', season: { from, to: '12-31' } }], refused('invalidSeason', '/0/season/from')] as const),
    ],
  },
};

describe.each(Object.entries(rows).map(([what, row]) => ({ what, ...row })))('$what', ({ shape, reads = [], refuses }) => {
  it('reads what is right', () => expect(reads.map(([value]) => reading(shape, value))).toEqual(reads.map(([, read]) => read)));
  it('says what is wrong', () => expect(refuses.map(([value]) => reading(shape, value))).toEqual(refuses.map(([, complaint]) => complaint)));
});

it('names at most twenty attributes that it does not read', () => expect(reading(object({}), Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, 1])))).toHaveLength(20));

const range = (test: object) => [{ characteristic: 'c', test: { kind: 'range' as const, ...test } }];
it.each([
  { why: 'at least', test: { gte: decimal('5') }, holds: ['5', 6], fails: ['4.99', 'x', undefined] },
  { why: 'more than', test: { gt: decimal('5') }, holds: ['5.01'], fails: ['5', 4] },
  { why: 'at most', test: { lte: decimal('5') }, holds: ['5', -1], fails: ['5.01'] },
  { why: 'less than', test: { lt: decimal('5') }, holds: ['4.99'], fails: ['5', 6] },
  { why: 'between', test: { gte: decimal('1'), lt: decimal('5') }, holds: ['1', '4'], fails: ['0.9', '5'] },
])('compares: $why', ({ test, holds, fails }) => expect([holds, fails].map((values) => values.map((c) => satisfies(range(test), { c })))).toEqual([holds.map(() => true), fails.map(() => false)]));

it.each([
  { why: 'texts letter by letter', values: ['05'], holds: ['05'], fails: ['5', 5.1, 'x'] },
  { why: 'by value where one is a number', values: [5], holds: [5, '5', '5.0'], fails: ['5x', 6, true] },
  { why: 'by value the other way round', values: ['5.0'], holds: [5, '5.0'], fails: ['5', 6] },
  { why: 'truth by its word', values: [true], holds: [true, 'true'], fails: [false, 1] },
  { why: 'any of several', values: ['a', 'b'], holds: ['a', 'b'], fails: ['c', undefined] },
])('compares $why', ({ values, holds, fails }) => expect([holds, fails].map((list) => list.map((c) => satisfies([{ characteristic: 'c', test: { kind: 'among', values } }], c === undefined ? {} : { c })))).toEqual([holds.map(() => true), fails.map(() => false)]));

it('all of several comparisons must hold', () => expect([{ c: '5', d: '1' }, { c: '5', d: '2' }].map((brought) => satisfies([...range({ gte: decimal('5') }), { characteristic: 'd', test: { kind: 'among', values: ['1'] } }], brought))).toEqual([true, false]));

/** What the API document promises of each: the readers above keep it. */
const textSchema = { type: 'string', minLength: 1, maxLength: 200 };
const numberSchema = { anyOf: [{ type: 'string', pattern: '^-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?$', maxLength: 32 }, { type: 'number' }] };
const currencySchema = { type: 'string', pattern: '^[A-Z]{3}$' };
const moneySchema = { type: 'object', properties: { unit: currencySchema, value: numberSchema }, required: ['unit', 'value'] };
const dateTimeSchema = { type: 'string', format: 'date-time' };
const textsSchema = { anyOf: [textSchema, { type: 'array', items: textSchema, minItems: 1, maxItems: 1000 }] };
const scalarSchemas = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }];
const priceTypeSchema = { type: 'string', enum: ['oneTime', 'recurring', 'usage'] };
const rangeSchema = { type: 'object', properties: { gte: numberSchema, gt: numberSchema, lte: numberSchema, lt: numberSchema } };
const whereSchema = { type: 'object', maxProperties: 50, additionalProperties: { anyOf: [...scalarSchemas, { type: 'array', items: { anyOf: scalarSchemas }, maxItems: 1000 }, rangeSchema] } };

it.each<{ what: string; shape: Shape<unknown>; schema: object }>([
  { what: 'a text', shape: text, schema: textSchema },
  { what: 'a flag', shape: flag, schema: { type: 'boolean' } },
  { what: 'the word true', shape: yes, schema: { type: 'boolean', enum: [true] } },
  { what: 'one of some words', shape: oneOf('a', 'b'), schema: { type: 'string', enum: ['a', 'b'] } },
  { what: 'a number', shape: positive, schema: numberSchema },
  { what: 'an integer', shape: integer(1, 12), schema: { type: 'integer', minimum: 1, maximum: 12 } },
  { what: 'money', shape: money, schema: moneySchema },
  { what: 'a threshold', shape: threshold, schema: { anyOf: [moneySchema, numberSchema] } },
  { what: 'a time zone', shape: timeZone, schema: { type: 'string', minLength: 1 } },
  { what: 'a period', shape: timePeriod, schema: { type: 'object', properties: { startDateTime: dateTimeSchema, endDateTime: dateTimeSchema }, required: ['startDateTime'] } },
  { what: 'a validity, of which nothing is required', shape: validity, schema: { type: 'object', properties: { startDateTime: dateTimeSchema, endDateTime: dateTimeSchema } } },
  { what: 'one text or several', shape: texts, schema: textsSchema },
  { what: 'a comparison', shape: where, schema: whereSchema },
  {
    what: 'factors',
    shape: adjustments,
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: {
        type: 'object',
        required: ['factor'],
        properties: {
          factor: numberSchema,
          where: whereSchema,
          time: { type: 'object', properties: { days: { type: 'array', minItems: 1, maxItems: 7, items: { type: 'string', enum: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] } }, from: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' }, to: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' } } },
          season: { type: 'object', required: ['from', 'to'], properties: { from: { type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }, to: { type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' } } },
        },
      },
    },
  },
  { what: 'the base of a share', shape: shareBase, schema: { type: 'object', properties: { terms: termIds.schema, priceType: { anyOf: [priceTypeSchema, { type: 'array', items: priceTypeSchema, minItems: 1, maxItems: 3 }] }, productOffering: textsSchema } } },
])('promises of $what what it reads', ({ shape, schema }) => expect(shape.schema).toEqual(schema));
