import { invalidInput } from '@concord/errors';
import type { Transaction } from '@concord/storage-port';
import { findMapping, type MappingRef } from './find-mapping.ts';
import type { Reading } from './reading.ts';

/** What a sender says of how its file is to be read. */
export interface AskedReading {
  /** Id or name of a mapping. */
  readonly mapping?: string;
  /** `json` (default) or `tap`, where there is no mapping. */
  readonly format?: string;
}

export interface KnownReading {
  readonly reading: Reading;
  /** The format of the file, as its record says it. */
  readonly format: 'json' | 'tap' | 'delimited' | 'fixedWidth' | 'xml';
  readonly usageMapping?: MappingRef;
}

/** @throws DomainError invalidInput `unknownMapping`, `ambiguousMapping`, `unknownFormat`, `formatIsTheMappings` */
export async function askedReading({ mapping, format }: AskedReading, transaction: Transaction): Promise<KnownReading> {
  if (mapping === undefined) return plainReading(format);
  if (format !== undefined) throw invalidInput('formatIsTheMappings', 'a file that is read by a mapping has the format that the mapping says');
  const found = await findMapping(mapping, transaction);
  if (!found) throw invalidInput('unknownMapping', `there is no mapping ${mapping}`);
  return { reading: { format: 'mapped', mapping: found.mapping }, format: found.mapping.format.type, usageMapping: found.ref };
}

function plainReading(format = 'json'): KnownReading {
  if (format === 'json' || format === 'tap') return { reading: { format }, format };
  throw invalidInput('unknownFormat', `${format} is not a format that is read without a mapping: there are json and tap`);
}
