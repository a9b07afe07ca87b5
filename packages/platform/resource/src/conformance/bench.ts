import type { Caller } from '@concord/access';
import { invalidInput } from '@concord/errors';
import type { CollectionDeclaration, OutboxMessage, Storage } from '@concord/storage-port';
import type { BodyCheck } from '../change/body-check.ts';
import { changeContext } from '../change/resource-writer.ts';
import type { ChangeContext } from '../declaration/declaration.ts';
import type { Attributes } from '../document/json-object.ts';
import type { Documents } from '../document/openapi-document.ts';
import type { OperationRequest, Reply, ServiceDeclaration, ServiceEvent } from '../service.ts';
import { serviceModel, type CrudName, type ResourceType } from '../service-model.ts';
import { serviceOperations } from '../service-operations.ts';

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

/** A resource in a tenant of its own. */
export interface Bench {
  readonly example: (n: number) => Attributes;
  create(n?: number, more?: Attributes): Promise<Attributes & { readonly id: string }>;
  ask(operation: CrudName, request?: Partial<OperationRequest>): Promise<Reply>;
  events(): Promise<readonly ServiceEvent[]>;
  /** A caller of the tenant: its operator, unless `more` says otherwise. */
  caller(more?: Partial<Caller>): Caller;
}

/** When everything happens. */
export const now = new Date('2026-05-04T03:02:01.000Z');

interface BenchParts extends Omit<ConformanceParts, 'storage'> {
  readonly storage: Storage;
  readonly tenant: string;
}

export async function bench({ service, documents, storage, tenant, given, check = () => [], objections = () => [] }: BenchParts, type: ResourceType, example: (n: number) => Attributes): Promise<Bench> {
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

export const bodyOf = ({ body }: Reply): Attributes => body as Attributes;
export const listOf = ({ body }: Reply): readonly Attributes[] => body as Attributes[];
/** A request that names a resource. */
export const at = (id: string, body?: unknown, headers: OperationRequest['headers'] = {}): Partial<OperationRequest> => ({ params: { id }, body, headers });

export type Case = (promise: string, work: () => Promise<void>) => void;

/** A case counts only for resources that have the operations it needs. */
export type When = (...needed: CrudName[]) => Case;
export const leftOut: Case = () => undefined;
