import type { ApiFacts, OperationFacts, SchemaFacts } from '../facts.ts';
import { errorCodes, ownApi, task } from './own-api.ts';
import { parts } from './parts.ts';
import { ownResources } from './resources.ts';
import { many, one, part, text } from './shapes.ts';

const explanation: OperationFacts = {
  method: 'GET',
  path: '/settlementLine/{id}/explanation',
  operationId: 'retrieveEventExplanation',
  queryParams: ['fields', 'offset', 'limit'],
  responseSchema: 'EventExplanation',
  successCodes: [200],
  errorCodes,
};

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

/** Closing a period, and knowing why. */
export const partnerSettlement: ApiFacts = ownApi({
  api: 'PartnerSettlement',
  resources: ownResources,
  operations: [explanation, task('retrySuspense'), task('importExchangeRates')],
  parts: { EventExplanation: eventExplanation, ...parts },
});
