import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A server that this script started, and nobody else's. */
export interface ServerProcess {
  /** Resolves when `ready` says so. @throws Error in one sentence, with the end of the log, when the server dies or `seconds` pass. */
  until(ready: () => Promise<boolean>, seconds: number): Promise<void>;
  /** SIGTERM, and SIGKILL to its whole group after 20 s; resolves when the process is gone. */
  stop(): Promise<void>;
}

const TERMINATION_MS = 20_000;
const POLL_MS = 100;

/** Starts a server in a process group of its own, so that a Ctrl-C reaches this script alone and the server is stopped in order. */
export function startServer(command: string, args: readonly string[], logPath: string, env: NodeJS.ProcessEnv = {}): ServerProcess {
  const log = openSync(logPath, 'a');
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, ...env } });
  const gone = once(child, 'close').catch((error: unknown) => [error]);
  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

  const until = async (ready: () => Promise<boolean>, seconds: number): Promise<void> => {
    const deadline = Date.now() + seconds * 1000;
    while (!(await ready())) {
      if (!running()) throw new Error(`${command} ended before it was ready: ${tail(logPath)}`);
      if (Date.now() > deadline) throw new Error(`${command} was not ready within ${seconds} s: ${tail(logPath)}`);
      await setTimeout(POLL_MS);
    }
  };

  const stop = async (): Promise<void> => {
    if (!running()) return;
    child.kill('SIGTERM');
    const done = new AbortController();
    const late = setTimeout(TERMINATION_MS, true, { signal: done.signal }).catch(() => false);
    const stillThere = await Promise.race([gone.then(() => false), late]);
    done.abort();
    if (stillThere && child.pid) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };

  return { until, stop };
}

const tail = (logPath: string): string => readFileSync(logPath, 'utf8').trim().split('\n').slice(-5).join(' | ').slice(-1000);
