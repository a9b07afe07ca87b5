import { invalidInput, unprocessable } from '@concord/errors';
import { parsePath } from '../json-path/parse-path.ts';
import { inner, type Place, selectPlaces } from '../json-path/select-places.ts';

type PatchOperation = Readonly<Record<string, unknown>>;

const mostPlaces = 200;

/**
 * A step of a JSON patch whose path may be a JSONPath, `$.note[?(@.author=='Jon')].text` (TMF630 part 5), as the steps by pointer that it
 * stands for in the document as it is: one for each place that it finds, the last first, so that what is removed moves nothing that
 * follows. What is added need not be there: then all but its name is found.
 * @throws DomainError invalidInput `invalidFilter`, `invalidPatch`; unprocessable `patchNotApplicable` where it finds nothing
 */
export function pointedAt(operation: PatchOperation, document: unknown, index: number): readonly PatchOperation[] {
  const { op, path, from } = operation;
  if (isPath(from)) return onlyOne(pointersTo(op, from, document, index), index).flatMap((pointer) => pointedAt({ ...operation, from: pointer }, document, index));
  return isPath(path) ? pointersTo(op, path, document, index).map((pointer) => ({ ...structuredClone(operation), path: pointer })) : [operation];
}

const isPath = (path: unknown): path is string => typeof path === 'string' && path.startsWith('$');

function pointersTo(op: unknown, path: string, document: unknown, index: number): readonly string[] {
  const places = op === 'add' ? placesToAdd(path, document) : selectPlaces(document, parsePath(path));
  if (places.length === 0) throw unprocessable('patchNotApplicable', `operation ${String(index)} of the patch: ${path.slice(0, 200)} finds nothing`);
  if (places.length > mostPlaces) throw invalidInput('invalidPatch', `operation ${String(index)} of the patch finds more than ${String(mostPlaces)} places`);
  return places.map(({ pointer }) => pointer).toReversed();
}

/** Behind the last element where an array is meant, as a client that adds to it expects; else under the name. */
function placesToAdd(path: string, document: unknown): readonly Place[] {
  const steps = parsePath(path);
  const last = steps.at(-1);
  if (!last || !('name' in last)) return selectPlaces(document, steps);
  return selectPlaces(document, steps.slice(0, -1)).map((place) => {
    const [known] = selectPlaces(place.value, [last]);
    const named = inner(place, last.name, known?.value);
    return Array.isArray(known?.value) ? inner(named, '-', undefined) : named;
  });
}

function onlyOne(pointers: readonly string[], index: number): readonly string[] {
  if (pointers.length > 1) throw unprocessable('patchNotApplicable', `operation ${String(index)} of the patch takes from several places`);
  return pointers;
}
