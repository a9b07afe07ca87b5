import { pointerTo } from '@concord/errors';
import { isJsonObject } from '@concord/resource';

/** How the schemas lie that a keyword holds. */
type Holds = 'one' | 'oneOrMany' | 'many' | 'named' | 'namedOrTexts';

interface Keyword {
  readonly asks: string;
  readonly isFit: (value: unknown) => boolean;
  readonly holds?: Holds;
}

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || isJsonObject(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const typeNames = new Set<unknown>(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
const namesTypes = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 && value.every((one) => typeNames.has(one)) : typeNames.has(value));

const text: Keyword = { asks: 'is a text', isFit: isText };
const flag: Keyword = { asks: 'is true or false', isFit: (value) => typeof value === 'boolean' };
const number: Keyword = { asks: 'is a number', isFit: (value) => typeof value === 'number' };
const count: Keyword = { asks: 'is a whole number from 0 on', isFit: isCount };
const anything: Keyword = { asks: 'is a value', isFit: () => true };
const schema: Keyword = { asks: 'is a schema', isFit: isSchema, holds: 'one' };
const schemas: Keyword = { asks: 'is a list of schemas that is not empty', isFit: (value) => Array.isArray(value) && value.length > 0, holds: 'many' };
const named: Keyword = { asks: 'is an object of schemas', isFit: isJsonObject, holds: 'named' };

/** The keywords of JSON Schema draft-07 that judge, and `nullable` of OpenAPI 3.0; others judge nothing. */
export const keywords: ReadonlyMap<string, Keyword> = new Map(Object.entries({
  $ref: text, format: text, pattern: text,
  type: { asks: 'names one or more of the seven types', isFit: namesTypes },
  enum: { asks: 'is a list that is not empty', isFit: (value) => Array.isArray(value) && value.length > 0 },
  const: anything, nullable: flag, uniqueItems: flag,
  required: { asks: 'is a list of texts', isFit: areTexts },
  minimum: number, maximum: number, exclusiveMinimum: number, exclusiveMaximum: number, multipleOf: { asks: 'is a number above 0', isFit: (value) => typeof value === 'number' && value > 0 },
  minLength: count, maxLength: count, minItems: count, maxItems: count, minProperties: count, maxProperties: count,
  not: schema, if: schema, then: schema, else: schema, contains: schema, propertyNames: schema, additionalProperties: schema, additionalItems: schema,
  items: { asks: 'is a schema or a list of schemas', isFit: (value) => isSchema(value) || Array.isArray(value), holds: 'oneOrMany' },
  allOf: schemas, anyOf: schemas, oneOf: schemas,
  properties: named, patternProperties: named, definitions: named, $defs: named,
  dependencies: { asks: 'is an object of schemas or lists of names', isFit: isJsonObject, holds: 'namedOrTexts' },
} satisfies Readonly<Record<string, Keyword>>));

/** The schemas that stand right within the value of a keyword, each by its pointer from there. */
export function within(holds: Holds, value: unknown): readonly (readonly [pointer: string, schema: unknown])[] {
  if (holds === 'one' || (holds === 'oneOrMany' && !Array.isArray(value))) return [['', value]];
  const parts = Object.entries(value as object).map(([name, part]) => [pointerTo(name), part] as const);
  return holds === 'namedOrTexts' ? parts.filter(([, part]) => !areTexts(part)) : parts;
}

/** The value of a keyword with each schema right within it made another. */
export function withEach(holds: Holds, value: unknown, change: (schema: unknown) => unknown): unknown {
  if (holds === 'one' || (holds === 'oneOrMany' && !Array.isArray(value))) return change(value);
  if (Array.isArray(value)) return value.map(change);
  return Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, holds === 'namedOrTexts' && areTexts(part) ? part : change(part)]));
}
