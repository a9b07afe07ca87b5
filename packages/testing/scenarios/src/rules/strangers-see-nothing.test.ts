import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basePathOf, documentNamed, lowerCamel } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';
import { census } from '../census.ts';
import { declared, secretForm, seededWorld, type Owner, type Planted } from '../seeded-world.ts';

/** Whoever asks: a partner, or the operator of a tenant. */
interface Asker {
  readonly who: string;
  readonly tenant: string;
  readonly party?: string;
}

interface Probe {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What is asked for is not there for the asker, and the list is empty. */
  readonly findsNothing?: boolean;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly total: string | null;
}

/** What names no party in a way that lets it in: the operator's to see. */
const operators = new Set(['UserRole', 'Refund', 'ConsolidatedBill', 'PayoutBatch', 'PaymentAllocation', 'BankStatement', 'BankEntry', 'PartyRevSharingAlgorithm', 'CancelProductOrder', 'SettlementRun', 'SettlementSchedule', 'ApprovalLimit', 'BooksCurrency', 'AccountingPeriod', 'ManualJournalEntry', 'ImportJob', 'ExportJob']);

/** A resource with its address and what its document lets one do there. */
interface Place {
  readonly name: string;
  readonly path: string;
  readonly methods: readonly string[];
}

const documents = await readDocuments(services);
const partner = (tenant: string, party: string): Asker & Owner => ({ who: `the partner ${party} of the tenant ${tenant}`, tenant, party });
const operator = (tenant: string): Asker => ({ who: `the operator of the tenant ${tenant}`, tenant });
const owners = [partner('default', 'alpha'), partner('default', 'beta'), partner('default', 'gamma'), partner('other', 'alpha'), partner('other', 'delta')];
const askers: readonly Asker[] = [...owners, operator('other'), operator('third')];
const apis = services.flatMap((service) => service.apis);
const places: readonly Place[] = apis.flatMap(({ document, resources, views = [] }) => [
  ...resources.map(({ name }) => placeOf(document, name)), ...views.map(({ of, name = of.name }) => placeOf(document, of.name, name)),
]);

function placeOf(document: string, name: string, shown = name): Place {
  const { paths } = documentNamed(documents, document);
  const methods = Object.keys(paths[`/${lowerCamel(shown)}/{id}`] ?? {});
  return { name, path: `${basePathOf(documentNamed(documents, document))}/${lowerCamel(shown)}`, methods: methods.filter((method) => ['get', 'patch', 'delete'].includes(method)) };
}

let suite: GivenSuite;
let planted: readonly Planted[];
let count = 0;

beforeAll(async () => {
  suite = await givenSuite();
  planted = await seededWorld(suite, documents, owners);
  await suite.settled();
}, 180_000);
afterAll(() => suite.close());

async function ask({ tenant, party }: Asker, { method, path, headers = {}, body }: Probe): Promise<Answer> {
  count += 1;
  const authorization = `Bearer ${await suite.token(party, tenant)}`;
  const response = await fetch(suite.url + path, { method: method.toUpperCase(), headers: { authorization, 'content-type': 'application/merge-patch+json', ...headers }, ...(body !== undefined && { body }) });
  return { status: response.status, text: await response.text(), total: response.headers.get('x-total-count') };
}

const shared = new Set<string>();
const maySee = ({ tenant, party }: Asker, [, ownersTenant, owner, name = '']: readonly (string | undefined)[]): boolean =>
  tenant === ownersTenant && (party === undefined || party === owner || shared.has(name));

/** The words of others in what somebody was told. */
const leaksIn = (asker: Asker, text: string): readonly string[] => [...text.matchAll(secretForm)].filter((found) => !maySee(asker, found)).map(([secret]) => secret);

/** All at the same time, thirty at a time. */
async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const open = items.entries();
  await Promise.all(Array.from({ length: 30 }, async () => { for (const [index, item] of open) results[index] = await work(item); }));
  return results;
}

/** One resource of another party of the tenant and one of another tenant, which the asker may not see. */
function foreignTo(asker: Asker, name: string): readonly Planted[] {
  const strange = planted.filter((one) => one.name === name && !maySee(asker, ['', one.tenant, one.party, name]));
  const own = new Set(planted.filter((one) => one.name === name && maySee(asker, ['', one.tenant, one.party, name])).map(({ id }) => id));
  const apart = strange.filter(({ id }) => !own.has(id));
  return [apart.find(({ tenant }) => tenant === asker.tenant), apart.find(({ tenant }) => tenant !== asker.tenant)].filter((one) => one !== undefined);
}

