import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differencesOf } from '../bottom-line.ts';
import { killWhileRead } from './kill-while-read.ts';
import { writeMixedRecords } from './mixed-records.ts';
import { takeInFile } from './take-in-file.ts';

const records = 20_000;

describe('a file of usage, while the suite is killed', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'concord-killed-file-')); });
  afterAll(() => rm(folder, { recursive: true }));

  it('is taken in to the last record, and none of them twice: totals, lines and books are those of a suite that lived', async () => {
    const path = join(folder, 'usage.ndjson');
    await writeMixedRecords(path, records);
    const expected = await takeInFile(path);
    const odd = records / 1_000;
    expect(Object.fromEntries(expected.totals)).toMatchObject({
      'file: received': `${records}`, 'file: accepted': `${records - 3 * odd}`, 'file: duplicate': `${odd}`, 'file: rejected': `${odd}`, 'file: suspended': `${odd}`, 'records rated': `${records - 3 * odd}`,
    });
    let done = 0;
    const found = await takeInFile(path, async (suite, file) => { done = await killWhileRead(suite, file, { records, kills: 4, seed: 1, longestDelayMs: 0, tell: () => undefined }); });
    expect(done).toBeGreaterThan(0);
    expect(differencesOf(expected.totals, found.totals)).toEqual([]);
  }, 240_000);
});
