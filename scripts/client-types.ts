/** Writes the types of the client, one file for each document of openapi/ and a table of all collections: `npm run client`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { collectionTable, type NamedDocument } from './client/collection-table.ts';
import type { Document } from './openapi/openapi.ts';

const source = new URL('../openapi/', import.meta.url);
const target = process.argv[2] ?? new URL('../packages/clients/typescript/src/documents', import.meta.url).pathname;

/** What a subscriber offers is not the client's to call. */
function calledDocument(file: string): NamedDocument {
  const document = JSON.parse(readFileSync(new URL(file, source), 'utf8')) as Document;
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => !path.startsWith('/listener/')));
  return { name: file.replace('.json', ''), document: { ...document, paths } };
}

const typesOf = async ({ name, document }: NamedDocument): Promise<readonly [string, string]> => [`${name}.d.ts`, astToString(await openapiTypes(JSON.stringify(document), { silent: true, immutable: true }))];

const documents = readdirSync(source).filter((file) => /-v\d\.json$/.test(file)).map(calledDocument);
const files = new Map([['collections.d.ts', collectionTable(documents)], ...(await Promise.all(documents.map(typesOf)))]);
mkdirSync(target, { recursive: true });
for (const file of readdirSync(target)) if (!files.has(file)) rmSync(join(target, file));
for (const [file, text] of files) writeFileSync(join(target, file), text);
