import { eventually, type GivenSuite } from '@concord/testkit';
import type { Check } from './check.ts';
import { documentedEvents } from '../contract/documented-events.ts';
import { documentChecks } from './document-checks.ts';
import { groundOf, type Ground } from './ground.ts';
import { listener, type Listener } from './listener.ts';
import { probeOf, type Probe } from './probe.ts';
import { publishedApis, type PublishedApi } from './published-api.ts';
import { resourceChecks } from './resource-checks.ts';

/** Holds every published API against its document and against a running suite, whose default tenant it fills. */
export async function apiChecks(suite: GivenSuite): Promise<readonly Check[]> {
  const [ground, ears] = [await groundOf(suite), await listener()];
  const apis = publishedApis();
  const checks: Check[] = [];
  for (const api of apis) checks.push(...documentChecks(api), ...(await liveChecks(api, ground, ears)));
  await suite.settled();
  await eventually(async () => (await waiting(suite)) === 0);
  ears.close();
  for (const api of apis) checks.push(...(await eventChecks(api, ears)));
  return checks;
}

async function waiting(suite: GivenSuite): Promise<number> {
  const counts = await Promise.all(suite.storages.map((storage) => storage.scoped({ tenant: 'default' }).collection('hubDelivery').count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function liveChecks(api: PublishedApi, ground: Ground, { url }: Listener): Promise<readonly Check[]> {
  const probe = probeOf(api, ground);
  await hubChecks(probe, `${url}/${api.name}`);
  for (const [path, resource] of Object.entries(api.facts.resources).toSorted(([one], [other]) => one.split('/').length - other.split('/').length)) await resourceChecks(probe, path, resource);
  for (const { method, path } of api.facts.operations.filter((operation) => operation.path.startsWith('/listener/'))) {
    probe.served(method, path, await probe.ask(method, path, { body: { '@type': 'Event', eventId: 'conformance' } }));
  }
  return probe.checks;
}

/** Subscribes for the time of the examination, and once more to end it. */
async function hubChecks(probe: Probe, callback: string): Promise<void> {
  const hub = { callback, '@type': 'Hub' };
  probe.served('POST', '/hub', await probe.ask('POST', '/hub', { body: hub }));
  const { body } = await probe.ask('POST', '/hub', { body: hub });
  const id = String((body as { readonly id?: unknown } | undefined)?.id);
  for (const { method } of probe.api.facts.operations.filter(({ path }) => path === '/hub/{id}')) probe.served(method, '/hub/{id}', await probe.ask(method, '/hub/{id}', { id }));
}

/** Whether each event was told, in the form that its document has for it. */
async function eventChecks({ name, facts, document }: PublishedApi, ears: Listener): Promise<readonly Check[]> {
  const [heard, objectionsTo] = [ears.heardAt(`/${name}`), await documentedEvents(document)];
  return facts.events.map((event) => {
    const told = heard.get(event);
    const objections = told ? objectionsTo(told) : ['not told'];
    return { api: name, kind: 'event', subject: event, holds: objections.length === 0, ...(objections.length > 0 && { seen: objections.slice(0, 3).join('; ') }) };
  });
}
