import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Server, settled } from '../server.ts';
import type { Load, LoadResult } from './load.ts';

export interface Run {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of the server for one request, what it does behind the answer with it; undefined where the system does not tell. */
  readonly cpuMicroseconds: number | undefined;
  /** How long the server worked on after the last answer. */
  readonly afterSeconds: number;
}

export type Shape = Pick<Load, 'method' | 'paths' | 'headers' | 'body' | 'connections'>;

const execute = promisify(execFile);
const client = join(import.meta.dirname, 'load-client.ts');

/** @throws Error when an answer is none of success */
export async function sendLoad(load: Load): Promise<LoadResult> {
  const { stdout } = await execute(process.execPath, ['--disable-warning=ExperimentalWarning', client, JSON.stringify(load)], { maxBuffer: 2 ** 20 });
  const result = JSON.parse(stdout) as LoadResult;
  const bad = Object.keys(result.statuses).filter((status) => !status.startsWith('2'));
  if (bad.length > 0 || result.sent === 0) throw new Error(`not every answer was a success: ${JSON.stringify(result.statuses)}`);
  return result;
}

let serial = 0;

/** One run against one server, from quiet to quiet. */
async function run(server: Server, shape: Shape): Promise<Run> {
  await settled(server);
  const before = server.cpuSeconds();
  const result = await sendLoad({ ...shape, host: '127.0.0.1', port: server.port, firstSerial: serial, warmUpSeconds: 1, seconds: 3 });
  serial += result.sent;
  const afterSeconds = await settled(server);
  const after = server.cpuSeconds();
  const cpuMicroseconds = before === undefined || after === undefined ? undefined : ((after - before) * 1_000_000) / result.sent;
  return { answers: result.answers, perSecond: result.answers / result.seconds, p50Ms: result.p50Ms, p99Ms: result.p99Ms, cpuMicroseconds, afterSeconds };
}

/** Five runs against each, in turn, so that what else the machine does falls on both. */
export async function alternate(suite: Server, raw: Server, shapes: { readonly suite: Shape; readonly raw: Shape }): Promise<{ readonly suite: Run[]; readonly raw: Run[] }> {
  const runs: { suite: Run[]; raw: Run[] } = { suite: [], raw: [] };
  for (let round = 0; round < 5; round++) {
    runs.raw.push(await run(raw, shapes.raw));
    runs.suite.push(await run(suite, shapes.suite));
  }
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
