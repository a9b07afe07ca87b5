import { authorize } from '@concord/access';
import { collectionsOf, defineResource, defineService, type OpenApiDocument, type ServiceDeclaration } from '@concord/resource';
import { sqliteStorage } from '@concord/storage-sqlite';
import { pinoLogger, prometheusMetrics } from '@concord/telemetry';
import type { RequestListener } from 'node:http';
import request from 'supertest';
import { extensionSchemas } from '../extension/extension-schemas.ts';
import { httpApp, type HttpAppParts } from './http-app.ts';
import { httpServer } from './http-server.ts';
import { kiteDocument } from '../kite-api.ts';

const nothing = async () => ({ status: 204 });
const kite = defineResource({ name: 'Kite' });
const log: string[] = [];

async function started(service: ServiceDeclaration, more: Partial<HttpAppParts> = {}): Promise<RequestListener> {
  const storage = sqliteStorage({ path: ':memory:', collections: collectionsOf(service) });
  try {
    return await httpApp({
      services: [{ service, storage, hub: () => ({ create: nothing, retrieve: nothing, remove: nothing }) }],
      documents: { Kites: kiteDocument, Twins: { ...kiteDocument } },
      authenticate: async () => ({ tenant: 't', subject: 's', scopes: new Set() }),
      authorize, clock: () => new Date(0), metrics: prometheusMetrics(),
      logger: pinoLogger({ level: 'info', format: 'json', destination: { write: (line: string) => void log.push(line) } }),
      schemas: extensionSchemas({ places: [], outside: { bytesAt: () => { throw new Error('nothing is fetched') } }, clock: () => new Date(0), here: () => 'https://suite.example' }),
      ...more,
    });
  } finally {
    await storage.close();
  }
}

const serviceOf = (...apis: ServiceDeclaration['apis']): ServiceDeclaration => defineService({ name: 'kites', apis });
const noServers: OpenApiDocument = { ...kiteDocument, paths: { '/other': {} } };

it.each([
  { service: serviceOf({ document: 'Dragons', resources: [] }), message: /no OpenAPI document Dragons/, why: 'a document that is not there' },
  { service: serviceOf({ document: 'Kites', resources: [defineResource({ name: 'Dragon' })] }), message: /no schema Dragon/, why: 'a resource without a schema' },
  { service: serviceOf({ document: 'Kites', resources: [defineResource({ name: 'Part' })] }), message: /no path \/part/, why: 'a resource without a path' },
  { service: serviceOf({ document: 'Kites', resources: [kite], operations: { flyKite: nothing } }), message: /no operation flyKite/, why: 'an operation that the document does not know' },
  { service: serviceOf({ document: 'Kites', resources: [] }, { document: 'Twins', resources: [] }), message: /address of another operation/, why: 'two documents at one address' },
])('refuses to start with $why', async ({ service, message }) => {
  await expect(started(service)).rejects.toThrow(message);
});

it('refuses to start with a resource whose document has no path for it', async () => {
  await expect(started(serviceOf({ document: 'Kites', resources: [kite] }), { documents: { Kites: noServers } })).rejects.toThrow(/no path \/kite/);
});

it('says at start which operations nobody serves', async () => {
  await started(serviceOf({ document: 'Kites', resources: [kite] }));
  expect(log.find((line) => line.includes('operations without a service'))).toMatch(/launchKite.*listUnserved/);
});

it('is not ready while something it needs does not answer', async () => {
  const app = await started(serviceOf({ document: 'Kites', resources: [kite] }), { probes: { bus: () => Promise.reject(new Error('secret address')) } });
  const server = httpServer(app).listen(0, '127.0.0.1');
  const reply = await request(server).get('/health/ready');
  expect([reply.status, reply.body]).toEqual([503, { status: 'notReady', failing: expect.arrayContaining(['bus']) as unknown }]);
  expect((await request(server).get('/health/live')).status).toBe(200);
  await new Promise((resolve) => server.close(resolve));
});
