import { readFileSync } from 'node:fs';
import type { ApiFacts, OperationFacts, SchemaFacts, VariantFacts } from '../../scripts/openapi/facts.ts';
import type { Document } from '../../scripts/openapi/openapi.ts';
import type { Relaxation } from '../../scripts/openapi/relaxations.ts';

export interface PublishedOperation extends OperationFacts {
  readonly responseHeaders?: readonly string[];
}

/** Facts as they lie in the folder, variants not yet written out. */
export interface Published extends Omit<ApiFacts, 'schemas' | 'operations'> {
  readonly operations: readonly PublishedOperation[];
  readonly listeners: readonly string[];
  readonly schemas: Readonly<Record<string, SchemaFacts | VariantFacts>>;
}

export const folder = new URL('../../openapi/', import.meta.url);

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

export const factsOf = (document: string): Published => json(`facts/${document.replace(/-.*-/, '-')}.json`) as Published;
export const documentOf = (document: string): Document => json(`${document}.json`) as Document;
export const relaxations = json('relaxations.json') as readonly Relaxation[];
