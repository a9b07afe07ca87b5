import type { Bus, Message } from '@concord/bus-port';
import { inProcessBus } from '@concord/bus-in-process';
import type { Consumer, Outside, ResourceWriter, ServiceEvent } from '@concord/resource';
import { unavailable } from '@concord/errors';
import { sqliteStorage } from '@concord/storage-sqlite';
import type { Storage } from '@concord/storage-port';
import { pinoLogger, prometheusMetrics } from '@concord/telemetry';
import { interestOf, startConsumers, startRelay, type Consumers, type Relay } from './index.ts';

const collections = [{ name: 'order' }, { name: 'effect' }, { name: 'seenTime' }];
const clock = (): Date => new Date('2030-05-01T12:00:00Z');
const logger = pinoLogger({ level: 'silent', format: 'json' });

const event = (id: string, resourceId = id, tenant = 't'): Message => {
  const body: ServiceEvent = { id, type: 'OrderCreateEvent', time: '2030-05-01T11:59:58Z', resourceName: 'Order', resource: { id: resourceId }, version: 1, parties: ['p'] };
  return { id, topic: body.type, key: resourceId, tenant, body };
};

const nowhere: Outside = { bytesAt: () => { throw new Error('not in this test'); } };

const noWriter: ResourceWriter = {
  create: () => Promise.reject(new Error('not in this test')),
  createTogether: () => Promise.reject(new Error('not in this test')),
  change: () => Promise.reject(new Error('not in this test')),
  remove: () => Promise.reject(new Error('not in this test')),
  find: () => Promise.reject(new Error('not in this test')),
};

/** Its effect can be counted: each event inserts a document, which a second time would refuse. */
const recorder = (refuses: readonly string[] = []): Consumer => ({
  name: 'recorder',
  topics: ['OrderCreateEvent'],
  async handle(events, { transaction }) {
    for (const { id } of events) {
      if (refuses.includes(id)) throw new Error(`${id} is poison`);
      await transaction.collection('effect').insert({ document: { id }, parties: [] });
    }
  },
});

