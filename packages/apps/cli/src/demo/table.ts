/** Columns of text: the first ones to the left, amounts to the right. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns at the end hold amounts. */
  readonly amounts: number;
}

/** Lines of plain text that need no colour and no terminal. */
export function tableLines({ head, rows, amounts }: Table): readonly string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column < head.length - amounts ? text.padEnd(width) : text.padStart(width);
  };
  const written = (row: readonly string[]): string => `  ${row.map(cell).join('   ')}`.trimEnd();
  return [written(head), `  ${widths.map((width) => '-'.repeat(width)).join('   ')}`, ...rows.map(written)];
}
