import { type Finding, invalidInput } from '@concord/errors';
import { delimitedRows } from '../delimited/delimited-rows.ts';
import type { Entry, Refused, UsageReader } from '../entry.ts';
import { fixedWidthRows } from '../fixed-width/fixed-width-rows.ts';
import { xmlRows } from '../xml/xml-rows.ts';
import { knownColumns } from './known-columns.ts';
import { MappedFile, missingColumns } from './mapped-file.ts';
import { isMapping, mappingFindings } from './mapping-findings.ts';
import type { MappedFormat, Mapping } from './mapping.ts';
import type { FileRow } from './row.ts';

/**
 * A reader of the files that a mapping describes. The mapping is read once; the reader may be used for many files.
 * @throws DomainError `invalidMapping` with every finding and its pointer
 */
export function compileMapping(mapping: unknown): UsageReader {
  if (!isMapping(mapping)) throw invalidInput('invalidMapping', 'the mapping cannot be used', mappingFindings(mapping));
  return (chunks) => mappedEntries(mapping, rowsOf(chunks, mapping.format));
}

type Rows = AsyncGenerator<readonly FileRow[], readonly Finding[]>;

function rowsOf(chunks: AsyncIterable<Uint8Array>, format: MappedFormat): Rows {
  if (format.type === 'delimited') return delimitedRows(chunks, format);
  return format.type === 'fixedWidth' ? fixedWidthRows(chunks, format) : xmlRows(chunks, format);
}

async function* mappedEntries(mapping: Mapping, rows: Rows): AsyncGenerator<readonly Entry[]> {
  const reading = new Reading(mapping);
  for (let [line, next] = [0, await rows.next()]; ; next = await rows.next()) {
    if (next.done === true) {
      yield [{ line: line + 1, trailer: reading.trailer(next.value) }];
      return;
    }
    line = next.value.at(-1)?.line ?? line;
    const entries = next.value.flatMap((row) => reading.meet(row) ?? []);
    if (entries.length > 0) yield entries;
  }
}

/** Waits for the header where the file has one; a file whose header lacks what the mapping reads holds refusals alone. */
class Reading {
  readonly #mapping: Mapping;
  #file: MappedFile | undefined;
  #missing: readonly string[] = [];
  #isBegun = false;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    const columns = knownColumns(mapping.format);
    if (columns) this.#begin(columns);
  }

  meet(row: FileRow): Entry | undefined {
    if ('refusal' in row) return this.#refuse(row);
    if (!this.#isBegun) {
      this.#begin(row.cells.map((cell) => cell.trim()));
      return undefined;
    }
    const file = this.#known();
    return this.#missing.length > 0 ? file.refuse({ line: row.line, refusal: { code: 'missingColumn', reason: this.#lack() }, raw: row.raw }) : file.meet(row);
  }

  trailer(findings: readonly Finding[]) {
    const missing = this.#missing.length > 0 ? [{ code: 'missingColumn', message: this.#lack() }] : [];
    return this.#known().trailer([...findings, ...missing]);
  }

  /** A header that cannot be read names no columns: the line behind it must not be taken for one. */
  #refuse(row: Refused): Entry {
    if (!this.#isBegun) this.#begin([]);
    return this.#known().refuse(row);
  }

  #begin(columns: readonly string[]): void {
    this.#isBegun = true;
    this.#missing = missingColumns(this.#mapping, columns);
    this.#file = new MappedFile(this.#mapping, columns);
  }

  #known(): MappedFile {
    return (this.#file ??= new MappedFile(this.#mapping, []));
  }

  #lack(): string {
    return `the header has no column ${this.#missing.join(', ')}`;
  }
}
