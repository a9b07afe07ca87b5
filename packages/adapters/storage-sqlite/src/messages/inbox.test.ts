import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '../connection.ts';
import { diskOf } from '../commit/disk.ts';
import { groupCommit } from '../commit/group-commit.ts';
import { createSchema } from '../schema.ts';
import { bundlesIn } from './bundles.ts';
import { inboxRound } from './inbox.ts';

describe('the inbox', () => {
  let folder: string;
  let writer: Connection;
  let reader: Connection;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-'));
    writer = connect(join(folder, 'storage.sqlite'), 'writer');
    createSchema(writer, []);
    reader = connect(join(folder, 'storage.sqlite'), 'reader');
  });
  afterEach(() => {
    reader.close();
    writer.close();
    rmSync(folder, { recursive: true });
  });

  /** `count` messages of each of two tenants, every third of them seen `days` ago. */
  const see = (count: number, days: number): void => {
    writer.exec('BEGIN');
    for (let n = 0; n < count; n += 1) {
      for (const tenant of ['t', 'ü/\u{10FFFF}']) writer.run(`INSERT INTO inbox VALUES (?, 'c', ?, unixepoch('now', ?))`, tenant, `m${n}`, n % 3 === 0 ? `-${days} days` : '-13 days');
    }
    writer.exec('COMMIT');
  };
  const left = (): number => Number(reader.get('SELECT count(*) AS total FROM inbox')?.total);

  it.each([
    { count: 3, steps: 1, why: 'few messages in one step' },
    { count: 9_000, steps: 4, why: 'many in as many as it takes' },
  ])('forgets what it saw two weeks ago: $why', async ({ count, steps }) => {
    see(count, 15);
    const step = inboxRound(reader, writer, groupCommit({ connection: writer, bundles: bundlesIn(reader, writer) }, diskOf(writer, reader, { sync: async () => undefined, carryOver: async () => true })));
    for (let n = 0; n < steps; n += 1) await step();
    expect(left()).toBe((2 * count * 2) / 3);
  });

  it('begins again when it has been round', async () => {
    const step = inboxRound(reader, writer, groupCommit({ connection: writer, bundles: bundlesIn(reader, writer) }, diskOf(writer, reader, { sync: async () => undefined, carryOver: async () => true })));
    await step();
    see(3, 15);
    await step();
    expect(left()).toBe(4);
  });

  it('keeps what may still come again', async () => {
    see(6, 13);
    await inboxRound(reader, writer, groupCommit({ connection: writer, bundles: bundlesIn(reader, writer) }, diskOf(writer, reader, { sync: async () => undefined, carryOver: async () => true })))();
    expect(left()).toBe(12);
  });
});
