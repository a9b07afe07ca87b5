import type { Retention } from '@concord/resource';
import { sqliteStorage } from '@concord/storage-sqlite';
import type { Storage } from '@concord/storage-port';
import { pinoLogger } from '@concord/telemetry';
import { startForgetting, type Rounds } from './index.ts';

const clock = (): Date => new Date('2030-05-02T12:00:00.000Z');
const aDay: Retention = { collection: 'note', path: 'at', keptForMs: 24 * 3_600_000 };
const old = '2030-05-01T11:59:59.999Z';
const recent = '2030-05-01T12:00:00.000Z';

describe('startForgetting', () => {
  let storage: Storage;
  let running: Rounds | undefined;
  beforeEach(() => {
    storage = sqliteStorage({ path: ':memory:', collections: [{ name: 'note', indexes: [['at']] }] });
  });
  afterEach(async () => {
    await running?.close();
    await storage.close();
  });

  const keep = (tenant: string, ...notes: { readonly id: string; readonly at?: string; readonly state?: string }[]): Promise<void> =>
    storage.scoped({ tenant }).transaction((transaction) => transaction.collection('note').put(notes.map((document) => ({ document, parties: ['p'] }))));
  const left = async (tenant: string): Promise<string[]> => (await storage.scoped({ tenant }).collection('note').list({ limit: 1000 })).map(({ document }) => document.id);
  /** Resolves when the first round is over. */
  const forget = async (retention: Retention): Promise<void> => {
    running = startForgetting({ service: 'usage', storage, retentions: [retention, { ...aDay, where: { op: 'eq', path: 'id', value: 'last' } }], clock, logger: pinoLogger({ level: 'silent', format: 'json' }) });
    while ((await left('~')).length > 0) await new Promise(setImmediate);
  };
  /** Of the tenant that comes last, by the rule that comes last. */
  beforeEach(() => keep('~', { id: 'last', at: old }));

  it('removes what is older, of every tenant, and nothing else', async () => {
    await keep('t', { id: 'old', at: old }, { id: 'recent', at: recent }, { id: 'undated' });
    await keep('u', { id: 'old', at: old });
    await forget(aDay);
    expect([await left('t'), await left('u')]).toEqual([['recent', 'undated'], []]);
  });

  it('removes only what the rule means', async () => {
    await keep('t', { id: 'parked', at: old, state: 'parked' }, { id: 'waiting', at: old, state: 'waiting' });
    await forget({ ...aDay, where: { op: 'eq', path: 'state', value: 'parked' } });
    expect(await left('t')).toEqual(['waiting']);
  });

  it('goes on until nothing is left, however much there is', async () => {
    await keep('t', ...Array.from({ length: 501 }, (_, n) => ({ id: `n${n}`, at: old })));
    await forget(aDay);
    expect(await left('t')).toEqual([]);
  });
});
