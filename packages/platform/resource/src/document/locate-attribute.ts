import type { Path } from '@concord/storage-port';
import type { OpenApiDocument, Schema } from './openapi-document.ts';
import { attributeOf, isArray, resolved, typedParts } from './schema-walk.ts';

/** How values of an attribute are read and compared; `unknown` is what the document leaves open, extensions above all. */
export type Kind = 'string' | 'number' | 'boolean' | 'instant' | 'unknown';

export interface Location {
  /** More than one only where the document does not say whether there is an array on the way. */
  readonly paths: readonly [Path, ...Path[]];
  readonly kind: Kind;
}

const mostOpenSegments = 3;

/** Where `names` (`['relatedParty', 'id']`) lies in resources of a schema: `relatedParty[].id`. */
export function locateAttribute(document: OpenApiDocument, schemaName: string, names: readonly string[]): Location {
  let schema: Schema | undefined = document.components.schemas[schemaName];
  let path = '';
  for (const [index, name] of names.entries()) {
    schema = attributeOf(document, schema, name);
    if (!schema) return { paths: extensionPaths(path, names.slice(index)), kind: 'unknown' };
    path = joined(path, name);
    for (; isArray(schema); schema = resolved(document, schema.items)) path += '[]';
  }
  return { paths: [path], kind: onlyKind(typedParts(document, schema).map(kindOf)) };
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** An extension may hold arrays anywhere: the first few attributes are tried both ways. */
function extensionPaths(prefix: string, [name = '', ...rest]: readonly string[], open = mostOpenSegments): [Path, ...Path[]] {
  const plain = joined(prefix, name);
  const spellings: [Path, ...Path[]] = open > 0 ? [plain, `${plain}[]`] : [plain];
  if (rest.length === 0) return spellings;
  const [first, ...others] = spellings;
  return [...extensionPaths(first, rest, open - 1), ...others.flatMap((path) => extensionPaths(path, rest, open - 1))];
}

function onlyKind([first = 'unknown', ...others]: readonly Kind[]): Kind {
  return others.every((other) => other === first) ? first : 'unknown';
}

function kindOf(schema: Schema): Kind {
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type !== 'string') return 'unknown';
  return schema.format === 'date-time' ? 'instant' : 'string';
}
