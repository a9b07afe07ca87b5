import type { Scope, Storage } from '@concord/storage-port';
import type { Caller } from '@concord/access';
import type { BodyCheck } from './change/body-check.ts';
import { createOperation, deleteOperation, listOperation, patchOperation, type Reading, retrieveOperation, subListOperation } from './crud-operations.ts';
import { idempotencyKey, lostTheRace, onlyOnce } from './change/idempotency.ts';
import { changeContext } from './change/resource-writer.ts';
import { assertMayChoose } from './change/resource-id.ts';
import type { ApiDeclaration, Operation, OperationRequest, Reply, StreamingOperation } from './service.ts';
import { documentNamed } from './document/openapi-document.ts';
import { typesOf, type ResourceType, type ServiceModel } from './service-model.ts';
import { type Face, facesOf } from './view/face.ts';
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
  const types = typesOf(parts.model.service, api, documentNamed(parts.model.documents, api.document));
  const crud = types.flatMap((type) => crudOperations(parts, type));
  const views = facesOf(api, parts.model).flatMap((face) => viewOperations(parts, face));
  const creating = new Set(types.map(({ operations }) => operations.create?.operationId));
  const guarded = (id: string, operation: Operation): Operation => (creating.has(id) ? withOwnId(operation) : operation);
  const own = Object.entries(api.operations ?? {}).map(([id, operation]) => [id, inTransaction(parts, api.document, guarded(id, operation))] as const);
  const subLists = Object.entries(api.subLists ?? {}).map(([id, list]) => [id, reading(parts, subListOperation(documentNamed(parts.model.documents, api.document), id, list))] as const);
  const streaming = Object.entries(api.streaming ?? {}).map(([id, operation]) => [id, asItComes(parts, operation)] as const);
  return new Map([...crud, ...views, ...own, ...subLists, ...streaming]);
}

const crudOperations = (parts: ServiceParts, type: ResourceType): (readonly [string, Served])[] => servedAs(parts, type, {
  list: listOperation(type), create: createOperation(type), retrieve: retrieveOperation(type), patch: patchOperation(type, parts.check), remove: deleteOperation(type),
});

const viewOperations = (parts: ServiceParts, face: Face): (readonly [string, Served])[] => servedAs(parts, face.shown, {
  list: listView(face), create: createView(face, parts.check), retrieve: retrieveView(face), patch: patchView(face, parts.check), remove: deleteOperation(face.kept),
});

interface Crud {
  readonly list: Reading;
  readonly create: Operation;
  readonly retrieve: Reading;
  readonly patch: Operation;
  readonly remove: Operation;
}

/** Those that the document of the resource has. */
function servedAs(parts: ServiceParts, { operations, documentName }: ResourceType, crud: Crud): (readonly [string, Served])[] {
  const writing = (operation: Operation): Served => inTransaction(parts, documentName, operation);
  const served: (readonly [string | undefined, Served])[] = [
    [operations.list?.operationId, reading(parts, crud.list)],
    [operations.create?.operationId, writing(withOwnId(crud.create))],
    [operations.retrieve?.operationId, reading(parts, crud.retrieve)],
    [operations.patch?.operationId, writing(crud.patch)],
    [operations.remove?.operationId, writing(crud.remove)],
  ];
  return served.flatMap(([id, operation]) => (id === undefined ? [] : [[id, operation] as const]));
}

/** A creation, for which a partner may choose an id of its own alone. */
const withOwnId = (create: Operation): Operation => async (request, context) => {
  assertMayChoose((request.body as Readonly<Record<string, unknown>> | null)?.id, request.caller);
  return create(request, context);
};

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
