import { parseArgs } from 'node:util';
import { readDocuments, services } from '@concord/server';
import { givenSuite } from '@concord/testkit';
import { seededWorld } from '../seeded-world.ts';
import { contractFuzz } from './contract-fuzz.ts';

/** Sends thousands of requests of every kind to a suite and prints each answer that its document does not describe: `npm run fuzz -- --cases 20000 --seed 1`. */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } });
const suite = await givenSuite();
const documents = await readDocuments(services);
const planted = await seededWorld(suite, documents, [{ tenant: 'default', party: 'alpha' }, { tenant: 'default', party: 'beta' }]);
const { requests, statuses, wrong } = await contractFuzz({ suite, documents, planted, cases: Number(values.cases), seed: Number(values.seed) });
process.stdout.write(`${wrong.join('\n')}\n${requests} requests, answered ${JSON.stringify(statuses)}; ${wrong.length} objections\n`);
// Whatever was taken must also come to its end: this throws where a consumer gave up on an event.
await suite.settled();
await suite.close();
process.exitCode = wrong.length === 0 ? 0 : 1;
