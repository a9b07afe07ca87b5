import type { AddressInfo } from 'node:net';
import { authorize, type Caller } from '@concord/access';
import { notFound, unauthenticated, unprocessable } from '@concord/errors';
import { collectionsOf, defineResource, defineService, type Operation, type Outside, type Resource } from '@concord/resource';
import type { CollectionDeclaration, OutboxMessage, Storage } from '@concord/storage-port';
import { pinoLogger, prometheusMetrics } from '@concord/telemetry';
import request, { type Test } from 'supertest';
import { extensionSchemas } from './extension/extension-schemas.ts';
import { httpApp } from './server/http-app.ts';
import { httpServer } from './server/http-server.ts';
import { kiteDocument } from './kite-api.ts';
import type { HubOperations } from './edge/service-routes.ts';

export const documentName = 'Example-Kite-v1';
export const base = '/tmf-api/kite/v1';

interface Kite extends Resource {
  readonly status?: string;
  readonly area?: number;
  readonly part?: readonly unknown[];
}

const kite = defineResource<Kite>({
  name: 'Kite',
  lifecycle: { attribute: 'status', initial: 'folded', startsIn: ['flying'], transitions: { folded: ['flying'], flying: ['folded', 'lost'] } },
  stamps: { statusDate: 'onTransition', lastUpdate: 'onChange' },
  readOnly: ['partCount'],
  derive: (next) => ({ ...next, partCount: next.part?.length ?? 0 }),
  rules: [
    ({ area = 1 }) => (area > 0 ? [] : [{ code: 'areaNotPositive', message: 'a kite has an area', pointer: '/area' }]),
    ({ area = 1 }) => (area < 100 ? [] : [{ code: 'areaLarge', message: 'that is a sail', severity: 'warning' }]),
    ({ name }) => (name === 'crash' ? Promise.reject(new Error('secret of the implementation')) : []),
  ],
  unique: [['serialNumber']],
});

const launch: Operation = async ({ params }, { resources }) => ({ status: 200, body: await resources.change('Kite', params.id ?? '', (current) => ({ ...current, status: 'flying' })) });

const kiteService = defineService({ name: 'kites', apis: [{ document: documentName, resources: [kite], operations: { launchKite: launch } }] });

const hub: HubOperations = {
  create: async ({ body }, { transaction }) => {
    const document = { id: 'h1', ...(body as object) };
    await transaction.collection('hub').insert({ document, parties: ['*'] });
    return { status: 201, body: { ...document, secret: 'told once' }, bodyOfRepeat: document };
  },
  retrieve: async ({ params: { id = '' } }, { transaction }) => ({ status: 200, body: (await transaction.collection('hub').find(id))?.document }),
  remove: async ({ params: { id = '' } }) => { throw notFound('hub', id); },
};

/** `Bearer tenant/party/scopes`, so that a test can be whom it likes. */
const authenticate = async ({ authorization }: { readonly authorization?: string | undefined }): Promise<Caller> => {
  const [tenant, party = '', scopes = '*:read *:write'] = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]?.split('/') ?? [];
  if (tenant === undefined) throw unauthenticated('tokenMissing', 'send a token');
  return { tenant, subject: 'someone', scopes: new Set(scopes.split(' ')), ...(party === '' ? {} : { party }) };
};

export interface KiteSuite {
  /** A request as `tenant/party/scopes`; the operator of tenant `t` by default. */
  send(method: 'get' | 'post' | 'patch' | 'delete' | 'put', path: string, who?: string): Test;
  /** Creates a kite and answers its body. */
  kite(body: Readonly<Record<string, unknown>>, who?: string): Promise<Readonly<Record<string, unknown>>>;
  messages(): Promise<readonly OutboxMessage[]>;
  readonly storage: Storage;
  readonly port: number;
  readonly log: readonly string[];
  setTime(instant: string): void;
  close(): Promise<void>;
}

/** The address that clients use. */
const suiteAddress = 'https://suite.example';

/** Where schemas of extensions lie. */
export const schemaPlace = 'https://schemas.example/kites/';

const nothing: Outside = { bytesAt: (address) => { throw unprocessable('notToBeHad', `${address} is not to be had`); } };

/** The kite service over HTTP on a store of its own. */
export async function kiteSuite(open: (collections: readonly CollectionDeclaration[]) => Storage, outside = nothing): Promise<KiteSuite> {
  const storage = open(collectionsOf(kiteService));
  const log: string[] = [];
  let now = new Date('2026-01-02T03:04:05.678Z');
  const logger = pinoLogger({ level: 'info', format: 'json', destination: { write: (line: string) => void log.push(line) } });
  const app = await httpApp({
    services: [{ service: kiteService, storage, hub: () => hub }], documents: { [documentName]: kiteDocument },
    schemas: extensionSchemas({ places: [schemaPlace], outside, clock: () => now, here: () => suiteAddress }),
    authenticate, authorize, clock: () => now, logger, metrics: prometheusMetrics(), probes: { sky: async () => undefined },
  });
  const server = httpServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = request(`http://127.0.0.1:${port}`);
  const send: KiteSuite['send'] = (method, path, who = 't') => agent[method](path).set('Authorization', `Bearer ${who}`);
  return {
    send, storage, port, log,
    kite: async (body, who) => {
      const reply = await send('post', `${base}/kite`, who).send(body);
      if (reply.status !== 201) throw new Error(`expected 201, got ${reply.status} ${reply.text} ${log.at(-2) ?? ''}`);
      return reply.body as Record<string, unknown>;
    },
    messages: () => storage.outbox.pending(1000),
    setTime: (instant) => void (now = new Date(instant)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await storage.close();
    },
  };
}
