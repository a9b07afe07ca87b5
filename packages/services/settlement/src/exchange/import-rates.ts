import { invalidInput } from '@concord/errors';
import { readDecimal, zero } from '@concord/money';
import { assertOperator, type Operation } from '@concord/resource';
import type { ExchangeRate } from './exchange-rate.resource.ts';

interface ImportExchangeRates {
  readonly source: string;
  readonly sourceCurrency: string;
  /** Comma-separated values as the European Central Bank writes its history: `Date,USD,JPY`, a row a day, `N/A` where there is none. */
  readonly content: string;
}

/** `POST /importExchangeRates`: adds the rates of a table that are not known yet. */
export const importExchangeRates: Operation = async ({ body, caller }, { resources }) => {
  assertOperator(caller, 'rates are imported');
  const rates = ratesIn(body as ImportExchangeRates);
  let imported = 0;
  for (const rate of rates) {
    if (await resources.find<ExchangeRate>('ExchangeRate', rate.id)) continue;
    await resources.create('ExchangeRate', { ...rate });
    imported += 1;
  }
  return { status: 200, body: { importedCount: imported, knownCount: rates.length - imported } };
};

const missing = new Set(['', 'N/A']);

/** @throws DomainError `invalidTable` that names the line */
function ratesIn({ source, sourceCurrency, content }: ImportExchangeRates): readonly ExchangeRate[] {
  const [head = [], ...rows] = content.trim().split(/\r?\n/).map((line) => line.split(',').map((cell) => cell.trim()));
  if (head[0] !== 'Date' || !head.slice(1).every((unit) => unit === '' || /^[A-Z]{3}$/.test(unit))) throw refused(1, 'begins with Date and names a currency above each column');
  return rows.flatMap((cells, row) => cells.slice(1).flatMap((value, column) => {
    const [targetCurrency = '', rateDate = ''] = [head[column + 1], cells[0]];
    if (targetCurrency === '' || missing.has(value)) return [];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(rateDate) || !readDecimal(value)?.gt(zero)) throw refused(row + 2, `has a day and rates above zero, not ${rateDate} ${value}`);
    return [{ id: `${source}-${sourceCurrency}-${targetCurrency}-${rateDate}`, source, sourceCurrency, targetCurrency, rate: value, rateDate }];
  }));
}

const refused = (line: number, message: string) =>
  invalidInput('invalidTable', `line ${line} ${message}`, [{ code: 'invalidTable', message: `line ${line} ${message}`, pointer: '/content' }]);
