import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenMortalSuite } from '../mortal-suite.ts';
import { tellKilled, tellWhole } from './tell-killed.ts';

/** So many that lines, entries and rates of bills are kept together. */
const services = 80;

describe('the runs of a quarter, while the suite dies in every step of them', () => {
  let folder: string;
  let mortal: Awaited<ReturnType<typeof givenMortalSuite>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concord-killed-run-'));
    mortal = await givenMortalSuite({ module: join(import.meta.dirname, 'mortal.worker.ts'), settings: { CONCORD_BLOWS: folder } });
  }, 60_000);
  afterAll(async () => {
    await mortal.close();
    await rm(folder, { recursive: true });
  });

  it('end in the same statements, bills, payouts and books, byte by byte', async () => {
    const { url } = mortal.suite;
    expect(await tellKilled({ url, seed: 1, folder, services }, await tellWhole(url, services))).toEqual([]);
  }, 300_000);
});
