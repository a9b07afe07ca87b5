import type { Document } from '@concord/storage-port';

/**
 * Names that MongoDB or its driver would take for something else: operators and references (`$…`), paths (`.`), driver types, prototypes.
 * They are written with percent signs, as in a URL.
 */
const SPECIAL = /[%.]|^\$|^_(?=_proto__$|bsontype$)/g;

export const encodeName = (name: string): string => name.replace(SPECIAL, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const decodeName = (name: string): string => name.replace(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function mapNames(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((member) => mapNames(member, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), mapNames(member, rename)]));
}

export interface Encoded {
  readonly doc: unknown;
  /** Present where a name was changed; reading then changes it back. */
  readonly encoded?: true;
}

/** As JSON sees the document: what is undefined is absent. */
export function encode(document: Document): Encoded {
  const doc: unknown = JSON.parse(JSON.stringify(document));
  let changes = 0;
  const rename = (name: string): string => {
    const written = encodeName(name);
    if (written !== name) changes += 1;
    return written;
  };
  const renamed = mapNames(doc, rename);
  return changes === 0 ? { doc } : { doc: renamed, encoded: true };
}

export const decode = ({ doc, encoded }: Encoded): unknown => (encoded ? mapNames(doc, decodeName) : doc);
