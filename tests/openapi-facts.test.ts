import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import validation from 'openapi-schema-validator';
import type { Document, Schema } from '../scripts/openapi/openapi.ts';
import { operationDifferences } from './openapi/operation-differences.ts';
import { documentOf, factsOf, folder, relaxations } from './openapi/published.ts';
import type { Published } from './openapi/published.ts';
import { schemaDifferences } from './openapi/schema-differences.ts';

const all = readdirSync(folder).filter((file) => /-v\d\.json$/.test(file)).map((file) => file.replace('.json', ''));
const published = all.filter((document) => document.startsWith('TMF'));

const differences = (facts: Published, document: Document): readonly string[] => [...operationDifferences(facts, document), ...schemaDifferences(facts, document)];

describe('documents held against the published facts', () => {
  it('covers every API whose facts are kept', () => {
    const kept = readdirSync(new URL('facts/', folder)).filter((file) => file.endsWith('.json'));
    expect(published.map((document) => `${document.replace(/-.*-/, '-')}.json`).toSorted()).toEqual(kept.toSorted());
  });

  it.each(published)('%s has what is published, and marks what is more', (name) => {
    expect(differences(factsOf(name), documentOf(name))).toEqual([]);
  });

  it.each(published)('%s carries the published version', (name) => {
    expect(documentOf(name).info.version).toBe(factsOf(name).version);
  });

  afterAll(() => {
    const rows = published.map((name) => {
      const facts = factsOf(name);
      const properties = Object.values(facts.schemas).flatMap((schema) => ('properties' in schema ? Object.keys(schema.properties) : []));
      return [name.padEnd(36), facts.operations.length, facts.events.length, Object.keys(facts.schemas).length, properties.length, differences(facts, documentOf(name)).length];
    });
    const table = [['document'.padEnd(36), 'operations', 'events', 'schemas', 'properties', 'differences'], ...rows].map((row) => row.map((cell) => String(cell).padStart(11)).join(' '));
    process.stdout.write(`${table.join('\n')}\n`);
  });
});

/** The document of the Party API with one change; each must be noticed. */
const party = (change: (document: Document) => void): Document => {
  const document = documentOf('TMF632-Party-v4');
  change(document);
  return document;
};

const schema = (document: Document, name: string): Schema => document.components.schemas[name] ?? {};

describe('the comparison', () => {
  it.each<{ why: string; change: (document: Document) => void; notices: string }>([
    { why: 'an attribute that must be given is asked for', change: (document) => { schema(document, 'Individual_Create').required = ['familyName']; }, notices: 'Individual_Create required' },
    { why: 'an attribute keeps its name', change: (document) => { schema(document, 'Individual').properties = {}; }, notices: 'Individual properties' },
    { why: 'a word of an enumeration is neither corrected nor lost', change: (document) => { schema(document, 'IndividualStateType').enum = ['initialized', 'validated', 'deceased']; }, notices: 'IndividualStateType enum' },
    { why: 'a type stays what it is', change: (document) => { schema(document, 'Skill').properties = { ...schema(document, 'Skill').properties, skillCode: { type: 'integer' } }; }, notices: 'Skill.skillCode' },
    { why: 'nothing is added unmarked', change: (document) => { document.components.schemas['Extra'] = { type: 'object' }; }, notices: 'schema Extra is not published' },
    { why: 'no schema is lost', change: (document) => { delete document.components.schemas['Disability']; }, notices: 'schema Disability is missing' },
    { why: 'no event is lost', change: (document) => { delete document.components.schemas['IndividualCreateEvent']; }, notices: 'event IndividualCreateEvent is missing' },
    { why: 'no operation is lost', change: (document) => { delete document.paths['/individual/{id}']; }, notices: 'DELETE /individual/{id} is missing' },
    { why: 'no operation is added', change: (document) => { document.paths['/extra'] = document.paths['/individual'] ?? {}; }, notices: 'GET /extra is not published' },
    { why: 'no query parameter is lost', change: (document) => { delete document.paths['/individual']?.['get']?.parameters; }, notices: 'GET /individual query parameters' },
    { why: 'no success code is lost', change: (document) => { delete document.paths['/individual']?.['post']?.responses['201']; }, notices: 'POST /individual success codes' },
    { why: 'no error code is lost', change: (document) => { delete document.paths['/individual']?.['post']?.responses['409']; }, notices: 'POST /individual error code 409 is missing' },
    { why: 'no request body is lost', change: (document) => { delete document.paths['/individual']?.['post']?.requestBody; }, notices: 'POST /individual request' },
  ])('notices that $why', ({ change, notices }) => {
    const found = differences(factsOf('TMF632-Party-v4'), party(change));
    expect(found).toContainEqual(expect.stringContaining(notices));
  });
});

