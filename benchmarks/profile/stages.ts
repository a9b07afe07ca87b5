import { rounded } from '../report.ts';
import { type NameOf, packagePath } from './cpu-profile.ts';
import { microseconds, type Recording } from './recording.ts';

/** What a folder of the packages does for a record. What is in none, money for one, counts for whoever calls it. */
const folders: readonly (readonly [RegExp, string])[] = [
  [/^formats\//, 'reading'],
  [/^ports\/storage\/src\/packs\//, 'packing'],
  [/^adapters\/storage-/, 'storing'],
  [/^services\/usage\/src\/(?:files|mappings)\//, 'takingInFiles'],
  [/^services\/usage\//, 'takingIn'],
  [/^services\/settlement\/|^domain\/(?:rating|terms|settlement)\//, 'rating'],
  [/^services\//, 'otherServices'],
  [/^adapters\/bus-|^platform\/(?:outbox|notification)\//, 'messages'],
  [/^platform\/resource\//, 'resource'],
  [/^platform\/(?:http|access)\//, 'http'],
  [/^platform\/telemetry\//, 'log'],
];

const stageOf: NameOf = (frame) => {
  const path = packagePath(frame);
  if (path !== undefined) return folders.find(([folder]) => folder.test(path))?.[1];
  if (/^node:_?http/.test(frame.url)) return 'http';
  return frame.functionName === '(garbage collector)' ? 'garbage' : undefined;
};

/** Where the time goes: µs for each request or record by stage, whatever thread it runs in; `else` is what no stage claims. */
export function stagesOf(recording: Recording): Readonly<Record<string, number>> {
  const times = microseconds(recording, stageOf);
  const claimed = times.filter(([name]) => !name.startsWith('('));
  const rest = times.filter(([name]) => name.startsWith('(')).reduce((sum, [, time]) => sum + time, 0);
  return Object.fromEntries([...claimed, ['else', rest] as const].map(([name, time]) => [name, rounded(time)]));
}
