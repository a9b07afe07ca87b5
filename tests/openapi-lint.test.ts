import { readdirSync } from 'node:fs';
import type { Document, Operation, Parameter } from '../scripts/openapi/openapi.ts';
import { documentOf, folder } from './openapi/published.ts';

type Node = Readonly<Record<string, unknown>>;

interface Placed {
  /** A JSON pointer. */
  readonly at: string;
  readonly node: Node;
}

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every object of a document with its place. */
const nodes = (value: unknown, at = ''): readonly Placed[] =>
  (isNode(value) ? [{ at, node: value as Node }, ...Object.entries(value).flatMap(([name, inner]) => nodes(inner, `${at}/${name.replaceAll('/', '~1')}`))] : []);

const operationsOf = ({ paths }: Document) => Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, path, operation })));
const tagsOf = ({ tags }: Document): readonly string[] => tags.map(({ name }) => name);
const parametersOf = ({ components }: Document, { parameters = [] }: Operation): readonly (Parameter | undefined)[] =>
  parameters.map((one) => ('$ref' in one ? components.parameters[one.$ref.replace('#/components/parameters/', '')] : one));
const placesIn = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

/** What Spectral's rules for OpenAPI 3 ask, by their names there; each says what is against it. Schemas that nothing uses may stay: they are published. */
const rules: Readonly<Record<string, (document: Document) => readonly string[]>> = {
  'info-description': ({ info }) => (info.description ? [] : ['/info']),
  'oas3-api-servers': ({ servers }) => (servers.length > 0 ? [] : ['/servers']),
  'oas3-server-trailing-slash': ({ servers }) => servers.map(({ url }) => url).filter((url) => url.endsWith('/')),
  'path-keys-no-trailing-slash': ({ paths }) => Object.keys(paths).filter((path) => path.endsWith('/')),
  'path-not-include-query': ({ paths }) => Object.keys(paths).filter((path) => path.includes('?')),
  'path-params': (document) => operationsOf(document).filter(({ path, operation }) => parametersOf(document, operation).flatMap((one) => (one?.in === 'path' ? [one.name] : [])).toSorted().join() !== placesIn(path).join()).map(({ at }) => at),
  'path-declarations-must-exist': ({ paths }) => Object.keys(paths).filter((path) => path.includes('{}')),
  'operation-operationId-valid-in-url': (document) => operationsOf(document).filter(({ operation: { operationId } }) => !/^[\w-]+$/.test(operationId)).map(({ at }) => at),
  'operation-parameters': (document) => operationsOf(document).filter(({ operation }) => new Set(parametersOf(document, operation).map((one) => `${one?.in ?? ''} ${one?.name ?? ''}`)).size < (operation.parameters ?? []).length).map(({ at }) => at),
  'operation-singular-tag': (document) => operationsOf(document).filter(({ operation: { tags } }) => tags.length !== 1).map(({ at }) => at),
  'operation-success-response': (document) => operationsOf(document).filter(({ operation: { responses } }) => !Object.keys(responses).some((status) => /^[23]/.test(status))).map(({ at }) => at),
  'operation-tag-defined': (document) => operationsOf(document).filter(({ operation: { tags } }) => tags.some((tag) => !tagsOf(document).includes(tag))).map(({ at }) => at),
  'openapi-tags-uniqueness': (document) => tagsOf(document).filter((tag, index, all) => all.indexOf(tag) !== index),
  'no-$ref-siblings': (document) => nodes(document).filter(({ node }) => typeof node['$ref'] === 'string' && Object.keys(node).length > 1).map(({ at }) => at),
  'array-items': (document) => nodes(document.components).filter(({ node }) => node['type'] === 'array' && node['items'] === undefined).map(({ at }) => at),
  'duplicated-entry-in-enum': (document) => nodes(document).filter(({ node }) => Array.isArray(node['enum']) && new Set(node['enum']).size < node['enum'].length).map(({ at }) => at),
  'typed-enum': (document) => nodes(document).filter(({ node }) => Array.isArray(node['enum']) && node['type'] === 'string' && node['enum'].some((word) => typeof word !== 'string')).map(({ at }) => at),
  'no-script-tags-in-markdown': (document) => nodes(document).filter(({ node }) => /<script|\beval\(/i.test(JSON.stringify(node['description'] ?? ''))).map(({ at }) => at),
};

const documents = readdirSync(folder).filter((file) => /-v\d\.json$/.test(file)).map((file) => file.replace('.json', ''));

describe.each(documents)('%s', (name) => {
  const document = documentOf(name);
  it.each(Object.entries(rules))('%s', (_rule, against) => expect(against(document)).toEqual([]));
});
