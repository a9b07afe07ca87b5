import { apiDocument, bodyCheck } from '@concord/http';
import { defineResource, defineService, type OpenApiDocument, type Schema } from '@concord/resource';
import { resourceConformance } from '@concord/resource/conformance';
import { sqliteStorage } from '@concord/storage-sqlite';
import { documentedAnswers } from '../contract/documented-answers.ts';

// What CONTRIBUTING.md promises to who adds a resource: its document, its declaration and a line give everything that the suite of every
// resource asks for.

const text: Schema = { type: 'string' };
const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
const answers = (status: string, schema?: Schema): object => ({ responses: { [status]: { description: 'Done.', ...(schema && json(schema)) }, default: { description: 'Refused.' } } });
const id = { parameters: [{ name: 'id', in: 'path', required: true, schema: text }] };
const attributes = { '@type': text, name: text, status: { type: 'string', enum: ['dark', 'lit'] }, litAt: { type: 'string', format: 'date-time' }, relatedParty: { type: 'array', items: refTo('RelatedParty') } };

/** The document. */
const document = JSON.parse(JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Beacons', version: '1.0.0' },
  servers: [{ url: '/tmf-api/beacon/v1' }],
  paths: {
    '/beacon': {
      get: { operationId: 'listBeacon', responses: { 200: { description: 'All.', ...json({ type: 'array', items: refTo('Beacon') }) }, 206: { description: 'Some.' } } },
      post: { operationId: 'createBeacon', requestBody: { required: true, ...json(refTo('Beacon_Create')) }, ...answers('201', refTo('Beacon')) },
    },
    '/beacon/{id}': {
      get: { operationId: 'retrieveBeacon', ...id, responses: { 200: { description: 'It.', ...json(refTo('Beacon')) }, 304: { description: 'As before.' } } },
      patch: { operationId: 'patchBeacon', ...id, requestBody: { required: true, ...json({ type: 'object' }) }, ...answers('200', refTo('Beacon')) },
      delete: { operationId: 'deleteBeacon', ...id, ...answers('204') },
    },
  },
  components: {
    schemas: {
      Beacon: { type: 'object', required: ['id', 'href', 'name', 'status'], properties: { id: text, href: text, ...attributes } },
      Beacon_Create: { type: 'object', required: ['name'], properties: attributes },
      RelatedParty: { type: 'object', properties: { id: text } },
    },
  },
})) as OpenApiDocument;

/** The declaration. */
const beacon = defineResource({
  name: 'Beacon',
  lifecycle: { attribute: 'status', initial: 'dark', transitions: { dark: ['lit'], lit: ['dark'] } },
  stamps: { litAt: 'onTransition' },
});

/** The line. */
const service = defineService({ name: 'coast', apis: [{ document: 'Example-Beacon-v1', resources: [beacon] }] });

const check = bodyCheck(new Map([['Example-Beacon-v1', await apiDocument(document)]]));
const judge = await documentedAnswers(document);

resourceConformance({
  service,
  documents: { 'Example-Beacon-v1': document },
  examples: { Beacon: (n) => ({ name: `Beacon ${n}`, relatedParty: [{ id: 'harbour' }] }) },
  storage: (collections) => sqliteStorage({ path: ':memory:', collections }),
  check,
  objections: (_document, operationId, { status, body }) => judge({ operationId, status, body }),
});

it('checks what its document says', () => {
  expect(check('Example-Beacon-v1', 'createBeacon', { name: 7, status: 'burning' }).map(({ pointer }) => pointer).toSorted()).toEqual(['/name', '/status']);
});
