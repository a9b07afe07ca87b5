import { zstdDecompressSync } from 'node:zlib';
import type { Predicate } from '../query.ts';
import type { CollectionDeclaration, Document, PackForm, Versioned } from '../storage.ts';
import type { Pack, PackLabel } from './label.ts';
import { packOf } from './packer.ts';
import { compareScalars } from './predicate-test.ts';

/** What a pack is unpacked to at most, in bytes. */
const largest = 512 * 2 ** 20;

interface Head {
  readonly parties: readonly (readonly string[])[];
  readonly shared?: unknown;
}

/** One line after the other: a text of megabytes would be moved to where it is collected late, and so would a list of its lines. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let [from, to] = [0, 0]; from < bytes.length; from = to + 1) {
    const end = bytes.indexOf('\n', from);
    to = end < 0 ? bytes.length : end;
    yield bytes.toString('utf8', from, to);
  }
}

/** The documents of a pack, in their order, each when it is asked for. @param form of their collection, where it has one */
export function* eachUnpacked({ content, amended, amendment }: Pack, form?: PackForm): Generator<Versioned> {
  const lines = linesOf(zstdDecompressSync(content, { maxOutputLength: largest }));
  const { parties, shared } = JSON.parse(String(lines.next().value)) as Head;
  const read = form?.reader(shared);
  for (const line of lines) {
    const [written, place, version] = JSON.parse(line) as readonly [unknown, number, number];
    const document = read ? read(written) : (written as Document);
    yield { document: amended > 0 ? { ...document, ...amendment } : document, parties: parties[place] ?? [], version: version + amended };
  }
}

/** The documents of a pack, in their order. */
export const unpacked = (pack: Pack, form?: PackForm): readonly Versioned[] => [...eachUnpacked(pack, form)];

/** A pack with other documents; it keeps its span. */
export const repacked = ({ first, last }: Pack, documents: readonly Versioned[], declaration: CollectionDeclaration): Pack => ({ ...packOf(documents, declaration), first, last });

/** Sets attributes of all documents of a pack. */
export function amended<P extends PackLabel>(pack: P, attributes: Readonly<Record<string, unknown>>): P {
  const bounds = Object.fromEntries(Object.entries(pack.bounds).filter(([path]) => !Object.hasOwn(attributes, path.split('.')[0] ?? '')));
  return { ...pack, bounds, amendment: { ...pack.amendment, ...attributes }, amended: pack.amended + 1 };
}

/** Whether a document of the pack can be selected: says no only where its bounds exclude it. */
export function mayHold({ bounds }: Pick<PackLabel, 'bounds'>, where: Predicate | undefined): boolean {
  if (!where) return true;
  if (where.op === 'and') return where.of.every((part) => mayHold({ bounds }, part));
  if (where.op === 'or') return where.of.some((part) => mayHold({ bounds }, part));
  const span = 'of' in where || !Object.hasOwn(bounds, where.path) ? undefined : bounds[where.path];
  return 'of' in where || span === undefined || spanMayHold(span, where);
}

function spanMayHold([least, greatest]: readonly [string, string], leaf: Exclude<Predicate, { of: unknown }>): boolean {
  const within = (value: unknown): boolean => compareTo(least, value) <= 0 && compareTo(greatest, value) >= 0;
  switch (leaf.op) {
    case 'eq': return within(leaf.value);
    case 'in': return leaf.values.some(within);
    case 'gt': return compareTo(greatest, leaf.value) > 0;
    case 'gte': return compareTo(greatest, leaf.value) >= 0;
    case 'lt': return compareTo(least, leaf.value) < 0;
    case 'lte': return compareTo(least, leaf.value) <= 0;
    default: return true;
  }
}

/** NaN, with which nothing compares, for a value of another type. */
const compareTo = (text: string, value: unknown): number => (typeof value === 'string' ? compareScalars(text, value) : Number.NaN);
