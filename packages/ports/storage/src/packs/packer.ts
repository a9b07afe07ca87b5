import { constants, zstdCompressSync } from 'node:zlib';
import { conflict } from '@concord/errors';
import { checkDocument, checkIdentifier } from '../checks.ts';
import type { CollectionDeclaration, Document, Entry, FormWriter, PackForm, Versioned } from '../storage.ts';
import { boundsOf } from './bounds.ts';
import type { Pack } from './label.ts';
import { comparisonOf } from './predicate-test.ts';

/** Takes documents as they come, so that each is written while it is at hand, and makes a pack of them. */
export interface Packer {
  /** @throws DomainError invalidInput `malformedDocument` or `malformedId` */
  add(entry: Entry | Versioned): void;
  readonly count: number;
  /** Characters that were written so far. */
  readonly size: number;
  /** The documents in the order of their ids (by code point). @throws DomainError conflict `duplicateId` for two under one id */
  sealed(): Pack;
}

interface Line {
  readonly id: string;
  readonly text: string;
}

const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export const formOf = ({ packed }: CollectionDeclaration): PackForm | undefined => (packed === true ? undefined : packed);

const asItIs: FormWriter = { write: (document) => document, shared: () => undefined };

/**
 * A packer of documents. The text of a pack has a line for all of it, then one for each document: what is read from it is read document by
 * document. @param declaration of their collection
 */
export function packer(declaration: CollectionDeclaration): Packer {
  const form = formOf(declaration);
  const writer = form?.writer() ?? asItIs;
  const [lists, bounds, lines] = [partyLists(), boundsOf(declaration), [] as Line[]];
  let size = 0;
  return {
    add(entry) {
      const { document, parties } = entry;
      checkIdentifier('the id of a document', document.id);
      const text = line(document, writer.write(document), [lists.placeOf(parties), 'version' in entry ? entry.version : 1]);
      lines.push({ id: document.id, text });
      bounds.add(document);
      size += text.length;
    },
    get count() {
      return lines.length;
    },
    get size() {
      return size;
    },
    sealed() {
      const ordered = inOrder(lines);
      return {
        first: ordered.at(0)?.id ?? '', last: ordered.at(-1)?.id ?? '', count: lines.length, parties: [...new Set(lists.all.flat())], bounds: bounds.all(), amendment: {}, amended: 0,
        content: zstdCompressSync([JSON.stringify({ parties: lists.all, shared: writer.shared() }), ...ordered.map(({ text }) => text)].join('\n'), quickly),
      };
    },
  };
}

function inOrder(lines: Line[]): readonly Line[] {
  const compare = comparisonOf(lines.map(({ id }) => id));
  lines.sort((left, right) => compare(left.id, right.id));
  const twice = lines.find(({ id }, place) => id === lines[place + 1]?.id);
  if (twice) throw conflict('duplicateId', `${twice.id} comes twice`);
  return lines;
}

/** Packs new documents. @throws DomainError as `Packer.add` and `Packer.sealed` */
export function packOf(entries: readonly (Entry | Versioned)[], declaration: CollectionDeclaration): Pack {
  const packing = packer(declaration);
  for (const entry of entries) packing.add(entry);
  return packing.sealed();
}

/** What a form writes is made of documents that were checked: only a lone surrogate could be in it, which JSON would show. */
function line(document: Document, written: unknown, marks: readonly [parties: number, version: number]): string {
  if (written === document) checkDocument(document.id, document);
  const text = JSON.stringify([written, ...marks]);
  if (written !== document && text.includes('\\ud')) checkDocument(document.id, written);
  return text;
}

function partyLists(): { readonly all: readonly (readonly string[])[]; placeOf(parties: readonly string[]): number } {
  const places = new Map<string, number>();
  const all: (readonly string[])[] = [];
  let last: { readonly parties: readonly string[]; readonly place: number } | undefined;
  const placed = (parties: readonly string[]): number => {
    const key = parties.join('\0');
    const known = places.get(key);
    if (known !== undefined) return known;
    for (const party of parties) checkIdentifier('a party', party);
    places.set(key, all.length);
    return all.push(parties) - 1;
  };
  return {
    all,
    placeOf(parties) {
      if (parties !== last?.parties) last = { parties, place: placed(parties) };
      return last.place;
    },
  };
}
