import { unavailable } from '@concord/errors';
import type { Bus, Handler, Message } from './bus.ts';
import type { FromOutside } from './outside.ts';

/** A broker of its own for one test, however many buses are opened onto it. */
export interface Broker {
  /** A bus as a process would open it: delivery limit 3, retry delay 10 ms. Where the bus is not durable each call gives a broker of its own. */
  open(): Promise<Bus>;
  /** Sends as somebody outside the suite does. */
  send(sent: FromOutside): Promise<void>;
  /** Closes whatever was opened and removes what it left. */
  remove(): Promise<void>;
}

const DELIVERY_LIMIT = 3;

const message = (id: string, topic = 'UsageCreateEvent', key = 'k'): Message => ({ id, topic, key, tenant: 't', body: { id } });
const numbered = (count: number, topic?: string): Message[] => Array.from({ length: count }, (_, index) => message(`m${index}`, topic, `k${index % 5}`));
const idsOf = (messages: readonly Message[]): string[] => messages.map(({ id }) => id);
const usage = (consumer: string, batch?: number) => ({ consumer, topics: ['UsageCreateEvent'], ...(batch ? { batch } : {}) });

/** Keeps what a handler was given, and lets a test wait for it. */
function recorder(work: Handler = async () => undefined) {
  const batches: string[][] = [];
  const handled: string[] = [];
  let arrived: PromiseWithResolvers<void> = Promise.withResolvers();
  const handler: Handler = async (messages) => {
    batches.push(idsOf(messages));
    arrived.resolve();
    await work(messages);
    handled.push(...idsOf(messages));
    arrived.resolve();
  };
  const until = async (reached: () => boolean): Promise<void> => {
    while (!reached()) {
      await arrived.promise;
      arrived = Promise.withResolvers();
    }
  };
  return { handler, batches, handled, until, untilHandled: (count: number) => until(() => handled.length >= count) };
}

/** A gate that a handler waits at until the test opens it. */
function gate() {
  const { promise: opened, resolve: open }: PromiseWithResolvers<void> = Promise.withResolvers();
  return { opened, open };
}

