import { gate, idsOf, message, numbered, recorder, usage, type Setting } from './setting.ts';

export function batchesAreBounded({ bus }: Setting): void {
  describe('batches', () => {
    it('gathers what has arrived into batches of at most the size asked for', async () => {
      const door = gate();
      const seen = recorder(() => door.opened);
      await bus().subscribe(usage('g', 8), seen.handler);
      const published = [bus().publish([message('first')])];
      await seen.until(() => seen.batches.length === 1);
      published.push(bus().publish(numbered(40)));
      if (bus().durable) await Promise.all(published);
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
      await bus().subscribe(usage('g', 3), seen.handler);
      await bus().subscribe(usage('g', 3), seen.handler);
      await Promise.all(numbered(60).map((one) => bus().publish([one])));
      await seen.untilHandled(60);
      expect([most, seen.handled]).toEqual([1, idsOf(numbered(60))]);
    });

    it('is not stopped by a handler that publishes', async () => {
      const seen = recorder(async (messages) => {
        // Whether a handler's publish succeeds is the adapter's to say; that the group goes on is the promise.
        if (messages.some(({ id }) => id === 'outer')) await Promise.allSettled([bus().publish([message('inner')])]);
      });
      await bus().subscribe(usage('g'), seen.handler);
      await bus().publish([message('outer')]);
      await seen.untilHandled(2);
      expect(seen.handled).toEqual(['outer', 'inner']);
    });
  });
}
