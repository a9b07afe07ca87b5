import type { Document, Operation } from '../openapi/openapi.ts';

/** A document and the name of its file. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}

/** `/tmf-api/party/v4` is asked for as `party/v4`. */
const apiName = ({ servers }: Document): string => (servers[0]?.url ?? '').replace('/tmf-api/', '');

const alias = (name: string): string => name.replaceAll('-', '');

/** The types by which a client finds an API by its path, and a collection by its own: a table beats taking types apart, which costs a compiler much more. */
export function collectionTable(documents: readonly NamedDocument[]): string {
  const imports = documents.map(({ name }) => `import type { components as ${alias(name)}, paths as ${alias(name)}Paths } from './${name}.d.ts';`);
  const apis = documents.map(({ name, document }) => `  '${apiName(document)}': ${alias(name)}Paths;`);
  const collections = documents.flatMap(({ name, document }) => Object.keys(document.paths).flatMap((path) => collection(document, path, alias(name))));
  return [
    '/** Written by `npm run client` from the OpenAPI documents; do not edit. */',
    ...imports, '', 'export interface Apis {', ...apis, '}', '', 'export interface Collections {', ...collections, '}', '',
  ].join('\n');
}

function collection(document: Document, path: string, types: string): readonly string[] {
  const { get, post } = document.paths[path] ?? {};
  const resource = resourceOf(get, post);
  if (path.includes('{') || resource === undefined) return [];
  const typed = (schema: string | undefined): string => (schema === undefined ? 'never' : `${types}['schemas']['${schema}']`);
  const changes = schemaOf(document.paths[`${path}/{id}`]?.patch?.requestBody);
  return [`  '${apiName(document)}${path}': { resource: ${typed(resource)}; draft: ${draftOf(post, typed)}; changes: ${typed(changes)} };`];
}

/** What a collection lists, or, of subscriptions, what subscribing answers. */
function resourceOf(get: Operation | undefined, post: Operation | undefined): string | undefined {
  if (get?.['x-concord-action'] === 'list') return get['x-concord-resource'];
  return post?.['x-concord-action'] === 'subscribe' ? schemaOf(post.responses['201']) : undefined;
}

/** What holds bytes is created from a file. */
const draftOf = (post: Operation | undefined, typed: (schema: string | undefined) => string): string =>
  (post?.requestBody?.content['application/octet-stream'] ? 'Blob' : typed(schemaOf(post?.requestBody)));

function schemaOf(holder: object = {}): string | undefined {
  const { content } = holder as { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> };
  return content?.['application/json']?.schema.$ref?.replace('#/components/schemas/', '');
}
