import type { MappedFormat } from './mapping.ts';

/** The columns in their order, or undefined where each file says its own. */
export function knownColumns(format: MappedFormat): readonly string[] | undefined {
  if (format.type === 'xml') return Object.keys(format.columns);
  return format.type === 'fixedWidth' ? format.columns.map(({ name }) => name) : format.columns;
}
