interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

/** What V8 writes of a thread: a tree of calls, and which of its nodes ran at each sample. Times in µs of the system's monotonic clock. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export const monotonicMicroseconds = (): number => Number(process.hrtime.bigint() / 1_000n);

/** A name for a frame; undefined where what it does counts for its caller. */
export type NameOf = (frame: CallFrame) => string | undefined;

/** What V8 calls what is nobody's call, `(garbage collector)` for one. */
const ownName: NameOf = ({ functionName }) => (functionName.startsWith('(') ? functionName : undefined);

/** Where in the packages a frame stands: `platform/http/src/edge/dispatch.ts`. */
export const packagePath = ({ url }: CallFrame): string | undefined => /\/packages\/((?!.*node_modules).+)$/.exec(url)?.[1];

function namesById(nodes: readonly ProfileNode[], nameOf: NameOf): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map<number, string>();
  const visit = (node: ProfileNode, caller: string): void => {
    const name = nameOf(node.callFrame) ?? ownName(node.callFrame) ?? caller;
    names.set(node.id, name);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next) visit(next, name);
    }
  };
  const [root] = nodes;
  if (root) visit(root, '(node)');
  return names;
}

/** A stretch of time, in µs of the monotonic clock. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** µs in which something ran, by name. */
export function spentBy({ nodes, startTime, samples, timeDeltas }: CpuProfile, { from, until }: Stretch, nameOf: NameOf): ReadonlyMap<string, number> {
  const names = namesById(nodes, nameOf);
  const spent = new Map<string, number>();
  let time = startTime;
  for (const [index, sample] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0;
    time += delta;
    const name = names.get(sample) ?? '(idle)';
    if (time >= from && time <= until && name !== '(idle)') spent.set(name, (spent.get(name) ?? 0) + delta);
  }
  return spent;
}
