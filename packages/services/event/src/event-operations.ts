import { notFound } from '@concord/errors';
import { namedParties, type Operation, selectionOf, uuidv7 } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { findEvent, keep, keptEvent, shownEvent } from './kept-event.ts';
import type { Topic } from './topic.resource.ts';

/** POST of an event to a topic: kept there and told at its hub. Its parties see it, and who sent it. */
export const createEvent: Operation = async ({ params, body, caller, query }, { transaction, now }) => {
  const topic = await topicNamed(params.topicId ?? '', transaction);
  const id = uuidv7(now);
  const sent = body as Readonly<Record<string, unknown>>;
  const document = keptEvent(topic, id, { eventId: id, eventTime: now.toISOString(), ...sent }, now);
  const parties = [...new Set([...namedParties(document), ...(caller.party === undefined ? [] : [caller.party])])];
  await keep([{ document, parties }], { transaction, tenant: caller.tenant, now });
  return { status: 201, headers: { Location: String(document.href) }, body: selected(query, shownEvent(document)) };
};

/** GET of one event of a topic. */
export const retrieveEvent: Operation = async ({ params: { topicId = '', id = '' }, query }, { transaction }) => {
  const found = await findEvent(id, transaction);
  if (found?.topic.id !== topicId) throw notFound('Event', id);
  return { status: 200, body: selected(query, shownEvent(found)) };
};

async function topicNamed(id: string, transaction: Transaction): Promise<Topic> {
  const found = await transaction.collection<Topic>('topic').find(id);
  if (!found) throw notFound('Topic', id);
  return found.document;
}

const selected = (query: string, event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => selectionOf(query)?.(event) ?? event;
