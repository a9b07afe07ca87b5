import fc from 'fast-check';
import { parseQuery } from './filter-terms.ts';
import { readInterval } from '../document/instant.ts';

const attempt = (query: string): unknown => {
  try {
    return parseQuery(query);
  } catch (error) {
    return error;
  }
};

it('reads any query or says that it cannot, within its limits', () => {
  const pieces = fc.constantFrom('a', 'name', '.gt', '.', '=', '==', '>', '%3E', '%', ';', '&', ',', '+', '~', '$ne', '[', '__proto__', 'limit', 'sort', '%00', '%E0', '1', ' ');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), (query) => {
    const outcome = attempt(query);
    expect(outcome instanceof Error ? outcome : { kind: 'read' }).toMatchObject({ kind: outcome instanceof Error ? 'invalidInput' : 'read' });
  }), { numRuns: 2000 });
});

it('takes its time in proportion to the length', () => {
  for (const query of ['a'.repeat(16_000), ';'.repeat(16_000), 'a;'.repeat(8000), '%3E'.repeat(5000), `a=${'%41'.repeat(5000)}`]) {
    const startedAt = performance.now();
    attempt(query);
    expect(performance.now() - startedAt).toBeLessThan(500);
  }
});

it.each([
  ['2026-03-01', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00.000Z', undefined],
  ['2026-03-01T10:00:00 02:00', '2026-03-01T08:00:00.000Z', undefined],
  ['2026-03-01T10:00:00-0230', '2026-03-01T12:30:00.000Z', undefined],
  ['2026-03-01T10:00Z', '2026-03-01T10:00:00.000Z', undefined],
  ['2026-03-01 10:00:00', '2026-03-01T10:00:00.000Z', undefined],
  ['2026-03-01T10:00:00.123456789Z', '2026-03-01T10:00:00.123Z', undefined],
])('%s begins %s and ends before %s', (text, from, until) => {
  expect(readInterval(text)).toEqual(until === undefined ? { from } : { from, until });
});

it.each(['', 'now', '2026', '2026-02-30', '2026-13-01', '2026-03-01T25:00:00Z', '20260301', '2026-03-01T10:00:00+99:00', '0000-01-01T00:00:00Z'])('"%s" is no time', (text) => {
  expect(readInterval(text)).toBeUndefined();
});
