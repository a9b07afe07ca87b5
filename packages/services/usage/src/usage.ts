import { createHash } from 'node:crypto';
import type { Resource } from '@concord/resource';

export interface ExternalIdentifier {
  readonly id: string;
  /** The system or partner that numbered the record: its source. */
  readonly owner?: string;
}

/** A TMF635 usage record as its document promises it. */
export interface Usage extends Resource {
  readonly status: string;
  readonly usageType?: string;
  readonly usageDate?: string;
  readonly externalIdentifier?: readonly ExternalIdentifier[];
  readonly usageCharacteristic?: readonly { readonly name: string; readonly value: unknown }[];
}

const serverSet = new Set(['id', 'href', 'status', 'externalIdentifier']);

/** The same for two records that say the same, whatever the order of their attributes. */
export function contentHash(body: Readonly<Record<string, unknown>>): string {
  const content = Object.entries(body).filter(([attribute]) => !serverSet.has(attribute));
  return createHash('sha256').update(canonical(Object.fromEntries(content))).digest('base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([attribute, held]) => `${JSON.stringify(attribute)}:${canonical(held)}`).join()}}`;
}
