import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { CollectionDeclaration, Storage } from '@concord/storage-port';
import { sqliteStorage } from '../index.ts';

const collections: readonly CollectionDeclaration[] = [{ name: 'thing', indexes: [['n']] }, { name: 'twin' }];

/** Frames of a WAL that end a commit: those that state the size of the database (SQLite file format, §4.1). */
function commitsIn(wal: Buffer): number {
  const frameSize = 24 + wal.readUInt32BE(8);
  const frames = Array.from({ length: Math.floor((wal.length - 32) / frameSize) }, (_, n) => 32 + n * frameSize);
  return frames.filter((start) => wal.readUInt32BE(start + 4) > 0).length;
}

describe('a database file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-'));
    path = join(folder, 'storage.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const insertPair = (storage: Storage, id: string): Promise<void> =>
    storage.scoped({ tenant: 't' }).transaction(async (t) => {
      await t.collection('thing').insert({ document: { id, text: 'x'.repeat(300) }, parties: ['p'] });
      t.emit({ id: `m${id}`, topic: 'ThingCreateEvent', key: id, tenant: 't', body: {} });
      await t.collection('twin').insert({ document: { id }, parties: [] });
    });

  it('takes one commit for all transactions that come at once', async () => {
    const storage = sqliteStorage({ path, collections });
    const before = commitsIn(readFileSync(`${path}-wal`));
    await Promise.all(Array.from({ length: 64 }, (_, n) => insertPair(storage, `${n}`)));
    expect(commitsIn(readFileSync(`${path}-wal`)) - before).toBe(1);
    expect(await storage.scoped({ tenant: 't' }).collection('thing').count()).toBe(64);
    await storage.close();
  });

  it('writes nothing for transactions that are undone or only read', async () => {
    const storage = sqliteStorage({ path, collections });
    const before = commitsIn(readFileSync(`${path}-wal`));
    await storage.scoped({ tenant: 't' }).transaction((t) => t.collection('thing').count());
    await expect(storage.scoped({ tenant: 't' }).transaction((t) => t.collection('thing').remove('nobody'))).rejects.toThrow('does not exist');
    expect(commitsIn(readFileSync(`${path}-wal`))).toBe(before);
    await storage.close();
  });

  it('is as it was when it is opened again, under another declaration as well', async () => {
    const first = sqliteStorage({ path, collections });
    await insertPair(first, 'a');
    await first.close();
    const second = sqliteStorage({ path, collections: [{ name: 'thing', unique: [['text']] }, { name: 'twin' }] });
    expect((await second.scoped({ tenant: 't', party: 'p' }).collection('thing').find('a'))?.version).toBe(1);
    expect((await second.outbox.pending(9)).map(({ id }) => id)).toEqual(['ma']);
    await expect(insertPair(second, 'b')).rejects.toMatchObject({ code: 'duplicateKey' });
    await second.close();
    const indexes = new DatabaseSync(path).prepare(`SELECT count(*) AS total FROM sqlite_schema WHERE name LIKE 'index_thing%'`).get();
    expect(indexes?.total).toBe(0);
  });

  it('takes over what its log holds while it is in use', async () => {
    const storage = sqliteStorage({ path, collections });
    const size = statSync(path).size;
    let inserted = 0;
    while (statSync(path).size === size) {
      await insertPair(storage, `${inserted++}`);
      await setTimeout(20);
    }
    expect(await storage.scoped({ tenant: 't' }).collection('thing').count()).toBe(inserted);
    await storage.close();
    const file = new DatabaseSync(path);
    expect([file.prepare('PRAGMA integrity_check').get()?.integrity_check, file.prepare('SELECT count(*) AS total FROM documents_thing').get()?.total]).toEqual(['ok', inserted]);
  });

  it('loses nothing that was acknowledged and keeps nothing by half when its process is killed', async () => {
    const writer = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'durability.writer.ts'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(writer, 'exit');
    const acknowledged: string[] = [];
    for await (const id of createInterface({ input: writer.stdout })) {
      acknowledged.push(id);
      if (acknowledged.length === 3000) writer.kill('SIGKILL');
    }
    expect(await exit).toEqual([null, 'SIGKILL']);
    const storage = sqliteStorage({ path, collections });
    const [things, twins] = ['thing', 'twin'].map((name) => storage.scoped({ tenant: 't' }).collection(name));
    expect(await things?.findMany(acknowledged)).toHaveLength(acknowledged.length);
    const kept = (await things?.list({ limit: 10_000 }))?.map(({ document }) => document.id) ?? [];
    expect((await twins?.list({ limit: 10_000 }))?.map(({ document }) => document.id)).toEqual(kept);
    expect((await storage.outbox.pending(10_000)).map(({ key }) => key)).toEqual(kept);
    await storage.close();
    expect(new DatabaseSync(path).prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok');
  });

  it('takes no more work once it is closed', async () => {
    const storage = sqliteStorage({ path, collections });
    const last = insertPair(storage, 'a');
    await storage.close();
    await expect(last).resolves.toBeUndefined();
    await expect(insertPair(storage, 'b')).rejects.toMatchObject({ kind: 'unavailable', code: 'storageClosed' });
    await expect(storage.ping()).rejects.toMatchObject({ kind: 'unavailable', code: 'storageClosed' });
  });

  it('is refused when it is no database', () => {
    expect(() => sqliteStorage({ path: folder, collections })).toThrow('cannot be used now');
  });

  it.each([
    { declaration: { name: 'a"b' }, why: 'a name with a quote' },
    { declaration: { name: 'a', indexes: [[`x')`]] }, why: 'a path with a quote' },
    { declaration: { name: 'a', unique: [['x[].y']] }, why: 'a unique key through an array' },
  ])('is not opened for $why', ({ declaration }) => {
    expect(() => sqliteStorage({ path, collections: [declaration] })).toThrow(/cannot name|not a path|through an array/);
  });
});
