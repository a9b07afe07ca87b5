import { unavailable } from '@concord/errors';
import { DELIVERY_LIMIT, idsOf, numbered, recorder, usage, type Setting } from './setting.ts';

export function slowStoresAreWaitedFor({ bus }: Setting): void {
  describe('a store that is down or slow', () => {
    it('waits for a store that is unavailable without counting', async () => {
      let attempts = 0;
      const seen = recorder(async () => {
        if ((attempts += 1) <= 2 * DELIVERY_LIMIT) throw unavailable('storeUnavailable', 'the store does not answer');
      });
      await bus().subscribe(usage('g'), seen.handler);
      await bus().publish(numbered(3));
      await seen.untilHandled(3);
      expect([seen.handled, await bus().deadLetters('g', 10)]).toEqual([['m0', 'm1', 'm2'], []]);
    });

    it('hands over less at a time to a store that is too slow for a whole batch', async () => {
      const seen = recorder(async (messages) => {
        if (messages.length > 2) throw unavailable('transactionTooLong', 'a transaction took too long');
      });
      await bus().declare([usage('g')]);
      const published = bus().publish(numbered(17));
      if (bus().durable) await published;
      await bus().subscribe(usage('g', 16), seen.handler);
      await Promise.all([published, seen.untilHandled(17)]);
      expect([seen.handled, await bus().deadLetters('g', 10)]).toEqual([idsOf(numbered(17)), []]);
    });
  });
}
