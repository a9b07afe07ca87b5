import { readDocuments, services } from '@concord/server';
import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite(); });
afterAll(() => suite.close());

const documents = await readDocuments(services);

it.each(Object.keys(documents))('shows %s in Swagger UI, as it is', async (name) => {
  const text = async (path: string): Promise<string> => (await fetch(`${suite.url}${path}`)).text();
  expect(await text(`/docs/${name}/`)).toContain('swagger-ui-bundle.js');
  expect(await text(`/docs/${name}/swagger-ui-init.js`)).toContain(`/openapi/${name}.json`);
  expect(JSON.parse(await text(`/openapi/${name}.json`))).toEqual(documents[name]);
});

it('serves the program that shows them', async () => {
  const [name = ''] = Object.keys(documents);
  const { status, headers } = await fetch(`${suite.url}/docs/${name}/swagger-ui-bundle.js`);
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')]);
});
