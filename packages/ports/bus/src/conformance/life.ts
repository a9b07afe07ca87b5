import { unavailable } from '@concord/errors';
import type { Bus } from '../bus.ts';
import { gate, idsOf, message, numbered, recorder, usage, type Broker, type Setting } from './setting.ts';

export function groupsOutlive({ bus, broker }: Setting): void {
  describe('life', () => {
    it('keeps what is published for a declared group until somebody consumes', async () => {
      await bus().declare([usage('late')]);
      await bus().declare([usage('late')]);
      const published = bus().publish(numbered(3));
      if (bus().durable) await published;
      const seen = recorder();
      await bus().subscribe(usage('late'), seen.handler);
      await Promise.all([published, seen.untilHandled(3)]);
      expect(seen.handled).toEqual(['m0', 'm1', 'm2']);
    });

    it('waits for the batch in hand when a subscription closes, and leaves the rest to the next', async () => {
      const door = gate();
      const [first, second] = [recorder(() => door.opened), recorder()];
      const subscription = await bus().subscribe(usage('g', 2), first.handler);
      const published = bus().publish(numbered(5));
      await first.until(() => first.batches.length === 1);
      const closing = subscription.close();
      door.open();
      await closing;
      const taken = [...first.handled];
      await bus().subscribe(usage('g', 2), second.handler);
      await Promise.all([published, second.untilHandled(5 - taken.length)]);
      expect([...taken, ...second.handled]).toEqual(idsOf(numbered(5)));
      expect(first.handled).toEqual(taken);
    });

    it('leaves a message that keeps failing to the next consumer when the subscription closes', async () => {
      const [first, second] = [recorder(async () => Promise.reject(unavailable('storeUnavailable', 'down'))), recorder()];
      const subscription = await bus().subscribe(usage('g'), first.handler);
      const published = bus().publish([message('m')]);
      await first.until(() => first.batches.length === 2);
      await subscription.close();
      await bus().subscribe(usage('g'), second.handler);
      await Promise.all([published, second.untilHandled(1)]);
      expect(second.handled).toEqual(['m']);
    });

    it('refuses with unavailable once closed', async () => {
      await expect(bus().ping()).resolves.toBeUndefined();
      await bus().close();
      const refusal = { kind: 'unavailable', code: 'busClosed' };
      await expect(bus().ping()).rejects.toMatchObject(refusal);
      await expect(bus().publish([message('m')])).rejects.toMatchObject(refusal);
      await expect(bus().subscribe(usage('g'), recorder().handler)).rejects.toMatchObject(refusal);
    });

    it('is as durable as it says', async () => {
      const door = gate();
      const seen = recorder(() => door.opened);
      const subscription = await bus().subscribe(usage('g'), seen.handler);
      let published = false;
      const publishing = bus().publish([message('m')]).then(() => (published = true));
      if (bus().durable) await publishing;
      await seen.until(() => seen.batches.length === 1);
      expect(published).toBe(bus().durable);
      door.open();
      await Promise.all([publishing, seen.untilHandled(1)]);
      await subscription.close();
      if (bus().durable) await reachesTheNextProcess(broker(), bus());
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
