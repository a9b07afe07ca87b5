import type { Operation, Parameter, Reference, Response } from '../openapi.ts';
import type { Overlay } from './overlay.ts';

const refusals = Object.fromEntries(['400', '401', '403', '404', '500'].map((code): [string, Response | Reference] => [code, { $ref: `#/components/responses/Error${code}` }]));
const number = (name: string, description: string): Parameter => ({ name, in: 'query', description, schema: { type: 'integer' } });

const journal: Operation = {
  operationId: 'retrieveLedgerJournal',
  summary: 'Retrieve the journal as a table',
  description: 'Answers the journal as CSV, a row for each posting that the caller may see, in the order of posting. The header `X-Next-Sequence` says where the next request goes on.',
  tags: ['ledgerEntry'],
  'x-concord-action': 'list',
  'x-concord-resource': 'LedgerEntry',
  parameters: [number('offset', 'Sequence number of the first entry.'), number('limit', 'Most entries, at most 5000.')],
  responses: { 200: { description: 'The journal.', content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } }, ...refusals },
};

export const partnerSettlementOverlay: Overlay = { why: 'Accountants take a journal into programs of their own, as a table.', reads: { '/ledgerJournal': journal } };
