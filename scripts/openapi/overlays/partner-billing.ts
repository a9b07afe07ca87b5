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

const file: { readonly type: 'string'; readonly format: string } = { type: 'string', format: 'binary' };

const consolidatedDocument: Operation = {
  operationId: 'retrieveConsolidatedBillDocument',
  summary: 'Retrieve the document of a consolidated bill',
  description: 'Answers a consolidated bill as a file: the one that `format` names, else the first that the header Accept knows, else HTML. Each supplier has a part of its own, with its own taxes. As UBL each of the bills is to be had by itself: an invoice has one supplier.',
  tags: ['consolidatedBill'],
  'x-concord-action': 'retrieve',
  'x-concord-resource': 'ConsolidatedBill',
  parameters: [pathParameter('id'), { name: 'format', in: 'query', description: 'Form of the document.', schema: { type: 'string', enum: ['html', 'pdf', 'csv', 'json'] } }],
  responses: {
    200: { description: 'The document.', content: Object.fromEntries(['text/html', 'application/pdf', 'text/csv', 'application/json'].map((type) => [type, { schema: type === 'application/json' ? { type: 'object' } : file }])) },
    ...refusals,
  },
};

export const partnerBillingOverlay: Overlay = {
  why: 'A file is no resource in JSON, and a bank statement is longer than other texts.',
  reads: { '/payoutBatch/{id}/file': payoutFile, '/consolidatedBill/{id}/document': consolidatedDocument },
  properties: { ImportBankStatement: { content: { type: 'string', maxLength: 900_000, description: 'The camt.053 file, as text.' } } },
};
