import { conflict, invalidInput, unprocessable } from '@concord/errors';
import jsonPatch, { type Operation } from 'fast-json-patch';
import { assertBounded, nodesIn } from './bounded-value.ts';
import { type Attributes, hasParts, isJsonObject } from '../document/json-object.ts';
import { valueAt } from '../document/value-at.ts';
import { pointedAt } from './query-patch.ts';

const limits = { operations: 100, copiedValues: 10_000 };
const operationNames = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);
const jsonPatchTypes = ['application/json-patch+json', 'application/json-patch-query+json'];

/** Whether the paths of a JSON patch of this media type may choose among elements. */
export const mayQuery = (mediaType: string): boolean => mediaType === jsonPatchTypes[1];

/**
 * The resource after a patch of the given media type: JSON Patch (RFC 6902) for `application/json-patch+json`, the same with paths that
 * choose among elements for `application/json-patch-query+json` (TMF630 part 5), else merge patch (RFC 7396). `current` stays as it was.
 * @throws DomainError invalidInput, conflict `patchTestFailed`, unprocessable `patchNotApplicable`
 */
export function patched(current: Attributes, patch: unknown, mediaType: string): Attributes {
  const next = jsonPatchTypes.includes(mediaType) ? jsonPatched(current, patch, mayQuery(mediaType)) : mergePatched(current, attributesOf(patch));
  assertBounded(next);
  return attributesOf(next);
}

function attributesOf(value: unknown): Attributes {
  if (!isJsonObject(value)) throw invalidInput('invalidPatch', 'a resource and its merge patch are JSON objects');
  return value;
}

function mergePatched(current: Attributes, patch: Attributes): Attributes {
  const changes = Object.entries(patch).filter(([, value]) => value !== null).map(([name, value]) => [name, merged(current[name], value)] as const);
  const kept = Object.entries(current).filter(([name]) => !Object.hasOwn(patch, name) || patch[name] !== null);
  return Object.fromEntries([...kept, ...changes]);
}

const merged = (current: unknown, patch: unknown): unknown => (isJsonObject(patch) ? mergePatched(isJsonObject(current) ? current : {}, patch) : patch);

function jsonPatched(current: Attributes, patch: unknown, choosesElements: boolean): unknown {
  if (!Array.isArray(patch) || patch.length > limits.operations) throw invalidInput('invalidPatch', `a JSON patch is an array of at most ${limits.operations} operations`);
  let document: unknown = structuredClone(current);
  let copied = 0;
  for (const [index, candidate] of patch.entries()) {
    const meant = operationOf(candidate, index);
    for (const [place, each] of (choosesElements ? pointedAt({ ...meant }, document, index) : [meant]).entries()) {
      const operation = operationOf(each, index);
      copied += copiedBy(operation, place, document);
      if (copied >= limits.copiedValues) throw invalidInput('invalidPatch', `the patch copies more than ${limits.copiedValues} values`);
      document = applied(document, operation, index);
    }
  }
  return document;
}

/** The values that a step adds beyond those that were sent: what it takes from the document, or puts into one more place. */
function copiedBy(operation: Operation, place: number, document: unknown): number {
  if (operation.op === 'copy') return nodesIn(valueAt(document, operation.from), limits.copiedValues);
  return place > 0 && 'value' in operation ? nodesIn(operation.value, limits.copiedValues) : 0;
}

/** @throws DomainError invalidInput `invalidPatch` for what is no operation of a JSON patch */
export function operationOf(candidate: unknown, index: number): Operation {
  if (!isOperation(candidate)) throw invalidInput('invalidPatch', `operation ${index} of the patch needs op, path and, by its kind, from or value`);
  return candidate;
}

function isOperation(candidate: unknown): candidate is Operation {
  if (!isJsonObject(candidate) || typeof candidate.op !== 'string' || !operationNames.has(candidate.op)) return false;
  return typeof candidate.path === 'string' && (!['move', 'copy'].includes(candidate.op) || typeof candidate.from === 'string');
}

function applied(document: unknown, operation: Operation, index: number): unknown {
  try {
    return jsonPatch.applyOperation(document, operation, true, true, true, index).newDocument;
  } catch (error) {
    throw refused(error, operation, index);
  }
}

function refused(error: unknown, { op, path }: Operation, index: number): Error {
  const what = `operation ${index} of the patch (${op} ${path.slice(0, 200)})`;
  const failedTest = hasParts(error) && error.name === 'TEST_OPERATION_FAILED';
  const refusal = failedTest ? conflict('patchTestFailed', `${what} does not hold`) : unprocessable('patchNotApplicable', `${what} cannot be applied`);
  return Object.assign(refusal, { cause: error });
}
