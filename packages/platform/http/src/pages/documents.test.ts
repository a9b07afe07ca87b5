import { readFileSync, readdirSync } from 'node:fs';
import type { OpenApiDocument } from '@concord/resource';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { apiDocument } from '../document/api-document.ts';

const folder = new URL('../../../../../openapi/', import.meta.url);
const names = readdirSync(folder).filter((name) => /-v\d+\.json$/.test(name));
const read = (name: string): OpenApiDocument => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as OpenApiDocument;

it.each(names)('%s is sound OpenAPI', async (name) => {
  const api = new OpenAPIBackend({ definition: read(name) as Document, strict: true, validate: false });
  await expect(api.init()).resolves.toBe(api);
});

it.each(names)('%s: every body but a file has a validator, which refuses a text', async (name) => {
  const { operations, check } = await apiDocument(read(name));
  const withBody = operations.filter(({ mediaTypes, template }) => mediaTypes.length > 0 && !mediaTypes.includes('application/octet-stream') && !template.startsWith('/listener/'));
  expect(withBody.filter(({ operationId }) => check(operationId, 'text').length === 0)).toEqual([]);
});
