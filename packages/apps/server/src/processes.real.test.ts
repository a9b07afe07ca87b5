import { randomBytes } from 'node:crypto';
import { readConfig } from '@concord/config';
import { pinoLogger } from '@concord/telemetry';
import { serviceNames, startSuite, type Suite } from './index.ts';

const { MONGODB_URL = '', AMQP_URL = '' } = process.env;

/** One service a process, as on a cluster; here the processes are suites that share nothing but store and broker. */
describe('services in processes of their own', () => {
  const prefix = `t${randomBytes(6).toString('hex')}`;
  const running: Suite[] = [];
  const start = async (service: string): Promise<Suite> => {
    const store = MONGODB_URL.replace(/^(mongodb:\/\/[^/?]+)[^?]*/, `$1/${prefix}`);
    const config = readConfig({
      args: ['--services', service, '--port', '0', '--store', store, '--bus', AMQP_URL], env: { CONCORD_DEV_KEY: prefix }, services: serviceNames, terminal: false,
    });
    const suite = await startSuite(config, { logger: pinoLogger({ level: 'silent', format: 'json' }), clock: () => new Date() });
    running.push(suite);
    return suite;
  };
  afterAll(() => Promise.all(running.map((suite) => suite.close())));

  it('take each other\'s tokens, and events that were told before they first started', async () => {
    const catalog = await start('catalog');
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'operator', client_secret: 'development' });
    const { access_token: token } = (await (await fetch(`${catalog.url}/oauth2/token`, { method: 'POST', body: form })).json()) as { readonly access_token: string };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const created = await fetch(`${catalog.url}/tmf-api/productCatalogManagement/v4/productOffering`, { method: 'POST', headers, body: JSON.stringify({ name: 'Fibre' }) });
    expect(created.status).toBe(201);
    while ((await catalog.storages[0]?.outbox.pending(1))?.length !== 0) await new Promise((resolve) => setTimeout(resolve, 20));

    const quote = await start('quote');
    expect((await fetch(`${quote.url}/tmf-api/quoteManagement/v4/quote`, { headers })).status).toBe(200);
    const copies = quote.storages[0]?.scoped({ tenant: 'default' }).collection('copy.productOffering');
    while ((await copies?.count()) !== 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await copies?.list({ limit: 2 })).toMatchObject([{ document: { name: 'Fibre' } }]);
  });
});
