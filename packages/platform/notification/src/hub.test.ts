import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '@concord/access';
import { changeContext, collectionsOf, defineResource, defineService, serviceModel, tellerOf, type OpenApiDocument, type OperationRequest, type Reply, type ServiceEvent } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { sqliteStorage } from '@concord/storage-sqlite';
import { pinoLogger, prometheusMetrics } from '@concord/telemetry';
import { Webhook } from 'standardwebhooks';
import { deliveries, hubOf, notificationCollections, notificationConsumer, startDeliveries, type DeliveryWork } from './index.ts';

const api = (version: string, ...names: string[]): OpenApiDocument => ({
  openapi: '3.0.3', info: { title: 'Orders', version }, servers: [{ url: `/tmf-api/orders/v${version}` }],
  paths: Object.fromEntries(names.map((name) => [`/${name.charAt(0).toLowerCase()}${name.slice(1)}`, {}])),
  components: { schemas: Object.fromEntries(names.map((name) => [name, { type: 'object' }])) },
});
const documents = { 'TMF1-Orders-v4': api('4', 'Order'), 'TMF1-Orders-v5': api('5', 'Order'), 'TMF2-Quotes-v4': api('4', 'Quote') };
const [order, quote] = [defineResource({ name: 'Order' }), defineResource({ name: 'Quote' })];
const service = defineService({ name: 'ordering', apis: [
  { document: 'TMF1-Orders-v4', resources: [order] }, { document: 'TMF1-Orders-v5', resources: [order] }, { document: 'TMF2-Quotes-v4', resources: [quote] },
] });
const model = serviceModel(service, documents);
const teller = tellerOf(service, documents);
const patience = { firstRetryMs: 20, longestRetryMs: 40, giveUpAfterMs: 60_000 };
const caller = (party?: string): Caller => ({ tenant: 't', subject: party ?? 'operator', scopes: new Set(), ...(party === undefined ? {} : { party }) });
const request = (by: Caller, body: unknown, id = ''): OperationRequest => ({ operationId: 'hub', params: { id }, query: '', headers: {}, body, caller: by });
const event = (id: string, over: Partial<ServiceEvent> = {}): ServiceEvent =>
  ({ id, type: 'OrderCreateEvent', time: '2030-01-01T00:00:00.000Z', resourceName: 'Order', resource: { id: 'o1', state: 'new' }, version: 1, parties: ['acme'], ...over });

interface Heard {
  readonly headers: Record<string, string>;
  readonly text: string;
  readonly body: { readonly eventId: string; readonly [name: string]: unknown };
}

/** A partner's listener: keeps what it is sent and answers as the test says. */
async function listener(answer: (response: ServerResponse, heard: Heard, request: IncomingMessage) => void = (response) => response.writeHead(204).end()) {
  const heard: Heard[] = [];
  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one: Heard = { headers: incoming.headers as Record<string, string>, text, body: JSON.parse(text) as Heard['body'] };
      heard.push(one);
      answer(response, one, incoming);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { heard, url: `http://127.0.0.1:${port}/listen`, ids: () => heard.map(({ body }) => body.eventId), close: () => { server.closeAllConnections(); server.close(); } };
}

