import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { serviceNames } from '@concord/server';
import { givenPlace, type Place } from '@concord/testkit';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Program {
  /** What a test may run in place of the server. */
  readonly module: string;
  /** What it finds in its environment besides. */
  readonly settings: NodeJS.ProcessEnv;
}

const server: Program = { module: 'packages/apps/server/src/main.ts', settings: {} };

/** The suite as one process that is started on the same place and port whenever it dies. */
export class MortalSuite {
  readonly url: string;
  readonly #args: readonly string[];
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #isStopping = false;

  constructor({ args, env }: Place, port: number, { module, settings }: Program) {
    this.url = `http://127.0.0.1:${port}`;
    this.#args = ['--disable-warning=ExperimentalWarning', module, ...args, '--port', `${port}`, '--log', 'error'];
    this.#env = { ...process.env, ...env, ...settings };
  }

  start(): void {
    this.#child = spawn(process.execPath, this.#args, { stdio: ['ignore', 'inherit', 'inherit'], env: this.#env });
    this.#child.once('exit', (_, signal) => { if (signal === 'SIGKILL' && !this.#isStopping) this.start(); });
  }

  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  async serves(): Promise<void> {
    while (!(await fetch(`${this.url}/health/ready`).then(({ ok }) => ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#child?.kill('SIGTERM');
    if (this.#child) await once(this.#child, 'exit');
  }
}

/** A suite that serves, in a place of its own, and what ends it and removes what it left. */
export async function givenMortalSuite(program = server): Promise<{ readonly suite: MortalSuite; readonly close: () => Promise<void> }> {
  const place = await givenPlace();
  const suite = new MortalSuite(place, await freePort(), program);
  suite.start();
  await suite.serves();
  const close = async (): Promise<void> => {
    await suite.stop();
    await place.remove(serviceNames);
  };
  return { suite, close };
}
