import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Bus, Message } from '@concord/bus-port';
import { connect } from 'amqplib';
import type { Channel } from 'amqplib';
import { removeTopology } from './topology/remove-topology.ts';
import { brokenWire } from './wire/broken-wire.fixture.ts';
import type { BrokenWire } from './wire/broken-wire.fixture.ts';
import { rabbitmqBus } from './rabbitmq-bus.ts';
import { topologyOf } from './topology/topology.ts';

const url = String(process.env.AMQP_URL);
const usage = { consumer: 'g', topics: ['UsageCreateEvent'] };
const message = (id: string, topic = 'UsageCreateEvent'): Message => ({ id, topic, key: 'k', tenant: 't', body: {} });

/** The ids in the order in which each was seen first: repeats are allowed, gaps and overtaking are not. */
const firstSeen = (ids: readonly string[]): string[] => [...new Set(ids)];

/** What a relay does: publishes again until the broker has confirmed. */
async function publishUntilConfirmed(bus: Bus, messages: readonly Message[]): Promise<void> {
  for (let confirmed = false; !confirmed; ) {
    confirmed = await bus.publish(messages).then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ kind: 'unavailable' });
        return false;
      },
    );
  }
}

async function eventually(reached: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await reached())) await setTimeout(20);
}

const answers = (bus: Bus): Promise<boolean> => bus.ping().then(() => true, () => false);

async function atTheBroker(work: (channel: Channel) => Promise<unknown>): Promise<void> {
  const connection = await connect(url);
  const channel = await connection.createChannel();
  await work(channel);
  await channel.close();
  await connection.close();
}

describe('rabbitmqBus when something fails', () => {
  let wire: BrokenWire;
  let prefix: string;
  let bus: Bus;
  beforeEach(async () => {
    wire = await brokenWire(url);
    prefix = `test-${randomUUID()}`;
    bus = rabbitmqBus({ url: wire.url, prefix, retryDelayMs: 10, deliveryLimit: 3 });
  });
  afterEach(async () => {
    wire.release();
    await bus.close();
    await wire.close();
    await removeTopology(url, prefix, ['g']);
  });

  it('loses and skips nothing while its connections are cut again and again', async () => {
    const seen: string[] = [];
    await bus.subscribe({ ...usage, batch: 10 }, async (messages) => {
      await setTimeout(2);
      seen.push(...messages.map(({ id }) => id));
    });
    const sent = Array.from({ length: 2_000 }, (_, index) => message(`m${index}`));
    const cutting = (async () => {
      for (let cuts = 0; cuts < 12; cuts += 1) {
        await setTimeout(120);
        wire.cut();
      }
    })();
    for (let at = 0; at < sent.length; at += 20) await publishUntilConfirmed(bus, sent.slice(at, at + 20));
    await eventually(() => new Set(seen).size === sent.length);
    await cutting;
    expect(firstSeen(seen)).toEqual(sent.map(({ id }) => id));
    expect(await bus.deadLetters('g', 10)).toEqual([]);
  });

  it('finishes the batch in hand before it takes it up again on a new connection', async () => {
    let inHand = 0;
    let most = 0;
    let finished = 0;
    await bus.subscribe(usage, async () => {
      most = Math.max(most, (inHand += 1));
      if (finished === 0) {
        wire.cut();
        await eventually(() => answers(bus));
        await setTimeout(300);
      }
      inHand -= 1;
      finished += 1;
    });
    await publishUntilConfirmed(bus, [message('m')]);
    await eventually(() => finished === 2);
    expect(most).toBe(1);
  });

  it('says unavailable when the broker falls silent, and goes on when it speaks again', async () => {
    const seen: string[] = [];
    await bus.subscribe(usage, async (messages) => {
      seen.push(...messages.map(({ id }) => id));
    });
    await bus.publish([message('before')]);
    wire.hold();
    const [publishing, pinging] = await Promise.allSettled([bus.publish([message('silent')]), bus.ping()]);
    expect(publishing).toMatchObject({ status: 'rejected', reason: { kind: 'unavailable', code: 'publishUnconfirmed' } });
    expect(pinging).toMatchObject({ status: 'rejected', reason: { kind: 'unavailable', code: 'brokerUnavailable' } });
    wire.release();
    await publishUntilConfirmed(bus, [message('after')]);
    await eventually(() => seen.includes('after'));
    await expect(bus.ping()).resolves.toBeUndefined();
  });

  it('closes in time though the broker is silent', async () => {
    const subscription = await bus.subscribe(usage, async () => undefined);
    wire.hold();
    await expect(subscription.close()).resolves.toBeUndefined();
    await expect(bus.close()).resolves.toBeUndefined();
  });

  it('says unavailable when nobody listens', async () => {
    await wire.close();
    wire = await brokenWire('amqp://127.0.0.1:1');
    const nowhere = rabbitmqBus({ url: wire.url, prefix });
    await expect(nowhere.ping()).rejects.toMatchObject({ kind: 'unavailable', code: 'brokerUnavailable' });
    await nowhere.close();
  });

  it('does not count a message as published whose group lost its queue, and makes the queue anew', async () => {
    const seen: string[] = [];
    await bus.subscribe(usage, async (messages) => {
      seen.push(...messages.map(({ id }) => id));
    });
    await bus.publish([message('before')]);
    await atTheBroker((channel) => channel.unbindQueue(topologyOf(prefix).queueOf('g'), topologyOf(prefix).exchange, 'UsageCreateEvent'));
    await expect(bus.publish([message('m')])).rejects.toMatchObject({ kind: 'unavailable', code: 'publishUnconfirmed' });
    await publishUntilConfirmed(bus, [message('m')]);
    await atTheBroker((channel) => channel.deleteQueue(topologyOf(prefix).queueOf('g')));
    await publishUntilConfirmed(bus, [message('n')]);
    await eventually(() => seen.includes('n'));
    expect(seen).toContain('m');
  });

  it('sets a message aside that is not ours', async () => {
    const seen: Message[] = [];
    await bus.subscribe(usage, async (messages) => {
      seen.push(...messages);
      if (messages.some(({ body }) => typeof body === 'string')) throw new Error('not an event');
    });
    await atTheBroker(async (channel) => channel.publish(topologyOf(prefix).exchange, 'UsageCreateEvent', Buffer.from('{"id":')));
    await eventually(async () => (await bus.deadLetters('g', 1)).length === 1);
    const foreign = { id: '', topic: '', key: '', tenant: '', body: '{"id":' };
    expect(await bus.deadLetters('g', 10)).toEqual([{ message: foreign, consumer: 'g' }]);
  });

  it('does not hand over topics that are no longer of interest, though the broker still knows them', async () => {
    await bus.declare([{ consumer: 'g', topics: ['UsageCreateEvent', 'PartyCreateEvent'] }]);
    await bus.publish([message('p', 'PartyCreateEvent'), message('u')]);
    const seen: string[] = [];
    await bus.subscribe(usage, async (messages) => {
      seen.push(...messages.map(({ id }) => id));
    });
    await eventually(() => seen.length > 0);
    expect(seen).toEqual(['u']);
  });
});
