import { join } from 'node:path';
import { concludeAgreement } from './agreement.ts';
import { alternate, type Shape } from './compare.ts';
import { serialMark } from './load.ts';
import { type Benchmark, throughput } from './report.ts';
import { startServer } from './server.ts';
import { startSuite } from './suite.ts';

/** About 700 bytes, as a roaming record has them; each under an identifier of its own. */
const record = JSON.stringify({
  '@type': 'Usage',
  usageType: 'voice',
  usageDate: '2026-03-14T09:26:53.589Z',
  description: 'Mobile originated call while roaming',
  externalIdentifier: [{ id: `call-${serialMark}`, owner: 'north', externalIdentifierType: 'callReference' }],
  relatedParty: [{ id: 'north', role: 'home', '@referredType': 'Organization' }, { id: 'south', role: 'visited', '@referredType': 'Organization' }],
  usageCharacteristic: [
    { name: 'homeNetwork', value: 'north' }, { name: 'visitedNetwork', value: 'south' }, { name: 'callingNumber', value: '4790000001' },
    { name: 'calledNumber', value: '351900000002' }, { name: 'seconds', value: '187' }, { name: 'cell', value: '268-06-1042-7' },
  ],
});

export const usageShape = (headers: Shape['headers']): Shape => ({ method: 'POST', paths: ['/tmf-api/usageManagement/v4/usage'], headers, body: record, connections: 64 });

export const rawServer = (sample?: string) =>
  startServer((port) => [join(import.meta.dirname, 'raw-server.ts'), String(port), ...(sample === undefined ? [] : [sample])], '/');

export const usagePost: Benchmark = {
  name: 'usage-post',
  about: 'durable POST of one TMF635 usage record, 64 connections',
  async run() {
    const suite = await startSuite();
    const raw = await rawServer();
    try {
      await concludeAgreement(suite);
      const runs = await alternate(suite, raw, { suite: usageShape(suite.headers), raw: usageShape({ 'content-type': 'application/json' }) });
      return throughput(this.name, 'whole suite embedded, SQLite synchronous FULL, answered after the commit, rated behind it; five runs of 3 s after 1 s of warm-up, in turn with a bare server', runs, suite.memoryMiB());
    } finally {
      await Promise.all([suite.stop(), raw.stop()]);
    }
  },
};
