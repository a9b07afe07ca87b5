import { basePathOf, type Documents } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';
import { groundOf } from '../conformance/ground.ts';
import { type Listener, listener } from '../conformance/listener.ts';
import { documentedEvents } from './documented-events.ts';

const documents: Documents = await readDocuments(services);
/** The published APIs are held against what is published elsewhere (`conformance`), their events included. */
const apis = services.flatMap((service) => service.apis).filter(({ document }) => document.startsWith('Concord-'));

let suite: GivenSuite;
let ears: Listener;
beforeAll(async () => {
  [suite, ears] = [await givenSuite(), await listener()];
  for (const { document } of apis) await subscribe(document);
  const ground = await groundOf(suite);
  for (const { document, resources } of apis) {
    for (const { name } of resources) await ground.plant(document, name);
  }
  await suite.settled();
  await eventually(async () => (await waiting()) === 0);
}, 300_000);
afterAll(async () => {
  ears.close();
  await suite.close();
});

async function subscribe(name: string): Promise<void> {
  const document = documents[name];
  if (!document) throw new Error(`there is no document ${name}`);
  const path = basePathOf(document).replace('/tmf-api', '');
  const { status, body } = await suite.post(`${path}/hub`, { callback: `${ears.url}/${name}`, '@type': 'Hub' });
  if (status !== 201) throw new Error(`${name} has no hub: ${status} ${JSON.stringify(body)}`);
}

async function waiting(): Promise<number> {
  const counts = await Promise.all(suite.storages.map((storage) => storage.scoped({ tenant: 'default' }).collection('hubDelivery').count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

it.each(apis)('$document tells of its resources as it says it does', async ({ document: name, resources }) => {
  const [document, told] = [documents[name], [...ears.heardAt(`/${name}`).values()]];
  const judge = document && (await documentedEvents(document));
  expect(told.flatMap((event) => judge?.(event) ?? [])).toEqual([]);
  expect(new Set(told.map(({ event = {} }) => Object.keys(event)[0]?.toLowerCase()))).toEqual(new Set(resources.map((resource) => resource.name.toLowerCase())));
});
