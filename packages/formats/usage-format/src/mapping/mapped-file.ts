import { type Finding, invalidInput, isDomainError } from '@concord/errors';
import { type Decimal, zero } from '@concord/money';
import type { Entry, FileTrailer, Refused, Totals } from '../entry.ts';
import { bindExpression, type Binding, type Evaluation, fieldsOf, type Row } from '../expression/bind-expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { isTrue, numberOf, textOf } from '../expression/value.ts';
import type { Mapping } from './mapping.ts';
import { naming, recordBuilder, type RecordBuilder } from './record-builder.ts';
import type { CutRow } from './row.ts';

interface Sum {
  readonly name: string;
  readonly evaluate: (row: Row) => Decimal;
  total: Decimal;
}

/** A file on its way through a mapping: what its rows come to, and what they count and sum up to. */
export class MappedFile {
  readonly #binding: Binding;
  readonly #columns: readonly string[];
  readonly #build: RecordBuilder;
  readonly #skip: readonly Evaluation[];
  readonly #sums: readonly Sum[];
  readonly #mapping: Mapping;
  readonly #isTrailer: Evaluation;
  #count = 0;
  #declared: Partial<Totals> | undefined;

  /** @param columns those of the file, in their order. @throws DomainError `missingColumns` */
  constructor(mapping: Mapping, columns: readonly string[]) {
    const { numbers = { decimal: '.' }, tables = {}, nulls = [], timeZone = 'UTC', skip = [], sums = {}, trailer } = mapping;
    const places = new Map(columns.map((name, index) => [name, index] as const).reverse());
    this.#binding = { numbers, tables, nulls: new Set(nulls), columnOf: (name) => places.get(name) };
    this.#columns = columns;
    this.#mapping = mapping;
    this.#build = recordBuilder(mapping.usage, this.#binding, timeZone);
    this.#skip = skip.map((source) => this.#bound(source));
    this.#sums = Object.entries(sums).map(([name, source]) => ({ name, evaluate: this.#summed(name, source), total: zero }));
    this.#isTrailer = trailer ? this.#bound(trailer.when) : () => false;
  }

  /** @returns undefined for a row that is none of the records: one that is skipped, or the trailer */
  meet(row: CutRow): Entry | undefined {
    try {
      return this.#read(row);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return this.refuse({ line: row.line, refusal: { code: error.code, reason: error.message }, raw: row.raw });
    }
  }

  refuse(refused: Refused): Entry {
    this.#count += 1;
    return refused;
  }

  trailer(findings: readonly Finding[]): FileTrailer {
    const counted = { count: this.#count, sums: Object.fromEntries(this.#sums.map(({ name, total }) => [name, total.toFixed()])) };
    const missing = this.#mapping.trailer && !this.#declared ? [{ code: 'missingTrailer', message: 'the file ends without the line that says what is in it' }] : [];
    const all = [...findings, ...missing, ...differences(this.#declared, counted, this.#mapping)];
    return { ...(this.#declared && { declared: this.#declared }), counted, findings: all };
  }

  #read({ line, cells }: CutRow): Entry | undefined {
    if (this.#skip.some((evaluate) => isTrue(evaluate(cells)))) return undefined;
    if (isTrue(this.#isTrailer(cells))) {
      this.#declare(cells);
      return undefined;
    }
    if (cells.length !== this.#columns.length) throw invalidInput('columnCount', `the line has ${cells.length} cells where ${this.#columns.length} belong`);
    const added = this.#sums.map((sum) => sum.total.plus(sum.evaluate(cells)));
    this.#sums.forEach((sum, index) => (sum.total = added[index] ?? sum.total));
    const record = this.#build(cells);
    this.#count += 1;
    return { line, record };
  }

  #declare(cells: Row): void {
    const { count, sums } = this.#mapping.trailer ?? {};
    this.#declared = {
      ...(count !== undefined && { count: Number(numberOf(this.#bound(count)(cells), this.#binding).toFixed()) }),
      ...(sums && { sums: Object.fromEntries(Object.entries(sums).map(([name, source]) => [name, numberOf(this.#bound(source)(cells), this.#binding).toFixed()])) }),
    };
  }

  #summed(name: string, source: string): (row: Row) => Decimal {
    const evaluate = this.#bound(source);
    return naming(`the sum ${name}`, (row) => numberOf(evaluate(row), this.#binding));
  }

  #bound(source: string): Evaluation {
    return bindExpression(parseExpression(source), this.#binding);
  }
}

/** The columns that a mapping reads and a file lacks. */
export function missingColumns({ skip = [], sums = {}, trailer, usage }: Mapping, columns: readonly string[]): readonly string[] {
  const { usageDate, externalIdentifier, relatedParty = [], usageCharacteristic = [], productOffering } = usage;
  const sources = [...skip, ...Object.values(sums), trailer?.when, usage.usageType, usageDate.value, externalIdentifier?.id, externalIdentifier?.owner, productOffering?.id, usage.description, ...relatedParty.map(({ id }) => id), ...usageCharacteristic.flatMap(({ value, unit }) => [value, unit])];
  const read = sources.flatMap((source) => (source === undefined ? [] : fieldsOf(parseExpression(source))));
  return [...new Set(read)].filter((name) => !columns.includes(name));
}

function differences(declared: Partial<Totals> | undefined, counted: Totals, { trailer }: Mapping): readonly Finding[] {
  if (!declared || !trailer) return [];
  const count = declared.count === undefined || declared.count === counted.count ? [] : [{ code: 'countMismatch', message: `the file says it holds ${declared.count} records and holds ${counted.count}` }];
  const sums = Object.entries(declared.sums ?? {}).filter(([name, sum]) => counted.sums[name] !== sum);
  return [...count, ...sums.map(([name, sum]) => ({ code: 'sumMismatch', message: `the file says that ${name} sums to ${sum}; it sums to ${textOf(counted.sums[name] ?? '0')}` }))];
}
