import { type Decimal, readDecimal } from '@concord/money';
import { inside, isRecord, object, optional, type Place, refuse, type Shape } from './shape.ts';
import { number } from './scalars.ts';

/** What one characteristic must satisfy: one of some values, or lie in a range. */
type Test =
  | { readonly kind: 'among'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'range'; readonly gte?: Decimal | undefined; readonly gt?: Decimal | undefined; readonly lte?: Decimal | undefined; readonly lt?: Decimal | undefined };

/** Characteristics compared: all must hold. */
export type Where = readonly { readonly characteristic: string; readonly test: Test }[];

const scalar = { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] };
const range = object({ gte: optional(number), gt: optional(number), lte: optional(number), lt: optional(number) });
const mostTests = 50;
const mostValues = 1000;

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

function readTest(value: unknown, place: Place): Test | null {
  if (isScalar(value)) return { kind: 'among', values: [value] };
  if (Array.isArray(value) && value.length <= mostValues && value.every(isScalar)) return { kind: 'among', values: value };
  const read = isRecord(value) ? range.read(value, place) : null;
  if (read !== null && Object.keys(read).length > 0) return { kind: 'range', ...read };
  return refuse(place, 'invalidComparison', 'a value, a list of values or an object of gte, gt, lte, lt is expected');
}

/** `{"country": ["FR","BE"], "bytes": {"gte": "1000"}}` */
export const where: Shape<Where> = {
  schema: { type: 'object', maxProperties: mostTests, additionalProperties: { anyOf: [...scalar.anyOf, { type: 'array', items: scalar, maxItems: mostValues }, range.schema] } },
  read: (value, place) => {
    if (!isRecord(value)) return refuse(place, 'notAnObject', 'an object is expected');
    const names = Object.keys(value);
    if (names.length > mostTests) return refuse(place, 'listLength', `${names.length} comparisons where at most ${mostTests} are allowed`);
    const tests = names.map((characteristic) => ({ characteristic, test: readTest(value[characteristic], inside(place, characteristic)) }));
    return tests.some(({ test }) => test === null) ? null : tests.flatMap(({ characteristic, test }) => (test ? [{ characteristic, test }] : []));
  },
};

/** A characteristic's value as an event brings it. */
export type Characteristics = Readonly<Record<string, unknown>>;

/** Whether the characteristics of an event satisfy every comparison. What is missing or not a number satisfies none. */
export const satisfies = (tests: Where, characteristics: Characteristics): boolean =>
  tests.every(({ characteristic, test }) => Object.hasOwn(characteristics, characteristic) && holds(test, characteristics[characteristic]));

function holds(test: Test, actual: unknown): boolean {
  if (test.kind === 'among') return test.values.some((wanted) => same(wanted, actual));
  const value = readDecimal(actual);
  if (value === undefined) return false;
  const { gte, gt, lte, lt } = test;
  return (!gte || value.gte(gte)) && (!gt || value.gt(gt)) && (!lte || value.lte(lte)) && (!lt || value.lt(lt));
}

/** Texts compare letter by letter; where one side is a JSON number, by value. */
function same(wanted: string | number | boolean, actual: unknown): boolean {
  if (typeof wanted !== 'number' && typeof actual !== 'number') return String(wanted) === String(actual);
  const [a, b] = [readDecimal(wanted), readDecimal(actual)];
  return a !== undefined && b !== undefined && a.eq(b);
}
