import { invalidInput, unprocessable } from '@concord/errors';
import { isJsonObject } from '../document/json-object.ts';
import { valueAt } from '../document/value-at.ts';
import { parsePath } from '../json-path/parse-path.ts';
import { parseQueryPath } from '../json-path/query-path.ts';
import { placesForMore, queryPlaces } from '../json-path/query-places.ts';
import { inner, type Place, selectPlaces } from '../json-path/select-places.ts';

type PatchOperation = Readonly<Record<string, unknown>>;

const mostPlaces = 200;

/**
 * A step of a JSON patch query (TMF630 part 5) as the steps by pointer that it stands for in the document as it is: one for each place that
 * its path finds, the last first, so that what is removed moves nothing that follows. A path is a JSONPath, `$.note[?(@.author=='Jon')].text`,
 * TM Forum's own, `/note/text?note.author=Jon`, or a JSON pointer. What is added need not be there: then all but its name is found.
 * @throws DomainError invalidInput `invalidFilter`, `invalidPatch`; unprocessable `patchNotApplicable` where it finds nothing
 */
export function pointedAt(operation: PatchOperation, document: unknown, index: number): readonly PatchOperation[] {
  const { op, path, from } = operation;
  if (chooses(from)) return onlyOne(found(from, index, placesOf(op, from, document)), index).flatMap(({ pointer }) => pointedAt({ ...operation, from: pointer }, document, index));
  if (!chooses(path)) return [behindTheLast(operation, document)];
  return found(path, index, placesOf(op, path, document)).toReversed().flatMap((place) => stepsAt(structuredClone(operation), place, isQueryPath(path)));
}

const isQueryPath = (path: string): boolean => path.startsWith('/');

const chooses = (path: unknown): path is string => typeof path === 'string' && (path.startsWith('$') || (isQueryPath(path) && path.includes('?')));

function placesOf(op: unknown, path: string, document: unknown): readonly Place[] {
  if (isQueryPath(path)) return op === 'add' ? placesForMore(document, parseQueryPath(path)) : queryPlaces(document, parseQueryPath(path));
  return op === 'add' ? placesToAdd(path, document) : selectPlaces(document, parsePath(path));
}

function found(path: string, index: number, places: readonly Place[]): readonly Place[] {
  if (places.length === 0) throw unprocessable('patchNotApplicable', `operation ${String(index)} of the patch: ${path.slice(0, 200)} finds nothing`);
  if (places.length > mostPlaces) throw invalidInput('invalidPatch', `operation ${String(index)} of the patch finds more than ${String(mostPlaces)} places`);
  return places;
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

/** By TM Forum's own path, what is added to an array becomes its last element, and an object that is added to another brings its attributes. */
function stepsAt(operation: PatchOperation, place: Place, isTmForums: boolean): readonly PatchOperation[] {
  const { op, value } = operation;
  if (!isTmForums || op !== 'add') return [{ ...operation, path: place.pointer }];
  if (!isJsonObject(value) || !isJsonObject(place.value)) return [{ ...operation, path: Array.isArray(place.value) ? `${place.pointer}/-` : place.pointer }];
  return Object.entries(value).map(([name, attribute]) => ({ ...operation, path: inner(place, name, attribute).pointer, value: attribute }));
}

/** So does what is added by a plain pointer to an array, unless it is an array itself. */
function behindTheLast(operation: PatchOperation, document: unknown): PatchOperation {
  const { op, path, value } = operation;
  if (op !== 'add' || typeof path !== 'string' || Array.isArray(value)) return operation;
  return Array.isArray(valueAt(document, path)) ? { ...operation, path: `${path}/-` } : operation;
}

function onlyOne(places: readonly Place[], index: number): readonly Place[] {
  if (places.length > 1) throw unprocessable('patchNotApplicable', `operation ${String(index)} of the patch takes from several places`);
  return places;
}
