import fc from 'fast-check';
import type { AgreementVersion } from '@concord/terms';
import { usage } from '../deal.fixture.ts';
import { partitions } from './partitions.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 2000);

const agreements = Array.from({ length: 8 }, (): readonly AgreementVersion[] => []);

/** Events by the agreements that they concern. */
const concerned = fc.array(fc.uniqueArray(fc.nat({ max: agreements.length - 1 }), { maxLength: 3 }), { maxLength: 12 });

const parted = (all: readonly (readonly number[])[]) => {
  const coming = all.map((numbers, position) => ({ event: usage({ id: String(position) }), numbers, position }));
  return partitions(coming, ({ id }) => (all[Number(id)] ?? []).flatMap((number) => agreements.slice(number, number + 1)));
};

it('parts events so that no two parts concern the same agreement, each in its order, and all of them together are all', () => {
  fc.assert(fc.property(concerned, (all) => {
    const parts = parted(all);
    const owners = new Map<number, number>();
    for (const [part, { numbers }] of parts.flatMap((events, part) => events.map((event) => [part, event] as const))) for (const number of numbers) expect(owners.set(number, owners.get(number) ?? part).get(number)).toBe(part);
    for (const events of parts) expect(events).toEqual(events.toSorted((left, right) => left.position - right.position));
    expect(parts.flat().map(({ position }) => position).sort((left, right) => left - right)).toEqual(all.map((_, position) => position));
  }), { numRuns });
});

it.each<{ why: string; all: readonly (readonly number[])[]; parts: readonly (readonly number[])[] }>([
  { why: 'events of agreements of their own go apart', all: [[0], [1], [0]], parts: [[0, 2], [1]] },
  { why: 'what one event concerns goes together, whichever came first', all: [[0], [1], [2], [1, 0]], parts: [[0, 1, 3], [2]] },
  { why: 'chains of agreements go together', all: [[0, 1], [2, 3], [1, 2], [4]], parts: [[0, 1, 2], [3]] },
  { why: 'those that concern none go together', all: [[], [0], []], parts: [[0, 2], [1]] },
])('$why', ({ all, parts }) => {
  expect(parted(all).map((events) => events.map(({ position }) => position))).toEqual(parts);
});
