import { type Attributes, serviceModel } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import { type GivenSuite, givenSuite } from '@concord/testkit';
import { groundOf, type Ground } from '../conformance/ground.ts';

const documents = await readDocuments(services);
const types = new Map(services.flatMap((service) => [...serviceModel(service, documents).types]));
const references = services.flatMap((service) => service.apis.flatMap(({ document, resources }) => resources.flatMap(({ name, refersTo = {} }) =>
  Object.entries(refersTo).flatMap(([path, targets]) => targets.map((target) => ({ document, name, path, target }))))));

let suite: GivenSuite;
let ground: Ground;
beforeAll(async () => {
  suite = await givenSuite();
  ground = await groundOf(suite);
  // What the offerings of the examples are made by: orders ask for it.
  await ground.plant('TMF620-ProductCatalog-v4', 'ProductSpecification', { id: 'film' });
});
afterAll(() => suite.close());

/** The value with an id at the end of a path: in the first member of each array on the way. */
function withIdAt(path: string, id: string, value: unknown): unknown {
  if (path === '') return id;
  const [step = '', ...rest] = path.split('.');
  const name = step.replace('[]', '');
  const inner = (value as Attributes | undefined)?.[name];
  const next = (of: unknown): unknown => withIdAt(rest.join('.'), id, of);
  return { ...(value as Attributes | undefined), [name]: step.endsWith('[]') ? [next((inner as readonly unknown[] | undefined)?.[0])] : next(inner) };
}

/** What has to be said besides. */
const besides: Readonly<Record<string, Attributes>> = { 'bundledProductOffering[].id': { isBundle: true } };

/** A resource that names this id at the path, beside what it says itself. @returns its id */
async function referring({ document, name, path }: (typeof references)[number], id: string): Promise<string> {
  const naming = withIdAt(path, id, await ground.example(document, name)) as Attributes;
  return String(await ground.plant(document, name, { [firstOf(path)]: naming[firstOf(path)], ...besides[path] }));
}

const firstOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? '';

/** What a client is answered that removes it. */
async function removal(target: string, id: string): Promise<readonly unknown[]> {
  const { status, body } = await suite.delete<{ code: string; errors?: readonly { message: string }[] } | undefined>(`${(types.get(target)?.path ?? '').replace('/tmf-api', '')}/${id}`);
  return [status, body?.code, body?.errors?.[0]?.message];
}

it('says only of what can be removed that it must not be', () => {
  expect(references.filter(({ target }) => !types.get(target)?.operations.remove)).toEqual([]);
});

it.each(references)('keeps a $target as long as a $name refers to it ($path)', async (reference) => {
  const { document, name, path, target } = reference;
  const id = String(await ground.plant(types.get(target)?.documentName ?? '', target));
  await suite.settled();
  const referrer = await referring(reference, id);
  await suite.settled();
  // A partner plays a role and has an account, which refer to it too.
  expect(await removal(target, id)).toEqual([409, 'resourceReferredTo', expect.stringContaining(`refers to ${target} ${id} (`)]);
  await ground.change(document, name, referrer, { [firstOf(path)]: (await ground.example(document, name))?.[firstOf(path)] });
  await suite.settled();
  expect((await removal(target, id)).join(' ')).not.toContain(`${name} ${referrer} refers`);
});
