import { readFile } from 'node:fs/promises';
import type { Documents, OpenApiDocument, ServiceDeclaration } from '@concord/resource';

const folder = new URL('../../../../openapi/', import.meta.url);

/** The OpenAPI documents behind the services. @throws Error when one is missing */
export async function readDocuments(services: readonly ServiceDeclaration[]): Promise<Documents> {
  const names = services.flatMap(({ apis }) => apis.map(({ document }) => document));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readDocument(name)] as const)));
}

const readDocument = async (name: string): Promise<OpenApiDocument> => JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')) as OpenApiDocument;
