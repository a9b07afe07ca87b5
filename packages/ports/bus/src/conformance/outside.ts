import type { Message } from '../bus.ts';
import { eventually, idsOf, recorder, type Setting } from './setting.ts';

export function othersSend({ bus, broker }: Setting): void {
  describe('from outside', () => {
    const door = { consumer: 'door', topics: ['UsageStream'], fromOutside: true } as const;
    const sent = { topic: 'UsageStream', address: 't.alpha', text: '{"no": ', id: '1' };

    it('takes texts of any kind, with who sent them, and knows each of them again', async () => {
      const received: Message[] = [];
      const seen = recorder(async (messages) => void received.push(...messages));
      await bus().subscribe(door, seen.handler);
      for (const one of [sent, { ...sent, address: 't' }, { ...sent, id: undefined }, sent]) await broker().send(one);
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
      await bus().subscribe(door, seen.handler);
      // Where a message counts as published once it is handled, a dead letter counts as well.
      await broker().send(sent);
      await eventually(async () => (await bus().deadLetters('door', 10)).length === 1);
      const [dead] = await bus().deadLetters('door', 10);
      mended = true;
      await bus().redrive('door');
      await seen.untilHandled(1);
      expect([dead?.message.body, received]).toEqual([{ party: 'alpha', text: sent.text }, [dead?.message]]);
    });
  });
}
