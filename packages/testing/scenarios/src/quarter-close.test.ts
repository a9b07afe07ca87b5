import { developmentSession, differingDocuments, tellQuarter } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite(); }, 60_000);
afterAll(() => suite.close());

it('closes a quarter of five partners with the documents that were checked, level books and nothing owed', async () => {
  const documents = await tellQuarter(await developmentSession(suite.url, 'quarter'), () => undefined);
  expect(differingDocuments(documents)).toEqual([]);
}, 180_000);
