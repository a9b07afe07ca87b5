import type { Outbox } from '@concord/storage-port';
import type { Writer } from '../commit/group-commit.ts';
import type { Bundles } from './bundles.ts';

export const outboxOf = (bundles: Bundles, writer: Writer): Outbox => ({
  pending: async (limit) => bundles.first(limit),
  // A removal that a power cut undoes is a repeat, which consumers know: it is not worth a sync of the disk, during which nobody is served.
  remove: async (ids) => {
    const removed = await writer.submit(async () => bundles.takeOut(new Set(ids)), 'forgettable');
    removed();
  },
  onCommit: (listener) => bundles.onWritten(listener),
});
