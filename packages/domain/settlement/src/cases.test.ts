import { readdirSync, readFileSync } from 'node:fs';
import { type Case, playCase } from './conformance.ts';

const folder = new URL('../../../../examples/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Case => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case;

const sorted = (list: readonly unknown[]): string[] => list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one, Object.keys(one ?? {}).sort()))).sort();

describe.each(files.map((file) => ({ file, played: read(file) })))('$file: $played.name', ({ played }) => {
  it('comes to the cent', () => {
    const result = playCase(played);
    for (const part of ['lines', 'net', 'suspense', 'duplicates'] as const) expect(sorted(result[part])).toEqual(sorted(played.expect[part]));
  });
});
