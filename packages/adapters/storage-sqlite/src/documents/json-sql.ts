import type { Path } from '@concord/storage-port';

/** Paths are checked by the port: no quote of either kind, no backslash, no control character. */
const jsonPath = (segments: readonly string[]): string => `'$${segments.map((segment) => `."${segment}"`).join('')}'`;

/** The place of an attribute at the top. */
export const pathTo = (attribute: string): string => jsonPath([attribute]);

/** The value at a path without arrays, as SQL knows it: true is 1, an object its text. The type tells them apart: see `typeAt`. */
export const valueAt = (json: string, path: Path): string => `json_extract(${json}, ${jsonPath(path.split('.'))})`;

const typeAt = (json: string, path: Path): string => `json_type(${json}, ${jsonPath(path.split('.'))})`;

/** Where the values of a path are: rows to choose from (none where the path meets no array), and the value and type in each. */
export interface Place {
  readonly rows: readonly string[];
  readonly value: string;
  readonly type: string;
}

/** The rest of a path behind an element that may be any JSON value: only objects are looked into, since text is not always JSON. */
const inside = (element: string): string => `CASE ${element}.type WHEN 'object' THEN ${element}.value END`;

function elementsOf(json: string, array: string, element: string): string {
  return `json_each(${json}, ${jsonPath(array.split('.').filter((segment) => segment !== ''))}) ${element}`;
}

/** Follows a path through its arrays, one join for each. The id has a column of its own. */
export function placeOf(path: Path): Place {
  if (path === 'id') return { rows: [], value: 'd.id', type: `'text'` };
  const arrays = path.split('[]').map((part) => part.replace(/^\./, ''));
  const last = arrays.pop() ?? '';
  const sources = ['d.doc', ...arrays.map((_, depth) => inside(`e${depth}`))];
  const rows = arrays.map((array, depth) => elementsOf(sources[depth] ?? 'd.doc', array, `e${depth}`));
  const source = sources[arrays.length] ?? 'd.doc';
  if (last !== '') return { rows, value: valueAt(source, last), type: typeAt(source, last) };
  const element = `e${arrays.length - 1}`;
  return { rows, value: `${element}.atom`, type: `${element}.type` };
}
