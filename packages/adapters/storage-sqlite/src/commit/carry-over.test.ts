import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../connection.ts';
import { carryOver, leave } from './carry-over.ts';

describe('what was committed', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'concord-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is carried over into the file, so that the log begins anew and goes with the last who has it open', async () => {
    const file = join(folder, 'a.sqlite');
    const connection = connect(file, 'writer');
    connection.exec('CREATE TABLE line (text TEXT)');
    for (let n = 0; n < 100; n++) connection.run('INSERT INTO line VALUES (?)', 'x'.repeat(1000));
    const size = statSync(`${file}-wal`).size;
    expect(await carryOver(file)).toBe(true);
    connection.run(`INSERT INTO line VALUES ('last')`);
    expect(statSync(`${file}-wal`).size).toBe(size);
    await leave(file);
    connection.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
    const again = connect(file, 'reader');
    expect(again.get('SELECT count(*) AS total FROM line')).toEqual({ total: 101 });
    again.close();
  });

  it('stays in the log of a file that cannot be written now, while others are carried over', async () => {
    const [bad, good] = [join(folder, 'bad.sqlite'), join(folder, 'good.sqlite')];
    writeFileSync(bad, 'no database'.repeat(100));
    const connection = connect(good, 'writer');
    expect(await Promise.all([carryOver(bad), carryOver(good)])).toEqual([false, true]);
    await Promise.all([leave(bad), leave(good)]);
    connection.close();
  });

  it('is left by many at once, each of whom hears of it', async () => {
    const files = Array.from({ length: 20 }, (_, n) => join(folder, `${n}.sqlite`));
    const connections = files.map((file) => connect(file, 'writer'));
    expect(await Promise.all(files.map(carryOver))).toEqual(files.map(() => true));
    await Promise.all(files.map(leave));
    for (const connection of connections) connection.close();
    expect(files.filter((file) => existsSync(`${file}-wal`))).toEqual([]);
  });

  it('of a file that was never carried over needs no leaving', async () => {
    await expect(leave(join(folder, 'never.sqlite'))).resolves.toBeUndefined();
  });
});
