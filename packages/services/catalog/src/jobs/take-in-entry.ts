import { isDomainError, type Finding, type Refusal } from '@concord/errors';
import type { Attributes, ConsumerContext, EntityRef, Resource } from '@concord/resource';
import type { Entry } from '@concord/usage-format';
import { type CatalogKind, catalogKinds, catalogRules, kindAt } from './catalog-kinds.ts';
import type { Job } from './job.ts';

/** What became of an entry. */
export type Taken = EntityRef | { readonly refusal: string };

/** Refusals that are the entry's own; others are asked again. */
const ofTheEntry: ReadonlySet<Refusal> = new Set(['invalidInput', 'conflict', 'unprocessable', 'unsupported']);

/**
 * Creates what an entry of a file says, or makes the resource of its id what it says. Of a file's trailer it takes what is wrong with
 * the whole. What is refused has written nothing.
 */
export async function takeInEntry(entry: Entry, job: Job, context: ConsumerContext): Promise<readonly Taken[]> {
  const at = `line ${String(entry.line)}`;
  if ('refusal' in entry) return [{ refusal: `${at}: ${entry.refusal.reason}` }];
  if ('trailer' in entry) return entry.trailer.findings.map(({ message }) => ({ refusal: `${at}: ${message}` }));
  return 'record' in entry ? [await takenIn(entry.record, at, job, context)] : [];
}

async function takenIn(record: Attributes, at: string, job: Job, { resources }: ConsumerContext): Promise<Taken> {
  const kind = kindOf(record, job);
  if (!kind) return { refusal: `${at}: @type is none of ${catalogKinds.join(', ')}, and the job names no path` };
  const { href: _href, lastUpdate: _lastUpdate, ...said } = record;
  const findings = (await catalogRules()).check(kind, said);
  if (findings.length > 0) return { refusal: `${at}: ${told(findings)}` };
  try {
    const known = typeof said.id === 'string' ? await resources.find(kind, said.id) : undefined;
    return await (known ? resources.change(kind, known.id, (current) => ({ ...staying(current), ...said })) : resources.create(kind, said));
  } catch (error) {
    if (isDomainError(error) && ofTheEntry.has(error.kind)) return { refusal: `${at}: ${error.message}` };
    throw error;
  }
}

/** By its own type, or the one that it extends; what says neither is of the kind that the job is about. */
const kindOf = (record: Attributes, { path }: Job): CatalogKind | undefined =>
  catalogKinds.find((kind) => kind === record['@type']) ?? catalogKinds.find((kind) => kind === record['@baseType']) ?? (path === undefined ? undefined : kindAt(path));

/** What a file cannot take away by leaving it out. */
function staying({ id, href, '@type': type, lifecycleStatus, lastUpdate }: Resource): Attributes {
  return Object.fromEntries(Object.entries({ id, href, '@type': type, lifecycleStatus, lastUpdate }).filter(([, value]) => value !== undefined));
}

const told = (findings: readonly Finding[]): string => findings.map(({ pointer, message }) => (pointer === undefined ? message : `${pointer} ${message}`)).join('; ');