const wideQueries = ['', 'limit=1000', 'offset=1&limit=2', 'sort=-secret', 'fields=secret', 'fields=secret,relatedParty&sort=relatedParty.id', 'secret.regex=secret-', 'secret.ne=x', 'secret%3E%3Da', 'id.ne=x', 'secret=x;id.ne=x', 'relatedParty.id=alpha,beta,gamma,delta'];
const narrowQueries = ({ id, secret, party }: Planted): readonly string[] => [`id=${id}`, `secret=${secret}`, `secret.regex=${secret}`, `id=${id}&fields=secret`, `secret=${secret}&limit=0`, `relatedParty.id=${party}&secret=${secret}`];

const listProbes = (asker: Asker): readonly Probe[] => places.flatMap(({ name, path }) => [
  ...wideQueries.map((query) => ({ method: 'get', path: `${path}?${query}` })),
  ...foreignTo(asker, name).flatMap((one) => narrowQueries(one).map((query) => ({ method: 'get', path: `${path}?${query}`, findsNothing: true }))),
]);

/** What one could do to a resource, its id still open. */
const attempts = (secret: string): readonly Omit<Probe, 'path'>[] => [
  { method: 'get' },
  { method: 'get', headers: { 'if-none-match': '"1"' } },
  { method: 'patch', body: '{}' },
  { method: 'patch', body: '{"description":"mine"}', headers: { 'if-match': '"1"' } },
  { method: 'patch', body: JSON.stringify([{ op: 'test', path: '/secret', value: secret }]), headers: { 'content-type': 'application/json-patch+json' } },
  { method: 'delete' },
  { method: 'delete', headers: { 'if-match': '"1"' } },
];

const idProbes = (asker: Asker): readonly (Probe & { readonly unknown: string })[] => places.flatMap(({ name, path, methods }) =>
  foreignTo(asker, name).flatMap(({ id, secret }) => attempts(secret).filter(({ method }) => methods.includes(method)).map((attempt) => ({ ...attempt, path: `${path}/${id}`, unknown: `${path}/nobody` }))));

const codeOf = ({ status, text }: Answer): string => `${status} ${text === '' ? '' : (JSON.parse(text) as { readonly code?: string }).code ?? ''}`;

