import { type Check, kinds } from './check.ts';

/** A line for each API: of what is published, how much is so here. What does not hold follows below. */
export function conformanceTable(checks: readonly Check[], why: (check: Check) => string | undefined): string {
  const rows = [...Map.groupBy(checks, ({ api }) => api)].map(([api, of]) => [api, ...kinds.map((kind) => share(of.filter((check) => check.kind === kind)))]);
  const total = ['all', ...kinds.map((kind) => share(checks.filter((check) => check.kind === kind)))];
  const missing = checks.filter(({ holds }) => !holds).map((check) => `${check.api}  ${check.kind} ${check.subject}: ${why(check) ?? `not explained; seen ${check.seen ?? 'nothing'}`}`);
  return [...aligned([['API', ...kinds], ...rows, total]), '', `${missing.length} of ${checks.length} do not hold`, ...missing, ''].join('\n');
}

const share = (checks: readonly Check[]): string => (checks.length === 0 ? '-' : `${checks.filter(({ holds }) => holds).length}/${checks.length}`);

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}
