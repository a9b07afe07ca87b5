import type { Document, Operation, Parameter, Reference, Response, Schema } from '../../scripts/openapi/openapi.ts';
import type { Published, PublishedOperation } from './published.ts';

/** What the operations of a document have too much, too little or otherwise than the facts. */
export const operationDifferences = (facts: Published, document: Document): readonly string[] => {
  const expected = facts.operations.map(({ method, path }) => `${method} ${path}`);
  const found = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, operation]) => operation['x-concord-extension'] !== true).map(([method]) => `${method.toUpperCase()} ${path}`));
  return [
    ...found.filter((operation) => !expected.includes(operation)).map((operation) => `${operation} is not published`),
    ...facts.operations.flatMap((operation) => differencesOf(operation, document)),
    ...eventDifferences(facts, document),
  ];
};

const differencesOf = (facts: PublishedOperation, document: Document): readonly string[] => {
  const where = `${facts.method} ${facts.path}`;
  const operation = document.paths[facts.path]?.[facts.method.toLowerCase()];
  if (operation === undefined) return [`${where} is missing`];
  return [
    ...same(`${where} operationId`, facts.operationId, operation.operationId),
    ...same(`${where} query parameters`, sorted(facts.queryParams), sorted(queryOf(operation, document, facts.queryParams ?? []))),
    ...same(`${where} success codes`, sorted(facts.successCodes), sorted(successesOf(operation))),
    ...missing(`${where} error code`, facts.errorCodes.map(String), Object.keys(operation.responses)),
    ...missing(`${where} content type`, contentTypes(facts), Object.keys(operation.requestBody?.content ?? {})),
    ...same(`${where} request`, facts.requestSchema, nameOf(operation.requestBody?.content['application/json']?.schema)),
    ...facts.successCodes.flatMap((code) => responseDifferences(`${where} ${code}`, facts, operation.responses[code], code)),
  ];
};

const responseDifferences = (where: string, facts: PublishedOperation, response: Response | Reference | undefined, code: number): readonly string[] => {
  if (response === undefined || '$ref' in response) return [`${where} is missing`];
  const expected = code === 204 ? undefined : facts.responseSchema;
  const headers = facts.responseHeaders ?? [];
  return [...same(`${where} body`, expected, nameOf(response.content?.['application/json']?.schema)), ...missing(`${where} header`, headers, Object.keys(response.headers ?? {}))];
};

const eventDifferences = (facts: Published, document: Document): readonly string[] => [
  ...missing('event', facts.events, Object.keys(document.components.schemas)),
  ...missing('listener', facts.listeners, Object.keys(document.paths)),
];

const contentTypes = (facts: PublishedOperation): readonly string[] => (facts.requestContentTypes ?? []).map((type) => type.replace(';charset=utf-8', ''));

const queryOf = (operation: Operation, document: Document, published: readonly string[]): readonly string[] =>
  (operation.parameters ?? [])
    .map((parameter) => resolved(parameter, document))
    .filter((parameter) => parameter.in === 'query' && (parameter['x-concord-extension'] !== true || published.includes(parameter.name)))
    .map(({ name }) => name);

const resolved = (parameter: Parameter | Reference, document: Document): Parameter => {
  if (!('$ref' in parameter)) return parameter;
  const name = parameter.$ref.slice(parameter.$ref.lastIndexOf('/') + 1);
  const found = document.components.parameters[name];
  if (found === undefined) throw new Error(`${parameter.$ref} leads nowhere`);
  return found;
};

const successesOf = (operation: Operation): readonly number[] =>
  Object.entries(operation.responses)
    .filter(([code, response]) => code < '400' && !('x-concord-extension' in response))
    .map(([code]) => Number(code));

const nameOf = (schema: Schema | undefined): string | undefined => {
  if (schema?.items !== undefined) return `${nameOf(schema.items) ?? ''}[]`;
  return schema?.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
};

const sorted = (values: readonly (string | number)[] = []): readonly (string | number)[] => values.toSorted();

export const same = (what: string, expected: unknown, found: unknown): readonly string[] =>
  JSON.stringify(expected) === JSON.stringify(found) ? [] : [`${what}: published ${JSON.stringify(expected)}, here ${JSON.stringify(found)}`];

export const missing = (what: string, expected: readonly string[], found: readonly string[]): readonly string[] =>
  expected.filter((value) => !found.includes(value)).map((value) => `${what} ${value} is missing`);
