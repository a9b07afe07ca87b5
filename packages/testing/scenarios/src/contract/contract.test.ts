import { readDocuments, services } from '@concord/server';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { seededWorld } from '../seeded-world.ts';
import { contractFuzz } from './contract-fuzz.ts';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite(); });
afterAll(() => suite.close());

it('answers nothing that no document describes, whatever it is sent, and takes all of it to its end', async () => {
  const documents = await readDocuments(services);
  const planted = await seededWorld(suite, documents, [{ tenant: 'default', party: 'alpha' }, { tenant: 'default', party: 'beta' }]);
  const { requests, statuses, wrong } = await contractFuzz({ suite, documents, planted, cases: 1_000, seed: 6 });
  expect(wrong).toEqual([]);
  expect(requests).toBeGreaterThanOrEqual(1_000);
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '201', '204', '400', '404']));
  await suite.settled();
}, 300_000);
