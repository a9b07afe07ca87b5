import fc from 'fast-check';
import { apiDocument } from '../document/api-document.ts';
import { judgeBySchema } from './judge-by-schema.ts';
import { schemaFindings } from './registered-schemas.ts';
import { readSet } from './schema-set.ts';

const at = (id: string): string => `/tmf-api/extension/v1/extensionSchema/${id}`;
const registered = {
  sailor: { type: 'object', required: ['rank'], definitions: { Rank: { enum: ['mate', 'captain'] } } },
  crew: { items: { $ref: at('sailor') } },
};
const find = async (id: string): Promise<object | undefined> => (Object.hasOwn(registered, id) ? registered[id as keyof typeof registered] : undefined);

/** Twice as much at each step, so that few lines hold more than any machine judges. */
const doubling = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`d${String(n)}`, { allOf: [{ $ref: `#/definitions/d${String(n + 1)}` }, { $ref: `#/definitions/d${String(n + 1)}` }] }]));

it.each([
  { why: 'an empty schema', schema: {} },
  { why: 'every keyword that holds schemas', schema: { items: [{}, true], additionalItems: false, contains: {}, if: {}, then: {}, else: {}, not: { const: 1 }, anyOf: [{}], oneOf: [true], propertyNames: { pattern: '^[a-z]+$' }, dependencies: { a: ['b'], c: {} } } },
  { why: 'references within it, also by escaped pointers', schema: { properties: { a: { $ref: '#/definitions/x~1y' }, b: { $ref: '#/definitions/100%25' } }, definitions: { 'x/y': {}, '100%': {} } } },
  { why: 'references to registered ones, and into them', schema: { items: [{ $ref: at('crew') }, { $ref: `${at('sailor')}#/definitions/Rank` }] } },
  { why: 'words that judge nothing', schema: { 'x-note': { $ref: 'nowhere' }, default: { $ref: 'nowhere' }, examples: [{ pattern: '(a+)+$' }] } },
  { why: 'what looks like a keyword but is the name of an attribute', schema: { properties: { $ref: { type: 'string' }, pattern: { type: 'string' } } } },
])('takes $why', async ({ schema }) => expect(await schemaFindings(schema, find)).toEqual([]));

it.each([
  { why: 'a type that there is not', schema: { properties: { a: { type: 'planet' } } }, code: 'notASchema', pointer: '/properties/a/type' },
  { why: 'a list where a schema is to be', schema: { not: [] }, code: 'notASchema', pointer: '/not' },
  { why: 'a text in the place of a schema', schema: { allOf: [{}, 'x'] }, code: 'notASchema', pointer: '/allOf/1' },
  { why: 'a slow pattern', schema: { properties: { a: { pattern: '(a+)+$' } } }, code: 'unsafePattern', pointer: '/properties/a/pattern' },
  { why: 'slow names', schema: { patternProperties: { '(a+)+$': {} } }, code: 'unsafePattern', pointer: '/patternProperties' },
  { why: 'a reference to another host', schema: { items: { $ref: 'https://elsewhere.example/x.json' } }, code: 'unknownReference', pointer: '/items/$ref' },
  { why: 'a reference to one that is not registered', schema: { $ref: at('nobody') }, code: 'unknownReference', pointer: '/$ref' },
  { why: 'a reference to what is no schema', schema: { $ref: '#/enum/0', enum: [{}] }, code: 'unknownReference', pointer: '/$ref' },
  { why: 'a reference to itself', schema: { properties: { child: { $ref: '#' } } }, code: 'recursiveSchema', pointer: '/properties/child/$ref' },
  { why: 'a circle among definitions', schema: { definitions: { a: { items: { $ref: '#/definitions/b' } }, b: { items: { $ref: '#/definitions/a' } } } }, code: 'recursiveSchema', pointer: '/definitions/a/items/$ref' },
  { why: 'references that double', schema: { $ref: '#/definitions/d0', definitions: { ...doubling, d30: {} } }, code: 'schemaTooLarge', pointer: '' },
  { why: 'another dialect', schema: { $schema: 'https://json-schema.org/draft/2020-12/schema' }, code: 'unknownDialect', pointer: '/$schema' },
])('refuses $why, with its place', async ({ schema, code, pointer }) => expect(await schemaFindings(schema, find)).toContainEqual(expect.objectContaining({ code, pointer })));

it('judges by what it refers to, where that was registered', async () => {
  const schema = { properties: { crew: { $ref: at('crew') }, rank: { $ref: `${at('sailor')}#/definitions/Rank` } } };
  const judge = await judgeBySchema(new Map<string, object>([['', schema], [at('crew'), registered.crew], [at('sailor'), registered.sailor]]), '');
  expect(judge({ crew: [{ rank: 'mate' }, {}], rank: 'mate' }).map(({ pointer }) => pointer)).toEqual(['/crew/1/rank']);
  expect(judge({ rank: 'cook' }).map(({ pointer }) => pointer)).toEqual(['/rank']);
});

it('refuses to judge an object that is too large for its schema', async () => {
  const wide = { items: { anyOf: Array.from({ length: 300 }, (_, n) => ({ const: n })) } };
  const judge = await judgeBySchema(new Map([['', wide]]), '');
  expect(judge(Array.from({ length: 50_000 }, () => -1)).map(({ code }) => code)).toEqual(['tooMuchToJudge']);
});

it('finds twins among fifty thousand objects without comparing each with each', async () => {
  const { check } = await apiDocument({
    openapi: '3.0.3', info: { title: 'T', version: '1' }, servers: [{ url: '/' }], components: { schemas: {} },
    paths: { '/x': { post: { operationId: 'x', requestBody: { required: true, content: { 'application/json': { schema: { type: 'array', uniqueItems: true } } } }, responses: { 204: { description: 'Done.' } } } } },
  });
  const apart = Array.from({ length: 49_999 }, (_, n) => ({ n, text: 'same' }));
  expect([check('x', apart), check('x', [...apart, { text: 'same', n: 7 }]).map(({ code }) => code)]).toEqual([[], ['uniqueItems']]);
});

it('never fails on what somebody takes for a schema', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('properties', 'items', 'dependencies', '$ref', 'allOf', 'patternProperties', 'type', 'enum'), (value, keyword) => {
    expect(Array.isArray(readSet(new Map([['', { [keyword]: value }]])).findings)).toBe(true);
  }), { numRuns: 300 });
});
