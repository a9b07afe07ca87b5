import { attributeQuery, envelope } from '@concord/notification';
import { type ApiDeclaration, type Consumer, createdIn, type ServiceEvent, toldTopics } from '@concord/resource';
import type { Collection } from '@concord/storage-port';
import { keep, keptEvent } from './kept-event.ts';
import { mostTopics, type Topic } from './topic.resource.ts';

/** The API whose form an event has here. */
const document = 'TMF688-Event-v4';

/** Keeps every event of these APIs that a topic asks for, with who may see it. Where no topic asks for any, a batch costs one read. */
export function keepEvents(sources: readonly ApiDeclaration[]): Consumer {
  const domains = new Map(sources.flatMap((source) => source.resources.map(({ name }) => [name, source.document] as const)));
  const told = (event: ServiceEvent) => ({ ...envelope(document, event), domain: domains.get(event.resourceName) ?? document });
  return {
    name: 'keepEvents',
    topics: [...new Set(sources.flatMap(({ resources }) => resources.flatMap(toldTopics)))],
    batch: 256,
    concerns: async (events, storage) => {
      const wanted = (await topicsIn(storage.collection<Topic>('topic'))).map(wants);
      return wanted.length > 0 && events.flatMap(createdIn).some((event) => wanted.some((isWanted) => isWanted(told(event))));
    },
    handle: async (events, context) => {
      const topics = await topicsIn(context.transaction.collection<Topic>('topic'));
      const tellings = events.flatMap(createdIn).map((event) => ({ event, telling: told(event) }));
      const entries = topics.flatMap((topic) => tellings.filter(({ telling }) => wants(topic)(telling))
        .map(({ event: { id, parties }, telling }) => ({ document: keptEvent(topic, `${id}.${topic.id}`, telling, context.now), parties })));
      await keep(entries, context);
    },
  };
}

const topicsIn = async (collection: Collection<Topic>): Promise<readonly Topic[]> => (await collection.list({ limit: mostTopics })).map((found) => found.document);

type Telling = Readonly<Record<string, unknown>>;

function wants({ headerQuery, contentQuery }: Topic): (telling: Telling) => boolean {
  const [ofHead, ofContent] = [attributeQuery(headerQuery), attributeQuery(contentQuery)];
  return (telling) => ofHead(telling) && ofContent(telling.event);
}
