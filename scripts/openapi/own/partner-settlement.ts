import type { ApiFacts, OperationFacts, SchemaFacts } from '../facts.ts';
import { parts } from './parts.ts';
import { eventSchemasOf, eventsOf, listenerOf, operationsOf, pathOf, schemasOf } from './resource.ts';
import { ownResources } from './resources.ts';
import { many, one, part, text } from './shapes.ts';

const errorCodes = [400, 401, 403, 404, 405, 409, 500];

const explanation: OperationFacts = {
  method: 'GET',
  path: '/settlementLine/{id}/explanation',
  operationId: 'retrieveEventExplanation',
  queryParams: ['fields', 'offset', 'limit'],
  responseSchema: 'EventExplanation',
  successCodes: [200],
  errorCodes,
};

const retry: OperationFacts = {
  method: 'POST',
  path: '/retrySuspense',
  operationId: 'retrySuspense',
  requestSchema: 'RetrySuspense_Create',
  responseSchema: 'RetrySuspense',
  successCodes: [200],
  errorCodes,
  task: true,
};

const importRates: OperationFacts = {
  method: 'POST',
  path: '/importExchangeRates',
  operationId: 'importExchangeRates',
  requestSchema: 'ImportExchangeRates_Create',
  responseSchema: 'ImportExchangeRates',
  successCodes: [200],
  errorCodes,
  task: true,
};

const subscriptions: readonly OperationFacts[] = [
  { method: 'POST', path: '/hub', operationId: 'registerListener', requestSchema: 'EventSubscriptionInput', responseSchema: 'EventSubscription', successCodes: [201], errorCodes },
  { method: 'DELETE', path: '/hub/{id}', operationId: 'unregisterListener', successCodes: [204], errorCodes },
];

const eventExplanation: SchemaFacts = part(
  {
    settlementLine: one('SettlementLineRef'),
    agreement: one('AgreementRef'),
    agreementVersion: text,
    termId: text,
    clause: many('ExplainedClause'),
    explainedEvent: many('ExplainedEvent'),
    amount: one('Money'),
    closingStep: many('ExplanationStep'),
  },
  ['settlementLine', 'termId', 'amount'],
);

const events = ownResources.flatMap(eventsOf);

/** Our own API, written in the form of the published facts, so that one generator and one check serve both. */
export const partnerSettlement: ApiFacts = {
  api: 'PartnerSettlement',
  version: '1.0.0',
  resources: Object.fromEntries(ownResources.map((resource) => [pathOf(resource), { schema: resource.name, ops: resource.ops }])),
  operations: [...ownResources.flatMap(operationsOf), explanation, retry, importRates, ...subscriptions, ...events.map(listenerOf)],
  events,
  schemas: {
    ...Object.fromEntries(ownResources.flatMap((resource) => Object.entries(schemasOf(resource)))),
    EventExplanation: eventExplanation,
    ...parts,
    ...Object.fromEntries(ownResources.flatMap((resource) => Object.entries(eventSchemasOf(resource)))),
  },
};
