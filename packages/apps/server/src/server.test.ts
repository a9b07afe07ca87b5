import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bus } from '@concord/bus-port';
import { readConfig } from '@concord/config';
import { pinoLogger } from '@concord/telemetry';
import { serviceNames, startSuite, type Suite, type SuiteParts } from './index.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const main = fileURLToPath(new URL('main.ts', import.meta.url));
const parts: SuiteParts = { logger: pinoLogger({ level: 'silent', format: 'json' }), clock: () => new Date() };

async function until<T>(check: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await check();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function tokenFrom(url: string, client = 'operator', scope?: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'development', ...(scope === undefined ? {} : { scope }) });
  const { access_token: token } = (await (await fetch(`${url}/oauth2/token`, { method: 'POST', body })).json()) as { readonly access_token: string };
  return token;
}

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string;
}
async function ask(url: string, path: string, { method = 'GET', body, token }: Asked = {}) {
  const headers = { authorization: `Bearer ${token ?? (await tokenFrom(url))}`, 'content-type': 'application/json' };
  const response = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as unknown };
}

describe('the suite in one process', () => {
  let folder: string;
  let running: Suite[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concord-server-'));
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((suite) => suite.close()));
    await rm(folder, { recursive: true });
  });
  const start = async (args: readonly string[], over: Partial<SuiteParts> = {}): Promise<Suite> => {
    const config = readConfig({ args: ['--port', '0', '--store', `sqlite:${folder}`, ...args], env: {}, services: serviceNames, terminal: false });
    const suite = await startSuite(config, { ...parts, ...over });
    running.push(suite);
    return suite;
  };
  const stop = async (suite: Suite): Promise<void> => {
    running = running.filter((one) => one !== suite);
    await suite.close();
  };

  it('serves every service, with a store for each, its documentation and its health', async () => {
    const { url } = await start([]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.sqlite')).toSorted()).toEqual(serviceNames.map((name) => `${name}.sqlite`).toSorted());
    expect(await ask(url, '/health/ready')).toEqual({ status: 200, body: { status: 'ready' } });
    expect(await (await fetch(url)).text()).toContain('/tmf-api/productCatalogManagement/v4');
    for (const path of ['/party/v4/organization', '/agreementManagement/v4/agreement', '/usageManagement/v4/usage', '/troubleTicket/v4/troubleTicket']) {
      expect((await ask(url, `/tmf-api${path}`)).status).toBe(200);
    }
  });

  it('serves the chosen services alone', async () => {
    const { url } = await start(['--services', 'party']);
    const statuses = await Promise.all(['/party/v4/organization', '/agreementManagement/v4/agreement'].map(async (path) => (await ask(url, `/tmf-api${path}`)).status));
    expect(statuses).toEqual([200, 404]);
  });

  it('keeps the key of its development tokens from others, and good for the next process', async () => {
    const first = await start(['--services', 'party']);
    const token = await tokenFrom(first.url);
    expect((await stat(join(folder, 'development-key'))).mode & 0o077).toBe(0);
    await stop(first);
    const second = await start(['--services', 'party']);
    expect((await ask(second.url, '/tmf-api/party/v4/organization', { token })).status).toBe(200);
  });

  it('keeps what was acknowledged, its events too, when it stops right after', async () => {
    const heard: string[] = [];
    const listener = createServer((incoming, response) => incoming.on('data', (chunk: Buffer) => heard.push(chunk.toString())).on('end', () => response.writeHead(204).end()));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const first = await start(['--services', 'party']);
    const callback = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    await ask(first.url, '/tmf-api/party/v4/hub', { method: 'POST', body: { callback } });
    const created = await ask(first.url, '/tmf-api/party/v4/organization', { method: 'POST', body: { tradingName: 'Kept' } });
    await stop(first);
    expect(created.status).toBe(201);
    const second = await start(['--services', 'party']);
    expect((await ask(second.url, '/tmf-api/party/v4/organization')).body).toMatchObject([{ tradingName: 'Kept' }]);
    expect(JSON.parse(await until(() => heard[0]))).toMatchObject({ event: { organization: { tradingName: 'Kept' } } });
    listener.close();
  });

  it('judges by a registered schema also after it was started again', async () => {
    const first = await start(['--services', 'party,assurance']);
    const { body } = await ask(first.url, '/tmf-api/extension/v1/extensionSchema', { method: 'POST', body: { name: 'StadiumTicket', state: 'active', schema: { required: ['gate'] } } });
    await stop(first);
    const { url } = await start(['--services', 'party,assurance']);
    const ticket = { description: 'No sound', severity: 'Major', ticketType: 'complaint', '@schemaLocation': (body as { readonly href: string }).href };
    const refusal = await until(async () => {
      const answer = await ask(url, '/tmf-api/troubleTicket/v4/troubleTicket', { method: 'POST', body: ticket });
      return answer.status === 422 ? undefined : answer;
    });
    expect(refusal).toMatchObject({ status: 400, body: { errors: [{ code: 'required', pointer: '/gate' }] } });
  });

  it('finishes the request in hand and takes no more when it stops', async () => {
    const suite = await start(['--services', 'party']);
    const token = await tokenFrom(suite.url);
    const posting = request(`${suite.url}/tmf-api/party/v4/organization`, {
      method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', expect: '100-continue' },
    });
    posting.flushHeaders();
    await once(posting, 'continue');
    const stopped = stop(suite);
    posting.end(JSON.stringify({ tradingName: 'Late' }));
    const [response] = (await once(posting, 'response')) as [IncomingMessage];
    response.resume();
    await stopped;
    expect(response.statusCode).toBe(201);
    await expect(ask(suite.url, '/health/live', { token })).rejects.toThrow();
  });

  it('shows an operator what a consumer gave up on, and hands it over again', async () => {
    let isBroken = true;
    const around = (bus: Bus): Bus => ({
      durable: bus.durable, declare: (all) => bus.declare(all), publish: (messages) => bus.publish(messages), ping: () => bus.ping(), close: () => bus.close(),
      deadLetters: (consumer, limit) => bus.deadLetters(consumer, limit), redrive: (consumer) => bus.redrive(consumer),
      subscribe: (interest, handler) => bus.subscribe(interest, async (messages) => {
        if (isBroken && interest.consumer === 'quote.copies') throw new Error('a defect that is mended later');
        await handler(messages);
      }),
    });
    const { url } = await start(['--services', 'catalog,quote'], { around });
    await ask(url, '/tmf-api/productCatalogManagement/v4/productOffering', { method: 'POST', body: { name: 'Fibre' } });
    const desk = '/admin/dead-letters?consumer=quote.copies';
    const letters = await until(async () => {
      const { body } = await ask(url, desk);
      return Array.isArray(body) && body.length > 0 ? body : undefined;
    });
    expect(letters).toMatchObject([{ consumer: 'quote.copies', topic: 'ProductOfferingCreateEvent', event: { resource: { name: 'Fibre' } } }]);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('concord_dead_letters{consumer="quote.copies"} 1');
    isBroken = false;
    expect(await ask(url, '/admin/dead-letters/redrive?consumer=quote.copies', { method: 'POST' })).toEqual({ status: 200, body: { redriven: 1 } });
    await until(async () => ((await (await fetch(`${url}/metrics`)).text()).includes('consumer="quote.copies",outcome="handled"} 1') ? true : undefined));
    expect((await ask(url, desk)).body).toEqual([]);
  });

  it('opens the desk to operators with the scope alone, and of their tenant', async () => {
    const { url } = await start(['--services', 'party']);
    const paths = ['GET /admin/dead-letters?consumer=party.notification', 'POST /admin/dead-letters/redrive?consumer=party.notification', 'GET /admin/deliveries?service=party', 'POST /admin/deliveries/replay?service=party&subscription=none'];
    const [admin, plain, partner] = await Promise.all([tokenFrom(url), tokenFrom(url, 'operator', '*:read *:write'), tokenFrom(url, 'partner-1')]);
    for (const path of paths) {
      const [method = '', target = ''] = path.split(' ');
      const statuses = await Promise.all([admin, plain, partner, 'x.y.z'].map(async (token) => (await ask(url, target, { method, token })).status));
      expect([path, statuses]).toEqual([path, [200, 403, 403, 401]]);
    }
    expect(await ask(url, '/admin/deliveries?service=nobody')).toMatchObject({ status: 400 });
  });
});

