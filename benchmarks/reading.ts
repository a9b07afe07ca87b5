import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alternate, sendLoad, type Shape } from './compare.ts';
import { serialMark } from './load.ts';
import { type Benchmark, throughput } from './report.ts';
import { settled } from './server.ts';
import { startSuite, type Suite } from './suite.ts';
import { rawServer } from './usage-post.ts';

const path = '/tmf-api/party/v4/organization';
const documents = 10_000;
const name = 'Carrier ##SERIAL##';

const organization = JSON.stringify({
  '@type': 'Organization',
  name: name.replace('##SERIAL##', serialMark),
  tradingName: 'Carrier',
  organizationType: 'operator',
  isLegalEntity: true,
  contactMedium: [{ mediumType: 'email', characteristic: { emailAddress: 'clearing@carrier.example', country: 'NO', city: 'Oslo' } }],
  externalReference: [{ externalReferenceType: 'tadig', name: 'NORXX' }],
});

/** 10,000 organizations, a hundred of each trading name. */
async function fill(suite: Suite): Promise<void> {
  const send = (tradingName: string, firstSerial: number) => sendLoad({
    host: '127.0.0.1', port: suite.port, method: 'POST', paths: [path], headers: suite.headers, body: organization.replace('"Carrier"', JSON.stringify(tradingName)),
    firstSerial, connections: 50, warmUpSeconds: 0, seconds: 60, requests: 100,
  });
  for (let group = 0; group < documents / 100; group++) await send(`Group ${String(group)}`, group * 100);
  await settled(suite);
}

async function json(suite: Suite, query: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${String(suite.port)}${path}${query}`, { headers: suite.headers });
  if (!response.ok) throw new Error(`${query} answered ${String(response.status)}`);
  return response.json();
}

async function someIds(suite: Suite): Promise<string[]> {
  const page = (await json(suite, '?fields=id&limit=100&offset=5000')) as readonly { readonly id: string }[];
  return page.map(({ id }) => id);
}

/** A benchmark of GETs over 10,000 documents. @param choose the queries behind the path, sent in turn */
function reading(benchmark: Pick<Benchmark, 'name' | 'about'>, choose: (suite: Suite) => Promise<readonly string[]>): Benchmark {
  return {
    ...benchmark,
    async run() {
      const suite = await startSuite();
      const folder = mkdtempSync(join(import.meta.dirname, '..', 'data', 'benchmark-'));
      try {
        await fill(suite);
        const queries = await choose(suite);
        const sample = join(folder, 'sample.json');
        writeFileSync(sample, JSON.stringify(await json(suite, queries[0] ?? '')));
        const raw = await rawServer(sample);
        const shape: Shape = { method: 'GET', paths: queries.map((query) => `${path}${query}`), headers: suite.headers, connections: 64 };
        const runs = await alternate(suite, raw, { suite: shape, raw: shape }).finally(() => raw.stop());
        return throughput(benchmark.name, '10,000 organizations, 64 connections; five runs of 3 s after 1 s of warm-up, in turn with a bare server that stringifies the same answer', runs, suite.memoryMiB());
      } finally {
        await suite.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

export const getById = reading(
  { name: 'get-by-id', about: 'GET of one of 10,000 documents by its id, 64 connections' },
  async (suite) => (await someIds(suite)).map((id) => `/${id}`),
);

export const listFiltered = reading(
  { name: 'list-filtered', about: 'GET of a page of 20 of the 100 documents, among 10,000, that an indexed filter finds, 64 connections' },
  async () => Array.from({ length: documents / 100 }, (_, group) => `?tradingName=Group%20${String(group)}&limit=20`),
);
