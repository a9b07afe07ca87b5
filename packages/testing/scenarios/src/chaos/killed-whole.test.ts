import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killingScreen, timingScreen } from './screens.ts';
import { tellDisturbed, tellUndisturbed } from './tell-disturbed.ts';

/** Where the whole suite is killed, and how many milliseconds after the step began. */
const blows = new Map([['Order', 100], ['Usage', 150], ['Settlement', 50]]);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The embedded suite as a process that is started on the same folder and port whenever it dies. */
class Suite {
  readonly url: string;
  readonly #args: readonly string[];
  #child: ChildProcess | undefined;

  constructor(folder: string, port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.#args = ['--disable-warning=ExperimentalWarning', 'packages/apps/server/src/main.ts', '--store', `sqlite:${folder}`, '--port', `${port}`, '--log', 'error'];
  }

  start(): void {
    this.#child = spawn(process.execPath, this.#args, { stdio: ['ignore', 'inherit', 'inherit'] });
    this.#child.once('exit', (_, signal) => { if (signal === 'SIGKILL') this.start(); });
  }

  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  async serves(): Promise<void> {
    while (!(await fetch(`${this.url}/health/ready`).then(({ ok }) => ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async stop(): Promise<void> {
    this.#child?.kill('SIGTERM');
    if (this.#child) await once(this.#child, 'exit');
  }
}

describe('the whole suite killed in mid-story and started again on the same folder', () => {
  let folder: string;
  let suite: Suite;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concord-killed-'));
    suite = new Suite(folder, await freePort());
    suite.start();
    await suite.serves();
  }, 60_000);
  afterAll(async () => {
    await suite.stop();
    await rm(folder, { recursive: true });
  });

  it('loses nothing and does nothing twice: the story ends with the same cents', async () => {
    const telling = { url: suite.url, records: 60 };
    const expected = await tellUndisturbed({ ...telling, tenant: 'undisturbed', screen: timingScreen(new Map()) });
    const kills: string[] = [];
    const kill = (_: unknown, step: string): void => {
      if (!blows.has(step)) return;
      kills.push(step);
      suite.kill();
    };
    const screen = killingScreen({ plan: () => ({ service: 'all', moment: 1 }), times: blows, kill });
    expect(await tellDisturbed({ ...telling, tenant: 'disturbed', screen }, expected)).toEqual([]);
    expect(kills).toEqual([...blows.keys()]);
  }, 120_000);
});