describe('the command', () => {
  const launch = (args: readonly string[], env: Record<string, string> = {}): ChildProcess & { readonly said: string[] } => {
    const child = spawn(process.execPath, [main, ...args], { cwd: root, env: { PATH: process.env.PATH, ...env } });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    return Object.assign(child, { said });
  };

  it('starts, says where, and stops on a signal with nothing left to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'concord-command-'));
    const child = launch(['--services', 'party', '--port', '0', '--store', `sqlite:${folder}`]);
    const url = await until(() => /"url":"([^"]+)"/.exec(child.said.join(''))?.[1]);
    expect((await ask(url, '/tmf-api/party/v4/organization')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(child.said.join('')).toContain('"message":"stopped"');
    await rm(folder, { recursive: true });
  });

  it.each([
    { args: ['--port', 'x', '--bus', 'y'], env: {}, code: 2, said: ['--port (CONCORD_PORT): x is no port', '--bus (CONCORD_BUS)'] },
    { args: [], env: { NODE_ENV: 'production' }, code: 2, said: ['not issued where NODE_ENV is production'] },
    { args: ['--help'], env: {}, code: 0, said: ['--services', 'CONCORD_STORE', 'billing'] },
    { args: ['--store', 'sqlite:/dev/null/nowhere', '--services', 'party'], env: {}, code: 1, said: ['ended by a defect'] },
  ])('ends $args with $code', async ({ args, env, code, said }) => {
    const child = launch(args, env);
    expect((await once(child, 'exit'))[0]).toBe(code);
    for (const text of said) expect(child.said.join('')).toContain(text);
  });
});