describe.each(askers)('$who', (asker) => {
  beforeAll(() => { for (const { name, isShared } of planted) if (isShared) shared.add(name); });

  it('finds nothing of others in any list, however it asks', async () => {
    const answers = await inParallel(listProbes(asker), async (probe) => ({ probe, answer: await ask(asker, probe) }));
    const wrong = answers.flatMap(({ probe: { path, findsNothing }, answer: { status, text, total } }) => {
      const leaks = leaksIn(asker, text);
      const isNothing = !findsNothing || (text === '[]' && total === '0');
      return [200, 206].includes(status) && leaks.length === 0 && isNothing ? [] : [`${path}: ${status} ${total ?? ''} ${leaks.join(', ')} ${text.slice(0, 200)}`];
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  it('sees what is its own', async () => {
    const seen = (await inParallel(places, async ({ path }) => (await ask(asker, { method: 'get', path })).text)).join();
    const own = planted.filter(({ tenant, party }) => tenant === asker.tenant && (asker.party ?? party) === party);
    const visible = asker.party === undefined ? own : own.filter(({ name }) => !operators.has(name));
    expect(visible.filter(({ secret }) => !seen.includes(secret)).map(({ name }) => name)).toEqual([]);
  });

  it('is told of what belongs to others what it is told of what nobody has', async () => {
    const wrong = await inParallel(idProbes(asker), async (probe) => {
      const [foreign, nobodys] = [await ask(asker, probe), await ask(asker, { ...probe, path: probe.unknown })];
      const [told, expected] = [codeOf(foreign), codeOf(nobodys)];
      return told === expected && ['404 notFound', '403 scopeMissing'].includes(told) && leaksIn(asker, foreign.text).length === 0 ? [] : [`${probe.method} ${probe.path}: ${told}, not ${expected}`];
    });
    expect(wrong.flat()).toEqual([]);
  }, 60_000);
});

it('asked some thousands of times, and nothing has changed for it', async () => {
  const before = await census(suite, 'default');
  for (const asker of askers) await inParallel(idProbes(asker), (probe) => ask(asker, probe));
  expect(await census(suite, 'default')).toEqual(before);
  expect(count).toBeGreaterThan(3_000);
}, 60_000);

it.each(owners)('lets $who write nothing that all see, and remove nothing that others see', async (asker) => {
  const concerned = planted.filter(({ tenant, party, isShared }) => tenant === asker.tenant && (isShared || party === asker.party));
  const left = ['PaymentMethod', 'ProductOrder', 'QueryUsageConsumption', 'Quote', 'TroubleTicket', 'Usage'];
  const wrong = await inParallel(concerned.filter(({ name }) => !left.includes(name)), async ({ name, id, isShared }) => {
    const { path = '', methods = [] } = places.find((place) => place.name === name) ?? {};
    const tried = [...(isShared ? [{ method: 'patch', body: '{"note":"mine now"}' }] : []), { method: 'delete' }].filter(({ method }) => methods.includes(method));
    const told = await Promise.all(tried.map(async (attempt) => codeOf(await ask(asker, { ...attempt, path: `${path}/${id}` }))));
    return told.filter((code) => !code.startsWith('403 ')).map((code) => `${name}: ${code}`);
  });
  expect(wrong.flat()).toEqual([]);
});

it('answers a key of idempotency to the one who sent it alone', async () => {
  const post = async (asker: Asker) => JSON.parse((await ask(asker, {
    method: 'post', path: '/tmf-api/troubleTicket/v4/troubleTicket', headers: { 'content-type': 'application/json', 'idempotency-key': 'same' },
    body: JSON.stringify({ description: 'No sound', severity: 'Major', ticketType: 'complaint' }),
  })).text) as { readonly id: string };
  const ids = await Promise.all(owners.map(async (asker) => (await post(asker)).id));
  expect(new Set(ids).size).toBe(owners.length);
});

describe('the hubs', () => {
  const listeners = owners.filter(({ party }) => ['beta', 'delta'].includes(party));
  const heard = new Map<string, string[]>();
  let listener: Server;
  let address = '';
  const subscriptions: { readonly asker: Asker; readonly path: string }[] = [];

  beforeAll(async () => {
    listener = createServer((request, response) => {
      const [key, chunks] = [request.url ?? '', [] as Buffer[]];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        heard.set(key, [...(heard.get(key) ?? []), Buffer.concat(chunks).toString()]);
        response.writeHead(204).end();
      });
    });
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  });
  afterAll(() => { listener.closeAllConnections(); listener.close(); });

  it('take a subscription of everybody, and show it to nobody else', async () => {
    for (const asker of listeners) for (const { document } of apis) {
      const path = `${basePathOf(documentNamed(documents, document))}/hub`;
      const body = JSON.stringify({ '@type': 'Hub', callback: `${address}/${asker.tenant}-${asker.party}` });
      const { status, text } = await ask(asker, { method: 'post', path, headers: { 'content-type': 'application/json' }, body });
      expect([path, status]).toEqual([path, 201]);
      subscriptions.push({ asker, path: `${path}/${(JSON.parse(text) as { readonly id: string }).id}` });
    }
    const wrong = await inParallel(subscriptions, async ({ asker, path }) => {
      const others = owners.filter(({ tenant, party }) => tenant !== asker.tenant || party !== asker.party);
      const told = await Promise.all(others.map(async (other) => codeOf(await ask(other, { method: 'delete', path }))));
      return told.every((code) => code === '404 notFound') ? [] : [`${path}: ${told.join(', ')}`];
    });
    expect(wrong.flat()).toEqual([]);
  });

  it('tell each of what it may see, and of nothing else', async () => {
    const patchable = places.filter(({ methods }) => methods.includes('patch'));
    const changed = [...Map.groupBy(patchable, ({ path }) => path.split('/')[2]).values()].flatMap(([first]) => first ?? []);
    await inParallel(planted.flatMap((one) => changed.filter(({ name }) => name === one.name).map(({ path }) => ({ one, path }))), async ({ one, path }) => {
      await ask(operator(one.tenant), { method: 'patch', path: `${path}/${one.id}`, body: '{"note":"changed"}' });
    });
    await suite.settled();
    await eventually(async () => (await Promise.all(suite.storages.flatMap((storage) => ['default', 'other'].map((tenant) => storage.scoped({ tenant }).collection('hubDelivery').count())))).every((open) => open === 0));
    for (const owner of listeners) {
      const told = (heard.get(`/${owner.tenant}-${owner.party}`) ?? []).join();
      expect([leaksIn(owner, told), told.includes(`secret-${owner.tenant}-${owner.party}-`)]).toEqual([[], true]);
    }
  }, 120_000);
});

it('plants one of every resource', () => {
  expect(planted).toHaveLength(services.flatMap(declared).length * owners.length);
});
