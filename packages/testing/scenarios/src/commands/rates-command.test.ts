import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { developmentSession, loadRates } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';

const example = fileURLToPath(new URL('../../../../../examples/rates/ecb-easter-2024.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'concord-rates-'));
let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['settlement'] }); });
afterAll(async () => {
  await suite.close();
  rmSync(folder, { recursive: true });
});

async function load(file: string, source: string) {
  const { operator } = developmentSession(suite.url, 'default');
  return loadRates({ file, source, sourceCurrency: 'EUR' }, operator);
}

/** A table of so many days, of two currencies of which one has no rate on every third. */
function table(days: number): string {
  const start = Date.UTC(2020, 0, 1);
  const rows = Array.from({ length: days }, (_, index) => `${new Date(start + index * 86_400_000).toISOString().slice(0, 10)},1.${index + 1},${index % 3 === 0 ? 'N/A' : '2'},`);
  const file = join(folder, `${days}.csv`);
  writeFileSync(file, `${['Date,USD,JPY,', ...rows].join('\n')}\n`);
  return file;
}

it('takes in a table once', async () => {
  expect(await load(example, 'ECB')).toEqual({ importedCount: 6, knownCount: 0 });
  expect(await load(example, 'ECB')).toEqual({ importedCount: 0, knownCount: 6 });
});

it('takes in a table of more days than are sent together', async () => {
  expect(await load(table(250), 'long')).toEqual({ importedCount: 250 + 166, knownCount: 0 });
  const { body: [rate] } = await suite.get<readonly { rate: string }[]>('/partnerSettlement/v1/exchangeRate?source=long&rateDate=2020-09-06');
  expect(rate?.rate).toBe('1.250');
});

it('says which line cannot be read', async () => {
  const file = join(folder, 'wrong.csv');
  writeFileSync(file, 'Date,USD\n2020-01-01,cheap\n');
  await expect(load(file, 'wrong')).rejects.toThrow(/line 2/);
});
