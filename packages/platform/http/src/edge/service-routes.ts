import { type ApiDeclaration, type Documents, documentNamed, inTransaction, type Operation, type Served, type ServiceDeclaration, serviceModel, serviceOperations, type ServiceParts } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { apiDocument, bodyCheck, type ApiDocument, type ApiOperation } from '../document/api-document.ts';
import type { ExtensionSchemas } from '../extension/extension-schemas.ts';
import type { Route } from './route-table.ts';

/** Subscriptions to the notifications of one API: what stands behind `/hub`. */
export interface HubOperations {
  readonly create: Operation;
  readonly retrieve: Operation;
  readonly remove: Operation;
}

export interface ServedService {
  readonly service: ServiceDeclaration;
  readonly storage: Storage;
  /** Makes the hub of a document. */
  readonly hub: (document: string) => HubOperations;
}

export interface RouteParts {
  readonly documents: Documents;
  readonly clock: () => Date;
  readonly schemas: ExtensionSchemas;
}

/** A document whose new resources, and what comes out of patches, are judged by the schemas that they name too. */
function extensible({ operations, check }: ApiDocument, schemas: ExtensionSchemas, storage: Storage): ApiDocument {
  const creating = new Set(operations.filter(({ method }) => method === 'post').map(({ operationId }) => operationId));
  const both: ApiDocument['check'] = (operationId, body, by) => {
    const findings = check(operationId, body);
    if (!by || !creating.has(operationId)) return findings;
    // What was wrong before may stay: then that is no reason to look no further.
    return findings.length > 0 && by.before === undefined ? findings : [...findings, ...schemas.findingsOn(body, { by, storage })];
  };
  return { operations, check: both };
}

/** The routes of a service: every operation of its documents, joined with what answers it. @throws Error when they do not fit */
export async function serviceRoutes({ service, storage, hub }: ServedService, { documents, clock, schemas }: RouteParts): Promise<readonly Route[]> {
  const apis = await Promise.all(service.apis.map(async ({ document }) => [document, extensible(await apiDocument(documentNamed(documents, document)), schemas, storage)] as const));
  const byName = new Map(apis);
  const parts: ServiceParts = { model: serviceModel(service, documents), storage, clock, check: bodyCheck(byName) };
  const served = serviceOperations(parts);
  for (const api of service.apis) assertKnown(api, byName.get(api.document)?.operations ?? []);
  return apis.flatMap(([document, { operations, check }]) => operations.map((operation) => {
    const serve = served.get(document)?.get(operation.operationId) ?? platformOperation(parts, document, operation, hub(document));
    return { document, operation, check, ...(serve && { serve }) };
  }));
}

function assertKnown({ document, operations = {}, subLists = {}, streaming = {} }: ApiDeclaration, known: ApiDocument['operations']): void {
  const unknown = Object.keys({ ...operations, ...subLists, ...streaming }).filter((id) => !known.some(({ operationId }) => operationId === id));
  if (unknown.length > 0) throw new Error(`${document} has no operation ${unknown.join(', ')}`);
}

/** What every API has: the hub, and listeners, which are the client's side of it and are only acknowledged here. */
function platformOperation(parts: ServiceParts, document: string, { template, method, successStatus }: ApiOperation, hub: HubOperations): Served | undefined {
  if (template.startsWith('/listener/')) return async () => ({ status: successStatus });
  const operation = hubOperation(hub, template, method);
  return operation && inTransaction(parts, document, operation);
}

/** At the top, or below a topic. */
function hubOperation(hub: HubOperations, template: string, method: string): Operation | undefined {
  const place = /^(?:\/topic\/\{topicId\})?\/hub(\/\{[^}]+\})?$/.exec(template);
  if (!place) return undefined;
  const operations: Readonly<Record<string, Operation>> = place[1] === undefined ? { post: hub.create } : { get: hub.retrieve, delete: hub.remove };
  return operations[method];
}
