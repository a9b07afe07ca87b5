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

const entryExplanation: OperationFacts = {
  ...explanation,
  path: '/ledgerEntry/{id}/explanation',
  operationId: 'retrieveLedgerEntryExplanation',
  responseSchema: 'LedgerEntryExplanation',
};

const ledgerEntryExplanation: SchemaFacts = part(
  {
    ledgerEntry: one('LedgerEntryRef'),
    description: text,
    cause: one('EntityRef'),
    posting: many('Posting'),
    step: many('ExplanationStep'),
    lineExplanation: one('EventExplanation'),
    explainedEvent: many('ExplainedEvent'),
    nettedItem: many('NettedItem'),
  },
  ['ledgerEntry', 'posting', 'step'],
);

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

const fromFile: OperationFacts = {
  method: 'POST', path: '/reconciliationFile', operationId: 'createReconciliationFromFile', takesBytes: true,
  queryParams: ['agreement', 'counterparty', 'startDateTime', 'endDateTime', 'basis', 'mapping', 'format', 'keyCharacteristic', 'amountCharacteristic', 'quantityCharacteristic', 'seconds', 'against'],
  responseSchema: 'Reconciliation', successCodes: [201], errorCodes,
};

/** Closing a period, and knowing why. */
export const partnerSettlement: ApiFacts = ownApi({
  api: 'PartnerSettlement',
  resources: ownResources,
  operations: [fromFile, explanation, entryExplanation, task('retrySuspense'), task('importExchangeRates'), task('revalueBills'), task('verifyLedger')],
  parts: { EventExplanation: eventExplanation, LedgerEntryExplanation: ledgerEntryExplanation, ...parts },
});
