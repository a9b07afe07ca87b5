import { Worker } from 'node:worker_threads';

/** What the thread is asked for; it does one thing after the other and answers each whether it was done. */
export interface Task {
  readonly file: string;
  readonly what: 'carryOver' | 'leave';
}

interface Asked {
  readonly resolve: (isDone: boolean) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly asked: Asked[];
  /** Those that it has open. */
  readonly files: Set<string>;
}

/** One for all storages of the process, while one of them needs it: a thread takes some megabytes. */
let thread: Thread | undefined;

function started(): Thread {
  const worker = new Worker(new URL('./carry-over.worker.ts', import.meta.url));
  const asked: Asked[] = [];
  worker.on('message', (isDone: boolean) => {
    asked.shift()?.resolve(isDone);
    if (asked.length === 0) worker.unref();
  });
  worker.once('error', (error) => {
    thread = undefined;
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return { worker, asked, files: new Set() };
}

function ask({ worker, asked }: Thread, task: Task): Promise<boolean> {
  worker.ref();
  return new Promise((resolve, reject) => {
    asked.push({ resolve, reject });
    worker.postMessage(task);
  });
}

/**
 * Carries what was committed over from the log of a file into the file itself, in a thread of its own: to copy and sync it takes as long as
 * a hundred requests. @returns false where the disk did not take it; it stays in the log then
 */
export function carryOver(file: string): Promise<boolean> {
  thread ??= started();
  thread.files.add(file);
  return ask(thread, { file, what: 'carryOver' });
}

/** Closes the file in that thread as well, which ends with the last of them, once it owes nobody an answer. */
export async function leave(file: string): Promise<void> {
  const current = thread;
  if (current?.files.delete(file) !== true) return;
  await ask(current, { file, what: 'leave' });
  if (current.files.size > 0 || current.asked.length > 0 || thread !== current) return;
  thread = undefined;
  await current.worker.terminate();
}
