import type { ApiFacts, OperationFacts } from './facts.ts';
import type { Action } from './openapi.ts';

/** What an operation does. A task (`POST` that is no resource's collection) is marked so in the facts. */
export const actionOf = (operation: OperationFacts, api: ApiFacts): Action => {
  if (operation.path.startsWith('/listener/')) return 'deliver';
  if (operation.path === '/hub') return 'subscribe';
  if (operation.path === '/hub/{id}' && operation.method === 'DELETE') return 'unsubscribe';
  if (operation.task === true) return 'task';
  return byMethod(operation, api);
};

const byMethod = (operation: OperationFacts, api: ApiFacts): Action => {
  switch (operation.method) {
    case 'GET': return operation.path in api.resources ? 'list' : 'retrieve';
    case 'POST': return 'create';
    case 'PATCH': return operation.path in api.resources ? 'bulkPatch' : 'patch';
    case 'DELETE': return 'delete';
    default: throw new Error(`${operation.operationId} has the unknown method ${operation.method}`);
  }
};

/** The schema name of the resource that the operation is about; for a delivery, the event's. */
export const resourceOf = (operation: OperationFacts, api: ApiFacts): string => {
  const resource = api.resources[operation.path.replace(/\/\{id\}$/, '')];
  if (resource !== undefined) return withoutForm(resource.schema);
  if (operation.path.startsWith('/listener/')) return operation.requestSchema ?? '';
  return withoutForm(operation.responseSchema?.replace('[]', '') ?? 'EventSubscription');
};

/** The newest files have a schema for what they answer: `TroubleTicket_RES`. */
const withoutForm = (schema: string): string => schema.replace(/_RES$/, '');
