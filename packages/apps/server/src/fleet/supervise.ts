import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { backoff, pause } from '@concord/bus-port';
import type { Logger } from '@concord/telemetry';

/** A process that has run for so long is a sound one. */
const soundMs = 30_000;
const firstPauseMs = 100;
/** A store or broker that is busy may keep a process from starting once or twice; then something is wrong for good. */
const attemptsToServe = 3;
/** It takes ten seconds to finish what it has in hand; afterwards it hangs. */
const stopMs = 20_000;

export interface Program {
  readonly service: string;
  /** A module that sends `{ port }` to its parent once it serves, and ends in order at SIGTERM or when its parent is gone. */
  readonly module: URL;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where its output goes: 1 (standard output) or 2 (standard error) of this process. */
  readonly output: 1 | 2;
  readonly logger: Logger;
}

/** A process that is started again whenever it ends. */
export interface Supervised {
  readonly service: string;
  /** Of the one that runs now; undefined between two. */
  readonly pid: () => number | undefined;
  /** Where it serves; undefined while it does not. */
  readonly port: () => number | undefined;
  /** Resolves when it serves for the first time. @throws Error when it ends three times before that */
  readonly served: Promise<undefined>;
  stop(): Promise<void>;
}

interface State {
  child: ChildProcess | undefined;
  port: number | undefined;
  hasServed: boolean;
}

/** Runs a program until it is stopped. Whenever it ends it is started again, unless it has not come to serve in three attempts. */
export function supervise(program: Program): Supervised {
  const state: State = { child: undefined, port: undefined, hasServed: false };
  const closing = new AbortController();
  const first = Promise.withResolvers<undefined>();
  const ended = keepRunning(program, state, { serves: () => first.resolve(undefined), closing: closing.signal })
    .then(() => first.reject(new Error(`the process of ${program.service} ended before it served`)));
  return {
    service: program.service, served: first.promise,
    pid: () => state.child?.pid,
    port: () => state.port,
    async stop() {
      closing.abort();
      state.child?.kill('SIGTERM');
      const late = setTimeout(() => state.child?.kill('SIGKILL'), stopMs);
      await ended;
      clearTimeout(late);
    },
  };
}

interface Watch {
  readonly serves: () => void;
  readonly closing: AbortSignal;
}

async function keepRunning(program: Program, state: State, { serves, closing }: Watch): Promise<void> {
  let failures = 0;
  do {
    const isSound = await runOnce(program, state, serves);
    failures = isSound ? 1 : failures + 1;
    await pause(backoff(firstPauseMs, failures), closing);
  } while (!closing.aborted && (state.hasServed || failures < attemptsToServe));
}

/** @returns whether it ran long enough for its end to be a new trouble. */
async function runOnce(program: Program, state: State, serves: () => void): Promise<boolean> {
  const { service, logger } = program;
  const startedAt = performance.now();
  const child = start(program);
  state.child = child;
  child.once('message', (message) => {
    Object.assign(state, { port: (message as { readonly port: number }).port, hasServed: true });
    logger.info('process serves', { service, pid: child.pid, port: state.port });
    serves();
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  Object.assign(state, { child: undefined, port: undefined });
  logger[code === 0 ? 'info' : 'warn']('process ended', { service, pid: child.pid, code, signal });
  return performance.now() - startedAt > soundMs;
}

/** In a group of its own: a Ctrl-C reaches the parent, which then stops all in order. */
const start = ({ module, args, env, output }: Program): ChildProcess => fork(fileURLToPath(module), args, { env, detached: true, stdio: ['ignore', output, output, 'ipc'] });
