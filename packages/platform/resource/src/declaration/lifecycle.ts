import { conflict, invalidInput } from '@concord/errors';
import type { Attributes } from '../document/json-object.ts';
import type { Lifecycle, Resource, ResourceDeclaration } from './declaration.ts';

/** The attributes with the initial state where they name none. */
export function withInitialState({ lifecycle }: ResourceDeclaration, body: Attributes): Attributes {
  return lifecycle && body[lifecycle.attribute] === undefined ? { ...body, [lifecycle.attribute]: lifecycle.initial } : body;
}

/** @throws DomainError invalidInput `invalidInitialState` when a client may not create the resource in this state. */
export function assertMayStartIn(declaration: ResourceDeclaration, body: Attributes): void {
  const { lifecycle } = declaration;
  if (!lifecycle) return;
  const allowed = [lifecycle.initial, ...(lifecycle.startsIn ?? [])];
  const state = body[lifecycle.attribute];
  if (allowed.some((candidate) => candidate === state)) return;
  const message = `${declaration.name} starts in ${allowed.join(' or ')}, not in ${String(state)}`;
  throw invalidInput('invalidInitialState', message, [{ code: 'invalidInitialState', message, pointer: `/${lifecycle.attribute}` }]);
}

/** Whether the state is another than before. @throws DomainError conflict `forbiddenTransition`, invalidInput `unknownState` */
export function checkedTransition({ name, lifecycle }: ResourceDeclaration, previous: Resource | undefined, next: Resource): boolean {
  if (!lifecycle) return false;
  const from = previous?.[lifecycle.attribute];
  const to = next[lifecycle.attribute];
  if (typeof to !== 'string' || !isKnown(lifecycle, to)) throw unknownState(name, lifecycle, to);
  if (from === to) return false;
  if (typeof from === 'string') assertAllowed(name, lifecycle, from, to);
  return true;
}

const isKnown = ({ initial, startsIn = [], transitions }: Lifecycle, state: string): boolean =>
  state === initial || startsIn.includes(state) || Object.hasOwn(transitions, state) || Object.values(transitions).some((targets) => targets.includes(state));

function unknownState(name: string, { attribute }: Lifecycle, state: unknown): Error {
  const message = state === undefined ? `${name} needs ${attribute}` : `${name} has no ${attribute} ${JSON.stringify(state)}`;
  return invalidInput('unknownState', message, [{ code: 'unknownState', message, pointer: `/${attribute}` }]);
}

function assertAllowed(name: string, { attribute, transitions }: Lifecycle, from: string, to: string): void {
  const allowed = new Map(Object.entries(transitions)).get(from) ?? [];
  if (allowed.includes(to)) return;
  const message = `${name} cannot go from ${from} to ${to}; allowed: ${allowed.join(', ') || 'none'}`;
  throw conflict('forbiddenTransition', message, [{ code: 'forbiddenTransition', message, pointer: `/${attribute}` }]);
}

/** What somebody relies on ends by its lifecycle and is not made unsaid. @throws DomainError conflict `bindingResource` */
export function assertBindsNobody({ name, lifecycle, binds }: ResourceDeclaration, resource: Resource): void {
  if (!binds?.(resource)) return;
  const state = lifecycle ? `${lifecycle.attribute} ${String(resource[lifecycle.attribute])}, ` : '';
  const message = `${name} ${resource.id} binds somebody as it is (${state}see its lifecycle for how it ends) and is not removed`;
  throw conflict('bindingResource', message, [{ code: 'bindingResource', message, pointer: lifecycle ? `/${lifecycle.attribute}` : '/' }]);
}
