import type { DocumentOperation, OpenApiDocument, Schema } from '@concord/resource';

const text: Schema = { type: 'string' };
const instant: Schema = { type: 'string', format: 'date-time' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: Schema): Schema => ({ type: 'array', items });

const attributes: Readonly<Record<string, Schema>> = {
  '@type': text,
  name: text,
  serialNumber: text,
  status: ref('KiteStatus'),
  area: { type: 'number' },
  isLight: { type: 'boolean' },
  launchDate: instant,
  colour: listOf(text),
  statusDate: instant,
  lastUpdate: instant,
  wingspan: { anyOf: [{ type: 'number' }, text] },
  partCount: { type: 'integer' },
  relatedParty: listOf(ref('RelatedParty')),
  part: listOf(ref('Part')),
};

const schemas: Readonly<Record<string, Schema>> = {
  Kite: { type: 'object', properties: { id: text, href: text, ...attributes } },
  KiteStatus: { type: 'string', enum: ['folded', 'flying', 'lost'] },
  RelatedParty: { type: 'object', properties: { id: text, role: text } },
  Part: { type: 'object', properties: { id: text, madeAt: instant, relatedParty: listOf(ref('RelatedParty')) } },
  KiteStatusChangeEvent: { type: 'object' },
  EventSubscriptionInput: { type: 'object', properties: { callback: text } },
};

const create = { type: 'object', required: ['name'], properties: attributes };
const parameter = (name: string, place: string): { name: string; in: string; schema: Schema } => ({ name, in: place, schema: text });
const body = (schema: unknown): object => ({ required: true, content: { 'application/json': { schema } } });
const patches = { required: true, content: Object.fromEntries(['application/json-patch+json', 'application/json-patch-query+json'].map((type) => [type, { schema: listOf({ type: 'object' }) }])) };
const operation = (operationId: string, status: string, more: object = {}): DocumentOperation => ({ operationId, responses: { [status]: { description: 'Done.' } }, ...more });
const withId = { parameters: [{ ...parameter('id', 'path'), required: true }] };

const written: OpenApiDocument = {
  openapi: '3.0.3',
  info: { title: 'Kites <of the trade>', version: '1.0.0' },
  servers: [{ url: '/tmf-api/kite/v1' }],
  paths: {
    '/kite': { get: operation('listKite', '200'), post: operation('createKite', '201', { requestBody: body(ref('Kite_Create')) }), patch: operation('bulkPatchKite', '200', { requestBody: patches }) },
    '/kite/{id}': {
      get: operation('retrieveKite', '200', withId),
      patch: operation('patchKite', '200', { ...withId, requestBody: body({ type: 'object' }) }),
      delete: operation('deleteKite', '204', withId),
    },
    '/kite/{id}/launch': { post: operation('launchKite', '200', { parameters: [...withId.parameters, parameter('wind', 'query')] }) },
    '/unserved': { get: operation('listUnserved', '200') },
    '/hub': { post: operation('registerListener', '201', { requestBody: body(ref('EventSubscriptionInput')) }) },
    '/hub/{id}': { get: operation('retrieveListener', '200', withId), delete: operation('unregisterListener', '204', withId) },
    '/listener/kiteCreateEvent': { post: operation('listenToKiteCreateEvent', '201', { requestBody: body({ type: 'object' }) }) },
  },
  components: { schemas: { ...schemas, Kite_Create: create } },
};

/** A fictitious API that has one of everything, as if it were read from a file: no two places share an object. */
export const kiteDocument = JSON.parse(JSON.stringify(written)) as OpenApiDocument;
