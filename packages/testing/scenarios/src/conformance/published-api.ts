import { readdirSync, readFileSync } from 'node:fs';
import type { OpenApiDocument } from '@concord/resource';

export interface PublishedOperation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Template below the base path: `/topic/{topicId}/event/{id}`. */
  readonly path: string;
  readonly queryParams?: readonly string[];
  readonly responseHeaders?: readonly string[];
  readonly successCodes: readonly number[];
}

export interface PublishedResource {
  /** Letters of list, create, retrieve, update, delete. */
  readonly ops: string;
  readonly schema: string;
  readonly createSchema?: string;
  readonly mandatoryOnCreate?: readonly string[];
}

interface PublishedProperty {
  readonly ref?: string;
  readonly enum?: readonly string[];
}

interface PublishedSchema {
  readonly enum?: readonly string[];
  readonly variantOf?: string;
  readonly properties?: Readonly<Record<string, PublishedProperty>>;
}

/** What TM Forum has published of an API, as `openapi/facts` keeps it. */
export interface PublishedFacts {
  readonly api: string;
  readonly version: string;
  readonly resources: Readonly<Record<string, PublishedResource>>;
  readonly operations: readonly PublishedOperation[];
  readonly events: readonly string[];
  readonly schemas: Readonly<Record<string, PublishedSchema>>;
}

/** An API as it is published and as we document it. */
export interface PublishedApi {
  /** `TMF632-Party-v4`. */
  readonly name: string;
  readonly facts: PublishedFacts;
  readonly document: OpenApiDocument;
}

const folder = new URL('../../../../../openapi/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Every API whose facts are kept, by number. @throws Error when one has no document */
export function publishedApis(): readonly PublishedApi[] {
  const documents = readdirSync(folder).filter((file) => /^TMF.*\.json$/.test(file)).map((file) => file.replace('.json', ''));
  return readdirSync(new URL('facts/', folder)).filter((file) => file.endsWith('.json')).toSorted().map((file) => {
    const [number = '', version = ''] = file.replace('.json', '').split('-');
    const name = documents.find((document) => document.startsWith(`${number}-`) && document.endsWith(`-${version}`));
    if (name === undefined) throw new Error(`${file} has no document`);
    return { name, facts: json(`facts/${file}`) as PublishedFacts, document: json(`${name}.json`) as OpenApiDocument };
  });
}

/** Attributes of the body that creates a resource whose values are an enumeration. */
export function enumeratedAttributes({ schemas }: PublishedFacts, { createSchema = '' }: PublishedResource): readonly string[] {
  const own = schemas[createSchema];
  const { properties = {} } = own?.variantOf === undefined ? (own ?? {}) : (schemas[own.variantOf] ?? {});
  return Object.entries(properties).filter(([, { ref, enum: words }]) => words ?? (ref !== undefined && schemas[ref]?.enum)).map(([name]) => name);
}

export interface ExplainedException {
  /** `TMF620-ProductCatalog-v4`. */
  readonly api: string;
  /** Patterns of the checks that do not hold, whole: `served POST /importJob`. */
  readonly checks: readonly string[];
  readonly why: string;
}

/** What is published and deliberately not here, each with its reason. */
export const explainedExceptions = (): readonly ExplainedException[] => json('exceptions.json') as readonly ExplainedException[];
