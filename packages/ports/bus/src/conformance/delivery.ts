import type { Message } from '../bus.ts';
import { idsOf, message, numbered, recorder, usage, type Setting } from './setting.ts';

export function messagesArrive({ bus }: Setting): void {
  describe('delivery', () => {
    it('hands every message of its topics to each group once, in the order of publishing', async () => {
      const [first, second] = [recorder(), recorder()];
      await bus().subscribe(usage('first'), first.handler);
      await bus().subscribe({ consumer: 'second', topics: ['UsageCreateEvent', 'PartyCreateEvent'] }, second.handler);
      await bus().publish([message('u1'), message('p1', 'PartyCreateEvent'), message('q1', 'QuoteCreateEvent')]);
      await bus().publish([message('u2')]);
      await Promise.all([first.untilHandled(2), second.untilHandled(3)]);
      expect([first.handled, second.handled]).toEqual([['u1', 'u2'], ['u1', 'p1', 'u2']]);
    });

    it('keeps every attribute and the JSON body as they are', async () => {
      const sent: Message = { id: 'm', topic: 'UsageCreateEvent', key: 'kö/#*', tenant: 't.1', body: { text: 'Größe 💶', none: null, list: [1, '1', true, {}], nested: { deep: [[]] } } };
      const received: Message[] = [];
      const seen = recorder(async (messages) => {
        received.push(...messages);
      });
      await bus().subscribe(usage('g'), seen.handler);
      await bus().publish([sent]);
      await seen.untilHandled(1);
      expect(received).toEqual([sent]);
    });

    it('lets go of a message whose topic has no group', async () => {
      await expect(bus().publish([message('m', 'NobodyListensEvent')])).resolves.toBeUndefined();
    });

    it('has nothing to do for no messages', async () => {
      await expect(bus().publish([])).resolves.toBeUndefined();
    });

    it('keeps the order over many publishes at once', async () => {
      const seen = recorder();
      await bus().subscribe(usage('g', 7), seen.handler);
      const sent = numbered(200);
      await Promise.all(sent.map((one) => bus().publish([one])));
      await seen.untilHandled(200);
      expect(seen.handled).toEqual(idsOf(sent));
    });
  });
}
