import { defineResource, type EntityRef, type Resource } from '@concord/resource';

/** What came by the message bus and is no record, with the reason; kept for its sender to mend. */
export interface UsageStreamReject extends Resource {
  /** Id of the message. */
  readonly message: string;
  /** Of the entry in the message; 0 for the message as a whole. */
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  /** What stands there, cut off where it is long. */
  readonly raw: string;
  readonly sender?: EntityRef;
}

export const usageStreamReject = defineResource<UsageStreamReject>({
  name: 'UsageStreamReject',
  stamps: { creationDate: 'onCreate' },
  indexes: [['message'], ['creationDate']],
  visibleTo: ({ sender }) => (sender ? [sender.id] : []),
});

/** A mistake that nobody has mended in a quarter of a year will not be mended. */
export const streamRejectsKept = { collection: 'usageStreamReject', path: 'creationDate', keptForMs: 90 * 86_400_000 };
