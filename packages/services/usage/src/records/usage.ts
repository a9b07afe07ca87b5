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

type Attributes = Readonly<Record<string, unknown>>;

const serverSet = new Set(['id', 'href', '@type', 'status', 'externalIdentifier', 'conflictsWith', 'sender']);

/** The same for two records that say the same, whatever the order of their attributes. */
export function contentHash(body: Attributes): string {
  return hash('sha256', canonicalObject(body, (attribute) => !serverSet.has(attribute)), 'base64url');
}

const ratedBy = ['usageType', 'usageDate', 'relatedParty', 'usageCharacteristic', 'productOffering', 'product'] as const;

/** Whether anything differs that settlement rates by. */
export const isCorrected = (next: Usage, previous: Usage): boolean => ratedBy.some((attribute) => canonical(next[attribute]) !== canonical(previous[attribute]));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  return typeof value === 'object' && value !== null ? canonicalObject(value as Attributes) : JSON.stringify(value ?? null);
}

/** Written piece by piece: every record that is posted comes through here, and lists of pairs cost twice as much as the text. */
function canonicalObject(value: Attributes, counts: (attribute: string) => boolean = () => true): string {
  let text = '';
  for (const attribute of Object.keys(value).sort()) {
    const held = value[attribute];
    if (held !== undefined && counts(attribute)) text += `${text && ','}${JSON.stringify(attribute)}:${canonical(held)}`;
  }
  return `{${text}}`;
}
