import { invalidInput } from '@concord/errors';

/** What one request or resource may hold. */
const bounds = { depth: 20, nodes: 50_000 };
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** The values in a JSON value, itself included; stops counting at `most`. */
export function nodesIn(value: unknown, most: number): number {
  let count = 0;
  for (const open: unknown[] = [value]; open.length > 0 && count < most; count += 1) {
    const next = open.pop();
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner);
  }
  return count;
}

/**
 * Walks a JSON value and refuses what no resource needs: more than 20 levels or 50,000 values, numbers that
 * are not finite, names that reach into prototypes, strings that are no well-formed Unicode. @throws DomainError invalidInput
 */
export function assertBounded(value: unknown): void {
  countBounded(value, 1, 0);
}

/** Goes no deeper than the bound on levels allows. @returns `nodes` and those in the value */
function countBounded(value: unknown, depth: number, nodes: number): number {
  let count = nodes + 1;
  if (count > bounds.nodes) throw invalidInput('tooManyValues', `the body holds more than ${bounds.nodes} values`);
  if (typeof value !== 'object' || value === null) {
    assertPlain(value);
    return count;
  }
  if (depth > bounds.depth) throw invalidInput('tooDeep', `the body is nested deeper than ${bounds.depth} levels`);
  if (!Array.isArray(value)) assertNames(Object.keys(value));
  for (const inner of Object.values(value)) count = countBounded(inner, depth + 1, count);
  return count;
}

function assertPlain(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalidInput('numberOutOfRange', 'the body holds a number that is out of range');
  if (typeof value === 'string' && !value.isWellFormed()) throw invalidInput('malformedText', 'the body holds a text that is not well-formed Unicode');
}

function assertNames(names: readonly string[]): void {
  const refused = names.find((name) => refusedNames.has(name) || !name.isWellFormed() || name.includes('\0'));
  if (refused !== undefined) throw invalidInput('refusedName', `an attribute may not be called ${JSON.stringify(refused.slice(0, 100))}`);
}
