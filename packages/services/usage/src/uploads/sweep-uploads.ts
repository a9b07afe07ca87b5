import type { ConsumerContext, Task } from '@concord/resource';
import { readOn } from '../files/read/read-files.ts';
import { type Upload, usageUploads } from './upload.ts';

/** A sender that has not filled a piece of four megabytes in an hour is gone. */
const givenUpAfterMs = 3_600_000;
const batch = 100;

/** Forgets what came of files whose sending ended with the process that took them, or never ended. */
export const sweepUploads: Task = {
  name: 'sweepUploads',
  async perform(context) {
    const before = new Date(context.now.getTime() - givenUpAfterMs).toISOString();
    const stale = await context.transaction.collection<Upload>(usageUploads).list({ where: { op: 'lt', path: 'lastUpdate', value: before }, limit: batch });
    for (const { document: { id } } of stale) await giveUpUpload(id, context);
  },
};

/** Nothing more will come: what did is forgotten, a few pieces at a time. */
export async function giveUpUpload(id: string, context: Pick<ConsumerContext, 'transaction' | 'tenant' | 'now'>): Promise<void> {
  const uploads = context.transaction.collection<Upload>(usageUploads);
  if (await uploads.find(id)) await uploads.remove(id);
  readOn(id, { position: 0, isOver: true }, context);
}
