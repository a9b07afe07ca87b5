import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server under measurement, in a process of its own. */
export interface Server {
  readonly port: number;
  /** From the start of the process to the first good answer. */
  readonly startSeconds: number;
  /** CPU that the process has used so far; undefined where the system does not tell. */
  cpuSeconds(): number | undefined;
  memoryMiB(): number;
  stop(): Promise<void>;
}

const patience = 60_000;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/**
 * Starts `node …args` with a free port in them, and waits until `path` answers 200 there.
 * @throws Error when it ends or stays silent for a minute
 */
export async function startServer(args: (port: number) => readonly string[], path: string): Promise<Server> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args(port)], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await answering(child, `http://127.0.0.1:${String(port)}${path}`);
  } catch (error) {
    child.kill();
    throw error;
  }
  const startSeconds = (performance.now() - startedAt) / 1_000;
  const pid = child.pid ?? 0;
  return { port, startSeconds, cpuSeconds: () => cpuSecondsOf(pid), memoryMiB: () => memoryOf(pid), stop: () => stopped(child) };
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${String(child.exitCode)} before it answered`);
    if (await isGood(url)) return;
    await sleep(5);
  }
  throw new Error(`nothing answered ${url} within a minute`);
}

const isGood = (url: string): Promise<boolean> => fetch(url).then(({ ok }) => ok, () => false);

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const memoryOf = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024;

/** From /proc, in ticks of a hundredth of a second: fields 14 and 15 of stat, counted behind the name in brackets. */
function cpuSecondsOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Waits until the process has done what it still had to do, a minute at most. Resolves with the seconds that took. */
export async function settled(server: Server): Promise<number> {
  const startedAt = performance.now();
  const elapsed = (): number => (performance.now() - startedAt) / 1_000;
  for (let before = server.cpuSeconds(); elapsed() < 60; ) {
    await sleep(400);
    const now = server.cpuSeconds();
    if (now === undefined || before === undefined || now - before < 0.04) break;
    before = now;
  }
  return Math.max(0, elapsed() - 0.4);
}
