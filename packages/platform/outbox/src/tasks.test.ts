import type { ResourceWriter, Task } from '@concord/resource';
import { sqliteStorage } from '@concord/storage-sqlite';
import type { Storage } from '@concord/storage-port';
import { pinoLogger } from '@concord/telemetry';
import { startTasks, type Rounds } from './index.ts';

const now = new Date('2030-05-02T12:00:00.000Z');
/** These tasks write documents, not resources. */
const writer = (): ResourceWriter => new Proxy({} as ResourceWriter, { get: (_writer, name) => { throw new Error(`nobody asked for ${String(name)}`); } });

describe('startTasks', () => {
  let storage: Storage;
  let running: Rounds | undefined;
  beforeEach(async () => {
    storage = sqliteStorage({ path: ':memory:', collections: [{ name: 'note' }] });
    for (const tenant of ['one', 'two']) await storage.scoped({ tenant }).transaction((transaction) => transaction.collection('note').put([{ document: { id: 'first' }, parties: [] }]));
  });
  afterEach(async () => {
    await running?.close();
    await storage.close();
  });

  const notes = async (tenant: string): Promise<string[]> => (await storage.scoped({ tenant }).collection('note').list({ limit: 10 })).map(({ document }) => document.id).sort();
  /** Resolves when the last task of the first round was tried for every tenant. */
  const goRound = (...tasks: readonly Task[]): Promise<void> => new Promise((resolve) => {
    const last: Task = { name: 'last', perform: async ({ tenant }) => { if (tenant === 'two') resolve(); } };
    running = startTasks({ service: 'usage', storage, tasks: [...tasks, last], writer, clock: () => now, logger: pinoLogger({ level: 'silent', format: 'json' }) });
  });
  const note = (id: string): Task => ({ name: id, perform: ({ transaction, now: at }) => transaction.collection('note').put([{ document: { id: `${id} ${at.toISOString()}` }, parties: [] }]) });

  it('does each for every tenant, at the time of the business', async () => {
    await goRound(note('a'), note('b'));
    const done = ['a 2030-05-02T12:00:00.000Z', 'b 2030-05-02T12:00:00.000Z', 'first'];
    expect([await notes('one'), await notes('two')]).toEqual([done, done]);
  });

  it('leaves nothing of one that fails, and does the others', async () => {
    const half: Task = { name: 'half', perform: async (context) => { await note('half').perform(context); throw new Error('no further'); } };
    await goRound(half, note('b'));
    expect([await notes('one'), await notes('two')]).toEqual([['b 2030-05-02T12:00:00.000Z', 'first'], ['b 2030-05-02T12:00:00.000Z', 'first']]);
  });
});
