import { invalidInput } from '@concord/errors';
import type { Operation } from 'fast-json-patch';
import { operationOf } from '../change/patch.ts';
import type { Expression } from '../json-path/expression.ts';
import { parseMemberPath } from '../json-path/parse-path.ts';

/** What a patch does to the resources that a choice finds: they are removed, or each is patched by the operations, whose paths begin in it. */
export interface MemberStep {
  /** Where its first operation stands in the patch. */
  readonly index: number;
  readonly where: Expression;
  readonly choice: string;
  readonly operations: readonly Operation[] | 'remove';
}

/** A resource that a patch adds. */
export interface NewStep {
  readonly index: number;
  readonly added: unknown;
}

export type CollectionStep = MemberStep | NewStep;

const mostOperations = 200;
/** TMF630's own example has `/`, RFC 6902 has `/-` for what comes behind the last element. */
const behindTheLast = ['/-', '/'];

/**
 * Reads a JSON patch of a collection, as if that were an array of its resources: `add` to `/-` makes one, and a JSON patch query
 * changes or removes those that `$[?…]` chooses. Operations that follow one another with the same choice are one step.
 * @throws DomainError invalidInput `invalidPatch`, `invalidFilter`
 */
export function readCollectionPatch(patch: unknown, mayChoose: boolean): readonly CollectionStep[] {
  if (!Array.isArray(patch) || patch.length > mostOperations) throw invalidInput('invalidPatch', `a JSON patch of a collection is an array of at most ${String(mostOperations)} operations`);
  return patch.map((candidate: unknown, index) => stepOf(operationOf(candidate, index), index, mayChoose)).reduce<readonly CollectionStep[]>(joined, []);
}

function stepOf(operation: Operation, index: number, mayChoose: boolean): CollectionStep {
  if (operation.op === 'add' && behindTheLast.includes(operation.path)) return { index, added: operation.value };
  if (!mayChoose) throw invalidInput('invalidPatch', `operation ${String(index)} of the patch: a resource has no place by number in its collection; add to /-, or choose by application/json-patch-query+json`);
  const { where, choice, within } = parseMemberPath(operation.path);
  if (operation.op === 'remove' && within === '$') return { index, where, choice, operations: 'remove' };
  return { index, where, choice, operations: [{ ...operation, path: within, ...('from' in operation && { from: fromWithin(operation.from, choice, index) }) }] };
}

function fromWithin(from: string, choice: string, index: number): string {
  if (from.startsWith(choice)) return `$${from.slice(choice.length)}`;
  throw invalidInput('invalidPatch', `operation ${String(index)} of the patch takes from another resource than it gives to`);
}

function joined(steps: readonly CollectionStep[], next: CollectionStep): readonly CollectionStep[] {
  const last = steps.at(-1);
  const isSame = last !== undefined && 'choice' in last && 'choice' in next && last.choice === next.choice;
  if (!isSame || last.operations === 'remove' || next.operations === 'remove') return [...steps, next];
  return [...steps.slice(0, -1), { ...last, operations: [...last.operations, ...next.operations] }];
}
