import { hash } from 'node:crypto';
import type { Resource } from '@concord/resource';

export interface ExternalIdentifier {
  readonly id: string;
  /** The system or partner that numbered the record: its source. */
  readonly owner?: string;
}

/** A TMF635 usage record as its document promises it. */
export interface Usage extends Resource {
  readonly status: string;
  /** Extension: the partner that sent it; absent where the operator did. */
  readonly sender?: { readonly id: string };
  readonly usageType?: string;
  readonly usageDate?: string;
  readonly externalIdentifier?: readonly ExternalIdentifier[];
  readonly usageSpecification?: { readonly id: string };
  readonly usageCharacteristic?: readonly { readonly name: string; readonly value: unknown; readonly unitOfMeasure?: string }[];
}

const serverSet = new Set(['id', 'href', '@type', 'status', 'externalIdentifier', 'conflictsWith', 'sender']);

/** The same for two records that say the same, whatever the order of their attributes. */
export function contentHash(body: Readonly<Record<string, unknown>>): string {
  const content = Object.entries(body).filter(([attribute]) => !serverSet.has(attribute));
  return hash('sha256', canonical(Object.fromEntries(content)), 'base64url');
}

const ratedBy = ['usageType', 'usageDate', 'relatedParty', 'usageCharacteristic', 'productOffering', 'product'] as const;

/** Whether anything differs that settlement rates by. */
export const isCorrected = (next: Usage, previous: Usage): boolean => ratedBy.some((attribute) => canonical(next[attribute]) !== canonical(previous[attribute]));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([attribute, held]) => `${JSON.stringify(attribute)}:${canonical(held)}`).join()}}`;
}
