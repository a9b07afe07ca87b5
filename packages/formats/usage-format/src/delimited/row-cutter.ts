import { bounds } from '../bounds.ts';
import type { FileRow } from '../mapping/row.ts';

export interface Separators {
  readonly separator: string;
  /** Empty where cells are never quoted. */
  readonly quote: string;
}

/** Line feeds within one record; more mean that a quotation mark was lost. */
const mostLines = 100;

/**
 * Cuts text into rows of cells. Most rows have no quotation mark and are split; the others are read cell by cell. Where quotation
 * marks do not pair, the one line is refused and reading goes on behind it, so that the damage is no larger than the line.
 */
export class RowCutter {
  readonly #separators: Separators;
  /** The beginning of a record whose quotation mark is still open. */
  #open = '';
  #openLine = 1;

  constructor(separators: Separators) {
    this.#separators = separators;
  }

  /** @param text whole lines */
  *push(text: string, firstLine: number): Generator<FileRow> {
    const isOpen = this.#open !== '';
    const [whole, line] = [isOpen ? this.#open + text : text, isOpen ? this.#openLine : firstLine];
    this.#open = '';
    yield* this.#rows(whole, line, false);
  }

  *end(): Generator<FileRow> {
    const [text, line] = [this.#open, this.#openLine];
    this.#open = '';
    yield* this.#rows(text, line, true);
  }

  *#rows(text: string, firstLine: number, isLast: boolean): Generator<FileRow> {
    const { separator, quote } = this.#separators;
    let quoteAt = nextOf(text, quote, 0);
    for (let [at, line] = [0, firstLine]; at < text.length; ) {
      const end = nextOf(text, '\n', at);
      if (quoteAt < at) quoteAt = nextOf(text, quote, at);
      const read = quoteAt < end ? quotedCells(text, at, this.#separators) : undefined;
      if (read === 'open' && !isLast && text.length - at <= bounds.line) {
        [this.#open, this.#openLine] = [text.slice(at), line];
        return;
      }
      if (typeof read === 'object' && 'cells' in read) {
        yield { line, cells: read.cells, raw: text.slice(at, read.next).trimEnd() };
        line += read.lines;
        at = read.next;
        continue;
      }
      const raw = withoutReturn(text.slice(at, end));
      if (read !== undefined) yield { line, refusal: quoteProblem(read), raw };
      else if (raw.trim() !== '') yield { line, cells: raw.split(separator), raw };
      line += 1;
      at = end + 1;
    }
  }
}

function nextOf(text: string, sought: string, from: number): number {
  const at = sought === '' ? -1 : text.indexOf(sought, from);
  return at < 0 ? text.length : at;
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

interface Cells {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  readonly lines: number;
}

/** What stands where a separator should. */
interface Misplaced {
  readonly column: number;
}

function quoteProblem(read: 'open' | Misplaced) {
  if (read === 'open') return { code: 'unclosedQuote', reason: 'a quotation mark is opened and not closed' };
  return { code: 'misplacedQuote', reason: 'a separator should follow a quotation mark that closes a cell', column: read.column };
}

/** The cells of a row in which quotation marks stand. @returns `open` where one is not closed in as many lines as a record may have */
function quotedCells(text: string, begin: number, { separator, quote }: Separators): Cells | Misplaced | 'open' {
  const cells: string[] = [];
  for (let at = begin; ; at += 1) {
    const cell = text.startsWith(quote, at) ? quotedCell(text, at, quote) : plainCell(text, at, separator);
    if (cell === undefined || cell.end - begin > bounds.line) return 'open';
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === separator) continue;
    const next = lineEnd(text, at);
    if (next === undefined) return { column: at - begin + 1 };
    const lines = linesIn(text.slice(begin, next));
    return lines > mostLines ? 'open' : { cells, next, lines };
  }
}

/** Where the next line begins if this one ends here. */
function lineEnd(text: string, at: number): number | undefined {
  if (at >= text.length || text[at] === '\n') return at + 1;
  return text[at] === '\r' && (at + 1 >= text.length || text[at + 1] === '\n') ? at + 2 : undefined;
}

const linesIn = (text: string): number => Math.max(1, text.split('\n').length - 1);

interface Cell {
  readonly text: string;
  /** The character behind it. */
  readonly end: number;
}

function plainCell(text: string, at: number, separator: string): Cell {
  const end = Math.min(nextOf(text, separator, at), nextOf(text, '\n', at));
  const cell = text.slice(at, end);
  return { text: text[end] === separator ? cell : withoutReturn(cell), end };
}

function quotedCell(text: string, at: number, quote: string): Cell | undefined {
  let read = '';
  for (let from = at + 1; ; ) {
    const close = text.indexOf(quote, from);
    if (close < 0) return undefined;
    read += text.slice(from, close);
    if (text[close + 1] !== quote) return { text: read, end: close + 1 };
    read += quote;
    from = close + 2;
  }
}
