import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busConformance } from '@concord/bus-port/conformance';
import { messageFromOutside, type Bus, type Message } from '@concord/bus-port';
import { inProcessBus } from './in-process-bus.ts';

const quick = () => inProcessBus({ retryDelayMs: 10, deliveryLimit: 3 });

describe.each([
  { name: 'the in-process bus', isKeeping: false },
  { name: 'the in-process bus with a folder', isKeeping: true },
])('$name', ({ name, isKeeping }) => {
  busConformance(name, async () => {
    const opened: Bus[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'concord-'));
    return {
      send: async (sent) => {
        for (const bus of opened) await bus.publish([messageFromOutside(sent)]);
      },
      open: async () => {
        const bus = inProcessBus({ retryDelayMs: 10, deliveryLimit: 3, ...(isKeeping && { folder }) });
        opened.push(bus);
        return bus;
      },
      remove: async () => {
        await Promise.all(opened.map((bus) => bus.close()));
        rmSync(folder, { recursive: true });
      },
    };
  });
});

const message = (id: string): Message => ({ id, topic: 'UsageCreateEvent', key: 'k', tenant: 't', body: {} });
const messages = (count: number) => Array.from({ length: count }, (_, index) => message(`m${index}`));
const usage = (consumer: string) => ({ consumer, topics: ['UsageCreateEvent'] });

describe('inProcessBus', () => {
  let bus: Bus;
  beforeEach(() => {
    bus = quick();
  });
  afterEach(() => bus.close());

  it('counts a message as published once the slowest group has handled it', async () => {
    const order: string[] = [];
    await bus.subscribe(usage('quick'), async () => {
      order.push('quick');
    });
    await bus.subscribe(usage('slow'), async () => {
      await new Promise(setImmediate);
      order.push('slow');
    });
    await bus.publish([message('m')]);
    expect(order).toEqual(['quick', 'slow']);
  });

  it('counts a dead letter as published, since the outbox need not keep it', async () => {
    await bus.subscribe(usage('g'), () => Promise.reject(new Error('poison')));
    await bus.publish([message('m')]);
    expect(await bus.deadLetters('g', 10)).toEqual([{ message: message('m'), consumer: 'g' }]);
  });

  it('does not queue a message twice that is published again while it waits', async () => {
    const handled: string[] = [];
    await bus.declare([usage('g')]);
    const published = [bus.publish([message('m')]), bus.publish([message('m')])];
    await bus.subscribe(usage('g'), async (batch) => {
      handled.push(...batch.map(({ id }) => id));
    });
    await Promise.all(published);
    expect(handled).toEqual(['m']);
  });

  it('refuses more than a group may hold, until there is room', async () => {
    await bus.declare([usage('g')]);
    const first = bus.publish(messages(10_000));
    await expect(bus.publish([message('more')])).rejects.toMatchObject({ kind: 'unavailable', code: 'groupFull' });
    await bus.subscribe(usage('g'), async () => undefined);
    await first;
    await expect(bus.publish([message('more')])).resolves.toBeUndefined();
  });

  it('tells a handler that waits for itself', async () => {
    const refusals: unknown[] = [];
    await bus.subscribe(usage('g'), async ([first]) => {
      if (first?.id === 'outer') await bus.publish([message('inner')]).catch((error: unknown) => refusals.push(error));
    });
    await bus.publish([message('outer')]);
    expect(refusals).toEqual([expect.objectContaining({ kind: 'conflict', code: 'publishInsideHandler' })]);
  });

  it('rejects a publish that waits when the bus closes, so that the outbox keeps its messages', async () => {
    await bus.declare([usage('g')]);
    const published = bus.publish([message('m')]);
    await bus.close();
    await expect(published).rejects.toMatchObject({ kind: 'unavailable', code: 'busClosed' });
  });
});