async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('the hub', () => {
  let storage: Storage;
  let work: DeliveryWork;
  const opened: { close(): unknown }[] = [];
  let time = Date.parse('2030-01-01T00:00:00Z');
  const startedAt = Date.now();
  const clock = (): Date => new Date(time + Date.now() - startedAt);

  const start = (): DeliveryWork => {
    work = startDeliveries({ service: 'ordering', storage, policy: 'development', clock, logger: pinoLogger({ level: 'silent', format: 'json' }), metrics: prometheusMetrics(), patience });
    return work;
  };
  beforeEach(() => {
    time = Date.parse('2030-01-01T00:00:00Z');
    storage = sqliteStorage({ path: ':memory:', collections: [...collectionsOf(service), ...notificationCollections] });
    start();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await work.close();
    await storage.close();
  });

  const listening = async (...answer: Parameters<typeof listener>) => {
    const made = await listener(...answer);
    opened.push(made);
    return made;
  };
  type Hub = ReturnType<ReturnType<typeof hubOf>>;
  const operate = (name: keyof Hub, asked: OperationRequest, document = 'TMF1-Orders-v4', policy: 'development' | 'public' = 'development'): Promise<Reply> => {
    const { tenant, party } = asked.caller;
    return storage.scoped({ tenant, ...(party === undefined ? {} : { party }) }).transaction((transaction) =>
      hubOf(documents, policy)(document)[name](asked, changeContext(model, { caller: asked.caller, now: clock(), transaction })));
  };
  const subscribe = async (callback: string, { query, document, party }: { query?: string; document?: string; party?: string } = {}) => {
    const { body } = await operate('create', request(caller(party), { callback, ...(query === undefined ? {} : { query }) }), document);
    return body as { readonly id: string; readonly secret: string };
  };
  const tell = (...events: ServiceEvent[]): Promise<void> => storage.scoped({ tenant: 't' }).transaction((transaction) =>
    notificationConsumer(service, { tell: teller, touched: (tenant) => work.touched(tenant) }).handle(events, { ...changeContext(model, { caller: caller(), now: clock(), transaction }), tenant: 't' }));
  const waiting = () => storage.scoped({ tenant: 't' }).collection('hubDelivery').count();

  it.each([
    { concern: false, why: 'nobody subscribed' },
    { concern: false, why: 'what was subscribed to is of another type', subscription: { query: 'eventType=OrderDeleteEvent' } },
    { concern: false, why: 'the partner who subscribed may not see it', subscription: { party: 'other' } },
    { concern: true, why: 'one of several wants it', subscription: { party: 'acme' } },
  ])('is concerned: $concern, where $why', async ({ concern, subscription }) => {
    await operate('create', request(caller('other'), { callback: 'http://127.0.0.1:9/', query: 'eventType=OrderDeleteEvent' }));
    if (subscription) await subscribe('http://127.0.0.1:9/', subscription);
    const { concerns } = notificationConsumer(service, { tell: teller, touched: () => undefined });
    expect(await concerns?.([event('e1')], storage.scoped({ tenant: 't' }))).toBe(concern);
  });

  it('tells the secret once: a repeat is answered without it', async () => {
    const { body, bodyOfRepeat } = await operate('create', request(caller('acme'), { callback: 'http://127.0.0.1:9/' }));
    const { secret, ...shown } = body as { readonly secret: string };
    expect(secret).toMatch(/^whsec_/);
    expect(bodyOfRepeat).toEqual(shown);
  });

  it('delivers an event signed as Standard Webhooks asks, in TM Forum v4 form', async () => {
    const partner = await listening();
    const { secret } = await subscribe(partner.url);
    await tell(event('e1'));
    await until(() => partner.heard.length === 1);
    const [{ headers, text, body }] = partner.heard as [Heard];
    expect(new Webhook(secret).verify(text, headers)).toEqual(body);
    expect(() => new Webhook(secret).verify(text.replace('new', 'old'), headers)).toThrow();
    expect(body).toMatchObject({
      eventId: 'e1', eventType: 'OrderCreateEvent', eventTime: '2030-01-01T00:00:00.000Z', timeOcurred: '2030-01-01T00:00:00.000Z',
      priority: 'Normal', event: { order: { id: 'o1', state: 'new' } },
    });
    await until(async () => (await waiting()) === 0);
  });

  it('writes the envelope of v5 for a subscription made there', async () => {
    const partner = await listening();
    await subscribe(partner.url, { document: 'TMF1-Orders-v5' });
    await tell(event('e1'));
    await until(() => partner.heard.length === 1);
    expect(partner.heard[0]?.body).toMatchObject({ timeOccurred: '2030-01-01T00:00:00.000Z', '@type': 'OrderCreateEvent' });
    expect(partner.heard[0]?.body).not.toHaveProperty('timeOcurred');
  });

  it.each([
    { query: 'eventType=OrderCreateEvent', told: ['e1', 'e2'] },
    { query: 'eventType=OrderStateChangeEvent,OrderDeleteEvent', told: ['e3'] },
    { query: 'order.state=new', told: ['e1', 'e3'] },
    { query: 'event.order.state=done&eventType=OrderCreateEvent', told: ['e2'] },
    { query: 'relatedParty.id=p7', told: ['e2'] },
    { query: 'order.nothing=1', told: [] },
  ])('tells $told for the query $query', async ({ query, told }) => {
    const [partner, all] = [await listening(), await listening()];
    await subscribe(partner.url, { query });
    await subscribe(all.url);
    await tell(event('e1'), event('e2', { resource: { id: 'o2', state: 'done', relatedParty: [{ id: 'p6' }, { id: 'p7' }] } }), event('e3', { type: 'OrderStateChangeEvent' }));
    await until(async () => all.heard.length === 3 && (await waiting()) === 0);
    expect(partner.ids().toSorted()).toEqual(told);
  });

  it('tells a partner what it may see, and each hub what its API is about', async () => {
    const [acme, other, quotes, operator] = [await listening(), await listening(), await listening(), await listening()];
    await subscribe(acme.url, { party: 'acme' });
    await subscribe(other.url, { party: 'other' });
    await subscribe(quotes.url, { document: 'TMF2-Quotes-v4' });
    await subscribe(operator.url);
    await tell(event('mine'), event('public', { parties: ['*'] }), event('nobodys', { parties: [] }), event('quote', { resourceName: 'Quote', type: 'QuoteCreateEvent' }));
    await until(async () => (await waiting()) === 0);
    expect([acme.ids(), other.ids(), quotes.ids(), operator.ids()]).toEqual([['mine', 'public'], ['public'], ['quote'], ['mine', 'public', 'nobodys']]);
  });

  it('delivers in order by resource after the listener was down', async () => {
    const down = await listener();
    const port = Number(new URL(down.url).port);
    down.close();
    await subscribe(down.url);
    const ids = ['e1', 'e2', 'e3', 'e4'];
    await tell(...ids.map((id) => event(id)));
    await until(async () => (await storage.scoped({ tenant: 't' }).collection('hubDelivery').list({ limit: 1 })).some(({ document }) => Number(document.attempts) > 1));
    const heard: string[] = [];
    const back = createServer((incoming, response) => {
      incoming.on('data', (chunk: Buffer) => heard.push((JSON.parse(chunk.toString()) as Heard['body']).eventId)).on('end', () => response.writeHead(200).end());
    });
    await new Promise<void>((resolve) => back.listen(port, '127.0.0.1', resolve));
    opened.push({ close: () => back.close() });
    await until(async () => (await waiting()) === 0);
    expect(heard).toEqual(ids);
  });

  it('keeps the id over attempts and takes a redirect for a failure', async () => {
    const elsewhere = await listening();
    const partner = await listening((response) => {
      if (partner.heard.length === 1) response.writeHead(302, { Location: elsewhere.url }).end();
      else if (partner.heard.length === 2) response.writeHead(500).end();
      else response.writeHead(201).end('x'.repeat(1_000_000));
    });
    await subscribe(partner.url);
    await tell(event('e1'));
    await until(async () => partner.heard.length === 3 && (await waiting()) === 0);
    expect(new Set(partner.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(elsewhere.heard).toEqual([]);
  });

  it('does not let a listener that hangs delay another, or other resources of its own beyond four', async () => {
    const hanging = await listening(() => undefined);
    const partner = await listening();
    await subscribe(hanging.url);
    await subscribe(partner.url);
    await tell(...Array.from({ length: 20 }, (_, index) => event(`e${index}`, { resource: { id: `o${index}` } })));
    await until(() => partner.heard.length === 20);
    expect(hanging.heard.length).toBeLessThanOrEqual(4);
  });

  it('ends a subscription whose listener answers 410, and revives it with all that waited when it is replayed', async () => {
    let isGone = true;
    const partner = await listening((response) => response.writeHead(isGone ? 410 : 204).end());
    const { id } = await subscribe(partner.url);
    await tell(event('e1'), event('e2'));
    const desk = deliveries(storage, clock);
    await until(async () => (await desk.list('t', 10)).length === 2);
    await tell(event('after'));
    expect((await operate('retrieve', request(caller(), undefined, id))).body).toMatchObject({ isDisabled: true });
    isGone = false;
    expect([await desk.replay('t', id), await desk.replay('other', id)]).toEqual([2, 0]);
    work.touched('t');
    await until(async () => (await waiting()) === 0);
    expect(partner.ids()).toEqual(['e1', 'e1', 'e2']);
  });

  it('parks what could not be delivered in a day, and delivers it when asked to', async () => {
    let isBroken = true;
    const partner = await listening((response) => response.writeHead(isBroken ? 500 : 204).end());
    const { id } = await subscribe(partner.url);
    await tell(event('e1'));
    await until(() => partner.heard.length >= 2);
    time += patience.giveUpAfterMs;
    const desk = deliveries(storage, clock);
    await until(async () => (await desk.list('t', 10)).length === 1);
    expect((await desk.list('t', 10))[0]).toMatchObject({ subscription: id, state: 'parked', problem: 'the listener answered 500' });
    isBroken = false;
    await desk.replay('t', id);
    work.touched('t');
    await until(async () => (await waiting()) === 0);
  });

  it('loses nothing when the process ends before an event is delivered', async () => {
    await work.close();
    const partner = await listening();
    await subscribe(partner.url);
    await tell(event('e1'));
    expect(partner.heard).toEqual([]);
    start();
    await until(async () => partner.heard.length === 1 && (await waiting()) === 0);
  });

  it('makes no delivery twice when two processes are at it', async () => {
    const partner = await listening();
    await subscribe(partner.url);
    const second = startDeliveries({ service: 'ordering', storage, policy: 'development', clock, logger: pinoLogger({ level: 'silent', format: 'json' }), metrics: prometheusMetrics(), patience });
    opened.push(second);
    second.touched('t');
    await tell(...Array.from({ length: 30 }, (_, index) => event(`e${index}`, { resource: { id: `o${index % 7}` } })));
    await until(async () => (await waiting()) === 0);
    expect(new Set(partner.ids()).size).toBe(partner.heard.length);
  });

  it('shows a subscription to whom it belongs, without its secret, and forgets it with its deliveries', async () => {
    const partner = await listening((response) => response.writeHead(500).end());
    const { id } = await subscribe(partner.url, { party: 'acme', query: 'eventType=OrderCreateEvent' });
    expect((await operate('retrieve', request(caller('acme'), undefined, id))).body).toEqual({ id, callback: partner.url, query: 'eventType=OrderCreateEvent' });
    for (const [by, document] of [['other', 'TMF1-Orders-v4'], ['acme', 'TMF2-Quotes-v4']] as const) {
      await expect(operate('remove', request(caller(by), undefined, id), document)).rejects.toMatchObject({ kind: 'notFound' });
    }
    await tell(event('e1'));
    expect(await operate('remove', request(caller('acme'), undefined, id))).toEqual({ status: 204 });
    await expect(operate('retrieve', request(caller('acme'), undefined, id))).rejects.toMatchObject({ kind: 'notFound' });
    await until(async () => (await waiting()) === 0);
  });

  it('keeps the number of subscriptions of one partner small', async () => {
    for (let count = 0; count < 20; count += 1) await subscribe('https://partner.example/listen', { party: 'acme' });
    await expect(subscribe('https://partner.example/listen', { party: 'acme' })).rejects.toMatchObject({ code: 'tooManySubscriptions' });
    await subscribe('https://partner.example/listen', { party: 'other' });
    await subscribe('https://partner.example/listen');
  });

  it.each([
    { body: { callback: 'http://partner.example/' }, code: 'badCallback', why: 'in production only https' },
    { body: { callback: 'https://127.0.0.1/' }, code: 'badCallback', why: 'no loopback' },
    { body: {}, code: 'badCallback', why: 'nothing to call' },
    { body: { callback: 'https://partner.example/', query: 'a[$ne]=1' }, code: 'badHubQuery', why: 'not a path' },
    { body: { callback: 'https://partner.example/', query: 7 }, code: 'badHubQuery', why: 'not a text' },
  ])('refuses $body: $why', async ({ body, code }) => {
    await expect(operate('create', request(caller(), body), 'TMF1-Orders-v4', 'public')).rejects.toMatchObject({ kind: 'invalidInput', code });
  });
});
