import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageFromOutside, type FromOutside } from '@concord/bus-port';
import { readConfig, type Config } from '@concord/config';
import type { PaymentProvider } from '@concord/payment-port';
import { serviceNames, startSuite, type Suite } from '@concord/server';
import { pinoLogger } from '@concord/telemetry';
import { clientOf, type Client } from './client.ts';
import { givenPlace, type Place } from './given-place.ts';
import { watchedBus, type WatchedBus } from './watched-bus.ts';

export interface SuiteOptions {
  /** Which services; default all. */
  readonly services?: readonly string[];
  /** The time of the business; default the real one. */
  readonly clock?: () => Date;
  /** Who moves money; default nobody. */
  readonly payments?: PaymentProvider;
}

/** A running suite, as the operator of its tenant sees it. */
export interface GivenSuite extends Client {
  readonly url: string;
  /** An access token of the operator, or of a partner. */
  token(party?: string, tenant?: string): Promise<string>;
  /** Speaks as a partner, or, with a tenant alone, as the operator of another tenant. */
  as(party: string | undefined, tenant?: string): Client;
  /**
   * Waits until every committed event has had its effect, those of the effects included.
   * @throws Error when a consumer gave up on one
   */
  settled(): Promise<void>;
  /** The store of each service, as they were asked for: to put there what no API takes, and to see what is there. */
  readonly storages: Suite['storages'];
  /** Sends on the bus as somebody outside the suite does. */
  send(sent: FromOutside): Promise<void>;
  /** How many messages were published so far, repeats included. */
  published(): number;
  /** This suite as the operator of a tenant that nobody has used sees it: an empty world for a test, without opening stores and queues anew. */
  inNewTenant(): GivenSuite;
  close(): Promise<void>;
}

/**
 * A suite of its own for a test. Embedded (SQLite, bus in process), or, where CONCORD_MODE is `real`, on MONGODB_URL and AMQP_URL
 * under a prefix of its own. CONCORD_LOG shows its log.
 */
export async function givenSuite({ services = serviceNames, clock = () => new Date(), payments }: SuiteOptions = {}): Promise<GivenSuite> {
  const place = await givenPlace();
  const config = configOf(services, place);
  let watch: WatchedBus | undefined;
  const suite = await startSuite(config, { logger: pinoLogger(config.log), clock, around: (bus) => (watch = watchedBus(bus, services)).bus, ...(payments && { payments }) });
  const send = place.send ?? (async (sent: FromOutside) => watch?.bus.publish([messageFromOutside(sent)]));
  const ask = tokens(suite.url);
  const ofTenant = (own: string): GivenSuite => {
    const token: GivenSuite['token'] = (party = 'operator', tenant = own) => ask(party, tenant);
    const as: GivenSuite['as'] = (party, tenant) => clientOf(suite.url, () => token(party, tenant));
    return { ...as(undefined), url: suite.url, token, as, settled, storages: suite.storages, send, published: () => watch?.published() ?? 0, inNewTenant, close };
  };
  const settled = async (): Promise<void> => { while (watch && !(await isSettled(suite, watch))) await sleep(5); };
  const inNewTenant = (): GivenSuite => ofTenant(`t${randomBytes(6).toString('hex')}`);
  const close = async (): Promise<void> => {
    await suite.close();
    await place.remove(services);
  };
  return ofTenant('default');
}

/** A suite for all tests of a file or of a `describe`: in each of them it speaks as the operator of a tenant that nobody has used. */
export function tenantForEachTest(options: SuiteOptions = {}): GivenSuite {
  let running: GivenSuite | undefined;
  let current: GivenSuite | undefined;
  beforeAll(async () => { running = await givenSuite(options); }, 60_000);
  afterAll(() => running?.close());
  beforeEach(() => { current = running?.inNewTenant(); });
  const ofThisTest = (): GivenSuite => {
    if (!current) throw new Error('a tenant of a test is there while the test runs');
    return current;
  };
  return new Proxy({} as GivenSuite, { get: (_target, name): unknown => Reflect.get(ofThisTest(), name) });
}

function configOf(services: readonly string[], { args, name }: Place): Config {
  const { CONCORD_LOG = 'silent' } = process.env;
  return readConfig({ args: ['--services', services.join(','), '--port', '0', '--log', CONCORD_LOG, ...args], env: { CONCORD_DEV_KEY: name }, services: serviceNames, terminal: true });
}

/** A running suite as its operator sees it, wherever it was started. */
export const operatorOf = (url: string): Client => clientOf(url, () => askForToken(url, 'operator', 'default'));

/** Asks for each token once. */
function tokens(url: string): (party: string, tenant: string) => Promise<string> {
  const asked = new Map<string, Promise<string>>();
  return (party, tenant) => {
    const key = `${tenant} ${party}`;
    const token = asked.get(key) ?? askForToken(url, party, tenant);
    asked.set(key, token);
    return token;
  };
}

async function askForToken(url: string, client: string, tenant: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'development', tenant });
  const { access_token: token } = (await (await fetch(`${url}/oauth2/token`, { method: 'POST', body })).json()) as { readonly access_token: string };
  return token;
}

/** A message is in an outbox until the bus has it, and open on the bus until it is handled: nothing in either, and nothing published while we looked, means the end. */
async function isSettled({ storages }: Suite, watch: WatchedBus): Promise<boolean> {
  const before = watch.published();
  if (!(await watch.isIdle())) return false;
  const pending = await Promise.all(storages.map((storage) => storage.outbox.pending(1)));
  return pending.every((messages) => messages.length === 0) && (await watch.isIdle()) && watch.published() === before;
}
