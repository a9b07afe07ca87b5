const text = { type: 'string', minLength: 1, maxLength: 200 };
const expression = { type: 'string', minLength: 1, maxLength: 1_000, description: 'An expression over the columns: fields, numbers, \'texts\', + - * /, and functions.' };
const encoding = { enum: ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15'] };
const leadingLines = { type: 'integer', minimum: 0, maximum: 1_000 };
const mostColumns = 1_000;

const closed = (properties: Readonly<Record<string, unknown>>, required: readonly string[]) => ({ type: 'object', properties, required, additionalProperties: false });
const byName = (values: unknown, most: number) => ({ type: 'object', additionalProperties: values, propertyNames: text, maxProperties: most });

const delimited = closed(
  {
    type: { const: 'delimited' },
    separator: { type: 'string', minLength: 1, maxLength: 1, not: { enum: ['\n', '\r'] } },
    quote: { type: 'string', maxLength: 1, not: { enum: ['\n', '\r'] } },
    encoding,
    leadingLines,
    columns: { type: 'array', items: text, minItems: 1, maxItems: mostColumns, uniqueItems: true },
  },
  ['type', 'separator'],
);

const position = { type: 'integer', minimum: 1, maximum: 100_000 };
const fixedWidth = closed(
  {
    type: { const: 'fixedWidth' },
    encoding,
    leadingLines,
    columns: { type: 'array', items: closed({ name: text, from: position, length: position }, ['name', 'from', 'length']), minItems: 1, maxItems: mostColumns },
  },
  ['type', 'columns'],
);

const path = { type: 'string', pattern: '^[^/@]+(/[^/@]+)*$', maxLength: 500 };
const xml = closed(
  {
    type: { const: 'xml' },
    element: path,
    columns: { ...byName({ type: 'string', pattern: '^([^/@]+/)*@?[^/@]+$', maxLength: 500 }, mostColumns), minProperties: 1 },
  },
  ['type', 'element', 'columns'],
);

const characteristic = closed(
  {
    name: text,
    value: expression,
    valueType: { enum: ['string', 'number', 'boolean', 'dateTime'] },
    pattern: text,
    unit: expression,
    isRequired: { type: 'boolean' },
  },
  ['name', 'value'],
);

const usage = closed(
  {
    usageType: expression,
    usageDate: closed({ value: expression, pattern: text }, ['value', 'pattern']),
    externalIdentifier: closed({ id: expression, owner: expression }, ['id']),
    relatedParty: { type: 'array', items: closed({ id: expression, role: text }, ['id', 'role']), maxItems: 50 },
    usageCharacteristic: { type: 'array', items: characteristic, maxItems: 200 },
    productOffering: closed({ id: expression }, ['id']),
    description: expression,
  },
  ['usageType', 'usageDate'],
);

/** The JSON Schema of a `Mapping`. What a schema cannot say (expressions, columns, patterns, time zones) `mappingFindings` does. */
export const mappingSchema = closed(
  {
    name: text,
    description: { type: 'string', maxLength: 10_000 },
    format: { type: 'object', required: ['type'], discriminator: { propertyName: 'type' }, oneOf: [delimited, fixedWidth, xml] },
    numbers: closed({ decimal: { enum: ['.', ','] }, grouping: { type: 'string', maxLength: 1 } }, ['decimal']),
    timeZone: text,
    nulls: { type: 'array', items: { type: 'string', maxLength: 100 }, maxItems: 20 },
    tables: byName(byName({ type: 'string', maxLength: 1_000 }, 10_000), 20),
    skip: { type: 'array', items: expression, maxItems: 20 },
    sums: byName(expression, 20),
    trailer: closed({ when: expression, count: expression, sums: byName(expression, 20) }, ['when']),
    usage,
  },
  ['name', 'format', 'usage'],
);
