import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { conflict } from '@concord/errors';
import { checkEntry } from '../checks.ts';
import type { Predicate } from '../query.ts';
import type { CollectionDeclaration, Document, Entry, Versioned } from '../storage.ts';
import type { Pack, PackLabel } from './label.ts';
import { compareScalars, compareTexts, valuesAt } from './predicate-test.ts';

/** JSON of a pack: documents, with the parties of each as a place in a list. */
interface Content {
  readonly parties: readonly (readonly string[])[];
  readonly documents: readonly (readonly [document: Document, parties: number, version: number])[];
}

const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const written = (content: Content): Uint8Array => zstdCompressSync(JSON.stringify(content), quickly);

/** What a pack is unpacked to at most, in bytes. */
const largest = 512 * 2 ** 20;
const read = ({ content }: Pack): Content => JSON.parse(zstdDecompressSync(content, { maxOutputLength: largest }).toString()) as Content;

/**
 * Packs new documents, whose ids must ascend (by code point). @param declaration of their collection
 * @throws DomainError conflict `idsDoNotAscend`, invalidInput `malformedDocument` or `malformedId`
 */
export function packOf(entries: readonly Entry[], declaration: CollectionDeclaration): Pack {
  for (const [index, entry] of entries.entries()) {
    checkEntry(entry);
    const before = entries[index - 1];
    if (before && compareTexts(before.document.id, entry.document.id) >= 0) throw conflict('idsDoNotAscend', `${entry.document.id} does not come behind ${before.document.id}`);
  }
  return sealed(entries.map((entry) => ({ ...entry, version: 1 })), declaration);
}

function sealed(documents: readonly Versioned[], { indexes = [] }: CollectionDeclaration): Pack {
  const places = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const placeOf = (parties: readonly string[]): number => {
    const key = parties.join('\0');
    const known = places.get(key) ?? lists.push(parties) - 1;
    places.set(key, known);
    return known;
  };
  const packed = documents.map(({ document, parties, version }) => [document, placeOf(parties), version] as const);
  const paths = indexes.flat().filter((path) => !path.includes('[]'));
  return {
    first: documents[0]?.document.id ?? '', last: documents.at(-1)?.document.id ?? '', count: documents.length, parties: [...new Set(lists.flat())],
    bounds: Object.fromEntries(['id', ...paths].flatMap((path) => boundsAt(path, documents))), amendment: {}, amended: 0, content: written({ parties: lists, documents: packed }),
  };
}

function boundsAt(path: string, documents: readonly Versioned[]): [string, readonly [string, string]][] {
  const valuesOf = valuesAt(path);
  const texts: string[] = [];
  for (const { document } of documents) {
    const [text] = valuesOf(document);
    if (typeof text !== 'string') return [];
    texts.push(text);
  }
  const [first] = texts;
  if (first === undefined) return [];
  const [least, greatest] = texts.reduce(([low, high], text) => [compareTexts(text, low) < 0 ? text : low, compareTexts(text, high) > 0 ? text : high], [first, first]);
  return [[path, [least, greatest]]];
}

/** The documents of a pack, in their order. */
export function unpacked(pack: Pack): readonly Versioned[] {
  const { parties, documents } = read(pack);
  const amended = pack.amended > 0;
  return documents.map(([document, place, version]) => ({ document: amended ? { ...document, ...pack.amendment } : document, parties: parties[place] ?? [], version: version + pack.amended }));
}

/** A pack with other documents; it keeps its span. */
export const repacked = ({ first, last }: Pack, documents: readonly Versioned[], declaration: CollectionDeclaration): Pack => ({ ...sealed(documents, declaration), first, last });

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
