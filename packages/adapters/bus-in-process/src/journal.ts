import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Message } from '@concord/bus-port';
import { unavailable } from '@concord/errors';

/** One line of the file: a message was set aside, or one that had been is handled. */
export type Entry = { readonly dead: Message } | { readonly handled: string };

/** What is written is on disk when the call returns. */
export interface Journal {
  /** @throws DomainError unavailable `deadLettersNotKept`; nothing of it is in the file then */
  append(entries: readonly Entry[]): void;
  /** Writes the file anew with these alone. @throws DomainError unavailable `deadLettersNotKept`; the file is as it was then */
  rewrite(entries: readonly Entry[]): void;
  close(): void;
}

const textOf = (entries: readonly Entry[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw Object.assign(unavailable('deadLettersNotKept', `${path} cannot be written now`), { cause: error });
  }
}

/** So that the name lasts as well. Windows has no such call and needs none. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** What a crash left of a line that was not yet acknowledged is no line. @throws Error when the file is damaged */
export function readJournal(path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Entry);
}

function replaceFile(path: string, text: string): void {
  const draft = `${path}.new`;
  writeFileSync(draft, text, { flush: true });
  renameSync(draft, path);
  syncFolder(path);
}

interface Open {
  readonly file: number;
  readonly size: number;
}

function opened(path: string, entries: readonly Entry[]): Open {
  const text = textOf(entries);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
  return { file: openSync(path, 'a'), size: Buffer.byteLength(text) };
}

/** An append-only file of JSON lines, not touched before something is to be written. @param known what still counts of what is in it */
export function journalAt(path: string, known: readonly Entry[]): Journal {
  let at: Open | undefined;
  const close = (): void => {
    if (at) closeSync(at.file);
    at = undefined;
  };
  return {
    append: (entries) => writing(path, () => {
      const { file, size } = (at ??= opened(path, known));
      at = { file, size: size + appended(file, textOf(entries), size) };
    }),
    rewrite: (entries) => writing(path, () => {
      const next = opened(path, entries);
      close();
      at = next;
    }),
    close,
  };
}

/** @returns how many bytes longer the file is. A line cut short by a full disk is taken away again. */
function appended(file: number, text: string, size: number): number {
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  }
  return bytes.length;
}
