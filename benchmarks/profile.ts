import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadCase } from './beside-raw.ts';
import { sendLoad } from './compare.ts';
import { settled } from './server.ts';
import { startSuite } from './suite.ts';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** What V8 writes: a tree of calls, and which of its nodes ran at each sample. Times in µs of the system's monotonic clock. */
interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const monotonicMicroseconds = (): number => Number(process.hrtime.bigint() / 1_000n);

/** Our name for a node; undefined for what Node or a library does, which counts for whoever of ours called it. */
function placeOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string | undefined {
  const file = /\/(packages\/(?!.*node_modules).+)$/.exec(url)?.[1];
  return file === undefined ? undefined : `${functionName || 'function'} ${file}:${String(lineNumber + 1)}`;
}

function placesById(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<number, string>();
  const visit = (node: ProfileNode, caller: string): void => {
    const place = placeOf(node) ?? (node.callFrame.functionName.startsWith('(') ? node.callFrame.functionName : caller);
    places.set(node.id, place);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next) visit(next, place);
    }
  };
  const [root] = nodes;
  if (root) visit(root, '(node)');
  return places;
}

/** Share of the time in which something ran, by place, since `from`. */
function shares({ nodes, startTime, samples, timeDeltas }: CpuProfile, from: number): (readonly [string, number])[] {
  const places = placesById(nodes);
  const spent = new Map<string, number>();
  let time = startTime;
  for (const [index, sample] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    time += delta;
    const place = places.get(sample) ?? '(idle)';
    if (time >= from && place !== '(idle)') spent.set(place, (spent.get(place) ?? 0) + delta);
  }
  const whole = [...spent.values()].reduce((sum, part) => sum + part, 0);
  return [...spent].map(([place, part]) => [place, part / whole] as const).toSorted(([, left], [, right]) => right - left);
}

/** Where the time of a case goes: ten seconds of load and what follows behind it. */
export async function profile({ name, prepare }: LoadCase): Promise<string> {
  const folder = mkdtempSync(join(import.meta.dirname, '..', 'data', 'profile-'));
  const suite = await startSuite(['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  const load = { ...(await prepare(suite)), host: '127.0.0.1', port: suite.port, firstSerial: 0 };
  await sendLoad({ ...load, warmUpSeconds: 0, seconds: 3 }).finally(() => settled(suite));
  const from = monotonicMicroseconds();
  const { sent } = await sendLoad({ ...load, firstSerial: 1_000_000, warmUpSeconds: 0, seconds: 10 });
  await settled(suite);
  await suite.stop();
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const lines = shares(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile, from).slice(0, 25).map(([place, share]) => `${(share * 100).toFixed(1).padStart(5)} %  ${place}`);
  return [`${String(sent)} requests of ${name}; ${file} opens in the developer tools of a browser`, ...lines].join('\n');
}
