import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The embedded suite as a process that is started on the same folder and port whenever it dies. */
class MortalSuite {
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

/** A suite that serves, in a folder of its own, and what ends it and removes the folder. */
export async function givenMortalSuite(): Promise<{ readonly suite: MortalSuite; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-killed-'));
  const suite = new MortalSuite(folder, await freePort());
  suite.start();
  await suite.serves();
  const close = async (): Promise<void> => {
    await suite.stop();
    await rm(folder, { recursive: true });
  };
  return { suite, close };
}
