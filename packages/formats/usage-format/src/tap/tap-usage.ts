import { type Finding, isDomainError } from '@concord/errors';
import { type Decimal, zero } from '@concord/money';
import { batches } from '../batches.ts';
import { bounds } from '../bounds.ts';
import type { Entry, FileTrailer, Totals } from '../entry.ts';
import { BatchCutter, type BatchPart, eventList } from './batch-cutter.ts';
import { type BatchFacts, batchFacts, numberIn, scaled, textIn, treesIn } from './batch-facts.ts';
import { amountsOf, eventRecord } from './event-record.ts';
import { decode, isTree, type TapTree } from './tree.ts';

/** TAP 3.9 to 3.12: the events of a batch as usage records, an event a record. A notification is a file without events. */
export async function* tapUsage(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Entry[]> {
  const file = new TapFile();
  for await (const chunk of chunks) yield* batches(file.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
  yield [...file.end()];
}

class TapFile {
  readonly #cutter = new BatchCutter();
  readonly #parts = new Map<string, TapTree>();
  #facts: BatchFacts | undefined;
  #isNotification = false;
  #number = 0;
  #charge: Decimal = zero;
  #tax: Decimal = zero;
  #broken: Finding | undefined;

  *push(chunk: Buffer): Generator<Entry> {
    if (this.#broken) {
      this.#cutter.keep(chunk);
      return;
    }
    try {
      for (const part of this.#cutter.push(chunk)) yield* this.#meet(part);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      this.#broken = { code: error.code, message: `${error.message}; what follows event ${this.#number} cannot be read` };
    }
  }

  *end(): Generator<Entry> {
    const isCut = !this.#broken && !this.#cutter.isComplete;
    const { rest } = this.#cutter;
    if (!this.#facts) yield this.#header();
    if (rest.length > 0 && this.#cutter.within === eventList) {
      const refusal = { code: this.#broken?.code ?? 'unexpectedEnd', reason: this.#broken?.message ?? 'the file ends within an event' };
      yield { line: ++this.#number, refusal, raw: rest.toString('base64', 0, bounds.excerpt) };
    }
    const damage = this.#broken ? [this.#broken] : isCut ? [{ code: 'unexpectedEnd', message: 'the file was cut off' }] : [];
    yield { line: this.#number + 1, trailer: this.#trailer(damage) };
  }

  *#meet(part: BatchPart): Generator<Entry> {
    if (part.within === eventList) {
      if (!this.#facts) yield this.#header();
      yield this.#event(part);
      return;
    }
    const [name, value] = decode(part.element);
    this.#isNotification ||= part.within === 2;
    this.#parts.set(name, isTree(value) ? value : { [name]: value });
  }

  #known(): BatchFacts {
    return (this.#facts ??= batchFacts(this.#isNotification ? this.#notification() : this.#parts.get('batchControlInfo'), this.#parts.get('accountingInfo'), this.#parts.get('networkInfo')));
  }

  /** What a batch keeps in a group of its own stands in a notification itself. */
  #notification(): TapTree {
    return Object.fromEntries([...this.#parts].map(([name, tree]) => [name, tree[name] ?? tree]));
  }

  #header(): Entry {
    const { sender, recipient, sequence, createdAt, isTest } = this.#known();
    return { line: 0, header: { sender, recipient, sequence, ...(createdAt !== undefined && { createdAt }), isTest } };
  }

  /** What is refused counts in the totals all the same: its sender has counted it. */
  #event({ element, raw }: BatchPart): Entry {
    this.#number += 1;
    try {
      const [kind, held] = decode(element);
      const event = isTree(held) ? held : {};
      const amounts = amountsOf(event, this.#known());
      this.#charge = this.#charge.plus(amounts.charge);
      this.#tax = this.#tax.plus(amounts.tax);
      return { line: this.#number, record: eventRecord([kind, event], amounts, this.#known(), this.#number) };
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return { line: this.#number, refusal: { code: error.code, reason: error.message }, raw: raw.toString('base64') };
    }
  }

  #trailer(damage: readonly Finding[]): FileTrailer {
    const counted = { count: this.#number, sums: { charge: this.#charge.toFixed(), tax: this.#tax.toFixed() } };
    const declared = this.#declared();
    return { ...(declared && { declared }), counted, findings: [...damage, ...this.#missing(), ...differences(declared, counted)] };
  }

  #declared(): Partial<Totals> | undefined {
    const audit = this.#parts.get('auditControlInfo');
    const [count, charge] = [numberIn(audit, 'callEventDetailsCount'), totalCharge(audit)];
    if (count === undefined && charge === undefined) return undefined;
    const places = this.#known().decimalPlaces;
    const tax = numberIn(audit, 'totalTaxValue');
    return {
      ...(count !== undefined && { count }),
      ...(charge !== undefined && { sums: { charge: scaled(charge, places).toFixed(), ...(tax !== undefined && { tax: scaled(tax, places).toFixed() }) } }),
    };
  }

  /** What a batch must say (TD.57, validation of the batch): without it, it is refused as a whole. */
  #missing(): readonly Finding[] {
    const { sender, recipient, sequence } = this.#known();
    const control = { sender, recipient, fileSequenceNumber: sequence };
    const lacking = Object.entries(control).filter(([, value]) => value === '').map(([name]) => name);
    const audit = this.#parts.get('auditControlInfo');
    const totals = this.#isNotification ? [] : [...(numberIn(audit, 'callEventDetailsCount') === undefined ? ['callEventDetailsCount'] : []), ...(totalCharge(audit) === undefined ? ['totalCharge'] : [])];
    return [...lacking, ...totals].map((name) => ({ code: 'missingElement', message: `the file says no ${name}` }));
  }
}

/** Until TAP 3.9 totals stand by type of charge; type 00 is the whole. */
function totalCharge(audit: TapTree | undefined): number | string | undefined {
  const whole = audit?.['totalCharge'] ?? treesIn(audit, 'totalChargeValueList').find((total) => textIn(total, 'chargeType') === '00')?.['totalChargeOfType'];
  return typeof whole === 'number' || typeof whole === 'string' ? whole : undefined;
}

function differences(declared: Partial<Totals> | undefined, counted: Totals): readonly Finding[] {
  const count = declared?.count === undefined || declared.count === counted.count ? [] : [{ code: 'countMismatch', message: `the file says it holds ${declared.count} events and holds ${counted.count}` }];
  const sums = Object.entries(declared?.sums ?? {}).filter(([name, sum]) => counted.sums[name] !== sum);
  return [...count, ...sums.map(([name, sum]) => ({ code: 'sumMismatch', message: `the file says that ${name} sums to ${sum}; it sums to ${counted.sums[name] ?? '0'}` }))];
}
