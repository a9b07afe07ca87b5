import type { Json, Parameter, ParameterType } from './model.ts';
import { completed, complaintsAbout } from './read-parameter.ts';

const parameter = (type: ParameterType, more: Partial<Parameter> = {}): Parameter => ({ name: 'p', type, description: 'A parameter.', ...more });
const brief = (asked: Parameter, value: Json): string[] => complaintsAbout(asked, value).map(({ code, path, message }) => `${code}${path}: ${message}`);
const expected = (what: string) => `invalidParameter: p: ${what} is expected`;
const many = Array.from({ length: 1000 }, () => 'x');
const amount = 'an amount in the agreement\'s currency, or Money with unit and value,';

const types: readonly { readonly type: ParameterType; readonly more?: Partial<Parameter>; readonly good: readonly Json[]; readonly bad: readonly Json[]; readonly what: string }[] = [
  { type: 'decimal', good: ['1.5', -2], bad: ['x', true, { value: '1' }], what: 'a decimal' },
  { type: 'money', good: ['1.5', 2, { unit: 'EUR', value: '1' }], bad: ['x', { unit: 'DEM', value: '1' }, { unit: 'EUR' }, { unit: ['EUR'], value: '1' }, { value: '1' }, ['1']], what: amount },
  { type: 'integer', good: [1, -1], bad: [1.5, '1'], what: 'an integer' },
  { type: 'text', good: ['x', 'x'.repeat(200)], bad: ['', 'x'.repeat(201), 'a\nb', '\nb', 'b\n', 5], what: 'a text' },
  { type: 'party', good: ['supplier'], bad: ['', 5], what: 'a party or its role' },
  { type: 'flag', good: [true, false], bad: ['true', 1], what: 'true or false' },
  { type: 'choice', more: { values: ['a', 'b'] }, good: ['b'], bad: ['c', ['a']], what: 'one of a, b' },
  { type: 'currency', good: ['EUR'], bad: ['DEM', 'EURO', 5], what: 'an ISO 4217 code' },
  { type: 'timeZone', good: ['Europe/Rome'], bad: ['Rome', 5], what: 'an IANA time zone' },
  { type: 'dateTime', good: ['2026-01-01T00:00:00Z'], bad: ['2026-01-01', 5], what: 'a date-time with an offset' },
  { type: 'texts', good: [['a'], many], bad: ['a', [], ['a', ''], [...many, 'x']], what: 'a list of texts' },
  { type: 'choices', more: { values: ['a', 'b'] }, good: [['a', 'b']], bad: ['a', ['a', 'c'], []], what: 'a list of a, b' },
  { type: 'territories', good: [['FR', 'FR-75', 'FR-7', 'BE-BRU']], bad: [['FR', 'fr'], ['FRA'], ['FR-'], ['FR-ABCD'], ['FR-a'], [' FR'], [5]], what: 'a list of ISO 3166 codes' },
  { type: 'table', good: [[{}]], bad: ['x', [], ['row'], [null], [[]], {}], what: 'a list of rows' },
];

it.each(types)('$type', ({ type, more, good, bad, what }) => {
  expect(good.map((value) => brief(parameter(type, more), value))).toEqual(good.map(() => []));
  expect(bad.map((value) => brief(parameter(type, more), value))).toEqual(bad.map(() => [expected(what)]));
});

it('a choice of nothing takes nothing', () => expect([brief(parameter('choice'), 'a'), brief(parameter('choices'), ['a'])]).toEqual([[expected('one of ')], [expected('a list of ')]]));

const bounded = { minimum: '1', maximum: '9.5' };
it.each<{ value: Json; type: ParameterType; found: readonly string[] }>([
  { type: 'decimal', value: '1', found: [] },
  { type: 'decimal', value: '9.5', found: [] },
  { type: 'decimal', value: '0.99', found: ['parameterOutOfBounds: p: 0.99 is below 1'] },
  { type: 'integer', value: 10, found: ['parameterOutOfBounds: p: 10 is above 9.5'] },
  { type: 'money', value: { unit: 'EUR', value: '0' }, found: ['parameterOutOfBounds: p: 0 is below 1'] },
  { type: 'text', value: 'x', found: [] },
])('$value of 1 to 9.5: $found', ({ type, value, found }) => expect(brief(parameter(type, bounded), value)).toEqual(found));

const tiers = parameter('table', { columns: [{ ...parameter('decimal', { minimum: '0', required: true }), name: 'from' }, { ...parameter('money'), name: 'price' }] });
it.each<{ why: string; rows: Json; found: readonly string[] }>([
  { why: 'every column', rows: [{ from: '0', price: '1' }], found: [] },
  { why: 'what may be left out', rows: [{ from: '0' }, { from: '1', price: null }], found: [] },
  { why: 'what may not', rows: [{ from: '0' }, { price: '1' }, { from: null }], found: ['invalidParameter/1: p.from is required', 'invalidParameter/2: p.from is required'] },
  { why: 'a value that is wrong', rows: [{ from: '-1', price: 'x' }], found: ['parameterOutOfBounds/0/from: p.from: -1 is below 0', `invalidParameter/0/price: p.price: ${amount} is expected`] },
  { why: 'a column that is none', rows: [{ from: '0', prise: '1' }], found: ['invalidParameter/0: p: its columns are from, price, prise is none'] },
])('a table of $why', ({ rows, found }) => expect(brief(tiers, rows)).toEqual(found));

it('gives a row every column, and other values as they are', () => {
  expect(completed(tiers, [{ from: '0' }, { from: '1', price: '2' }])).toEqual([{ from: '0', price: null }, { from: '1', price: '2' }]);
  expect([completed(parameter('texts'), ['a']), completed(tiers, 'none'), completed(tiers, ['row'])]).toEqual([['a'], 'none', [{ from: null, price: null }]]);
});
