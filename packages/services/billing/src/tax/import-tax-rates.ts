import { invalidInput } from '@concord/errors';
import { hundred, readDecimal } from '@concord/money';
import { assertOperator, type Operation } from '@concord/resource';
import type { TaxRate } from './tax-rate.resource.ts';

interface ImportTaxRates {
  readonly source: string;
  readonly taxUnion?: string;
  /** JSON: `{ "items": { "DE": [{ "effective_from": "2021-01-01", "rates": { "standard": 19, "reduced": 7 } }] } }`. */
  readonly content: string;
}

/** `POST /importTaxRates`: adds the rates of a file that are not known yet. */
export const importTaxRates: Operation = async ({ body, caller }, { resources }) => {
  assertOperator(caller, 'rates are imported');
  const rates = ratesIn(body as ImportTaxRates);
  let imported = 0;
  for (const rate of rates) {
    if (await resources.find<TaxRate>('TaxRate', rate.id)) continue;
    await resources.create('TaxRate', { ...rate });
    imported += 1;
  }
  return { status: 200, body: { importedCount: imported, knownCount: rates.length - imported } };
};

/** @throws DomainError `invalidTable` that names the place */
function ratesIn({ source, taxUnion, content }: ImportTaxRates): readonly TaxRate[] {
  return Object.entries(fields(fields(parsed(content), 'the file').items, 'items')).flatMap(([country, periods]) => listOf(periods, `items.${country}`).flatMap((period, index) => {
    const place = `items.${country}[${index}]`;
    const { effective_from: from, rates } = fields(period, place);
    return Object.entries(fields(rates, `${place}.rates`)).map(([kind, rate]) => rateOf({ country, from: dayIn(from, place), kind, rate: percentIn(rate, `${place}.rates.${kind}`), source, taxUnion }));
  }));
}

interface Cell extends Pick<ImportTaxRates, 'source'> {
  readonly country: string;
  readonly from: string;
  readonly kind: string;
  readonly rate: number;
  readonly taxUnion: string | undefined;
}

const rateOf = ({ country, from, kind, rate, source, taxUnion }: Cell): TaxRate => ({
  id: `${source}-${country}-${kind}-${from}`, source, taxCategory: 'VAT', jurisdiction: country, taxRate: rate, validFrom: from,
  ...(kind !== 'standard' && { serviceCategory: kind }), ...(taxUnion !== undefined && { taxUnion }),
});

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw Object.assign(refused('the content is no JSON'), { cause: error });
  }
}

function fields(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused(`${place} is no object`);
  return { ...value };
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw refused(`${place} is no list`);
  return value;
}

/** Files write the beginning of time as year 0. */
function dayIn(value: unknown, place: string): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw refused(`${place}.effective_from is no day`);
  return value.startsWith('0000') ? '1970-01-01' : value;
}

function percentIn(value: unknown, place: string): number {
  const read = readDecimal(value);
  if (typeof value !== 'number' || !read || read.isNegative() || read.gt(hundred)) throw refused(`${place} is no percentage`);
  return value;
}

const refused = (message: string) => invalidInput('invalidTable', message, [{ code: 'invalidTable', message, pointer: '/content' }]);