async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('outbox', () => {
  let storage: Storage;
  let bus: Bus;
  let running: (Relay | Consumers)[];
  const metrics = prometheusMetrics();
  beforeEach(() => {
    storage = sqliteStorage({ path: ':memory:', collections });
    bus = inProcessBus({ retryDelayMs: 5, deliveryLimit: 3 });
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.close()));
    await bus.close();
    await storage.close();
  });

  const relay = (over: { readonly bus?: Bus; readonly storage?: Storage } = {}): Relay => {
    const started = startRelay({ service: 'ordering', storage, bus, clock, logger, metrics, ...over });
    running.push(started);
    return started;
  };
  const consume = async (...consumers: Consumer[]): Promise<void> => {
    running.push(await startConsumers({ service: 'usage', consumers, storage, bus, writer: () => noWriter, outside: nowhere, clock, logger, metrics }));
  };
  const commit = (...messages: Message[]): Promise<void> =>
    storage.scoped({ tenant: messages[0]?.tenant ?? 't' }).transaction(async (transaction) => messages.forEach((message) => transaction.emit(message)));
  const effects = async (tenant = 't'): Promise<string[]> => {
    const found = await storage.scoped({ tenant }).collection('effect').list({ limit: 1000 });
    return found.map(({ document }) => document.id);
  };
  const isEmpty = async (): Promise<boolean> => (await storage.outbox.pending(1)).length === 0;

  it.each([
    { why: 'all of a batch', weight: undefined, together: ['e1 e2 e3 e4 e5'] },
    { why: 'those that come to one transaction', weight: 0.5, together: ['e1 e2', 'e3 e4', 'e5'] },
    { why: 'each that is too much alone', weight: 3, together: ['e1', 'e2', 'e3', 'e4', 'e5'] },
  ])('gives $why their effect in one transaction', async ({ weight, together }) => {
    const handled: string[] = [];
    await commit(...['e1', 'e2', 'e3', 'e4', 'e5'].map((id) => event(id, 'one')));
    await consume({ name: 'gathering', topics: ['OrderCreateEvent'], ...(weight !== undefined && { weight: () => weight }), handle: async (events) => void handled.push(events.map(({ id }) => id).join(' ')) });
    relay();
    await until(isEmpty);
    await until(() => handled.join(' ').endsWith('e5'));
    expect(handled).toEqual(together);
  });

  it('carries what was committed before it started and after, in order', async () => {
    await commit(event('e1'), event('e2'));
    await consume(recorder());
    relay();
    await commit(event('e3'));
    await until(async () => (await effects()).length === 3);
    expect(await effects()).toEqual(['e1', 'e2', 'e3']);
    await until(isEmpty);
  });

  it('carries what came while it gathered behind a busy round, in order', async () => {
    await consume(recorder());
    relay();
    const ids = Array.from({ length: 43 }, (_, n) => `e${String(n).padStart(2, '0')}`);
    await commit(...ids.slice(0, 40).map((id) => event(id)));
    for (const id of ids.slice(40)) await commit(event(id));
    await until(async () => (await effects()).length === ids.length);
    expect(await effects()).toEqual(ids);
    await until(isEmpty);
  });

  it('carries nothing of a transaction that failed', async () => {
    await consume(recorder());
    relay();
    const failing = storage.scoped({ tenant: 't' }).transaction(async (transaction) => {
      transaction.emit(event('never'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await commit(event('e1'));
    await until(async () => (await effects()).length > 0);
    expect(await effects()).toEqual(['e1']);
  });

  it('publishes again after a crash between publish and remove, and consumers ignore the repeat', async () => {
    const published: string[][] = [];
    let crashes = 1;
    const watched = publishing(bus, async (messages) => {
      published.push(messages.map(({ id }) => id));
      await bus.publish(messages);
    });
    const remove = async (ids: readonly string[]): Promise<void> => {
      if (crashes-- > 0) throw unavailable('storeUnavailable', 'killed before the messages left the outbox');
      await storage.outbox.remove(ids);
    };
    const crashing: Storage = { ...storage, outbox: { pending: (limit) => storage.outbox.pending(limit), onCommit: (listener) => storage.outbox.onCommit(listener), remove } };
    await consume(recorder());
    await commit(event('e1'), event('e2'));
    relay({ bus: watched, storage: crashing });
    await until(isEmpty);
    expect(published).toEqual([['e1', 'e2'], ['e1', 'e2']]);
    expect(await effects()).toEqual(['e1', 'e2']);
    expect(await bus.deadLetters('usage.recorder', 10)).toEqual([]);
  });

  it('keeps the order and loses nothing while the bus is away', async () => {
    let refusals = 3;
    const away = publishing(bus, async (messages) => {
      if (refusals-- > 0) throw unavailable('busUnavailable', 'the broker does not answer');
      await bus.publish(messages);
    });
    await consume(recorder());
    relay({ bus: away });
    for (const id of ['e1', 'e2', 'e3']) await commit(event(id));
    await until(isEmpty);
    expect(await effects()).toEqual(['e1', 'e2', 'e3']);
  });

  it('counts an event that arrives twice in one batch once', async () => {
    await consume(recorder());
    await Promise.all([bus.publish([event('e1'), event('e1')]), bus.publish([event('e1'), event('e2')])]);
    expect(await effects()).toEqual(['e1', 'e2']);
  });

  it('sets a poisoned message aside and goes on with the rest, of its batch and of other tenants', async () => {
    await consume(recorder(['bad']));
    relay();
    await commit(event('e1'), event('bad'), event('e2'));
    await commit(event('f1', 'f1', 'other'));
    await until(isEmpty);
    expect([await effects(), await effects('other')]).toEqual([['e1', 'e2'], ['f1']]);
    const dead = await bus.deadLetters('usage.recorder', 10);
    expect(dead.map(({ message }) => message.id)).toEqual(['bad']);
  });

  it('writes nothing of a batch that failed halfway', async () => {
    const halfway: Consumer = { ...recorder(['bad']), batch: 10 };
    await consume(halfway);
    await bus.publish([event('bad')]);
    expect(await effects()).toEqual([]);
    expect(await storage.scoped({ tenant: 't' }).transaction((transaction) => transaction.unseen('usage.recorder', ['bad']))).toEqual(new Set(['bad']));
  });

  it('gives each consumer every event once, with the tenant, the time and a writer', async () => {
    const seen: unknown[] = [];
    const watcher: Consumer = { name: 'watcher', topics: ['OrderCreateEvent'], handle: async (events, { tenant, now, resources }) => {
      seen.push([events.map(({ id }) => id), tenant, now.toISOString(), resources === noWriter]);
    } };
    await consume(recorder(), watcher);
    await bus.publish([event('e1'), event('e2', 'e2', 'other')]);
    expect(seen).toEqual([[['e1'], 't', '2030-05-01T12:00:00.000Z', true], [['e2'], 'other', '2030-05-01T12:00:00.000Z', true]]);
    expect([await effects(), await effects('other')]).toEqual([['e1'], ['e2']]);
  });

  it('stops with the batch in hand and leaves the rest', async () => {
    const door = Promise.withResolvers<undefined>();
    const slow: Consumer = { ...recorder(), async handle(events, context) {
      await door.promise;
      await recorder().handle(events, context);
    } };
    await consume(slow);
    const stopping = relay();
    await commit(event('e1'));
    await until(async () => !(await isEmpty()));
    const stopped = stopping.close();
    door.resolve(undefined);
    await stopped;
    await commit(event('e2'));
    const left = await storage.outbox.pending(10);
    expect(left.map(({ id }) => id).at(-1)).toBe('e2');
  });

  it('begins no transaction for events that concern nobody, and sees them when they come again', async () => {
    let isListening = false;
    const choosy: Consumer = { ...recorder(), concerns: async (events, own) => isListening && events.length > 0 && (await own.collection('effect').count()) === 0 };
    let transactions = 0;
    const counting: Storage = { ...storage, scoped: (scope) => {
      const own = storage.scoped(scope);
      return { ...own, transaction: (work) => { transactions += 1; return own.transaction(work); } };
    } };
    running.push(await startConsumers({ service: 'usage', consumers: [choosy], storage: counting, bus, writer: () => noWriter, outside: nowhere, clock, logger, metrics }));
    await bus.publish([event('e1')]);
    expect([transactions, await effects()]).toEqual([0, []]);
    isListening = true;
    await bus.publish([event('e1')]);
    expect([transactions, await effects()]).toEqual([1, ['e1']]);
  });

  it('counts what it does', async () => {
    const own = prometheusMetrics();
    running.push(await startConsumers({ service: 'usage', consumers: [recorder(['bad'])], storage, bus, writer: () => noWriter, outside: nowhere, clock, logger, metrics: own }));
    await bus.publish([event('e1'), event('e2')]);
    await bus.publish([event('e2')]);
    await bus.publish([event('bad')]);
    const text = await own.expose();
    expect(text).toContain('concord_consumer_messages_total{consumer="usage.recorder",outcome="handled"} 2');
    expect(text).toContain('concord_consumer_messages_total{consumer="usage.recorder",outcome="repeated"} 1');
    expect(text).toContain('concord_consumer_messages_total{consumer="usage.recorder",outcome="failed"} 3');
    expect(text).toContain('concord_consumer_lag_seconds{consumer="usage.recorder"} 2');
  });

  it('names a group after its service and consumer', () => {
    expect(interestOf('usage', { ...recorder(), batch: 5 })).toEqual({ consumer: 'usage.recorder', topics: ['OrderCreateEvent'], batch: 5 });
  });
});

/** The bus with another way to publish. */
const publishing = (bus: Bus, publish: Bus['publish']): Bus => ({
  durable: bus.durable,
  publish,
  declare: (interests) => bus.declare(interests),
  subscribe: (interest, handler) => bus.subscribe(interest, handler),
  deadLetters: (consumer, limit) => bus.deadLetters(consumer, limit),
  redrive: (consumer) => bus.redrive(consumer),
  ping: () => bus.ping(),
  close: () => bus.close(),
});
