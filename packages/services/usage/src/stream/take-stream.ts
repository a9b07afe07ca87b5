import { type Consumer, type ConsumerContext, type Resource, type ServiceEvent, uuidv7 } from '@concord/resource';
import { chunkBuilder } from '../files/read/chunk-builder.ts';
import { draftOf, type FileSource } from '../files/read/draft.ts';
import { activeSpecifications, recordCheck, type RecordCheck, withSpecifications } from '../files/read/record-check.ts';
import { keepNew } from '../files/count/write-chunk.ts';
import { entriesOf } from './entries-of.ts';
import type { UsageStreamReject } from './stream-reject.resource.ts';

/** What others have sent. */
interface OutsideText extends Resource {
  readonly party?: string;
  readonly text: string;
}

/** The shape is that of `Consumer.fromOutside`. */
const textIn = (resource: Resource): OutsideText => resource as OutsideText;

/**
 * Takes usage in from the message bus: what has arrived is taken in together, in one transaction, and acknowledged when that is
 * durable. A message that comes again has no effect; what is no record is set aside with its reason, and the rest goes in.
 */
export const takeStream: Consumer = {
  name: 'takeStream',
  topics: ['UsageStream'],
  batch: 16,
  fromOutside: true,
  prepare: async () => { await recordCheck(); },
  async handle(events, context) {
    const check = withSpecifications(await recordCheck(), await activeSpecifications(context.transaction));
    const ofParties = Map.groupBy(events, ({ resource }) => textIn(resource).party);
    for (const [party, sent] of ofParties) await takeIn(party, sent, check, context);
  },
};

/** Where an entry stood, by its place among all that are taken in together. */
type Origins = Pick<UsageStreamReject, 'message' | 'line'>[];

async function takeIn(party: string | undefined, events: readonly ServiceEvent[], check: RecordCheck, context: ConsumerContext): Promise<void> {
  const source: FileSource = { id: uuidv7(context.now), receivedBy: 'stream', ...(party !== undefined && { sender: { id: party } }) };
  const origins: Origins = [];
  let open = chunkBuilder(0);
  for (const { resource } of events) {
    const { id: message, text } = textIn(resource);
    for (const entry of await entriesOf(text, check)) {
      const place = origins.push({ message, line: 'reject' in entry ? entry.reject.line : entry.line }) - 1;
      open.add('reject' in entry ? { ...entry.reject, line: place } : draftOf(entry.usage, source, place), place);
      if (open.isFull) open = await kept(open, origins, source, context);
    }
  }
  await kept(open, origins, source, context);
}

/** @returns where the next entries go */
async function kept(open: ReturnType<typeof chunkBuilder>, origins: Origins, { sender }: FileSource, context: ConsumerContext): Promise<typeof open> {
  const chunk = open.closed(false);
  await keepNew(chunk, context);
  for (const { line: place, ...reject } of chunk.rejects) {
    await context.resources.create<UsageStreamReject>('UsageStreamReject', { ...origins[place], ...reject, ...(sender && { sender }) });
  }
  return chunkBuilder(chunk.to);
}
