import { readFile } from 'node:fs/promises';
import { invalidInput, type Finding } from '@concord/errors';
import { apiDocument } from '@concord/http';
import { type OpenApiDocument, readListQuery } from '@concord/resource';
import type { Predicate } from '@concord/storage-port';

/** What a catalog consists of, each before what refers to it. */
export const catalogKinds = ['Category', 'ProductSpecification', 'ProductOfferingPrice', 'ProductOffering', 'Catalog'] as const;

export type CatalogKind = (typeof catalogKinds)[number];

export const collectionOf = (kind: CatalogKind): string => kind.charAt(0).toLowerCase() + kind.slice(1);

/** The kind at an address such as `/tmf-api/productCatalogManagement/v4/productOffering`, of which the last part will do. */
export const kindAt = (path: string): CatalogKind | undefined => catalogKinds.find((kind) => collectionOf(kind) === path.split('/').findLast((part) => part !== ''));

const documentFile = new URL('../../../../../openapi/TMF620-ProductCatalog-v4.json', import.meta.url);

interface CatalogRules {
  /** What the edge would find wrong with the body of a `POST`. */
  readonly check: (kind: CatalogKind, body: unknown) => readonly Finding[];
  /** The filters of a list. @throws DomainError invalidInput */
  readonly filter: (kind: CatalogKind, query: string) => Predicate | undefined;
}

/** Made when it is first asked for: to compile a schema takes a while. */
let made: Promise<CatalogRules> | undefined;

/** What the document of the catalog says of bodies and queries, for those that come in files. */
export const catalogRules = (): Promise<CatalogRules> => (made ??= compiled());

async function compiled(): Promise<CatalogRules> {
  const document = JSON.parse(await readFile(documentFile, 'utf8')) as OpenApiDocument;
  const { check } = await apiDocument(document);
  return {
    check: (kind, body) => check(`create${kind}`, body),
    filter(kind, query) {
      const { where, select, limit, sort, offset } = readListQuery(document, kind, query);
      if (select !== undefined || limit !== undefined || sort.length > 0 || offset > 0) throw invalidInput('notAFilter', 'query filters; fields, sort, offset and limit are of a page');
      return where;
    },
  };
}
