/** The part of JSON Schema that the documents in openapi/ use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface DocumentOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** An OpenAPI 3.0 document, as far as it is read here. `servers[0].url` is the base path. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, DocumentOperation>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Documents by file name without `.json`: `TMF632-Party-v4`. */
export type Documents = Readonly<Record<string, OpenApiDocument>>;

/** @throws Error when the document is not there: a mistake in the composition, not in a request. */
export function documentNamed(documents: Documents, name: string): OpenApiDocument {
  const document = documents[name];
  if (!document) throw new Error(`there is no OpenAPI document ${name}`);
  return document;
}

/** Where the API begins, such as `/tmf-api/party/v4`; without a trailing slash. */
export function basePathOf(document: OpenApiDocument): string {
  const url = document.servers[0]?.url ?? '';
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');
}

export const lowerCamel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The path below the base path at which an operation is. @throws Error when the document has no such operation */
export function templateOf({ info, paths }: OpenApiDocument, operationId: string): string {
  const found = Object.entries(paths).find(([, methods]) => Object.values(methods).some((operation) => operation.operationId === operationId));
  if (!found) throw new Error(`${info.title} has no operation ${operationId}`);
  return found[0];
}
