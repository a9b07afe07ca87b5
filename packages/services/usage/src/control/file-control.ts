import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Finding } from '@concord/errors';
import type { Document } from '@concord/storage-port';
import type { FileHeader, FileTrailer, UsageReader } from '@concord/usage-format';
import type { FileError } from '../files/usage-file.resource.ts';
import type { Reading } from '../mappings/reading.ts';

/** What a file says of itself, held against what is in it, before anything of it is taken in. */
export interface FileControl {
  readonly header: FileHeader;
  readonly trailer: FileTrailer;
  /** The first lines that cannot be read. */
  readonly firstError: readonly FileError[];
}

/** A control that is kept: what is given back of a file is told by it. */
export interface KeptControl extends Document, FileControl {}

export const fileControls = 'usageFileControl';

/** Whether files that are read so say how many records they hold, or what these sum to. */
export const hasTotals = (reading: Reading): boolean => reading.format === 'tap' || (reading.format === 'mapped' && reading.mapping.trailer !== undefined);

const mostErrors = 20;

/** Reads a file to its end and keeps of it no more than it says of itself. Others get their turn in between. */
export async function fileControl(reader: UsageReader, bytes: AsyncIterable<Uint8Array>): Promise<FileControl> {
  let header: FileHeader = {};
  let trailer: FileTrailer = { counted: { count: 0, sums: {} }, findings: [] };
  const firstError: FileError[] = [];
  for await (const entries of reader(bytes)) {
    for (const entry of entries) {
      if ('header' in entry) ({ header } = entry);
      if ('trailer' in entry) ({ trailer } = entry);
      if ('refusal' in entry && firstError.length < mostErrors) firstError.push({ line: entry.line, code: entry.refusal.code, reason: entry.refusal.reason });
    }
    await nextTurn();
  }
  return { header, trailer, firstError };
}

/** Why nothing of a file may be taken in; nothing where it may. */
export function wholeRefusals({ header, trailer }: FileControl): readonly Finding[] {
  const isTest = header.isTest === true ? [{ code: 'testFile', message: 'the file says that it is a test: it counts for nothing' }] : [];
  return [...trailer.findings.filter(({ severity }) => severity !== 'warning'), ...isTest];
}
