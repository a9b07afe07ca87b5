import { type Finding, notFound } from '@concord/errors';
import type { Entry, Versioned, WritableCollection } from '@concord/storage-port';
import { assertReadOnlyKept, assertSameIdentity, changedAttributes, refuseIfAny, withReadOnlyKept } from './changes.ts';
import type { ChangeContext, Resource, Rule } from '../declaration/declaration.ts';
import { assertBindsNobody, assertMayStartIn, checkedTransition, withInitialState } from '../declaration/lifecycle.ts';
import { normaliseInstants } from '../document/normalise-instants.ts';
import { eventsOfChange, notify } from '../event/notify.ts';
import { assertMayChange, assertMayRemove, assertMayWrite } from '../declaration/partner-limits.ts';
import type { Attributes } from '../document/json-object.ts';
import { idFor } from './resource-id.ts';
import { withCompleteReferences } from '../reference/complete-references.ts';
import { assertNobodyRefersTo } from '../reference/referrers.ts';
import type { ResourceType } from '../service-model.ts';
import { namedParties } from './visible-parties.ts';

type Stored = Versioned<Resource>;

/** One write: of what, in whose transaction, and whether a client's own words are written, which may say less than a service's. */
export interface Writing {
  readonly type: ResourceType;
  readonly context: ChangeContext;
  readonly origin: 'client' | 'service';
}

/** The partner whose wish a write is; what the operator or the service itself writes is no partner's. */
const partnerOf = ({ context, origin }: Writing): string | undefined => (origin === 'client' ? context.caller.party : undefined);

export const collectionOf = ({ type, context }: Writing): WritableCollection<Resource> => context.transaction.collection<Resource>(type.collection);

/** A resource as it is to be created, and who may see it. @throws DomainError as the API would */
export async function entryOf(writing: Writing, body: Attributes): Promise<Entry<Resource>> {
  const draft = await withReferences(writing, drafted(writing, body), undefined);
  if (writing.origin === 'client') assertMayStartIn(writing.type.declaration, draft);
  const next = await completed(writing, draft, undefined);
  const parties = partiesOf(writing, next, undefined);
  assertMayWrite(writing.type.declaration, { document: next, parties }, partnerOf(writing));
  return { document: next, parties };
}

/** Creates a resource with all that follows from it. @throws DomainError as the API would */
export async function createResource(writing: Writing, body: Attributes): Promise<Stored> {
  const stored = await collectionOf(writing).insert(await entryOf(writing, body));
  noteWritten(writing, stored);
  notify(writing.type, writing.type.topics.create, stored, writing.context);
  return withConsequences(writing, { next: stored.document }, stored);
}

/**
 * Replaces a resource by what `change` makes of it. Where that is equal, nothing is written or told.
 * @throws DomainError notFound, preconditionFailed and what the declaration refuses
 */
export async function changeResource(writing: Writing, id: string, change: (current: Stored) => Attributes): Promise<Stored> {
  const current = await collectionOf(writing).find(id);
  if (!current) throw notFound(writing.type.name, id);
  assertMayChange(writing.type.declaration, current, partnerOf(writing));
  const previous = current.document;
  const wanted = await withReferences(writing, normalised(writing.type, change(current), previous), previous);
  if (changedAttributes(previous, wanted).length === 0) return current;
  assertSameIdentity(previous, wanted);
  const next = await completed(writing, wanted, previous);
  const stored = await collectionOf(writing).replace({ document: next, parties: partiesOf(writing, next, current) }, current.version);
  noteWritten(writing, stored);
  for (const event of eventsOfChange(writing.type, previous, next)) notify(writing.type, event, stored, writing.context);
  return withConsequences(writing, { next: stored.document, previous }, stored);
}

/** Removes a resource; `check` sees it before. @throws DomainError notFound and what `check` throws */
export async function removeResource(writing: Writing, id: string, check: (current: Stored) => void = () => undefined): Promise<void> {
  const current = await collectionOf(writing).find(id);
  if (!current) throw notFound(writing.type.name, id);
  assertMayRemove(writing.type.declaration, current, partnerOf(writing));
  assertBindsNobody(writing.type.declaration, current.document);
  await assertNobodyRefersTo(writing.type, id, writing.context.transaction);
  check(current);
  await collectionOf(writing).remove(id, current.version);
  notify(writing.type, writing.type.topics.delete, { ...current, version: current.version + 1 }, writing.context);
  for (const consequence of writing.type.declaration.consequences ?? []) await consequence({ previous: current.document }, writing.context);
}

