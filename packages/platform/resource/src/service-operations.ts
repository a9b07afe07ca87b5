import type { Caller } from '@concord/access';
import type { Predicate, Scope, Storage } from '@concord/storage-port';
import type { BodyCheck } from './change/body-check.ts';
import { bulkPatch } from './bulk/bulk-patch.ts';
import { createOperation, deleteOperation, listOperation, patchOperation, type Reading, retrieveOperation, subListOperation } from './crud-operations.ts';
import { idempotencyKey, lostTheRace, onlyOnce } from './change/idempotency.ts';
import { changeContext } from './change/resource-writer.ts';
import { assertMayChoose } from './change/resource-id.ts';
import type { ApiDeclaration, Operation, OperationRequest, Reply, StreamingOperation } from './service.ts';
import { documentNamed } from './document/openapi-document.ts';
import { typesOf, type ResourceType, type ServiceModel } from './service-model.ts';
import { type Face, facesOf, keptPredicate } from './view/face.ts';
import { createView, listView, patchView, retrieveView } from './view/view-operations.ts';

/** Answers one operation, in a transaction of its own. @throws DomainError */
export type Served = (request: OperationRequest) => Promise<Reply>;

export interface ServiceParts {
  readonly model: ServiceModel;
  readonly storage: Storage;
  readonly clock: () => Date;
  readonly check: BodyCheck;
}

/** Everything that a service answers, by document and operationId. */
export function serviceOperations(parts: ServiceParts): ReadonlyMap<string, ReadonlyMap<string, Served>> {
  return new Map(parts.model.service.apis.map((api) => [api.document, apiOperations(parts, api)]));
}

function apiOperations(parts: ServiceParts, api: ApiDeclaration): ReadonlyMap<string, Served> {
  const types = typesOf(parts.model, api);
  const cruds = [...types.map((type) => ofType(type, parts.check)), ...facesOf(api, parts.model).map((face) => ofView(face, parts.check))].map((crud) => withOwn(crud, api));
  const written = new Set(cruds.flatMap(({ type: { operations } }) => writes.map((name) => operations[name]?.operationId)));
  const own = Object.entries(api.operations ?? {}).filter(([id]) => !written.has(id)).map(([id, operation]) => [id, inTransaction(parts, api.document, operation)] as const);
  const subLists = Object.entries(api.subLists ?? {}).map(([id, list]) => [id, reading(parts, subListOperation(documentNamed(parts.model.documents, api.document), id, list))] as const);
  const streaming = Object.entries(api.streaming ?? {}).map(([id, operation]) => [id, asItComes(parts, operation)] as const);
  return new Map([...cruds.flatMap((crud) => servedAs(parts, crud)), ...own, ...subLists, ...streaming]);
}

/** What is done with a resource, as an API has it. */
interface Crud {
  readonly type: ResourceType;
  /** Where it is kept, and how a condition in the words of the API is put there. */
  readonly kept: string;
  readonly keptPredicate: (shown: Predicate) => Predicate;
  readonly list: Reading;
  readonly create: Operation;
  readonly retrieve: Reading;
  readonly patch: Operation;
  readonly remove: Operation;
}

const ofType = (type: ResourceType, check: BodyCheck): Crud => ({
  type, kept: type.collection, keptPredicate: (predicate) => predicate,
  list: listOperation(type), create: createOperation(type), retrieve: retrieveOperation(type), patch: patchOperation(type, check), remove: deleteOperation(type),
});

const ofView = (face: Face, check: BodyCheck): Crud => ({
  type: face.shown, kept: face.kept.collection, keptPredicate: (predicate) => keptPredicate(face, predicate),
  list: listView(face), create: createView(face, check), retrieve: retrieveView(face), patch: patchView(face, check), remove: deleteOperation(face.kept),
});

const writes = ['create', 'patch', 'remove'] as const;

/** With the operations that the API has instead of the usual ones; in any case a partner chooses an id of its own alone. */
function withOwn(crud: Crud, { operations = {} }: ApiDeclaration): Crud {
  const one = (name: (typeof writes)[number]): Operation => operations[crud.type.operations[name]?.operationId ?? ''] ?? crud[name];
  return { ...crud, create: withOwnId(one('create')), patch: one('patch'), remove: one('remove') };
}

const withOwnId = (create: Operation): Operation => async (request, context) => {
  assertMayChoose((request.body as Readonly<Record<string, unknown>> | null)?.id, request.caller);
  return create(request, context);
};

/** Those that the document of the resource has. */
function servedAs(parts: ServiceParts, crud: Crud): (readonly [string, Served])[] {
  const { operations, documentName } = crud.type;
  const writing = (operation: Operation): Served => inTransaction(parts, documentName, operation);
  const served: (readonly [string | undefined, Served])[] = [
    [operations.list?.operationId, reading(parts, crud.list)],
    [operations.create?.operationId, writing(crud.create)],
    [operations.retrieve?.operationId, reading(parts, crud.retrieve)],
    [operations.patch?.operationId, writing(crud.patch)],
    [operations.remove?.operationId, writing(crud.remove)],
    [operations.bulkPatch?.operationId, writing(bulkPatch(crud, parts.check))],
  ];
  return served.flatMap(([id, operation]) => (id === undefined ? [] : [[id, operation] as const]));
}

const scopeOf = ({ tenant, party }: Caller): Scope => (party === undefined ? { tenant } : { tenant, party });

const reading = ({ storage }: ServiceParts, operation: Reading): Served => (request) => operation(request, storage.scoped(scopeOf(request.caller)));

/** The edge hands over the bytes of a body where the document says that it is bytes. */
const asItComes = ({ model, storage, clock }: ServiceParts, operation: StreamingOperation): Served => (request) =>
  operation({ ...request, body: request.body as AsyncIterable<Uint8Array> }, (work) =>
    storage.scoped(scopeOf(request.caller)).transaction((transaction) => work(changeContext(model, { caller: request.caller, now: clock(), transaction }))));

/** Runs an operation in one transaction of its caller, once for each idempotency key. */
export function inTransaction({ model, storage, clock }: ServiceParts, document: string, operation: Operation): Served {
  const run = (request: OperationRequest, key: string | undefined): Promise<Reply> =>
    storage.scoped(scopeOf(request.caller)).transaction((transaction) => {
      const now = clock();
      const work = (): Promise<Reply> => operation(request, changeContext(model, { caller: request.caller, now, transaction }));
      return key === undefined ? work() : onlyOnce({ document, key, request, transaction, work, now });
    });
  return async (request) => {
    const key = idempotencyKey(request);
    try {
      return await run(request, key);
    } catch (error) {
      if (key === undefined || !lostTheRace(error)) throw error;
      return run(request, key);
    }
  };
}
