import type { Finding } from '@concord/errors';
import sax, { type SAXParser } from 'sax';
import { bounds } from '../bounds.ts';
import type { XmlFormat } from '../mapping/mapping.ts';
import type { FileRow } from '../mapping/row.ts';

const mostLevels = 100;

interface OpenRecord {
  readonly at: number;
  readonly line: number;
  readonly depth: number;
  /** By path below the record; of what repeats, the first. */
  readonly values: Map<string, string>;
}

/**
 * Takes the cells of each record out of a stream of XML. The parser knows the five entities of XML and refuses others, reads no DTD
 * and fetches nothing.
 */
export class ElementReader {
  readonly #parser: SAXParser = sax.parser(true, { position: true });
  readonly #paths: readonly string[];
  readonly #element: string;
  readonly #open: string[] = [];
  #rows: FileRow[] = [];
  #findings: readonly Finding[] = [];
  /** What was read since the record began, or since the last piece where none has. */
  #window = '';
  #windowAt = 0;
  /** Where the last tag ended that was read. */
  #tagEnd = 0;
  #record: OpenRecord | undefined;
  #text = '';

  constructor({ element, columns }: XmlFormat) {
    this.#paths = Object.values(columns);
    this.#element = element;
    this.#parser.onopentag = ({ name, attributes }) => this.#begin(name, attributes);
    this.#parser.onclosetag = () => this.#end();
    this.#parser.ontext = (text) => this.#add(text);
    this.#parser.oncdata = (text) => this.#add(text);
    this.#parser.onerror = (error) => this.#fail(error.message.split('\n')[0] ?? 'not well-formed');
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  push(text: string): readonly FileRow[] {
    if (this.#isOver()) return [];
    this.#window += text;
    this.#parser.write(text);
    if (this.#record && this.#window.length - (this.#record.at - this.#windowAt) > bounds.line) this.#fail(`a record is longer than ${bounds.line} characters`);
    this.#forget();
    return this.#taken();
  }

  end(): readonly FileRow[] {
    if (!this.#isOver() && this.#windowAt + this.#window.length > 0) this.#parser.close();
    return this.#taken();
  }

  #isOver(): boolean {
    return this.#findings.length > 0;
  }

  #begin(name: string, attributes: Readonly<Record<string, unknown>>): void {
    this.#tagEnd = this.#parser.position;
    if (this.#isOver()) return;
    this.#open.push(name);
    if (this.#open.length > mostLevels) this.#fail(`elements are nested deeper than ${mostLevels} levels`);
    if (!this.#record && this.#open.join('/') === this.#element) {
      this.#record = { at: this.#parser.startTagPosition - 1, line: this.#parser.line + 1, depth: this.#open.length, values: new Map() };
    }
    this.#text = '';
    for (const [attribute, value] of Object.entries(attributes)) this.#keep([...this.#below(), `@${attribute}`], String(value));
  }

  #end(): void {
    this.#tagEnd = this.#parser.position;
    if (this.#isOver()) return;
    this.#keep(this.#below(), this.#text.trim());
    this.#text = '';
    if (this.#record?.depth === this.#open.length) this.#complete(this.#record);
    this.#open.pop();
  }

  #below(): readonly string[] {
    return this.#record ? this.#open.slice(this.#record.depth) : [];
  }

  #add(text: string): void {
    if (this.#record && !this.#isOver()) this.#text += text;
  }

  #keep(path: readonly string[], value: string): void {
    const [name, { values } = {}] = [path.join('/'), this.#record];
    if (values && path.length > 0 && !values.has(name)) values.set(name, value);
  }

  #complete({ at, line, values }: OpenRecord): void {
    const raw = this.#window.slice(at - this.#windowAt, this.#parser.position - this.#windowAt);
    this.#rows.push({ line, raw, cells: this.#paths.map((path) => values.get(path) ?? '') });
    this.#record = undefined;
  }

  /** What the record that is open holds is refused with the file; records before it stand. */
  #fail(reason: string): void {
    if (this.#isOver()) return;
    const line = this.#parser.line + 1;
    if (this.#record) {
      const raw = this.#window.slice(this.#record.at - this.#windowAt, this.#parser.position - this.#windowAt).slice(0, bounds.excerpt);
      this.#rows.push({ line: this.#record.line, raw, refusal: { code: 'malformedXml', reason, column: this.#parser.column + 1 } });
    }
    this.#findings = [{ code: 'malformedXml', message: `line ${line}: ${reason}; what follows cannot be read` }];
    this.#record = undefined;
  }

  /** Keeps what a record that is open, or a tag that may open one, began with. */
  #forget(): void {
    const [end, tagAt] = [this.#windowAt + this.#window.length, this.#parser.startTagPosition - 1];
    const from = this.#record?.at ?? (tagAt >= this.#tagEnd && end - tagAt <= bounds.line ? tagAt : end);
    this.#window = this.#window.slice(from - this.#windowAt);
    this.#windowAt = from;
  }

  #taken(): readonly FileRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}
