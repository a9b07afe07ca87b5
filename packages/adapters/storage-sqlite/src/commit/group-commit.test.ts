import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { bundlesIn } from '../messages/bundles.ts';
import { connect, type Connection } from '../connection.ts';
import { diskOf } from './disk.ts';
import { groupCommit, type Writer } from './group-commit.ts';

/** A log that syncs when it is told to, and counts. */
function countingLog() {
  let next: Promise<void> = Promise.resolve();
  const log = {
    synced: 0,
    sync: async (): Promise<void> => {
      log.synced += 1;
      await next;
    },
    carryOver: async (): Promise<boolean> => true,
    hold: (): (() => void) => {
      let release = (): void => undefined;
      next = new Promise((resolve) => { release = resolve; });
      return () => release();
    },
    fail: (): void => {
      next = Promise.reject(new Error('EIO'));
      next.catch(() => undefined);
    },
  };
  return log;
}

async function nextTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
}

describe('groupCommit', () => {
  let folder: string;
  let connection: Connection;
  let reader: Connection;
  let writer: Writer;
  let log: ReturnType<typeof countingLog>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-'));
    connection = connect(join(folder, 'group.sqlite'), 'writer');
    connection.exec(`CREATE TABLE line (text TEXT NOT NULL UNIQUE);
      CREATE TABLE footnote (line TEXT REFERENCES line (text) DEFERRABLE INITIALLY DEFERRED)`);
    reader = connect(join(folder, 'group.sqlite'), 'reader');
    log = countingLog();
    writer = groupCommit({ connection, bundles: bundlesIn(reader, connection) }, diskOf(connection, reader, log));
  });
  afterEach(() => {
    reader.close();
    connection.close();
    rmSync(folder, { recursive: true });
  });

  const write = (text: string): Promise<number> => writer.submit(async () => connection.run('INSERT INTO line VALUES (?)', text).changes);
  const lines = (): readonly unknown[] => reader.all('SELECT length(text) AS length FROM line ORDER BY rowid').map(({ length }) => length);
  const allow = (pages: number): void => void connection.get(`PRAGMA max_page_count = ${pages}`);

  it('undoes a work that throws alone', async () => {
    const outcomes = await Promise.allSettled([write('a'), writer.submit(async () => (connection.run(`INSERT INTO line VALUES ('lost')`), Promise.reject(new Error('on purpose')))), write('bb')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(lines()).toEqual([1, 2]);
  });

  it.each([
    { fails: 'early', runs: 1, why: 'it leaves nothing behind when it fails before it has written' },
    { fails: 'late', runs: 2, why: 'the others begin anew without it when it fails with writes behind it' },
  ])('undoes a work alone that fails $fails: $why', async ({ fails, runs }) => {
    const ran: string[] = [];
    const work = (text: string, end: () => void = () => undefined) => writer.submit(async () => {
      ran.push(text);
      if (text !== 'early') connection.run('INSERT INTO line VALUES (?)', text);
      end();
    });
    const fail = (): never => { throw new Error('on purpose'); };
    const outcomes = await Promise.allSettled([work('a'), work(fails, fail), work('bb'), work('bb'), work('ccc')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(lines()).toEqual([1, 2, 3]);
    expect([fails, 'a'].map((text) => ran.filter((one) => one === text).length)).toEqual([1, runs]);
  });

  it.each([
    { durabilities: ['forgettable', 'forgettable'], syncs: 0, why: 'nothing of it must outlive a power cut' },
    { durabilities: ['forgettable', 'durable'], syncs: 1, why: 'one of its works must' },
    { durabilities: ['durable', 'durable'], syncs: 1, why: 'they share it' },
  ] as const)('syncs the disk for a commit as far as needed: $why', async ({ durabilities, syncs }) => {
    await Promise.all(durabilities.map((durability, n) => writer.submit(async () => connection.run('INSERT INTO line VALUES (?)', 'x'.repeat(n)), durability)));
    expect(log.synced).toBe(syncs);
  });

  it('syncs nothing for works that only read', async () => {
    await writer.submit(async () => connection.get('SELECT 1'));
    expect(log.synced).toBe(0);
  });

  it('answers, and lets readers see, only what is on disk, and takes up nothing more before', async () => {
    await write('a');
    const sync = log.hold();
    const told: string[] = [];
    const writes = ['bb', 'ccc'].map((text, n) => nextTurns(3 * n).then(() => write(text)).then(() => told.push(text)));
    await nextTurns(10);
    expect([told, lines()]).toEqual([[], [1]]);
    sync();
    await Promise.all(writes);
    expect([told, lines()]).toEqual([['bb', 'ccc'], [1, 2, 3]]);
  });

  it('answers unavailable from when a sync has failed, and shows nothing of what may be lost', async () => {
    await write('a');
    log.fail();
    for (const text of ['bb', 'ccc']) await expect(write(text)).rejects.toMatchObject({ kind: 'unavailable', code: 'storageUnavailable' });
    expect(lines()).toEqual([1]);
  });

  it('answers unavailable when the disk is full, keeps what was committed, and goes on once there is room', async () => {
    await write('a');
    allow(4);
    const texts = ['bb', 'x'.repeat(100_000), 'ccc'];
    const outcomes = await Promise.allSettled(texts.map(write));
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'unavailable', code: 'storageUnavailable' });
    expect(outcomes[1]).toMatchObject({ status: 'rejected' });
    const kept = [1, ...texts.filter((_, n) => outcomes[n]?.status === 'fulfilled').map(({ length }) => length)];
    expect(lines()).toEqual(kept);
    allow(1000);
    await write('y'.repeat(100_000));
    expect(lines()).toEqual([...kept, 100_000]);
    expect(reader.get('PRAGMA integrity_check')?.integrity_check).toBe('ok');
  });

  it('undoes the whole group when the commit cannot be made', async () => {
    const orphan = writer.submit(async () => connection.run(`INSERT INTO footnote VALUES ('nowhere')`));
    const outcomes = await Promise.allSettled([write('a'), orphan]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(lines()).toEqual([]);
    await write('bb');
    expect(lines()).toEqual([2]);
  });
});
