import type { Action } from './openapi.ts';
import { describeSchema, resourceProse, words } from './prose.ts';
import type { ResourceProse } from './prose.ts';

type Wording = (resource: ResourceProse) => string;

const summaries: Record<Exclude<Action, 'subscribe' | 'unsubscribe' | 'deliver'>, Wording> = {
  list: ({ many }) => `List ${many}`,
  create: ({ one }) => `Create ${one}`,
  retrieve: ({ one }) => `Retrieve ${one}`,
  patch: ({ one }) => `Change ${one}`,
  delete: ({ one }) => `Delete ${one}`,
  task: ({ one }) => `Run ${one}`,
  bulkPatch: ({ many }) => `Create, change and delete ${many} together`,
};

const descriptions: typeof summaries = {
  list: ({ many, list }) => `Answers the ${many} that the caller may see, filtered, sorted and paged as asked.${more(list)}`,
  create: ({ one, create }) => `Creates ${one} and answers it with the id, href and defaults that the server has set.${more(create)}`,
  retrieve: ({ one, retrieve }) => `Answers ${one} by its id, whole or with only the asked attributes.${more(retrieve)}`,
  patch: ({ one, patch }) =>
    `Changes ${one}. A merge patch replaces the attributes that it names and removes those it sets to null; a JSON patch is applied step by step, all or nothing.${more(patch)}`,
  delete: ({ one, delete: also }) => `Deletes ${one}.${more(also)}`,
  task: ({ create }) => create ?? 'Starts the task and answers what came of it.',
  bulkPatch: ({ many }) =>
    `Applies a JSON patch to the collection of ${many}, step by step, all or nothing: \`add\` to \`/-\` creates, and the paths of a JSON patch query begin with a choice of what is there, \`$[?(@.id=='42')].name\`. What this API does not do to one of the ${many} it does not do here. At most 200 operations and as many resources; each is told by its own notification. Answers the ${many} as they are afterwards, without those deleted.`,
};

const more = (text: string | undefined): string => (text === undefined ? '' : ` ${text}`);

export const summarise = (action: Action, resource: string): string => {
  if (action === 'subscribe') return 'Subscribe to notifications';
  if (action === 'unsubscribe') return 'End a subscription';
  if (action === 'deliver') return `Receive ${words(resource)}`;
  return summaries[action](resourceProse(resource));
};

export const describeOperation = (action: Action, resource: string): string => {
  if (action === 'subscribe') return 'Registers a callback address to which the notifications of this API are posted, all of them or those that match the query.';
  if (action === 'unsubscribe') return 'Removes the subscription; nothing more is posted to its callback.';
  if (action === 'deliver') return `${describeSchema(resource).text} A subscriber offers this operation below its callback address; the server calls it.`;
  return descriptions[action](resourceProse(resource));
};

/** Operations are grouped by resource; subscriptions and deliveries have a group each. */
export const tagOf = (action: Action, resource: string): string => {
  if (action === 'subscribe' || action === 'unsubscribe') return 'hub';
  if (action === 'deliver') return 'listener';
  return resource.charAt(0).toLowerCase() + resource.slice(1);
};

export const describeTag = (tag: string, resource: string): string => {
  if (tag === 'hub') return 'Subscriptions to notifications.';
  if (tag === 'listener') return 'What a subscriber offers: the server posts notifications here.';
  return resourceProse(resource).what;
};
