import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pinoLogger } from '@concord/telemetry';
import { supervise, type Supervised } from './supervise.ts';

/** Serves nothing, says so, and stays. */
const sound = "process.send({ port: process.pid }); process.once('SIGTERM', () => process.exit(0)); setInterval(() => 0, 1000);";

async function until(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    return false;
  }
};

describe('a supervised process', () => {
  let folder: string;
  let supervised: Supervised | undefined;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'concord-supervise-')); });
  afterEach(async () => {
    await supervised?.stop();
    await rm(folder, { recursive: true });
  });
  const start = async (source: string): Promise<Supervised> => {
    const file = join(folder, 'program.mjs');
    await writeFile(file, source);
    supervised = supervise({ service: 'usage', module: pathToFileURL(file), args: [], env: process.env, output: 2, logger: pinoLogger({ level: 'silent', format: 'json' }) });
    return supervised;
  };

  it('is started again when it is killed, as often as it takes', async () => {
    const { served, pid, port } = await start(sound);
    await served;
    for (const first of [pid(), undefined]) {
      const killed = first ?? pid() ?? 0;
      process.kill(killed, 'SIGKILL');
      await until(() => port() !== undefined && port() !== killed);
      expect(port()).toBe(pid());
    }
  });

  it('serves nowhere while it is down', async () => {
    const { served, pid, port } = await start(sound);
    await served;
    process.kill(pid() ?? 0, 'SIGKILL');
    await until(() => pid() === undefined);
    expect(port()).toBeUndefined();
  });

  it('ends when it is stopped, and is left alone', async () => {
    const started = await start(sound);
    await started.served;
    const last = started.pid() ?? 0;
    await started.stop();
    expect([runs(last), started.pid()]).toEqual([false, undefined]);
  });

  it('is given time where it cannot start at once, and is an error where it never serves', async () => {
    const tries = join(folder, 'tries');
    const { served } = await start(`import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(tries)}, 'x'); process.exit(1);`);
    await expect(served).rejects.toThrow('the process of usage ended before it served');
    expect(await readFile(tries, 'utf8')).toBe('xxx');
  });
});