function drafted({ type, context }: Writing, body: Attributes): Resource {
  const id = idFor(body.id, context.now);
  const typed = type.typed && body['@type'] === undefined ? { '@type': type.name } : {};
  const identity = { id, href: `${type.path}/${encodeURIComponent(id)}` };
  return normalised(type, { ...identity, ...withInitialState(type.declaration, body), ...typed, ...identity }, identity);
}

/** As the document writes it, with id and href where they were left out. */
function normalised({ document, name }: ResourceType, attributes: Attributes, identity: Identity): Resource {
  return { ...identityOf(identity), ...normaliseInstants(document, name, attributes) };
}

type Identity = Pick<Resource, 'id' | 'href'>;

const identityOf = ({ id, href }: Identity): Identity => ({ id, ...(href !== undefined && { href }) });

/** A client may mean what is not there; a service knows what it writes. */
const withReferences = ({ type, context, origin }: Writing, next: Resource, before: Resource | undefined): Promise<Resource> =>
  withCompleteReferences(type.references(), next, before, origin === 'client' ? context.transaction : undefined);

/** Derivation, lifecycle, stamps, read-only attributes and rules, in this order. */
async function completed({ type, context, origin }: Writing, wanted: Resource, previous: Resource | undefined): Promise<Resource> {
  const { declaration } = type;
  const allowed = origin === 'client' ? withReadOnlyKept(declaration, wanted, previous) : wanted;
  const kept = declaration.derive ? await derived({ type, context, origin }, allowed, previous) : allowed;
  const moved = checkedTransition(declaration, previous, kept);
  const next = stamped({ type, context, origin }, kept, previous, moved);
  if (origin === 'client') assertReadOnlyKept(declaration, wanted, next, previous);
  const findings = await findingsOf(declaration.rules ?? [], (rule) => rule(next, previous, context));
  refuseIfAny(firstError(findings), findings);
  return next;
}

async function derived(writing: Writing, allowed: Resource, previous: Resource | undefined): Promise<Resource> {
  const { declaration } = writing.type;
  const next = await declaration.derive?.(allowed, previous, writing.context);
  return withReferences(writing, normalised(writing.type, { ...next, ...identityOf(allowed) }, allowed), allowed);
}

/** One rule after the other: a rule may read, and a transaction answers one question at a time. */
const firstError = (findings: readonly Finding[]): string => findings.find(({ severity }) => severity !== 'warning')?.code ?? 'ruleBroken';

async function findingsOf(rules: readonly Rule[], ask: (rule: Rule) => ReturnType<Rule>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...(await ask(rule)));
  return findings;
}

/** The stamps that are due take the time; the others stay as they were, whatever was sent. */
function stamped({ type, context }: Writing, next: Resource, previous: Resource | undefined, moved: boolean): Resource {
  const due = { onCreate: previous === undefined, onChange: true, onTransition: moved || previous === undefined };
  const stamps = Object.entries(type.declaration.stamps ?? {}).map(([name, when]) => [name, due[when] ? context.now.toISOString() : previous?.[name]] as const);
  return { ...next, ...Object.fromEntries(stamps.filter(([, value]) => value !== undefined)) };
}

/** Who may see it: whom the declaration says, besides those who were let in otherwise before, and the party that writes. */
function partiesOf({ type, context }: Writing, next: Resource, current: Stored | undefined): readonly string[] {
  const visibleTo = type.declaration.visibleTo ?? namedParties;
  const declaredBefore = current ? visibleTo(current.document) : [];
  const creators = (current?.parties ?? []).filter((party) => !declaredBefore.includes(party));
  const writer = context.caller.party === undefined ? [] : [context.caller.party];
  return [...new Set([...visibleTo(next), ...creators, ...writer])];
}

/** What was written last in a context, by type and id. */
const written = new WeakMap<ChangeContext, Map<string, Stored>>();

const keyOf = ({ type }: Writing, { document }: Stored): string => `${type.name}/${document.id}`;

function noteWritten(writing: Writing, stored: Stored): void {
  if (!writing.type.declaration.consequences) return;
  const latest = written.get(writing.context) ?? new Map<string, Stored>();
  written.set(writing.context, latest.set(keyOf(writing, stored), stored));
}

/** A consequence may have changed the resource again: the answer is what was written last. It is not read back, which costs as much as to write it. */
async function withConsequences(writing: Writing, change: { readonly next: Resource; readonly previous?: Resource }, stored: Stored): Promise<Stored> {
  for (const consequence of writing.type.declaration.consequences ?? []) await consequence(change, writing.context);
  return written.get(writing.context)?.get(keyOf(writing, stored)) ?? stored;
}
