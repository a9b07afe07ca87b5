import fc from 'fast-check';
import { sqliteStorage } from '@concord/storage-sqlite';
import { packOf, type Versioned } from '@concord/storage-port';
import { collectionsOf, copyCollection } from '../declaration/collections.ts';
import { createdIn } from './batch-event.ts';
import { copyConsumer } from './copy-consumer.ts';
import { serviceWriter } from '../change/resource-writer.ts';
import { defineService, type ServiceEvent } from '../service.ts';
import { serviceModel } from '../service-model.ts';

const service = defineService({ name: 'shop', apis: [], copies: ['ProductOffering'] });
const event = (version: number, type = 'ProductOfferingAttributeValueChangeEvent'): ServiceEvent =>
  ({ id: `${version}`, type, time: '2026-01-01T00:00:00.000Z', resourceName: 'ProductOffering', resource: { id: 'o', name: `v${version}` }, version, parties: ['p'] });

async function copyAfter(batches: readonly (readonly ServiceEvent[])[]): Promise<Versioned['document'] | undefined> {
  const storage = sqliteStorage({ path: ':memory:', collections: collectionsOf(service) });
  const model = serviceModel(service, {});
  const now = new Date(0);
  for (const events of batches) {
    await storage.scoped({ tenant: 't' }).transaction(async (transaction) =>
      copyConsumer(service).handle(events, { tenant: 't', now, transaction, resources: serviceWriter(model)(transaction, 't', now) }));
  }
  const found = await storage.scoped({ tenant: 't', party: 'p' }).collection(copyCollection('ProductOffering')).find('o');
  await storage.close();
  return found?.document;
}

it('keeps the newest version, however the events come', async () => {
  const histories = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }).chain((versions) => fc.tuple(fc.constant(versions), fc.integer({ min: 1, max: versions.length })));
  await fc.assert(fc.asyncProperty(histories, async ([versions, cut]) => {
    const events = versions.map((version) => event(version));
    expect(await copyAfter([events.slice(0, cut), events.slice(cut), events.slice(0, 1)])).toMatchObject({ name: `v${Math.max(...versions)}` });
  }), { numRuns: 30 });
});

it.each([
  { batches: [[event(1)], [event(2, 'ProductOfferingDeleteEvent')]], why: 'after it was copied' },
  { batches: [[event(1), event(2, 'ProductOfferingDeleteEvent')]], why: 'in the same batch' },
  { batches: [[event(2, 'ProductOfferingDeleteEvent')]], why: 'though it never was copied' },
])('removes the copy of what was deleted, $why', async ({ batches }) => {
  expect(await copyAfter(batches)).toBeUndefined();
});

it('listens to every name a change may have, and to the schemas of extensions whatever the service names', () => {
  expect(copyConsumer(service).topics).toEqual(expect.arrayContaining(['ProductOfferingCreateEvent', 'ProductOfferingChangeEvent', 'ProductOfferingStatusChangeEvent', 'ProductOfferingDeleteEvent']));
  expect(copyConsumer(defineService({ name: 'x', apis: [] })).topics).toContain('ExtensionSchemaStateChangeEvent');
});

describe('copies of what was created together', () => {
  const packed = defineService({ name: 'shop', apis: [], copies: ['ProductOffering'], collections: [{ name: copyCollection('ProductOffering'), packed: true }] });
  const told = (ids: readonly string[]): ServiceEvent => {
    const { content, ...label } = packOf(ids.map((id) => ({ document: { id, name: 'v1' }, parties: ['p'] })), { name: 'productOffering' });
    return { ...event(1, 'ProductOfferingBatchCreateEvent'), id: ids.join(), resource: { id: label.first, label, content: Buffer.from(content).toString('base64') } };
  };

  it.each([
    { why: 'are kept as they came', of: packed, events: [told(['a', 'b'])] },
    { why: 'are kept each by itself where nothing is packed', of: service, events: [told(['a', 'b'])] },
    { why: 'are kept beside what lies between them', of: packed, events: [told(['a', 'o']), told(['b', 'c'])] },
    { why: 'follow what becomes of one of them', of: packed, events: [told(['a', 'b', 'o']), event(2)] },
    { why: 'come behind what has become of one of them', of: packed, events: [event(2), told(['a', 'b', 'o'])] },
  ])('$why', async ({ of, events }) => {
    const storage = sqliteStorage({ path: ':memory:', collections: collectionsOf(of) });
    const [model, now] = [serviceModel(of, {}), new Date(0)];
    for (const one of events) {
      await storage.scoped({ tenant: 't' }).transaction(async (transaction) => copyConsumer(of).handle([one], { tenant: 't', now, transaction, resources: serviceWriter(model)(transaction, 't', now) }));
    }
    const found = await storage.scoped({ tenant: 't', party: 'p' }).collection(copyCollection('ProductOffering')).list({ limit: 10 });
    const wanted = new Set(events.flatMap(({ resource }) => (resource.label === undefined ? [resource.id] : [])));
    expect(new Map(found.map(({ document: { id, name } }) => [id, name]))).toEqual(new Map([...new Set(events.flatMap(idsOf))].map((id) => [id, wanted.has(id) ? 'v2' : 'v1'])));
    await storage.close();
  });

  const idsOf = (one: ServiceEvent): readonly string[] => createdIn(one).map(({ resource }) => resource.id);
});
