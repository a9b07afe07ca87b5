import { isDomainError } from '@concord/errors';
import { type Consumer, type ConsumerContext, hubCollection, type ServiceEvent } from '@concord/resource';
import { followCdrs } from '../cdr/follow-cdrs.ts';
import { countRated, type RatedPack } from '../files/count/count-rated.ts';
import type { Usage } from './usage.ts';

interface Status {
  readonly id: string;
  readonly status: string;
}

/** What settlement says of a batch of records: the status that each has reached; those of a pack that are not named are rated. */
interface RatedUsage {
  readonly id: string;
  readonly usage: readonly Status[];
  readonly pack: readonly RatedPack[];
  readonly [attribute: string]: unknown;
}

/** The status of a record follows what settlement made of it. */
export const followRating: Consumer = {
  name: 'followRating',
  topics: ['RatedUsageEvent'],
  async handle(events, context) {
    const hubs = await context.transaction.collection(hubCollection).count();
    for (const { resource } of events as readonly ServiceEvent<RatedUsage>[]) {
      for (const pack of resource.pack) await rated(pack, context);
      await (hubs > 0 ? toldChanges(resource.usage, context) : silentChanges(resource.usage, context));
      await followCdrs(resource.usage, context);
      await countRated(resource.pack, context);
    }
  },
};

/** By the label of the pack alone. Where there is none, there is nothing that could follow. */
async function rated({ first }: RatedPack, { transaction }: ConsumerContext): Promise<void> {
  try {
    await transaction.collection<Usage>('usage').amendPack(first, { status: 'rated' });
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'notFound') throw error;
  }
}

/** With all that a change brings about: somebody may have subscribed to it. */
async function toldChanges(statuses: readonly Status[], { resources }: ConsumerContext): Promise<void> {
  for (const { id, status } of statuses) {
    if (await resources.find('Usage', id)) await resources.change<Usage>('Usage', id, (usage) => ({ ...usage, status }));
  }
}

/** Nobody listens: the records of a batch get their status together, and are not read for it. */
async function silentChanges(statuses: readonly Status[], { transaction }: ConsumerContext): Promise<void> {
  for (const [status, ofStatus] of Map.groupBy(statuses, (one) => one.status)) {
    await transaction.collection<Usage>('usage').amend(ofStatus.map(({ id }) => id), { status });
  }
}
