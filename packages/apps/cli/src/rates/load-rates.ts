import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Client } from '../suite/client.ts';

/** A table of reference rates as the European Central Bank writes its history, and whose rates they are. */
export interface RateTable {
  readonly file: string;
  /** The name that agreements use in `exchange.source`. */
  readonly source: string;
  /** ISO 4217: the currency of which one unit is worth what the table says. */
  readonly sourceCurrency: string;
}

export interface LoadedRates {
  readonly importedCount: number;
  readonly knownCount: number;
}

/** Days that are sent together: some thousand rates. */
const daysAtATime = 100;

/**
 * Takes in every rate of a table that is not known yet; the table is never held whole.
 * @throws TmfError `invalidTable` where a row cannot be read; what came before it is taken in
 */
export async function loadRates({ file, ...whose }: RateTable, operator: Client): Promise<LoadedRates> {
  let loaded: LoadedRates = { importedCount: 0, knownCount: 0 };
  for await (const content of pieces(file)) {
    const { importedCount = 0, knownCount = 0 } = (await operator.api('partnerSettlement/v1').POST('/importExchangeRates', { body: { ...whose, content } })).data ?? {};
    loaded = { importedCount: loaded.importedCount + importedCount, knownCount: loaded.knownCount + knownCount };
  }
  return loaded;
}

/** Some days of the table, each time under its head. */
async function* pieces(file: string): AsyncGenerator<string> {
  let head: string | undefined;
  let days: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (head === undefined) head = line;
    else if (line.trim() !== '') days.push(line);
    if (days.length < daysAtATime) continue;
    yield [head, ...days].join('\n');
    days = [];
  }
  if (head === undefined || days.length > 0) yield [head ?? '', ...days].join('\n');
}
