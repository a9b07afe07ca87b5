import type { Operation, Reference, Response } from '../openapi.ts';
import { pathParameter } from '../parameters.ts';
import type { Overlay } from './overlay.ts';

const refusals = Object.fromEntries(['400', '401', '403', '404', '409', '500'].map((code): [string, Response | Reference] => [code, { $ref: `#/components/responses/Error${code}` }]));

const payoutFile: Operation = {
  operationId: 'retrievePayoutFile',
  summary: 'Retrieve the file of a payout batch',
  description: 'Answers an approved batch as a customer credit transfer of ISO 20022 (pain.001.001.09), for the bank. It is the same file every time, with the same message id, so that a bank that gets it twice carries it out once.',
  tags: ['payoutBatch'],
  'x-concord-action': 'retrieve',
  'x-concord-resource': 'PayoutBatch',
  parameters: [pathParameter('id')],
  responses: { 200: { description: 'The file.', content: { 'application/xml': { schema: { type: 'string', format: 'binary' } } } }, ...refusals },
};

export const partnerBillingOverlay: Overlay = {
  why: 'A file is no resource in JSON, and a bank statement is longer than other texts.',
  reads: { '/payoutBatch/{id}/file': payoutFile },
  properties: { ImportBankStatement: { content: { type: 'string', maxLength: 900_000, description: 'The camt.053 file, as text.' } } },
};
