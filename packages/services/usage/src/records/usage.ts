import { hash } from 'node:crypto';
import { type Attributes, type EntityRef, readInstant, type Resource } from '@concord/resource';

export interface ExternalIdentifier {
  readonly id: string;
  /** The system or partner that numbered the record: its source. */
  readonly owner?: string;
}

/** A TMF635 usage record as its document promises it. */
export interface Usage extends Resource {
  readonly status: string;
  /** Extension: the partner that sent it; absent where the operator did. */
  readonly sender?: EntityRef;
  readonly usageType?: string;
  readonly usageDate?: string;
  readonly externalIdentifier?: readonly ExternalIdentifier[];
  readonly usageSpecification?: EntityRef;
  readonly usageCharacteristic?: readonly { readonly name: string; readonly value: unknown; readonly unitOfMeasure?: string }[];
}

const serverSet = new Set(['id', 'href', '@type', 'status', 'externalIdentifier', 'conflictsWith', 'sender']);

/** The same for two records that say the same, whatever the order of their attributes and however they write the moment of use. */
export function contentHash(body: Attributes): string {
  return hash('sha256', canonicalObject(withInstant(body), (attribute) => !serverSet.has(attribute)), 'base64url');
}

/** As it is stored: a record that was posted is asked for before that. */
function withInstant(body: Attributes): Attributes {
  const { usageDate } = body;
  const instant = typeof usageDate === 'string' ? readInstant(usageDate) : undefined;
  return instant === undefined || instant === usageDate ? body : { ...body, usageDate: instant };
}

const ratedBy = ['usageType', 'usageDate', 'relatedParty', 'usageCharacteristic', 'productOffering', 'product'] as const;

/** Whether anything differs that settlement rates by. */
export const isCorrected = (next: Usage, previous: Usage): boolean => ratedBy.some((attribute) => canonical(next[attribute]) !== canonical(previous[attribute]));

/** Written piece by piece: every record that comes in comes through here, and lists of pairs cost twice as much as the text. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (!Array.isArray(value)) return canonicalObject(value as Attributes);
  let text = '';
  for (const member of value) text += `${text && ','}${canonical(member)}`;
  return `[${text}]`;
}

function canonicalObject(value: Attributes, counts: (attribute: string) => boolean = () => true): string {
  let text = '';
  for (const attribute of Object.keys(value).sort()) {
    const held = value[attribute];
    if (held !== undefined && counts(attribute)) text += `${text && ','}${quoted(attribute)}:${canonical(held)}`;
  }
  return `{${text}}`;
}

const inNeedOfNoEscape = /^[ !#-[\]-~]*$/;

/** As JSON.stringify writes it, which takes twice as long for a short text. */
const quoted = (text: string): string => (inNeedOfNoEscape.test(text) ? `"${text}"` : JSON.stringify(text));
