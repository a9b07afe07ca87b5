import type { Caller } from '@concord/access';
import type { Finding } from '@concord/errors';

/** Who sends a body, and the resource as it was where the body is what a change makes of it: what extends it may be judged by what they may see. */
export interface AskedBy {
  readonly caller: Pick<Caller, 'tenant' | 'party'>;
  readonly before?: unknown;
}

/** What the schema of an operation's request body says about a body, and the schemas that it names itself where somebody sends it; nothing when it is in order. */
export type BodyCheck = (document: string, operationId: string, body: unknown, by?: AskedBy) => readonly Finding[];

/** What is wrong now and was not before: who changes a resource need not mend what a client of another version has left out. */
export function newFindings(findingsOn: (body: unknown) => readonly Finding[], before: unknown, after: unknown): readonly Finding[] {
  const found = findingsOn(after);
  if (found.length === 0) return found;
  const old = new Set(findingsOn(before).map(({ code, pointer }) => `${code} ${pointer}`));
  return found.filter(({ code, pointer }) => !old.has(`${code} ${pointer}`));
}
