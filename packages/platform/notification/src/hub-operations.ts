import { randomBytes } from 'node:crypto';
import { conflict, invalidInput, notFound } from '@concord/errors';
import { targetUrl, type TargetPolicy } from '@concord/outside';
import { basePathOf, documentNamed, selectionOf, uuidv7, type ChangeContext, type Documents, type Operation, type OperationRequest } from '@concord/resource';
import { MAX_LIMIT, type Transaction, type Versioned } from '@concord/storage-port';
import { deliveryCollection, subscriptionCollection, visibleTo, type Delivery, type Subscription } from './subscription.ts';
import { attributeQuery } from './subscription-query.ts';

/** For each partner, and for the operator: each costs a delivery for every event. */
const mostSubscriptions = 20;

/**
 * The hub of each API (TMF630 part 1 §5): `POST /hub`, `GET` and `DELETE /hub/{id}`. A subscription belongs to the partner who
 * made it and is told of what that partner may see. The answer to its creation holds the signing secret, once.
 */
export const hubOf = (documents: Documents, policy: TargetPolicy) => (document: string): { readonly create: Operation; readonly retrieve: Operation; readonly remove: Operation } => ({
  create: async (request, context) => {
    const made = subscriptionOf(document, request, context, policy);
    await assertTopic(made, context);
    await assertFew(context);
    await context.transaction.collection<Subscription>(subscriptionCollection).insert({ document: made, parties: visibleTo(made) });
    const place = made.topic ? `/topic/${encodeURIComponent(made.topic.id)}/hub` : '/hub';
    const location = `${basePathOf(documentNamed(documents, document))}${place}/${made.id}`;
    return { status: 201, headers: { Location: location }, body: { ...shownSubscription(made), secret: made.secret }, bodyOfRepeat: shownSubscription(made) };
  },
  retrieve: async (request, { transaction }) => {
    const body = shownSubscription((await own(document, request, transaction)).document);
    return { status: 200, body: selectionOf(request.query)?.(body) ?? body };
  },
  remove: async (request, { transaction }) => {
    const { document: { id } } = await own(document, request, transaction);
    await transaction.collection(subscriptionCollection).remove(id);
    await removeDeliveries(id, transaction);
    return { status: 204 };
  },
});

async function assertTopic({ topic }: Subscription, { transaction }: ChangeContext): Promise<void> {
  if (topic && !(await transaction.collection('topic').find(topic.id))) throw notFound('Topic', topic.id);
}

function subscriptionOf(document: string, { body, caller, params }: OperationRequest, { now }: ChangeContext, policy: TargetPolicy): Subscription {
  const { callback, query } = body as { readonly callback?: unknown; readonly query?: unknown };
  if (query !== undefined && query !== null && typeof query !== 'string') throw invalidInput('badHubQuery', 'query must be a text');
  attributeQuery(query ?? undefined);
  return {
    id: uuidv7(now), document, callback: targetUrl(callback, policy, 'callback').href, ...(query ? { query } : {}),
    ...(params.topicId === undefined ? {} : { topic: { id: params.topicId } }),
    secret: `whsec_${randomBytes(32).toString('base64')}`, ...(caller.party === undefined ? {} : { party: caller.party }), isDisabled: false,
  };
}

async function assertFew({ transaction, caller }: ChangeContext): Promise<void> {
  const count = await transaction.collection(subscriptionCollection).count({ op: 'exists', path: 'party', exists: caller.party !== undefined });
  if (count >= mostSubscriptions) throw conflict('tooManySubscriptions', `there are ${count} subscriptions already; remove one first`);
}

/** As TM Forum shows it; a listener that is gone is said to be so. */
export const shownSubscription = ({ id, callback, query, isDisabled }: Subscription) => ({ id, callback, ...(query === undefined ? {} : { query }), ...(isDisabled ? { isDisabled } : {}) });

async function own(document: string, { params }: OperationRequest, transaction: Transaction): Promise<Versioned<Subscription>> {
  const id = params.id ?? '';
  const found = await transaction.collection<Subscription>(subscriptionCollection).find(id);
  if (found?.document.document !== document || found.document.topic?.id !== params.topicId) throw notFound('Hub', id);
  return found;
}

async function removeDeliveries(subscription: string, transaction: Transaction): Promise<void> {
  const collection = transaction.collection<Delivery>(deliveryCollection);
  const next = () => collection.list({ where: { op: 'eq', path: 'subscription', value: subscription }, limit: 500 });
  for (let found = await next(); found.length > 0; found = await next()) {
    for (const { document } of found) await collection.remove(document.id);
  }
}

/** Ends the subscriptions at the hub of a topic that is no more. */
export async function endSubscriptions(topic: string, transaction: Transaction): Promise<void> {
  const collection = transaction.collection<Subscription>(subscriptionCollection);
  for (const { document: { id } } of await collection.list({ where: { op: 'eq', path: 'topic.id', value: topic }, limit: MAX_LIMIT })) {
    await collection.remove(id);
    await removeDeliveries(id, transaction);
  }
}
