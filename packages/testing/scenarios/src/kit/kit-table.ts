import type { Assertion } from './play-kit.ts';

/** A line for each API: how many assertions of its kit hold. What does not hold follows below. */
export function kitTable(assertions: readonly Assertion[]): string {
  const rows = [...Map.groupBy(assertions, ({ api }) => api), ['all', assertions] as const].map(([api, of]) => `${api.padEnd(32)} ${of.filter(({ holds }) => holds).length} of ${of.length}`);
  const missing = assertions.filter(({ holds }) => !holds).map(({ api, what, seen }) => `${api}  ${what}: seen ${seen}`);
  return ['What the public kits assert (v4)', ...rows, ...missing, ''].join('\n');
}
