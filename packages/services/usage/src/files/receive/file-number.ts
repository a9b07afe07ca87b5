import type { Document, Transaction } from '@concord/storage-port';
import type { UsageFile } from '../usage-file.resource.ts';

/** The number of a file at its source, as its sender gave it or as it stands in the file itself. */
export interface FileNumber {
  readonly sequence: string;
  /** The system or partner that counts; else whoever sends. */
  readonly source: string;
  /** The partner that sends it; absent for the operator. */
  readonly party?: string;
}

/** A number under which a source has sent a file. */
export interface SentFile extends Document {
  readonly file: string;
  readonly contentHash: string;
}

/** The latest number of a source, where it numbers by counting. */
interface LastNumber extends Document {
  readonly number: number;
}

export const sentFiles = 'usageFileSequence';
export const lastNumbers = 'usageFileLastSequence';

/** @param file as its sender described it, or as it says itself */
export function numberOf({ sequence, source, sender, receivedBy }: Pick<UsageFile, 'sequence' | 'source' | 'sender' | 'receivedBy'>): FileNumber | undefined {
  return sequence === undefined ? undefined : { sequence, source: source ?? receivedBy, ...(sender && { party: sender.id }) };
}

const sourceId = ({ party = '', source }: FileNumber, ...sequence: readonly string[]): string => JSON.stringify([party, source, ...sequence]);

/** Takes a number for a file. @returns the file that has it, where it is taken */
export async function takeNumber(number: FileNumber, { file, contentHash }: Pick<SentFile, 'file' | 'contentHash'>, transaction: Transaction): Promise<SentFile | undefined> {
  const sent = transaction.collection<SentFile>(sentFiles);
  const id = sourceId(number, number.sequence);
  if ((await sent.insertNew([{ document: { id, file, contentHash }, parties: ['*'] }])).size > 0) return undefined;
  return (await sent.find(id))?.document;
}

/** A file that was refused whole counts for nothing: it is mended and sent again under its number. */
export async function freeNumber(number: FileNumber, file: string, transaction: Transaction): Promise<void> {
  const sent = transaction.collection<SentFile>(sentFiles);
  const id = sourceId(number, number.sequence);
  if ((await sent.find(id))?.document.file === file) await sent.remove(id);
}

const mostMissing = 1_000;

/** Numbers left out between the latest of the source and this one. Later files go in all the same; what is missing may still come. */
export async function missingBefore(number: FileNumber, transaction: Transaction): Promise<readonly string[]> {
  const { sequence } = number;
  if (!/^\d{1,15}$/.test(sequence)) return [];
  const numbers = transaction.collection<LastNumber>(lastNumbers);
  const id = sourceId(number);
  const [counted, last] = [Number(sequence), (await numbers.find(id))?.document.number];
  await numbers.put([{ document: { id, number: Math.max(counted, last ?? 0) }, parties: ['*'] }]);
  if (last === undefined || counted <= last + 1) return [];
  return Array.from({ length: Math.min(counted - last - 1, mostMissing) }, (_, index) => String(last + 1 + index).padStart(sequence.length, '0'));
}