/** Polls something that has no event of its own, such as the arrival of a dead letter. The test's own limit ends it. */
async function eventually(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const refuses = (...poisoned: string[]): Handler => async (messages) => {
  if (messages.some(({ id }) => poisoned.includes(id))) throw new Error('poison');
};

/** What every bus promises. Run by each adapter's tests. */
export function busConformance(name: string, broker: () => Promise<Broker>): void {
  describe(`${name} keeps the promises of a bus`, () => {
    let under: Broker;
    let bus: Bus;
    beforeEach(async () => {
      under = await broker();
      bus = await under.open();
    });
    afterEach(() => under.remove());

    describe('delivery', () => {
      it('hands every message of its topics to each group once, in the order of publishing', async () => {
        const [first, second] = [recorder(), recorder()];
        await bus.subscribe(usage('first'), first.handler);
        await bus.subscribe({ consumer: 'second', topics: ['UsageCreateEvent', 'PartyCreateEvent'] }, second.handler);
        await bus.publish([message('u1'), message('p1', 'PartyCreateEvent'), message('q1', 'QuoteCreateEvent')]);
        await bus.publish([message('u2')]);
        await Promise.all([first.untilHandled(2), second.untilHandled(3)]);
        expect([first.handled, second.handled]).toEqual([['u1', 'u2'], ['u1', 'p1', 'u2']]);
      });

      it('keeps every attribute and the JSON body as they are', async () => {
        const sent: Message = { id: 'm', topic: 'UsageCreateEvent', key: 'kö/#*', tenant: 't.1', body: { text: 'Größe 💶', none: null, list: [1, '1', true, {}], nested: { deep: [[]] } } };
        const received: Message[] = [];
        const seen = recorder(async (messages) => {
          received.push(...messages);
        });
        await bus.subscribe(usage('g'), seen.handler);
        await bus.publish([sent]);
        await seen.untilHandled(1);
        expect(received).toEqual([sent]);
      });

      it('lets go of a message whose topic has no group', async () => {
        await expect(bus.publish([message('m', 'NobodyListensEvent')])).resolves.toBeUndefined();
      });

      it('has nothing to do for no messages', async () => {
        await expect(bus.publish([])).resolves.toBeUndefined();
      });

      it('keeps the order over many publishes at once', async () => {
        const seen = recorder();
        await bus.subscribe(usage('g', 7), seen.handler);
        const sent = numbered(200);
        await Promise.all(sent.map((one) => bus.publish([one])));
        await seen.untilHandled(200);
        expect(seen.handled).toEqual(idsOf(sent));
      });

      it('gathers what has arrived into batches of at most the size asked for', async () => {
        const door = gate();
        const seen = recorder(() => door.opened);
        await bus.subscribe(usage('g', 8), seen.handler);
        const published = [bus.publish([message('first')])];
        await seen.until(() => seen.batches.length === 1);
        published.push(bus.publish(numbered(40)));
        if (bus.durable) await Promise.all(published);
        door.open();
        await Promise.all([seen.untilHandled(41), ...published]);
        const sizes = seen.batches.map((batch) => batch.length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
        expect(sizes.length).toBeLessThan(20);
      });

      it('has one batch of a group in hand at a time, however many subscribe for it', async () => {
        let inHand = 0;
        let most = 0;
        const seen = recorder(async () => {
          most = Math.max(most, (inHand += 1));
          await new Promise(setImmediate);
          inHand -= 1;
        });
        await bus.subscribe(usage('g', 3), seen.handler);
        await bus.subscribe(usage('g', 3), seen.handler);
        await Promise.all(numbered(60).map((one) => bus.publish([one])));
        await seen.untilHandled(60);
        expect([most, seen.handled]).toEqual([1, idsOf(numbered(60))]);
      });

      it('is not stopped by a handler that publishes', async () => {
        const seen = recorder(async (messages) => {
          // Whether a handler's publish succeeds is the adapter's to say; that the group goes on is the promise.
          if (messages.some(({ id }) => id === 'outer')) await Promise.allSettled([bus.publish([message('inner')])]);
        });
        await bus.subscribe(usage('g'), seen.handler);
        await bus.publish([message('outer')]);
        await seen.untilHandled(2);
        expect(seen.handled).toEqual(['outer', 'inner']);
      });
    });

    describe('failure', () => {
      it('hands a rejected message over again', async () => {
        let failures = 0;
        const seen = recorder(async () => {
          if ((failures += 1) < DELIVERY_LIMIT) throw new Error('not yet');
        });
        await bus.subscribe(usage('g'), seen.handler);
        await bus.publish([message('m')]);
        await seen.untilHandled(1);
        expect([seen.batches, seen.handled]).toEqual([[['m'], ['m'], ['m']], ['m']]);
        expect(await bus.deadLetters('g', 10)).toEqual([]);
      });

      it('sets only the poisoned message aside and goes on with the rest in order', async () => {
        const seen = recorder(refuses('m2'));
        await bus.subscribe(usage('g'), seen.handler);
        await bus.publish(numbered(6));
        await seen.untilHandled(5);
        await eventually(async () => (await bus.deadLetters('g', 10)).length > 0);
        expect(seen.handled).toEqual(['m0', 'm1', 'm3', 'm4', 'm5']);
        expect(await bus.deadLetters('g', 10)).toEqual([{ message: numbered(6)[2], consumer: 'g' }]);
        expect(seen.batches.filter((batch) => batch.length === 1 && batch[0] === 'm2')).toHaveLength(DELIVERY_LIMIT);
      });

      it('keeps the dead letters of a group from the others, oldest first, when read', async () => {
        const [bad, good] = [recorder(refuses('m0', 'm1', 'm2')), recorder()];
        await bus.subscribe(usage('bad', 1), bad.handler);
        await bus.subscribe(usage('good'), good.handler);
        await bus.publish(numbered(3));
        await eventually(async () => (await bus.deadLetters('bad', 10)).length === 3);
        for (const limit of [2, 2, 3]) {
          const dead = await bus.deadLetters('bad', limit);
          expect(idsOf(dead.map((letter) => letter.message))).toEqual(['m0', 'm1', 'm2'].slice(0, limit));
        }
        expect(await bus.deadLetters('good', 10)).toEqual([]);
      });

      it('knows no dead letters of a group that was never declared', async () => {
        expect([await bus.deadLetters('nobody', 10), await bus.redrive('nobody')]).toEqual([[], 0]);
      });

      it('hands dead letters over again when they are redriven', async () => {
        let mended = false;
        const seen = recorder(async (messages) => (mended ? undefined : refuses('m0', 'm1')(messages)));
        await bus.subscribe(usage('g'), seen.handler);
        await bus.publish(numbered(2));
        await eventually(async () => (await bus.deadLetters('g', 10)).length === 2);
        mended = true;
        expect(await bus.redrive('g')).toBe(2);
        await seen.untilHandled(2);
        expect([seen.handled, await bus.deadLetters('g', 10), await bus.redrive('g')]).toEqual([['m0', 'm1'], [], 0]);
      });

      it('waits for a store that is unavailable without counting', async () => {
        let attempts = 0;
        const seen = recorder(async () => {
          if ((attempts += 1) <= 2 * DELIVERY_LIMIT) throw unavailable('storeUnavailable', 'the store does not answer');
        });
        await bus.subscribe(usage('g'), seen.handler);
        await bus.publish(numbered(3));
        await seen.untilHandled(3);
        expect([seen.handled, await bus.deadLetters('g', 10)]).toEqual([['m0', 'm1', 'm2'], []]);
      });
    });

    describe('from outside', () => {
      const door = { consumer: 'door', topics: ['UsageStream'], fromOutside: true } as const;
      const sent = { topic: 'UsageStream', address: 't.alpha', text: '{"no": ', id: '1' };

      it('takes texts of any kind, with who sent them, and knows each of them again', async () => {
        const received: Message[] = [];
        const seen = recorder(async (messages) => void received.push(...messages));
        await bus.subscribe(door, seen.handler);
        for (const one of [sent, { ...sent, address: 't' }, { ...sent, id: undefined }, sent]) await under.send(one);
        await seen.untilHandled(4);
        expect(received.map(({ topic, tenant, body }) => [topic, tenant, body])).toEqual([
          ['UsageStream', 't', { party: 'alpha', text: sent.text }], ['UsageStream', 't', { text: sent.text }], ['UsageStream', 't', { party: 'alpha', text: sent.text }], ['UsageStream', 't', { party: 'alpha', text: sent.text }],
        ]);
        expect([new Set(idsOf(received)).size, received[3]?.id]).toEqual([3, received[0]?.id]);
      });

      it('sets aside and hands over again what keeps failing, as it came', async () => {
        let mended = false;
        const received: Message[] = [];
        const seen = recorder(async (messages) => {
          if (!mended) throw new Error('poison');
          received.push(...messages);
        });
        await bus.subscribe(door, seen.handler);
        // Where a message counts as published once it is handled, a dead letter counts as well.
        await under.send(sent);
        await eventually(async () => (await bus.deadLetters('door', 10)).length === 1);
        const [dead] = await bus.deadLetters('door', 10);
        mended = true;
        await bus.redrive('door');
        await seen.untilHandled(1);
        expect([dead?.message.body, received]).toEqual([{ party: 'alpha', text: sent.text }, [dead?.message]]);
      });
    });

    describe('life', () => {
      it('keeps what is published for a declared group until somebody consumes', async () => {
        await bus.declare([usage('late')]);
        await bus.declare([usage('late')]);
        const published = bus.publish(numbered(3));
        if (bus.durable) await published;
        const seen = recorder();
        await bus.subscribe(usage('late'), seen.handler);
        await Promise.all([published, seen.untilHandled(3)]);
        expect(seen.handled).toEqual(['m0', 'm1', 'm2']);
      });

      it('waits for the batch in hand when a subscription closes, and leaves the rest to the next', async () => {
        const door = gate();
        const [first, second] = [recorder(() => door.opened), recorder()];
        const subscription = await bus.subscribe(usage('g', 2), first.handler);
        const published = bus.publish(numbered(5));
        await first.until(() => first.batches.length === 1);
        const closing = subscription.close();
        door.open();
        await closing;
        const taken = [...first.handled];
        await bus.subscribe(usage('g', 2), second.handler);
        await Promise.all([published, second.untilHandled(5 - taken.length)]);
        expect([...taken, ...second.handled]).toEqual(idsOf(numbered(5)));
        expect(first.handled).toEqual(taken);
      });

      it('leaves a message that keeps failing to the next consumer when the subscription closes', async () => {
        const [first, second] = [recorder(async () => Promise.reject(unavailable('storeUnavailable', 'down'))), recorder()];
        const subscription = await bus.subscribe(usage('g'), first.handler);
        const published = bus.publish([message('m')]);
        await first.until(() => first.batches.length === 2);
        await subscription.close();
        await bus.subscribe(usage('g'), second.handler);
        await Promise.all([published, second.untilHandled(1)]);
        expect(second.handled).toEqual(['m']);
      });

      it('refuses with unavailable once closed', async () => {
        await expect(bus.ping()).resolves.toBeUndefined();
        await bus.close();
        const refusal = { kind: 'unavailable', code: 'busClosed' };
        await expect(bus.ping()).rejects.toMatchObject(refusal);
        await expect(bus.publish([message('m')])).rejects.toMatchObject(refusal);
        await expect(bus.subscribe(usage('g'), recorder().handler)).rejects.toMatchObject(refusal);
      });

      it('is as durable as it says', async () => {
        const door = gate();
        const seen = recorder(() => door.opened);
        const subscription = await bus.subscribe(usage('g'), seen.handler);
        let published = false;
        const publishing = bus.publish([message('m')]).then(() => (published = true));
        if (bus.durable) await publishing;
        await seen.until(() => seen.batches.length === 1);
        expect(published).toBe(bus.durable);
        door.open();
        await Promise.all([publishing, seen.untilHandled(1)]);
        await subscription.close();
        if (bus.durable) await reachesTheNextProcess(under, bus);
      });
    });
  });
}

/** What is published while a group is down reaches it in another process later. */
async function reachesTheNextProcess(broker: Broker, bus: Bus): Promise<void> {
  await bus.publish(numbered(3));
  await bus.close();
  const next = await broker.open();
  const seen = recorder();
  await next.subscribe(usage('g'), seen.handler);
  await seen.untilHandled(3);
  expect(seen.handled).toEqual(['m0', 'm1', 'm2']);
}
