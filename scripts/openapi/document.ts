import type { Api } from './apis.ts';
import { withBounds } from './bounds.ts';
import { bulkPatches, jsonPatch } from './bulk-patches.ts';
import type { ApiFacts } from './facts.ts';
import { errorResponses } from './responses.ts';
import type { Document, Operation, Schema } from './openapi.ts';
import { describeTag } from './operation-prose.ts';
import { operationFor } from './operations.ts';
import { withOverlay } from './with-overlay.ts';
import { headers, parameters } from './parameters.ts';
import { apiProse } from './prose.ts';
import { schemaFor } from './schemas.ts';
import { jsonPatchSchemas } from './json-patch.ts';

/** The OpenAPI document of an API: its facts, our sentences, then the overlay of the document and the bounds of what clients send. */
export const documentFor = ({ document: name, basePath, facts: published }: Api): Document => {
  const { title, description } = apiProse(name);
  const facts = { ...published, operations: [...published.operations, ...bulkPatches(published)] };
  const operations = facts.operations.map((operation) => operationFor(operation, facts));
  const document: Document = {
    openapi: '3.0.3',
    info: { title, description, version: facts.version, license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' } },
    servers: [{ url: basePath, description: 'Below the address that serves the suite.' }],
    security: [{ token: [] }],
    tags: tagsOf(operations),
    paths: pathsOf(facts, operations),
    components: { securitySchemes, parameters, headers, responses: errorResponses, schemas: schemasOf(facts) },
  };
  return withBounds(withOverlay(document, name));
};

/** Published files leave it to the operator; without it, nobody could try an operation from the documentation. */
const securitySchemes: Document['components']['securitySchemes'] = {
  token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token; it says of which tenant the caller is, which partner, and what it may do.' },
};

const tagsOf = (operations: readonly Operation[]): Document['tags'] => {
  const resources = new Map(operations.map((operation) => [operation.tags[0] ?? '', operation['x-concord-resource']]));
  return [...resources].map(([name, resource]) => ({ name, description: describeTag(name, resource) }));
};

const pathsOf = (facts: ApiFacts, operations: readonly Operation[]): Document['paths'] => {
  const paths: Document['paths'] = {};
  facts.operations.forEach(({ path, method }, index) => {
    const operation = operations[index];
    if (operation !== undefined) paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  });
  return paths;
};

const schemasOf = (facts: ApiFacts): Record<string, Schema> => {
  const patchBodies = new Set(facts.operations.filter(({ method }) => method === 'PATCH').map(({ requestSchema }) => requestSchema).filter((schema) => schema !== jsonPatch));
  const published = Object.entries(facts.schemas).map(([name, schema]) => [name, schemaFor(name, schema, patchBodies.has(name))] as const);
  return { ...Object.fromEntries(published), ...(facts.operations.some(({ method }) => method === 'PATCH') && !('JsonPatch' in facts.schemas) ? jsonPatchSchemas : {}) };
};
