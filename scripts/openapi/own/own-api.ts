import type { ApiFacts, OperationFacts, SchemaFacts } from '../facts.ts';
import { eventSchemasOf, eventsOf, listenerOf, operationsOf, pathOf, schemasOf, type OwnResource } from './resource.ts';

interface OwnApi {
  readonly api: string;
  readonly resources: readonly OwnResource[];
  /** Beside those of the resources. */
  readonly operations: readonly OperationFacts[];
  /** What the resources are made of. */
  readonly parts: Readonly<Record<string, SchemaFacts>>;
}

export const errorCodes = [400, 401, 403, 404, 405, 409, 500];

const subscriptions: readonly OperationFacts[] = [
  { method: 'POST', path: '/hub', operationId: 'registerListener', requestSchema: 'EventSubscriptionInput', responseSchema: 'EventSubscription', successCodes: [201], errorCodes },
  { method: 'DELETE', path: '/hub/{id}', operationId: 'unregisterListener', successCodes: [204], errorCodes },
];

/** A `POST` that does something and answers what came of it: `retrySuspense` takes `RetrySuspense_Create` and answers `RetrySuspense`. */
export const task = (operationId: string): OperationFacts => {
  const schema = operationId.charAt(0).toUpperCase() + operationId.slice(1);
  return { method: 'POST', path: `/${operationId}`, operationId, requestSchema: `${schema}_Create`, responseSchema: schema, successCodes: [200], errorCodes, task: true };
};

/** An API of our own, written in the form of the published facts, so that one generator and one check serve both. */
export const ownApi = ({ api, resources, operations, parts }: OwnApi): ApiFacts => {
  const events = resources.flatMap(eventsOf);
  return {
    api,
    version: '1.0.0',
    resources: Object.fromEntries(resources.map((resource) => [pathOf(resource), { schema: resource.name, ops: resource.ops }])),
    operations: [...resources.flatMap(operationsOf), ...operations, ...subscriptions, ...events.map(listenerOf)],
    events,
    schemas: {
      ...Object.fromEntries(resources.flatMap((resource) => Object.entries(schemasOf(resource)))),
      ...parts,
      ...Object.fromEntries(resources.flatMap((resource) => Object.entries(eventSchemasOf(resource)))),
    },
  };
};