describe('each relaxation', () => {
  const facts = published.map(factsOf);
  const attributes = facts.flatMap(({ schemas }) => Object.values(schemas)).flatMap((schema) => ('properties' in schema ? Object.values(schema.properties) : []));
  const demands = facts.flatMap(({ schemas }) => Object.entries(schemas)).flatMap(([name, { required }]) => required.map((attribute) => ({ name, attribute })));
  const uses: Readonly<Record<string, (relaxation: (typeof relaxations)[number]) => boolean>> = {
    required: ({ schemas = '', attributes: names }) => demands.some(({ name, attribute }) => new RegExp(schemas).test(name) && (names?.includes(attribute) ?? true)),
    number: () => attributes.some(({ format }) => format === 'float'),
    format: ({ from }) => attributes.some(({ format }) => format === from),
  };

  it.each(relaxations)('has a reason and is needed: $kind, $why', (relaxation) => {
    expect(relaxation.why).not.toBe('');
    expect(uses[relaxation.kind]?.(relaxation)).toBe(true);
  });
});

describe('each document', () => {
  it.each(all)('%s is valid OpenAPI 3', (name) => {
    const validator = new validation.default({ version: 3 });
    const plain: unknown = documentOf(name);
    expect(validator.validate(plain as Parameters<typeof validator.validate>[0]).errors).toEqual([]);
  });

  it.each(all)('%s refers to nothing that it does not have', (name) => {
    const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
    const { components } = documentOf(name);
    const targets = Object.entries(components).flatMap(([kind, entries]) => Object.keys(entries as object).map((key) => `#/components/${kind}/${key}`));
    const references = new Set([...text.matchAll(/"(#\/components\/[^"]+)"/g)].map(([, target]) => target));
    expect([...references].filter((reference) => !targets.includes(reference ?? ''))).toEqual([]);
  });

  it.each(all)('%s names each operation once', (name) => {
    const ids = Object.values(documentOf(name).paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(all)('%s describes every operation, schema and attribute', (name) => {
    const { paths, components } = documentOf(name);
    const operations = Object.values(paths).flatMap((path) => Object.values(path)).filter(({ description }) => description === '');
    const schemas = Object.entries(components.schemas).flatMap(([key, value]) => [[key, value] as const, ...Object.entries(value.properties ?? {})]);
    expect([...operations, ...schemas.filter(([, { description }]) => description === undefined)]).toEqual([]);
  });
});

describe('the generator', () => {
  const target = mkdtempSync(join(tmpdir(), 'openapi-'));
  afterAll(() => rmSync(target, { recursive: true }));

  it('writes the same bytes that are checked in, and has a sentence for every schema and attribute', () => {
    const said = execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/openapi/generate.ts', import.meta.url)), target], { encoding: 'utf8' });
    expect(JSON.parse(said)).toMatchObject({ withoutSentence: [] });
    const stale = all.filter((name) => readFileSync(join(target, `${name}.json`), 'utf8') !== readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect(readdirSync(target).toSorted()).toEqual(all.map((name) => `${name}.json`).toSorted());
    expect(stale).toEqual([]);
  });
});
