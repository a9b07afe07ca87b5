import type { Consumer, ServiceEvent } from '@concord/resource';

/** What settlement says of a batch of records: the status that each has reached. */
interface RatedUsage {
  readonly id: string;
  readonly usage: readonly { readonly id: string; readonly status: string }[];
  readonly [attribute: string]: unknown;
}

/** The status of a record follows what settlement made of it. */
export const followRating: Consumer = {
  name: 'followRating',
  topics: ['RatedUsageEvent'],
  async handle(events, { resources }) {
    for (const { resource } of events as readonly ServiceEvent<RatedUsage>[]) {
      for (const { id, status } of resource.usage) {
        if (await resources.find('Usage', id)) await resources.change('Usage', id, (usage) => ({ ...usage, status }));
      }
    }
  },
};
