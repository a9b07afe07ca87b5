import { cpus, loadavg, totalmem } from 'node:os';
import { median, type Run } from './requests/compare.ts';

/** What a benchmark prints. */
export interface Report {
  readonly name: string;
  readonly unit: string;
  /** Median of the suite's runs. */
  readonly value: number;
  /** What it is compared with; the bare server where nothing is said. */
  readonly against?: string;
  /** Median of what it is compared with. */
  readonly raw: number;
  readonly ratio: number;
  /** Resident memory of the suite at the end. */
  readonly memoryMiB: number;
  readonly machine: string;
  /** Load average of the last minute when it ended: above the number of cores, somebody else worked too. */
  readonly load: number;
  readonly method: string;
  readonly runs: readonly number[];
  readonly rawRuns: readonly number[];
  readonly details?: Readonly<Record<string, number | undefined>>;
  /** Where the time goes: µs for each request or record by stage, all threads together, under a profiler and so in a suite of its own. */
  readonly stages?: Readonly<Record<string, number>>;
}

/** How much is measured, where a benchmark leaves that open. */
export interface Size {
  readonly records?: number;
  readonly agreements?: number;
  /** For how long, where a benchmark goes on. */
  readonly minutes?: number;
}

export interface Benchmark {
  readonly name: string;
  readonly about: string;
  run(size: Size): Promise<Report>;
}

export const machine = (): string =>
  `${String(cpus().length)} cores ${cpus()[0]?.model.trim() ?? ''}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform} ${process.arch}`;

export const loadNow = (): number => rounded(loadavg()[0] ?? 0);

/** To three digits: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** Requests a second, with what they cost beside them. */
export function throughput(name: string, method: string, runs: { readonly suite: readonly Run[]; readonly raw: readonly Run[] }, memoryMiB: number): Report {
  const of = (side: readonly Run[], key: keyof Run): number => median(side.map((run) => run[key] ?? NaN));
  const value = of(runs.suite, 'perSecond');
  const raw = of(runs.raw, 'perSecond');
  return {
    name, unit: 'requests/s', value: rounded(value), raw: rounded(raw), ratio: rounded(value / raw), memoryMiB: Math.round(memoryMiB), machine: machine(), load: loadNow(), method,
    runs: runs.suite.map(({ perSecond }) => rounded(perSecond)),
    rawRuns: runs.raw.map(({ perSecond }) => rounded(perSecond)),
    details: {
      p50Ms: rounded(of(runs.suite, 'p50Ms')), p99Ms: rounded(of(runs.suite, 'p99Ms')), cpuMicroseconds: rounded(of(runs.suite, 'cpuMicroseconds')), afterSeconds: rounded(of(runs.suite, 'afterSeconds')),
      rawP50Ms: rounded(of(runs.raw, 'p50Ms')), rawP99Ms: rounded(of(runs.raw, 'p99Ms')), rawCpuMicroseconds: rounded(of(runs.raw, 'cpuMicroseconds')),
    },
  };
}
