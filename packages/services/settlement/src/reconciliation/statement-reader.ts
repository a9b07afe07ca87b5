import { invalidInput } from '@concord/errors';
import type { Resource } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { compileMapping, jsonUsage, mappingSchema, shippedMappings, tapUsage, type UsageReader } from '@concord/usage-format';

/** How a partner's file is to be read. */
export interface AskedReader {
  /** Id or name of a mapping that was saved for usage files, or is shipped. */
  readonly mapping?: string | undefined;
  /** `json` (default) or `tap`, where there is no mapping. */
  readonly format?: string | undefined;
}

const plain = new Map<string, UsageReader>([['json', jsonUsage], ['tap', tapUsage]]);

/** @throws DomainError invalidInput `unknownMapping`, `ambiguousMapping`, `unknownFormat`, `formatIsTheMappings` */
export async function statementReader({ mapping, format }: AskedReader, transaction: Transaction): Promise<UsageReader> {
  if (mapping !== undefined && format !== undefined) throw invalidInput('formatIsTheMappings', 'a file that is read by a mapping has the format that the mapping says');
  if (mapping !== undefined) return compileMapping(await knownMapping(mapping, transaction));
  const reader = plain.get(format ?? 'json');
  if (!reader) throw invalidInput('unknownFormat', `${format} is not a format that is read without a mapping: there are ${[...plain.keys()].join(' and ')}`);
  return reader;
}

/** Among those that the caller may see: the usage service keeps them, and tells of them. */
async function knownMapping(asked: string, transaction: Transaction): Promise<unknown> {
  const is = (path: string) => ({ op: 'eq', path, value: asked }) as const;
  const found = (await transaction.collection<Resource>('copy.usageMapping').list({ where: { op: 'or', of: [is('id'), is('name')] }, limit: 10 })).map(({ document }) => document);
  const known = found.find(({ id }) => id === asked) ?? found[0];
  if (found.length > 1 && known?.id !== asked) throw invalidInput('ambiguousMapping', `several mappings are called ${asked}; say which by its id`);
  if (known) return Object.fromEntries(Object.entries(known).filter(([name]) => Object.hasOwn(mappingSchema.properties, name)));
  if (Object.hasOwn(shippedMappings, asked)) return shippedMappings[asked];
  throw invalidInput('unknownMapping', `there is no mapping ${asked}`);
}
