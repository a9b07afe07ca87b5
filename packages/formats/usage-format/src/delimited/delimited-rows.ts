import type { Finding } from '@concord/errors';
import { batches } from '../batches.ts';
import type { DelimitedFormat } from '../mapping/mapping.ts';
import type { FileRow } from '../mapping/row.ts';
import { RowCutter } from './row-cutter.ts';
import { damageOf, textBlocks } from './text-blocks.ts';

/** The rows of a delimited file, its header among them. */
export async function* delimitedRows(chunks: AsyncIterable<Uint8Array>, { separator, quote = '"', encoding = 'utf-8', leadingLines = 0 }: DelimitedFormat): AsyncGenerator<readonly FileRow[], readonly Finding[]> {
  const cutter = new RowCutter({ separator, quote });
  let isDamaged = false;
  for await (const block of textBlocks(chunks, encoding)) {
    if ('broken' in block) {
      yield* batches(behind(leadingLines, [...cutter.end(), block.broken]));
      continue;
    }
    isDamaged ||= block.isDamaged;
    const rows = cutter.push(block.text, block.firstLine);
    yield* batches(behind(leadingLines, isDamaged ? undamaged(rows) : rows));
  }
  yield* batches(behind(leadingLines, cutter.end()));
  return [];
}

function* behind(lines: number, rows: Iterable<FileRow>): Generator<FileRow> {
  for (const row of rows) if (row.line > lines) yield row;
}

function* undamaged(rows: Iterable<FileRow>): Generator<FileRow> {
  for (const row of rows) {
    const refusal = damageOf(row.raw);
    yield refusal ? { line: row.line, refusal, raw: row.raw } : row;
  }
}
