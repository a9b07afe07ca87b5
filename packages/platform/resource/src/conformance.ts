import type { Caller } from '@concord/access';
import { invalidInput } from '@concord/errors';
import type { CollectionDeclaration, OutboxMessage, Storage } from '@concord/storage-port';
import type { BodyCheck } from './change/body-check.ts';
import { collectionsOf } from './declaration/collections.ts';
import type { ChangeContext, Lifecycle, ResourceDeclaration } from './declaration/declaration.ts';
import type { Documents } from './document/openapi-document.ts';
import { changeContext } from './change/resource-writer.ts';
import type { OperationRequest, Reply, ServiceDeclaration, ServiceEvent } from './service.ts';
import { serviceModel, typesOf, type CrudName, type ResourceType } from './service-model.ts';
import { serviceOperations } from './service-operations.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** What can differ from service to service. */
export interface ConformanceParts {
  readonly service: ServiceDeclaration;
  readonly documents: Documents;
  /** By resource name: the body of the n-th one, such as a client may create it; bodies of different n break no unique key. */
  readonly examples: Readonly<Record<string, (n: number) => Attributes>>;
  /** Makes an empty store; every case has a tenant of its own in it. */
  readonly storage: (collections: readonly CollectionDeclaration[]) => Storage | Promise<Storage>;
  /** What must be there before the n-th example can be created: copies, other resources. Asked for the first by every case. */
  readonly given?: (context: ChangeContext, n: number) => Promise<void>;
  /** Judges bodies as the edge does; default: lets all pass. */
  readonly check?: BodyCheck;
  /** What is wrong with a reply; default: nothing. */
  readonly objections?: (document: string, operationId: string, reply: Reply) => readonly string[];
}

interface Bench {
  readonly example: (n: number) => Attributes;
  create(n?: number, more?: Attributes): Promise<Attributes & { readonly id: string }>;
  ask(operation: CrudName, request?: Partial<OperationRequest>): Promise<Reply>;
  events(): Promise<readonly ServiceEvent[]>;
  /** A caller of the tenant: its operator, unless `more` says otherwise. */
  caller(more?: Partial<Caller>): Caller;
}

const now = new Date('2026-05-04T03:02:01.000Z');

/** Runs every declared resource of a service through what TMF630 and this platform promise of all of them. */
export function resourceConformance(parts: ConformanceParts): void {
  const types = parts.service.apis.flatMap((api) => typesOf(parts, api));
  it(`${parts.service.name}: every resource that a client can create has an example`, () => {
    expect(types.filter(({ name, operations }) => operations.create && !parts.examples[name]).map(({ name }) => name)).toEqual([]);
  });
  describe(parts.service.name, () => {
    let storage: Storage;
    let tenants = 0;
    beforeAll(async () => { storage = await parts.storage(collectionsOf(parts.service)); });
    afterAll(() => storage.close());
    for (const type of types) {
      const example = parts.examples[type.name];
      if (example) describe(`${type.documentName} ${type.name}`, () => cases(type, () => bench({ ...parts, storage, tenant: `conformance-${(tenants += 1)}` }, type, example)));
    }
  });
}

interface BenchParts extends Omit<ConformanceParts, 'storage'> {
  readonly storage: Storage;
  readonly tenant: string;
}

async function bench({ service, documents, storage, tenant, given, check = () => [], objections = () => [] }: BenchParts, type: ResourceType, example: (n: number) => Attributes): Promise<Bench> {
  const model = serviceModel(service, documents);
  const operations = serviceOperations({ model, storage, clock: () => now, check }).get(type.documentName);
  const operator: Caller = { tenant, subject: 'operator', scopes: new Set(['*:read', '*:write']) };
  const inContext = <T>(work: (context: ChangeContext) => Promise<T>): Promise<T> =>
    storage.scoped({ tenant }).transaction((transaction) => work(changeContext(model, { caller: operator, now, transaction })));
  const ask: Bench['ask'] = async (name, request = {}) => {
    const operationId = type.operations[name]?.operationId ?? '';
    const serve = operations?.get(operationId);
    if (!serve) throw new Error(`${type.name} has no operation to ${name}`);
    const findings = name === 'create' ? check(type.documentName, operationId, request.body) : [];
    if (findings.length > 0) throw invalidInput('invalidBody', findings.map(({ message }) => message).join('; '), findings);
    const reply = readable(await serve({ operationId, params: {}, query: '', headers: {}, body: undefined, caller: operator, ...request }));
    // A selection of attributes is no whole resource.
    if (!request.query?.includes('fields=')) expect(objections(type.documentName, operationId, reply)).toEqual([]);
    return reply;
  };
  await storage.outbox.remove((await storage.outbox.pending(10_000)).map(({ id }) => id));
  if (given) await inContext((context) => given(context, 1));
  return {
    ask,
    example,
    create: async (n = 1, more = {}) => {
      if (given && n > 1) await inContext((context) => given(context, n));
      const body = { ...example(n), ...more };
      const created = type.operations.create ? (await ask('create', { body })).body : await inContext(({ resources }) => resources.create(type.name, body));
      return created as Attributes & { readonly id: string };
    },
    events: async () => (await storage.outbox.pending(1000)).map((message: OutboxMessage) => message.body as ServiceEvent).filter(({ resourceName }) => resourceName === type.name),
    caller: (more = {}) => ({ ...operator, ...more }),
  };
}

