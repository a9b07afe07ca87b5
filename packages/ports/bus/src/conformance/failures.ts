import { DELIVERY_LIMIT, eventually, idsOf, message, numbered, recorder, refuses, usage, type Setting } from './setting.ts';

export function failuresAreRepeated({ bus }: Setting): void {
  describe('failure', () => {
    it('hands a rejected message over again', async () => {
      let failures = 0;
      const seen = recorder(async () => {
        if ((failures += 1) < DELIVERY_LIMIT) throw new Error('not yet');
      });
      await bus().subscribe(usage('g'), seen.handler);
      await bus().publish([message('m')]);
      await seen.untilHandled(1);
      expect([seen.batches, seen.handled]).toEqual([[['m'], ['m'], ['m']], ['m']]);
      expect(await bus().deadLetters('g', 10)).toEqual([]);
    });

    it('sets only the poisoned message aside and goes on with the rest in order', async () => {
      const seen = recorder(refuses('m2'));
      await bus().subscribe(usage('g'), seen.handler);
      await bus().publish(numbered(6));
      await seen.untilHandled(5);
      await eventually(async () => (await bus().deadLetters('g', 10)).length > 0);
      expect(seen.handled).toEqual(['m0', 'm1', 'm3', 'm4', 'm5']);
      expect(await bus().deadLetters('g', 10)).toEqual([{ message: numbered(6)[2], consumer: 'g' }]);
      expect(seen.batches.filter((batch) => batch.length === 1 && batch[0] === 'm2')).toHaveLength(DELIVERY_LIMIT);
    });

    it('keeps the dead letters of a group from the others, oldest first, when read', async () => {
      const [bad, good] = [recorder(refuses('m0', 'm1', 'm2')), recorder()];
      await bus().subscribe(usage('bad', 1), bad.handler);
      await bus().subscribe(usage('good'), good.handler);
      await bus().publish(numbered(3));
      await eventually(async () => (await bus().deadLetters('bad', 10)).length === 3);
      for (const limit of [2, 2, 3]) {
        const dead = await bus().deadLetters('bad', limit);
        expect(idsOf(dead.map((letter) => letter.message))).toEqual(['m0', 'm1', 'm2'].slice(0, limit));
      }
      expect(await bus().deadLetters('good', 10)).toEqual([]);
    });

    it('knows no dead letters of a group that was never declared', async () => {
      expect([await bus().deadLetters('nobody', 10), await bus().redrive('nobody')]).toEqual([[], 0]);
    });

    it('hands dead letters over again when they are redriven', async () => {
      let mended = false;
      const seen = recorder(async (messages) => (mended ? undefined : refuses('m0', 'm1')(messages)));
      await bus().subscribe(usage('g'), seen.handler);
      await bus().publish(numbered(2));
      await eventually(async () => (await bus().deadLetters('g', 10)).length === 2);
      mended = true;
      expect(await bus().redrive('g')).toBe(2);
      await seen.untilHandled(2);
      expect([seen.handled, await bus().deadLetters('g', 10), await bus().redrive('g')]).toEqual([['m0', 'm1'], [], 0]);
    });
  });
}
