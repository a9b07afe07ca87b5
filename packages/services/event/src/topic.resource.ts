import { type Finding, isDomainError } from '@concord/errors';
import { attributeQuery, endSubscriptions } from '@concord/notification';
import { type Consequence, defineResource, type Resource, type Rule } from '@concord/resource';

export interface Topic extends Resource {
  /** What the head of an event must say: `eventType=AgreementStateChangeEvent&domain=TMF651-Agreement-v4`. */
  readonly headerQuery?: string;
  /** What its content must say: `agreement.status=active`. */
  readonly contentQuery?: string;
}

/** Each is looked at for every event. */
export const mostTopics = 20;

/**
 * A choice among all events of the suite, and a place for events of others (TMF688). Everybody reads it; of its events, each party
 * those that it may see.
 */
export const topic = defineResource<Topic>({
  name: 'Topic',
  rules: [queriesCanBeRead, topicsAreFew],
  consequences: [subscriptionsGoWithIt],
  visibleTo: () => ['*'],
});

function queriesCanBeRead(next: Topic): Finding[] {
  return (['headerQuery', 'contentQuery'] as const).flatMap((name) => {
    try {
      attributeQuery(next[name]);
      return [];
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return [{ code: error.code, message: error.message, pointer: `/${name}` }];
    }
  });
}

async function topicsAreFew(...[, previous, { transaction }]: Parameters<Rule<Topic>>): Promise<Finding[]> {
  const isOneMore = previous === undefined && (await transaction.collection('topic').count()) >= mostTopics;
  return isOneMore ? [{ code: 'tooManyTopics', message: `there are ${mostTopics} topics already; remove one first`, pointer: '/' }] : [];
}

async function subscriptionsGoWithIt(...[{ next, previous }, { transaction }]: Parameters<Consequence<Topic>>): Promise<void> {
  if (!next && previous) await endSubscriptions(previous.id, transaction);
}
