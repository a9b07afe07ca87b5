import type { Transaction } from '@concord/storage-port';
import type { ChangeContext, Resource, ResourceWriter } from '../declaration/declaration.ts';
import { typeNamed, type ServiceModel } from '../service-model.ts';
import { createTogether } from './create-together.ts';
import { changeResource, createResource, removeResource, type Writing } from './write-resource.ts';

/** The caller, time and transaction with the writer that works in them: what rules, consequences and operations get. */
export function changeContext(model: ServiceModel, parts: Omit<ChangeContext, 'resources'>): ChangeContext {
  let writer: ResourceWriter | undefined;
  const context: ChangeContext = { ...parts, get resources() { return (writer ??= writerIn(model, context)); } };
  return context;
}

/**
 * Writes resources of a service in a transaction, with stamps, rules, consequences and notifications, as the service itself: it
 * may set read-only attributes and create in any state, but go only where the lifecycle leads.
 */
export const resourceWriter = (model: ServiceModel, parts: Omit<ChangeContext, 'resources'>): ResourceWriter => changeContext(model, parts).resources;

/** The writer of a service for work that no client asked for, such as its consumers': it sees all that is the tenant's. */
export const serviceWriter = (model: ServiceModel) => (transaction: Transaction, tenant: string, now: Date): ResourceWriter =>
  resourceWriter(model, { caller: { tenant, subject: `service:${model.service.name}`, scopes: new Set() }, now, transaction });

// The document's validators have seen every resource before it was stored, so what is read has the shape that is asked for.
function writerIn(model: ServiceModel, context: ChangeContext): ResourceWriter {
  const writing = (name: string): Writing => ({ type: typeNamed(model, name), context, origin: 'service' });
  return {
    create: async <R extends Resource>(name: string, body: Readonly<Record<string, unknown>>) => (await createResource(writing(name), body)).document as R,
    createTogether: async <R extends Resource>(name: string, bodies: readonly Readonly<Record<string, unknown>>[]) => (await createTogether(writing(name), bodies)) as readonly R[],
    change: async <R extends Resource>(name: string, id: string, change: (current: R) => Readonly<Record<string, unknown>>) =>
      (await changeResource(writing(name), id, ({ document }) => change(document as R))).document as R,
    remove: (name, id) => removeResource(writing(name), id),
    find: async <R extends Resource>(name: string, id: string) => (await context.transaction.collection<R>(typeNamed(model, name).collection).find(id))?.document,
  };
}
