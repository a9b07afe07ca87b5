import type { Operation, Reference, Response, Schema } from '../openapi.ts';
import { pathParameter } from '../parameters.ts';
import type { Overlay } from './overlay.ts';
import { object, ref, text } from './shapes.ts';

const refusals = (...codes: readonly string[]): Record<string, Response | Reference> => ({
  ...Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/responses/Error${code}` }])), default: { $ref: '#/components/responses/Error' },
});
const bytes: Schema = { type: 'string', format: 'binary' };
const ofTypes = (...types: readonly string[]): Record<string, { schema: Schema }> => Object.fromEntries(types.map((type) => [type, { schema: bytes }]));

const send: Operation = {
  operationId: 'createCatalogFile',
  summary: 'Send a catalog file',
  description: 'Takes a file of catalog resources, one JSON object on each line or one array, of at most 256 MB, and answers the address by which an import job names it. It is kept for a week.',
  tags: ['importJob'],
  'x-concord-action': 'task',
  'x-concord-resource': 'CatalogFile',
  requestBody: { required: true, content: ofTypes('application/octet-stream', 'application/x-ndjson', 'application/json') },
  responses: { 201: { description: 'Created; the answer says where it is.', content: { 'application/json': { schema: ref('CatalogFile', 'The file.') } } }, ...refusals('400', '401', '403', '409', '500') },
};

const fetch: Operation = {
  operationId: 'retrieveCatalogFile',
  summary: 'Retrieve a catalog file',
  description: 'Answers the bytes of a file that an export job has written, or that was sent here. A file is to be had for a week.',
  tags: ['exportJob'],
  'x-concord-action': 'retrieve',
  'x-concord-resource': 'CatalogFile',
  parameters: [pathParameter('id')],
  responses: { 200: { description: 'The file.', content: ofTypes('application/x-ndjson', 'application/json', 'application/octet-stream') }, ...refusals('400', '401', '403', '404', '500') },
};

export const productCatalogOverlay: Overlay = {
  why: 'A job names a file and the API has no place for one: who cannot offer the file at an address of its own sends it here, and what a job has written is fetched from here.',
  takes: { '/catalogFile': send },
  reads: { '/catalogFile/{id}': fetch },
  schemas: {
    CatalogFile: object('A file of catalog resources.', {
      id: text('Identifier of the file.'), href: text('Address that an import job names as its `url`, and under which the file is to be had.'), size: { type: 'integer', description: 'Its length in bytes.' },
      contentType: text('Media type as it was sent.'), '@type': text('Name of the schema that describes this object.'),
    }, ['id', 'href', 'size']),
  },
};
