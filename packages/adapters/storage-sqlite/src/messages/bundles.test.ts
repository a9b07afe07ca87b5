import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '@concord/storage-port';
import { sqliteStorage } from '../index.ts';

describe('messages that wait', () => {
  let folder: string;
  let storage: Storage;
  const open = (): Storage => sqliteStorage({ path: join(folder, 'storage.sqlite'), collections: [] });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-'));
    storage = open();
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  const numbers = (from: number, count: number): string[] => Array.from({ length: count }, (_, n) => `m${from + n}`);
  const commit = (ids: readonly string[]): Promise<void> =>
    storage.scoped({ tenant: 't' }).transaction(async (t) => ids.forEach((id) => t.emit({ id, topic: 'ThingCreateEvent', key: 'k', tenant: 't', body: { id } })));
  const pending = async (limit = 100_000): Promise<string[]> => (await storage.outbox.pending(limit)).map(({ id }) => id);
  async function reopen(): Promise<void> {
    await storage.close();
    storage = open();
  }

  it.each([
    { commits: 40, each: 1, why: 'more commits than are read at a time' },
    { commits: 2, each: 600, why: 'more messages in a commit than go into a row' },
    { commits: 3, each: 6_000, why: 'more than stay in memory' },
  ])('leave in the order of their commits, also after a restart: $why', async ({ commits, each }) => {
    const all = numbers(0, commits * each);
    for (let n = 0; n < commits; n += 1) await commit(all.slice(n * each, (n + 1) * each));
    expect(await pending()).toEqual(all);
    await reopen();
    const left: string[] = [];
    for (let page = await pending(256); page.length > 0; page = await pending(256)) {
      left.push(...page);
      await storage.outbox.remove(page);
    }
    expect(left).toEqual(all);
    await reopen();
    expect(await pending()).toEqual([]);
  });

  it('stay when others of their commit are removed, also after a restart', async () => {
    await commit(numbers(0, 5));
    await reopen();
    await Promise.all([storage.outbox.remove(['m1']), storage.outbox.remove(['m3', 'unknown'])]);
    expect(await pending()).toEqual(['m0', 'm2', 'm4']);
    await reopen();
    expect(await pending()).toEqual(['m0', 'm2', 'm4']);
  });

  it('are handed out with those that are committed meanwhile behind them', async () => {
    await commit(numbers(0, 2));
    await reopen();
    await commit(['m2']);
    expect(await pending(2)).toEqual(['m0', 'm1']);
    await commit(['m3']);
    await storage.outbox.remove(['m0', 'm1']);
    expect(await pending()).toEqual(['m2', 'm3']);
  });
});
