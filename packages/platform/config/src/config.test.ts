import { isDomainError } from '@concord/errors';
import { readConfig, usage } from './index.ts';

const services = ['party', 'usage', 'settlement'];
const read = (args: readonly string[] = [], env: Record<string, string> = {}, terminal = false) => readConfig({ args, env, services, terminal });

function complaintsOf(attempt: () => unknown): readonly string[] {
  try {
    attempt();
  } catch (error) {
    if (isDomainError(error)) return error.findings.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('runs everything embedded when nothing is said', () => {
    expect(read()).toEqual({
      services, store: { kind: 'sqlite', folder: 'data' }, bus: { kind: 'in-process' }, processes: false, host: '127.0.0.1', port: 8080, keepRepliesHours: 24, shelveUsageDays: 35, payments: 'none', schemaPlaces: [],
      access: { kind: 'development' }, log: { level: 'info', format: 'json' }, production: false,
    });
  });

  it.each([
    { args: ['--services', 'usage, party'], expected: { services: ['usage', 'party'] } },
    { args: ['--services=usage'], expected: { services: ['usage'] } },
    { args: ['--store', 'sqlite:/var/lib/concord'], expected: { store: { kind: 'sqlite', folder: '/var/lib/concord' } } },
    { args: ['--store', 'mongodb://a:1,b:2/acme?replicaSet=rs0'], expected: { store: { kind: 'mongodb', url: 'mongodb://a:1,b:2/acme?replicaSet=rs0', prefix: 'acme' } } },
    { args: ['--store', 'mongodb://user:word@a/?replicaSet=rs0'], expected: { store: { kind: 'mongodb', url: 'mongodb://user:word@a/?replicaSet=rs0', prefix: 'concord' } } },
    { args: ['--payments', 'sandbox'], expected: { payments: 'sandbox' } },
    { args: ['--bus', 'amqp://rabbit:5672'], expected: { bus: { kind: 'rabbitmq', url: 'amqp://rabbit:5672' } } },
    { args: ['--processes', '--store', 'mongodb://a', '--bus', 'amqp://b'], expected: { processes: true } },
    { args: ['--port', '0'], expected: { port: 0 } },
    { args: ['--schema-places', 'https://schemas.example/a, https://other.example'], expected: { schemaPlaces: ['https://schemas.example/a', 'https://other.example/'] } },
    { args: ['--public-url', 'https://bss.example/'], expected: { publicUrl: 'https://bss.example' } },
    { args: ['--keep-replies', '1'], expected: { keepRepliesHours: 1 } },
    { args: ['--shelve-usage', '90'], expected: { shelveUsageDays: 90 } },
    { args: ['--usage-folders', 'folders.json'], expected: { usageFolders: 'folders.json' } },
    { args: ['--log', 'debug'], expected: { log: { level: 'debug', format: 'json' } } },
  ])('reads $args', ({ args, expected }) => {
    expect(read(args)).toMatchObject(expected);
  });

  it('takes the environment where no flag says otherwise', () => {
    expect(read(['--port', '1'], { CONCORD_PORT: '2', CONCORD_HOST: '0.0.0.0', CONCORD_PUBLIC_URL: 'http://x', CONCORD_LOG: ' ' }))
      .toMatchObject({ port: 1, host: '0.0.0.0', publicUrl: 'http://x', log: { level: 'info' } });
  });

  it('writes lines for people on a terminal only, and never in production', () => {
    const issuer = { CONCORD_ISSUER: 'i', CONCORD_JWKS: 'https://i/jwks', CONCORD_AUDIENCE: 'a' };
    expect([read([], {}, true), read([], { NODE_ENV: 'production', ...issuer }, true)].map(({ log }) => log.format)).toEqual(['human', 'json']);
  });

  it('verifies the tokens of an issuer, or issues its own for development', () => {
    const args = ['--issuer', 'https://id.example', '--audience', 'concord', '--jwks', 'https://id.example/keys'];
    expect(read(args).access).toEqual({ kind: 'issuer', issuer: 'https://id.example', audience: 'concord', jwks: new URL('https://id.example/keys') });
    expect(read([], { CONCORD_DEV_KEY: 'two words' }).access).toEqual({ kind: 'development', key: 'two words' });
  });

  it.each([
    { args: ['--services', 'party,parties'], complaint: '--services (CONCORD_SERVICES): parties is none of party, usage, settlement' },
    { args: ['--store', 'postgres://x'], complaint: '--store (CONCORD_STORE): give sqlite:<folder> or mongodb://<host>/<prefix>' },
    { args: ['--store', 'sqlite:'], complaint: '--store (CONCORD_STORE): give sqlite:<folder> or mongodb://<host>/<prefix>' },
    { args: ['--bus', 'kafka://x'], complaint: '--bus (CONCORD_BUS): give in-process or amqp://<host>' },
    { args: ['--processes', '--bus', 'amqp://b'], complaint: '--processes (CONCORD_PROCESSES): needs --store mongodb://… and --bus amqp://…, which processes can share' },
    { args: ['--processes', '--store', 'mongodb://a'], complaint: '--processes (CONCORD_PROCESSES): needs --store mongodb://… and --bus amqp://…, which processes can share' },
    { args: ['--processes=perhaps'], complaint: '--processes (CONCORD_PROCESSES): perhaps is neither true nor false' },
    { args: ['--port', '70000'], complaint: '--port (CONCORD_PORT): 70000 is no port' },
    { args: ['--port', '1e3'], complaint: '--port (CONCORD_PORT): 1e3 is no port' },
    { args: ['--public-url', 'ftp://x'], complaint: '--public-url (CONCORD_PUBLIC_URL): ftp://x is no http address' },
    { args: ['--log', 'loud'], complaint: '--log (CONCORD_LOG): loud is none of debug, info, warn, error, silent' },
    { args: ['--colour', 'red'], complaint: '--colour: no such setting' },
    { args: ['party'], complaint: 'party: no such setting' },
    { args: ['--port'], complaint: '--port: needs a value' },
    { args: ['--jwks', 'https://id.example/keys', '--audience', 'a'], complaint: '--issuer (CONCORD_ISSUER): is needed with --jwks or --audience' },
    { args: ['--issuer', 'i', '--audience', 'a'], complaint: '--jwks (CONCORD_JWKS): give the http address of the keys of the issuer' },
    { args: ['--issuer', 'i', '--jwks', 'https://id.example/keys'], complaint: '--audience (CONCORD_AUDIENCE): is needed with --issuer or --jwks' },
  ])('says of $args: $complaint', ({ args, complaint }) => {
    expect(complaintsOf(() => read(args))).toContain(complaint);
  });

  it('refuses tokens for development in production', () => {
    expect(complaintsOf(() => read([], { NODE_ENV: 'production' }))).toEqual([expect.stringContaining('not issued where NODE_ENV is production')]);
  });

  it('names every bad setting at once', () => {
    expect(complaintsOf(() => read(['--port', 'x', '--bus', 'y', '--nope=1'], { CONCORD_STORE: 'z' }))).toHaveLength(4);
  });

  it('explains every setting', () => {
    for (const flag of ['services', 'store', 'bus', 'processes', 'host', 'port', 'public-url', 'issuer', 'jwks', 'audience', 'log']) expect(usage(services)).toContain(`--${flag} `);
    expect(usage(services)).toContain('party, usage, settlement');
  });
});
