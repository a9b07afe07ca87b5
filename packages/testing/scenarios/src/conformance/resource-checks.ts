import { attributeOf, type Attributes, type Lifecycle, type ResourceDeclaration } from '@concord/resource';
import { enumeratedAttributes, type PublishedResource } from './published-api.ts';
import { has, note, type Probe, type Seen } from './probe.ts';

/** Does with a resource everything that its API has published, and writes down what holds. */
export async function resourceChecks(probe: Probe, path: string, resource: PublishedResource): Promise<void> {
  await creationChecks(probe, path, resource);
  const id = await made(probe, path, resource);
  await listChecks(probe, path);
  if (has(probe, 'GET', `${path}/{id}`)) await retrieveChecks(probe, path, id);
  if (has(probe, 'PATCH', `${path}/{id}`)) probe.served('PATCH', `${path}/{id}`, await probe.ask('PATCH', `${path}/{id}`, { id, body: { conformanceNote: 'changed' } }));
  await moveOn(probe, path, resource, id);
  if (has(probe, 'DELETE', `${path}/{id}`)) probe.served('DELETE', `${path}/{id}`, await probe.ask('DELETE', `${path}/{id}`, { id: await made(probe, path, resource) }));
  probe.places.set(`${path.split('/').at(-1) ?? ''}Id`, id);
}

const exampleOf = async ({ api, ground }: Probe, { schema }: PublishedResource): Promise<Attributes> => (await ground.example(api.name, schema)) ?? {};

/** A resource to work with: created by a client where clients may, else by its service. */
async function made(probe: Probe, path: string, resource: PublishedResource): Promise<string> {
  if (!has(probe, 'POST', path)) return (await probe.ground.plant(probe.api.name, resource.schema)) ?? 'none';
  const { body } = await probe.ask('POST', path, { body: await exampleOf(probe, resource) });
  return String((body as { readonly id?: unknown } | undefined)?.id);
}

async function creationChecks(probe: Probe, path: string, resource: PublishedResource): Promise<void> {
  if (!has(probe, 'POST', path)) return;
  probe.served('POST', path, await probe.ask('POST', path, { body: await exampleOf(probe, resource) }));
  const example = await exampleOf(probe, resource);
  for (const name of resource.mandatoryOnCreate ?? []) {
    const { [name]: _left, ...others } = example;
    note(probe, refusal('required', `${resource.schema}.${name}`, await probe.ask('POST', path, { body: others }), name));
  }
  for (const name of enumeratedAttributes(probe.api.facts, resource)) {
    const seen = await probe.ask('POST', path, { body: { ...example, [name]: Array.isArray(example[name]) ? ['conformance'] : 'conformance' } });
    note(probe, refusal('enum', `${resource.schema}.${name}`, seen, name));
  }
}

