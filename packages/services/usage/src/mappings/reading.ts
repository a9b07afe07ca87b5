import { compileMapping, jsonUsage, type Mapping, tapUsage, type UsageReader } from '@concord/usage-format';

/** How the bytes of a file are read. Plain data that is kept with the file until its last byte is read: its mapping may change meanwhile. */
export type Reading = { readonly format: 'json' | 'tap' } | { readonly format: 'mapped'; readonly mapping: Mapping };

/** A reader of files that are to be read so. */
export function readerOf(reading: Reading): UsageReader {
  if (reading.format === 'mapped') return compileMapping(reading.mapping);
  return reading.format === 'tap' ? tapUsage : jsonUsage;
}
