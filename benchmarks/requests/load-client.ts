import { driveConnection } from './connection.ts';
import { type Load, type LoadResult, serialMark } from './load.ts';

/** The request of each number, as bytes. */
function requestMaker({ method, host, port, paths, headers, body = '', firstSerial }: Load): (number: number) => Buffer {
  const lines = Object.entries({ host: `${host}:${String(port)}`, ...headers, ...(method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {}) });
  const tail = `${lines.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')}\r\n`;
  const heads = paths.map((path) => `${method} ${path} HTTP/1.1\r\n${tail}`);
  return (number) => Buffer.from(`${heads[number % heads.length] ?? ''}${body.replace(serialMark, String(firstSerial + number).padStart(serialMark.length, '0'))}`);
}

const quantile = (sorted: Float64Array, share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function run(load: Load): Promise<LoadResult> {
  const requestOf = requestMaker(load);
  const begin = performance.now() + load.warmUpSeconds * 1_000;
  const end = begin + load.seconds * 1_000;
  const statuses: Record<string, number> = {};
  const latencies: number[] = [];
  let sent = 0;
  let last = begin;
  const one = (): Promise<void> => {
    let startedAt = 0;
    return driveConnection(load.host, load.port, (status) => {
      const now = performance.now();
      if (status !== undefined) {
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (startedAt >= begin) latencies.push(now - startedAt);
        last = now;
      }
      if (now >= end || sent >= (load.requests ?? Infinity)) return undefined;
      startedAt = now;
      return requestOf(sent++);
    });
  };
  await Promise.all(Array.from({ length: load.connections }, one));
  const sorted = Float64Array.from(latencies).sort();
  return { answers: latencies.length, seconds: (last - begin) / 1_000, p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99), sent, statuses };
}

process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2] ?? '') as Load)));
