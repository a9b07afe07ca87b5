import { sqliteStorage } from '@concord/storage-sqlite';
import { keptParts } from './kept-parts.ts';
import { serviceWriter } from './resource-writer.ts';
import { defineService, type ServiceEvent } from '../service.ts';
import { serviceModel } from '../service-model.ts';

const limits = keptParts('limit', 'ProductOffering', ({ limit }) => (typeof limit === 'number' ? limit : undefined));
const service = defineService({ name: 'shop', apis: [], collections: [limits.collection], consumers: [limits.consumer] });
const event = (version: number, limit?: number, type = 'ProductOfferingAttributeValueChangeEvent'): ServiceEvent =>
  ({ id: `${version}`, type, time: '2026-01-01T00:00:00.000Z', resourceName: 'ProductOffering', resource: { id: 'o', limit, secret: 's' }, version, parties: ['owner'] });
const deleted = (version: number): ServiceEvent => event(version, 5, 'ProductOfferingDeleteEvent');

/** What a stranger's transaction reads after these events. */
async function keptAfter(...events: readonly ServiceEvent[]): Promise<readonly number[]> {
  const storage = sqliteStorage({ path: ':memory:', collections: [limits.collection] });
  const now = new Date(0);
  const resources = serviceWriter(serviceModel(service, {}));
  for (const one of events) await storage.scoped({ tenant: 't' }).transaction((transaction) => limits.consumer.handle([one], { tenant: 't', now, transaction, resources: resources(transaction, 't', now) }));
  const kept = await storage.scoped({ tenant: 't', party: 'stranger' }).transaction((transaction) => limits.all(transaction));
  await storage.close();
  return kept;
}

it.each<{ why: string; events: readonly ServiceEvent[]; kept: readonly number[] }>([
  { why: 'the part of a resource that somebody else owns', events: [event(1, 5)], kept: [5] },
  { why: 'the newest part', events: [event(1, 5), event(2, 7)], kept: [7] },
  { why: 'the newest part, though an older event comes after it', events: [event(2, 7), event(1, 5)], kept: [7] },
  { why: 'the same after a repeat', events: [event(1, 5), event(1, 5)], kept: [5] },
  { why: 'nothing where there is nothing to keep', events: [event(1)], kept: [] },
  { why: 'nothing of what has lost it', events: [event(1, 5), event(2)], kept: [] },
  { why: 'nothing of what was deleted', events: [event(1, 5), deleted(2)], kept: [] },
  { why: 'nothing of what was deleted before its last change was heard', events: [deleted(2), event(1, 5)], kept: [] },
])('keeps $why', async ({ events, kept }) => expect(await keptAfter(...events)).toEqual(kept));