/** Whether a body was refused for this attribute. */
function refusal(kind: 'required' | 'enum', subject: string, { status, body }: Seen, name: string) {
  const { errors = [] } = (body ?? {}) as { readonly errors?: readonly { readonly pointer?: string }[] };
  const holds = status === 400 && errors.some(({ pointer = '' }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
  return { kind, subject, holds, ...(!holds && { seen: `${status} ${JSON.stringify(errors).slice(0, 200)}` }) };
}

async function listChecks(probe: Probe, path: string): Promise<void> {
  const operation = has(probe, 'GET', path);
  if (!operation) return;
  const whole = await probe.ask('GET', path);
  probe.served('GET', path, whole);
  for (const header of operation.responseHeaders ?? []) note(probe, { kind: 'header', subject: `GET ${path} ${header}`, holds: whole.headers.has(header) });
  const total = rowsOf(whole).length;
  for (const name of operation.queryParams ?? []) {
    const seen = await probe.ask('GET', path, { query: `${name}=${asked[name] ?? ''}` });
    note(probe, { kind: 'parameter', subject: `GET ${path} ${name}`, holds: [200, 206].includes(seen.status) && (honoured[name]?.(rowsOf(seen), total) ?? true) });
  }
}

const asked: Readonly<Record<string, string>> = { limit: '1', offset: '1', fields: 'none', filter: encodeURIComponent("$[?(@.id!='none')]") };

/** What shows in the rows that a parameter was heeded. */
const honoured: Readonly<Record<string, (rows: readonly Attributes[], total: number) => boolean>> = {
  limit: (rows) => rows.length === 1,
  offset: (rows, total) => rows.length === total - 1,
  fields: (rows) => rows.length > 0 && rows.every((row) => isCutDown(row)),
};

const isCutDown = (row: Attributes): boolean => Object.keys(row).every((name) => ['id', 'href', '@type'].includes(name));

const rowsOf = ({ body }: Seen): readonly Attributes[] => (Array.isArray(body) ? (body as readonly Attributes[]) : []);

async function retrieveChecks(probe: Probe, path: string, id: string): Promise<void> {
  const template = `${path}/{id}`;
  probe.served('GET', template, await probe.ask('GET', template, { id }));
  for (const name of has(probe, 'GET', template)?.queryParams ?? []) {
    const { status, body } = await probe.ask('GET', template, { id, query: `${name}=none` });
    note(probe, { kind: 'parameter', subject: `GET ${template} ${name}`, holds: status === 200 && isCutDown(body as Attributes) });
  }
}

/** Changes it and takes it to another state, so that listeners have something to hear: as a client may, else as its service does. */
async function moveOn(probe: Probe, path: string, { schema }: PublishedResource, id: string): Promise<void> {
  const { api: { name: document }, ground } = probe;
  const declaration = ground.declarationOf(document, schema);
  if (!declaration) return;
  if (!has(probe, 'PATCH', `${path}/{id}`)) await ground.change(document, schema, id, { conformanceNote: 'changed' });
  await changeWhatIsToldByItself(probe, schema, declaration);
  if (!declaration.lifecycle) return;
  await transit(probe, path, { schema, id, lifecycle: declaration.lifecycle });
  for (const state of Object.keys(declaration.lifecycle.tells ?? {})) {
    await ground.change(document, schema, (await ground.plant(document, schema)) ?? 'none', { [declaration.lifecycle.attribute]: state });
  }
}

async function changeWhatIsToldByItself({ api: { name, document }, ground }: Probe, schema: string, { tellsOf = {} }: ResourceDeclaration): Promise<void> {
  for (const attribute of Object.keys(tellsOf)) {
    const isList = attributeOf(document, document.components.schemas[schema], attribute)?.items !== undefined;
    await ground.change(name, schema, (await ground.plant(name, schema)) ?? 'none', { [attribute]: isList ? [{}] : 'conformance' });
  }
}

interface Moving {
  readonly schema: string;
  readonly id: string;
  readonly lifecycle: Lifecycle;
}

async function transit(probe: Probe, path: string, moving: Moving): Promise<void> {
  const { id, lifecycle: { attribute, transitions } } = moving;
  if (!has(probe, 'PATCH', `${path}/{id}`)) await probe.ground.suite.settled();
  const { body } = await probe.ask('GET', `${path}/{id}`, { id });
  const state = String((body as Attributes | undefined)?.[attribute]);
  for (const next of has(probe, 'PATCH', `${path}/{id}`) ? (transitions[state] ?? []) : []) {
    if ((await probe.ask('PATCH', `${path}/{id}`, { id, body: { [attribute]: next } })).status === 200) return;
  }
  await transitByService(probe, moving, state);
}

/** Where it rests in a final state, another one is planted in a state that it can leave. */
async function transitByService({ api: { name: document }, ground }: Probe, { schema, id, lifecycle: { attribute, transitions } }: Moving, state: string): Promise<void> {
  const [from, to] = Object.entries(transitions).map(([known, [first]]) => [known, first] as const).find(([known]) => known === state) ?? [Object.keys(transitions)[0], Object.values(transitions)[0]?.[0]];
  const moved = from === state ? id : await ground.plant(document, schema, { [attribute]: from });
  if (to !== undefined && moved !== undefined) await ground.change(document, schema, moved, { [attribute]: to });
}
