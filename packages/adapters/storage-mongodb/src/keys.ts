import { createHash } from 'node:crypto';
import type { CollectionDeclaration, Document, Path } from '@concord/storage-port';

/** Identifiers hold no NUL, so it can stand between them. */
export const joined = (...identifiers: readonly string[]): string => identifiers.join('\0');

function at(document: Document, path: Path): unknown {
  return path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined), document);
}

const fingerprint = (paths: readonly Path[]): string => createHash('sha256').update(paths.join()).digest('hex').slice(0, 12);

/** Turns a document into the texts by which one unique index finds its unique keys; none for a key that lacks a value. */
export function uniqueKeys({ unique = [] }: CollectionDeclaration): (tenant: string, document: Document) => readonly string[] {
  const kinds = unique.map((paths) => ({ paths, kind: fingerprint(paths) }));
  return (tenant, document) =>
    kinds.flatMap(({ paths, kind }) => {
      const values = paths.map((path) => at(document, path) ?? null);
      return values.includes(null) ? [] : [joined(tenant, kind, JSON.stringify(values))];
    });
}
