import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Attributes, basePathOf } from '@concord/resource';
import type { GivenSuite } from '@concord/testkit';
import { groundOf, type Ground } from '../conformance/ground.ts';
import { publishedApis, type PublishedApi } from '../conformance/published-api.ts';
import { kitFacts } from './kit-facts.ts';
import { outside, type KitAnswer, type Outside } from './outside.ts';

/** What a kit asserts, and whether it is so. */
export interface Assertion {
  /** `TMF632-Party-v4`. */
  readonly api: string;
  /** `POST /organization 201`. */
  readonly what: string;
  readonly holds: boolean;
  /** What was seen instead. */
  readonly seen: string;
}

interface Played {
  readonly api: PublishedApi;
  readonly ground: Ground;
  readonly ask: Outside;
  /** Below the API, and where it is served. */
  readonly path: string;
  readonly url: string;
  /** What every answer must carry. */
  readonly carries: readonly string[];
  readonly sends: Attributes;
  readonly patches?: Attributes;
  readonly assert: (what: string, holds: boolean, seen: unknown) => void;
}

/** Asserts of every v4 API what its public conformance kit asserts, over HTTP. The suite is a fresh one: kits look at every row that there is. */
export async function playKits(suite: GivenSuite): Promise<readonly Assertion[]> {
  const ground = await groundOf(suite);
  const ask = outside(suite);
  const assertions: Assertion[] = [];
  for (const api of publishedApis()) {
    for (const [path, { carries, sends = {}, ...rest }] of Object.entries(kitFacts[api.name] ?? {})) {
      const assert: Played['assert'] = (what, holds, seen) => assertions.push({ api: api.name, what, holds, seen: JSON.stringify(seen).slice(0, 300) });
      await playResource({ api, ground, ask, path, url: `${basePathOf(api.document)}${path}`, carries: ['id', 'href', ...carries], sends, ...rest, assert });
    }
  }
  return assertions;
}

async function playResource(played: Played): Promise<void> {
  const made = await create(played);
  await list(played);
  await retrieve(played, made);
  for (const name of played.carries) await filter(played, name, made[name]);
  await select(played, made);
  await unknown(played);
  if (played.patches) await patch(played, made, played.patches);
  if (played.patches && ops(played).includes('D')) await remove(played, made);
}

const ops = ({ api, path }: Played): string => api.facts.resources[path]?.ops ?? '';
const schemaOf = ({ api, path }: Played): string => api.facts.resources[path]?.schema ?? '';
const objectOf = ({ body }: KitAnswer): Attributes => Object(body) as Attributes;
const rowsOf = ({ body }: KitAnswer): readonly Attributes[] => (Array.isArray(body) ? (body as readonly Attributes[]) : []);
const lacking = ({ carries }: Played, row: Attributes): readonly string[] => carries.filter((name) => row[name] === undefined || row[name] === null);

/** Where clients create none, as of bills, its service has made one. */
async function create(played: Played): Promise<Attributes> {
  const { api, ground, ask, url, sends } = played;
  if (!ops(played).includes('C')) return objectOf(await ask('GET', `${url}/${(await ground.plant(api.name, schemaOf(played), sends)) ?? 'none'}`));
  await post(played, `${url}/`);
  return post(played, url);
}

async function post(played: Played, to: string): Promise<Attributes> {
  const { api, ground, ask, carries, sends, assert } = played;
  const body = { ...(await ground.example(api.name, schemaOf(played))), ...sends };
  const answer = await ask('POST', to, body);
  const made = objectOf(answer);
  const what = `POST ${to.slice(basePathOf(api.document).length)}`;
  assert(`${what} answers 201`, answer.status === 201, answer);
  assert(`${what} says its address`, answer.location === made['href'], answer.location);
  for (const name of carries) assert(`${what} answers ${name}`, !lacking(played, made).includes(name), made);
  for (const [name, value] of Object.entries(body)) assert(`${what} keeps ${name}`, contains(made[name], value), made[name]);
  return made;
}

/** Whether all that was sent is there; what a server adds is its own. */
const contains = (made: unknown, sent: unknown): boolean =>
  isDeepStrictEqual(made, sent) || (typeof sent === 'object' && sent !== null && typeof made === 'object' && made !== null && Object.entries(sent).every(([name, value]) => contains((made as Attributes)[name], value)));

async function list(played: Played): Promise<void> {
  const { ask, path, url, assert } = played;
  const answer = await ask('GET', url);
  assert(`GET ${path} answers 200`, answer.status === 200, answer.status);
  const poor = rowsOf(answer).flatMap((row) => lacking(played, row).map((name) => `${String(row['id'])} has no ${name}`));
  assert(`GET ${path} has all in every row`, poor.length === 0 && rowsOf(answer).length > 0, poor);
  assert(`GET ${path}/ answers 200`, (await ask('GET', `${url}/`)).status === 200, path);
}

async function retrieve(played: Played, { id }: Attributes): Promise<void> {
  const { ask, path, url, assert } = played;
  const answer = await ask('GET', `${url}/${String(id)}`);
  assert(`GET ${path}/{id} answers 200`, answer.status === 200, answer);
  assert(`GET ${path}/{id} has all`, lacking(played, objectOf(answer)).length === 0 && objectOf(answer)['id'] === id, lacking(played, objectOf(answer)));
}

/** By what an answer said, to the letter. A kit sees only that something comes; here what comes must be it. */
async function filter({ ask, path, url, assert }: Played, name: string, value: unknown): Promise<void> {
  if (typeof value !== 'string' && typeof value !== 'boolean') return;
  const answer = await ask('GET', `${url}?${name}=${String(value)}`);
  const rows = rowsOf(answer);
  assert(`GET ${path}?${name}= finds it`, answer.status === 200 && rows.length > 0 && rows.every((row) => row[name] === value), { value, rows: rows.map((row) => row[name]) });
}

async function select({ ask, path, url, carries, assert }: Played, { id }: Attributes): Promise<void> {
  const [name = 'id'] = carries.slice(2);
  const answer = await ask('GET', `${url}/${String(id)}?fields=${name}`);
  const kept = Object.keys(objectOf(answer));
  assert(`GET ${path}/{id}?fields=${name} keeps it, id and href`, answer.status === 200 && ['id', 'href', name].every((asked) => kept.includes(asked)) && kept.every((one) => ['id', 'href', '@type', name].includes(one)), kept);
}

async function unknown({ ask, path, url, assert }: Played): Promise<void> {
  const { status } = await ask('GET', `${url}/${randomUUID()}`);
  assert(`GET ${path}/{unknown} answers 404`, status === 404, status);
}

async function patch({ ask, path, url, assert }: Played, { id }: Attributes, changes: Attributes): Promise<void> {
  const answer = await ask('PATCH', `${url}/${String(id)}`, changes);
  assert(`PATCH ${path}/{id} answers 200`, answer.status === 200, answer);
  assert(`PATCH ${path}/{id} changes it`, contains(objectOf(answer), changes), answer.body);
}

async function remove({ ask, path, url, assert }: Played, { id }: Attributes): Promise<void> {
  const answer = await ask('DELETE', `${url}/${String(id)}`);
  assert(`DELETE ${path}/{id} answers 204`, answer.status === 204, answer);
  assert(`DELETE ${path}/{id} is done`, (await ask('GET', `${url}/${String(id)}`)).status === 404, id);
}