/** As a client has it, whether the operation told it as a value or as text. */
const readable = ({ json, ...reply }: Reply): Reply => (json === undefined ? reply : { ...reply, body: JSON.parse(json) as unknown });

const bodyOf = ({ body }: Reply): Attributes => body as Attributes;
const listOf = ({ body }: Reply): readonly Attributes[] => body as Attributes[];
const at = (id: string, body?: unknown, headers: OperationRequest['headers'] = {}): Partial<OperationRequest> => ({ params: { id }, body, headers });

function cases(type: ResourceType, open: () => Promise<Bench>): void {
  let on: Bench;
  beforeEach(async () => { on = await open(); });
  const when: When = (...needed) => (needed.every((name) => type.operations[name]) ? it : leftOut);
  readingCases(type, () => on, when);
  writingCases(type, () => on, when);
  declarationCases(type.declaration, () => on, when);
}

type Case = (promise: string, work: () => Promise<void>) => void;

/** A case counts only for resources that have the operations it needs. */
type When = (...needed: CrudName[]) => Case;
const leftOut: Case = () => undefined;

function readingCases(type: ResourceType, on: () => Bench, when: When): void {
  when('create')('answers a creation with 201, Location, ETag and the resource', async () => {
    const reply = await on().ask('create', { body: on().example(1) });
    const { href, ...created } = bodyOf(reply);
    expect([reply.status, reply.headers]).toEqual([201, { Location: href, ETag: expect.stringMatching(/^"\d+"$/) as string }]);
    expect([href, created['@type'] !== undefined]).toEqual([`${type.path}/${encodeURIComponent(String(created.id))}`, type.typed]);
  });
  when('retrieve')('retrieves what was created', async () => {
    const created = await on().create();
    const reply = await on().ask('retrieve', at(created.id));
    expect([reply.status, reply.body]).toEqual([200, created]);
  });
  when('retrieve')('says nothing new to who has the current version', async () => {
    const { id } = await on().create();
    const { headers } = await on().ask('retrieve', at(id));
    expect((await on().ask('retrieve', at(id, undefined, { 'if-none-match': headers?.ETag }))).status).toBe(304);
  });
  when('retrieve')('does not know an unknown id', async () => {
    await expect(on().ask('retrieve', at('unknown'))).rejects.toMatchObject({ kind: 'notFound' });
  });
  when('list')('lists, filters by id and finds nothing by what nothing has', async () => {
    const [first, second] = [await on().create(1), await on().create(2)];
    expect(listOf(await on().ask('list')).map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(listOf(await on().ask('list', { query: `id=${encodeURIComponent(second.id)}` }))).toEqual([second]);
    expect(listOf(await on().ask('list', { query: 'conformanceNote=nothing' }))).toEqual([]);
  });
  when('list')('pages with totals', async () => {
    await on().create(1);
    await on().create(2);
    const reply = await on().ask('list', { query: 'limit=1' });
    expect([reply.status, listOf(reply).length]).toEqual([206, 1]);
    expect(Number(reply.headers?.['X-Total-Count'])).toBeGreaterThanOrEqual(2);
  });
  when('list')('sorts', async () => {
    const ids = [(await on().create(1)).id, (await on().create(2)).id].sort();
    const sorted = listOf(await on().ask('list', { query: 'sort=-id' })).map(({ id }) => id);
    expect(sorted.filter((id) => ids.includes(String(id)))).toEqual(ids.toReversed());
  });
  when('list')('cuts down to id, href and @type', async () => {
    await on().create();
    const [row = {}] = listOf(await on().ask('list', { query: 'fields=none' }));
    expect(Object.keys(row).filter((name) => !['id', 'href', '@type'].includes(name))).toEqual([]);
  });
  when('retrieve', 'list')('hides from other tenants and from parties it does not name', async () => {
    const { id } = await on().create();
    const parties = (await on().events()).at(0)?.parties ?? [];
    const elsewhere = on().caller({ tenant: 'elsewhere' });
    const stranger = on().caller({ party: 'a-party-that-nobody-names' });
    for (const caller of [elsewhere, ...(parties.includes('*') ? [] : [stranger])]) {
      await expect(on().ask('retrieve', { ...at(id), caller })).rejects.toMatchObject({ kind: 'notFound' });
      expect(listOf(await on().ask('list', { caller, query: `id=${encodeURIComponent(id)}` }))).toEqual([]);
    }
  });
}

function writingCases(type: ResourceType, on: () => Bench, when: When): void {
  when('create')('takes a client’s id, once', async () => {
    await on().create(1, { id: 'conformance-1' });
    await expect(on().create(2, { id: 'conformance-1' })).rejects.toMatchObject({ kind: 'conflict' });
  });
  it('tells of a creation with the document’s name for it', async () => {
    const { id } = await on().create();
    expect((await on().events()).find(({ resource }) => resource.id === id)).toMatchObject({ type: type.topics.create, version: 1 });
  });
  when('patch')('refuses to change id and href', async () => {
    const { id } = await on().create();
    for (const body of [{ id: 'other' }, { href: 'other' }]) await expect(on().ask('patch', at(id, body))).rejects.toMatchObject({ kind: 'invalidInput' });
  });
  when('patch')('refuses a patch of another version', async () => {
    const { id } = await on().create();
    await expect(on().ask('patch', at(id, {}, { 'if-match': '"4711"' }))).rejects.toMatchObject({ kind: 'preconditionFailed' });
  });
  when('patch')('refuses a JSON patch whose test fails', async () => {
    const { id } = await on().create();
    const body = [{ op: 'test', path: '/id', value: 'other' }];
    await expect(on().ask('patch', at(id, body, { 'content-type': 'application/json-patch+json' }))).rejects.toMatchObject({ code: 'patchTestFailed' });
  });
  when('patch')('writes and tells nothing when nothing changes', async () => {
    const { id } = await on().create();
    const before = await on().events();
    await on().ask('patch', at(id, { id }));
    expect(await on().events()).toEqual(before);
  });
  when('create')('answers a repeated creation as the first', async () => {
    const request = { body: on().example(1), headers: { 'idempotency-key': 'k' } };
    const [first, second] = await Promise.all([on().ask('create', request), on().ask('create', request)]);
    expect(bodyOf(second)).toEqual(bodyOf(first));
  });
  when('remove')('is gone when deleted, and says so', async () => {
    const { id } = await on().create();
    expect((await on().ask('remove', at(id))).status).toBe(204);
    await expect(on().ask('remove', at(id))).rejects.toMatchObject({ kind: 'notFound' });
    expect((await on().events()).at(-1)).toMatchObject({ type: type.topics.delete, resource: { id } });
  });
}

function declarationCases({ lifecycle, stamps = {}, readOnly = [] }: ResourceDeclaration, on: () => Bench, when: When): void {
  const isCalledFor = (condition: boolean, ...needed: CrudName[]): Case => (condition ? when(...needed) : leftOut);
  isCalledFor(Object.values(stamps).includes('onCreate'), 'create')('sets its stamps itself', async () => {
    const names = Object.keys(stamps).filter((name) => stamps[name] === 'onCreate');
    const created = await on().create(1, Object.fromEntries(names.map((name) => [name, '2001-01-01T00:00:00.000Z'])));
    expect(names.map((name) => created[name])).toEqual(names.map(() => now.toISOString()));
  });
  isCalledFor(readOnly.length > 0, 'patch')('refuses to have read-only attributes changed', async () => {
    const { id } = await on().create();
    for (const name of readOnly) await expect(on().ask('patch', at(id, { [name]: 'conformance' }))).rejects.toMatchObject({ kind: 'invalidInput' });
  });
  if (!lifecycle) return;
  when('patch')('refuses a state that nobody knows', async () => {
    const { id } = await on().create();
    await expect(on().ask('patch', at(id, { [lifecycle.attribute]: 'conformance' }))).rejects.toMatchObject({ kind: 'invalidInput' });
  });
  isCalledFor(!readOnly.includes(lifecycle.attribute), 'patch')('refuses every transition that the lifecycle does not have', async () => {
    const created = await on().create();
    for (const state of unreachableFrom(lifecycle, String(created[lifecycle.attribute]))) {
      await expect(on().ask('patch', at(created.id, { [lifecycle.attribute]: state }))).rejects.toMatchObject({ kind: 'conflict' });
    }
  });
}

function unreachableFrom({ transitions }: Lifecycle, from: string): string[] {
  const states = new Set([...Object.keys(transitions), ...Object.values(transitions).flat()]);
  return [...states].filter((state) => state !== from && !(transitions[from] ?? []).includes(state));
}
