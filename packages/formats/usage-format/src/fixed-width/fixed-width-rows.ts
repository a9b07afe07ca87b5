import type { Finding } from '@concord/errors';
import { batches } from '../batches.ts';
import { damageOf, textBlocks } from '../delimited/text-blocks.ts';
import type { FixedWidthFormat } from '../mapping/mapping.ts';
import type { FileRow } from '../mapping/row.ts';

/** The lines of a file whose cells stand at the same characters. */
export async function* fixedWidthRows(chunks: AsyncIterable<Uint8Array>, format: FixedWidthFormat): AsyncGenerator<readonly FileRow[], readonly Finding[]> {
  for await (const block of textBlocks(chunks, format.encoding ?? 'utf-8')) {
    yield* batches('broken' in block ? [block.broken] : linesOf(block.text, block.firstLine, format));
  }
  return [];
}

function* linesOf(text: string, firstLine: number, { columns, leadingLines = 0 }: FixedWidthFormat): Generator<FileRow> {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  for (const [index, written] of lines.entries()) {
    const [line, raw] = [firstLine + index, written.endsWith('\r') ? written.slice(0, -1) : written];
    if (line <= leadingLines || raw.trim() === '') continue;
    const refusal = damageOf(raw);
    yield refusal ? { line, refusal, raw } : { line, raw, cells: columns.map(({ from, length }) => raw.slice(from - 1, from - 1 + length).trim()) };
  }
}
