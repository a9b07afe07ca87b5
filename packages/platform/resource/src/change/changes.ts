import { type Finding, invalidInput, pointerTo } from '@concord/errors';
import type { Resource, ResourceDeclaration } from '../declaration/declaration.ts';
import type { Attributes } from '../document/json-object.ts';
import { isSameJson } from '../document/same-json.ts';

/** The attributes that differ, whichever side has them. */
export function changedAttributes(previous: Attributes, next: Attributes): string[] {
  const names = new Set([...Object.keys(previous), ...Object.keys(next)]);
  return [...names].filter((name) => !isSameJson(previous[name], next[name]));
}

/** Attributes that identify a resource: set once, by the server or at creation. */
const identity = ['id', 'href', '@type'];

/** @throws DomainError invalidInput `immutableAttribute` */
export function assertSameIdentity(current: Resource, next: Attributes): void {
  const touched = identity.filter((name) => current[name] !== undefined && !isSameJson(current[name], next[name]));
  refuseIfAny('immutableAttribute', touched.map((name) => ({ code: 'immutableAttribute', message: `${name} cannot be changed`, pointer: pointerTo(name) })));
}

/** What a client wants, with the read-only attributes as they were: what becomes of them is the server's to say. */
export function withReadOnlyKept({ readOnly = [], lifecycle }: ResourceDeclaration, sent: Resource, previous: Resource | undefined): Resource {
  if (readOnly.length === 0) return sent;
  const before: Attributes = previous ?? (lifecycle ? { [lifecycle.attribute]: lifecycle.initial } : {});
  const others = Object.entries(sent).filter(([name]) => !readOnly.includes(name));
  const kept = readOnly.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]]]));
  return { ...(Object.fromEntries([...others, ...kept]) as Attributes), id: sent.id };
}

/**
 * A client may send a read-only attribute as it was or as it comes out, so that what was read can be sent back.
 * @throws DomainError invalidInput `readOnlyAttribute`
 */
export function assertReadOnlyKept({ readOnly = [] }: ResourceDeclaration, sent: Attributes, next: Resource, previous: Resource | undefined): void {
  const touched = readOnly.filter((name) => {
    const unsent = sent[name] === undefined && previous === undefined;
    return !unsent && !isSameJson(sent[name], previous?.[name]) && !isSameJson(sent[name], next[name]);
  });
  refuseIfAny('readOnlyAttribute', touched.map((name) => ({ code: 'readOnlyAttribute', message: `${name} is set by the server`, pointer: pointerTo(name) })));
}

/** @throws DomainError invalidInput with all findings when one of them is an error; its code is that of the first error */
export function refuseIfAny(code: string, findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw invalidInput(code, errors.map(({ message }) => message).join('; '), findings);
}
