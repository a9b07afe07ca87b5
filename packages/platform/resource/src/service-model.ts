import { type ChangeKind, topicsOf } from './event/topics.ts';
import type { ResourceDeclaration } from './declaration/declaration.ts';
import { type References, referencesOf } from './reference/complete-references.ts';
import { type Referrer, referrersTo } from './reference/referrers.ts';
import { attributeOf } from './document/schema-walk.ts';
import { basePathOf, documentNamed, lowerCamel, type DocumentOperation, type Documents, type Method, type OpenApiDocument } from './document/openapi-document.ts';
import type { ApiDeclaration, ServiceDeclaration } from './service.ts';

/** A declared resource joined with what its document says about it. */
export interface ResourceType {
  readonly declaration: ResourceDeclaration;
  readonly name: string;
  readonly collection: string;
  readonly documentName: string;
  readonly document: OpenApiDocument;
  /** Base path and path: `/tmf-api/party/v4/organization`. */
  readonly path: string;
  /** Event types by what happened: `OrganizationCreateEvent`. */
  readonly topics: Readonly<Record<ChangeKind, string>>;
  /** What it refers to itself; read from the document when it is first written. */
  readonly references: () => References;
  /** Where other resources of the service refer to it. */
  readonly referrers: readonly Referrer[];
  /** Whether the document knows `@type` on it. */
  readonly typed: boolean;
  /** Operations of the document that list, create, retrieve, patch and delete it, and patch many. */
  readonly operations: Readonly<Partial<Record<CrudName, DocumentOperation>>>;
}

export type CrudName = 'list' | 'create' | 'retrieve' | 'patch' | 'remove' | 'bulkPatch';

/** A service as it runs: its declaration with its documents. */
export interface ServiceModel {
  readonly service: ServiceDeclaration;
  readonly documents: Documents;
  readonly types: ReadonlyMap<string, ResourceType>;
}

/** @throws Error when a declaration and its document do not fit: at start, never in a request. */
export function serviceModel(service: ServiceDeclaration, documents: Documents): ServiceModel {
  const types = service.apis.flatMap((api) => typesOf({ service, documents }, api));
  return { service, documents, types: new Map(types.toReversed().map((type) => [type.name, type])) };
}

/** The resources of one API of the service. */
export const typesOf = (parts: Pick<ServiceModel, 'service' | 'documents'>, { document: name, resources }: ApiDeclaration): readonly ResourceType[] =>
  resources.map((declaration) => {
    const document = documentNamed(parts.documents, name);
    return { ...resourceType(declaration, name, document), references: once(() => referencesOf(declaration, document, parts)), referrers: referrersTo(declaration.name, parts.service) };
  });

function once<V>(make: () => V): () => V {
  let made: V | undefined;
  return () => (made ??= make());
}

/** @throws Error for a name that no API of the service declares. */
export function typeNamed(model: ServiceModel, name: string): ResourceType {
  const type = model.types.get(name);
  if (!type) throw new Error(`service ${model.service.name} declares no resource ${name}`);
  return type;
}

/** A resource by the document of an API, by itself: it refers to nothing. @throws Error when they do not fit */
export function resourceType(declaration: ResourceDeclaration, documentName: string, document: OpenApiDocument): ResourceType {
  const { name } = declaration;
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`${documentName} has no schema ${name}`);
  const path = pathOf(name, documentName, document);
  return {
    declaration, name, documentName, document,
    collection: lowerCamel(name),
    references: () => ({ places: [], addresses: new Map(), own: new Map() }),
    referrers: [],
    path: basePathOf(document) + path,
    topics: topicsOf(name, document),
    typed: attributeOf(document, schema, '@type') !== undefined,
    operations: crudOperations(document, path),
  };
}

function pathOf(name: string, documentName: string, document: OpenApiDocument): string {
  const path = `/${lowerCamel(name)}`;
  const known = Object.keys(document.paths).map((template) => template.replace(/\/+$/, ''));
  if (!known.some((template) => template === path || template === `${path}/{id}`)) throw new Error(`${documentName} has no path ${path}`);
  return path;
}

function crudOperations(document: OpenApiDocument, path: string): ResourceType['operations'] {
  const at = (template: string, method: Method): DocumentOperation | undefined => (document.paths[template] ?? document.paths[`${template}/`])?.[method];
  const found: [CrudName, DocumentOperation | undefined][] = [
    ['list', at(path, 'get')],
    ['create', ofJson(at(path, 'post'))],
    ['retrieve', at(`${path}/{id}`, 'get')],
    ['patch', at(`${path}/{id}`, 'patch')],
    ['remove', at(`${path}/{id}`, 'delete')],
    ['bulkPatch', at(path, 'patch')],
  ];
  return Object.fromEntries(found.filter(([, operation]) => operation));
}

/** Bytes that are sent to a collection are no resource: an operation of its own makes one of them. */
const ofJson = (operation: DocumentOperation | undefined): DocumentOperation | undefined => (operation && JSON.stringify(operation).includes('application/octet-stream') ? undefined : operation);
