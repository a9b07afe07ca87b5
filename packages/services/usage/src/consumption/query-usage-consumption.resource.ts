import { type Finding, unprocessable } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, type Resource, uuidv7 } from '@concord/resource';
import { MAX_LIMIT, type Predicate } from '@concord/storage-port';
import type { Usage } from '../records/usage.ts';
import { consumptionOf } from './consumption.ts';

interface Criteria {
  readonly relatedParty?: readonly EntityRef[];
  readonly validPeriod?: { readonly startDateTime?: string; readonly endDateTime?: string };
}

interface QueryUsageConsumption extends Resource {
  readonly relatedParty?: readonly EntityRef[];
  readonly searchCriteria?: Criteria;
  readonly partyAccount?: readonly unknown[];
}

/** What one report adds up: a longer time is asked for in parts. */
const mostRecords = 20_000;
const understood = new Set(['relatedParty', 'validPeriod', '@type', '@baseType', '@schemaLocation']);

/** A question of what was used, answered once and kept with its answer (TMF677). A partner's covers the records that it may see. */
export const queryUsageConsumption = defineResource<QueryUsageConsumption>({
  name: 'QueryUsageConsumption',
  stamps: { queryUsageConsumptionDate: 'onCreate' },
  readOnly: ['usageConsumption'],
  derive: withAnswer,
  rules: [questionsSayOfWhom],
  indexes: [['relatedParty[].id']],
});

async function withAnswer(next: QueryUsageConsumption, previous: QueryUsageConsumption | undefined, { transaction, now }: ChangeContext): Promise<QueryUsageConsumption> {
  if (previous || questionsSayOfWhom(next).length > 0) return next;
  const { validPeriod = {}, relatedParty = next.relatedParty } = next.searchCriteria ?? {};
  const records = await recordsOf(next, transaction.collection<Usage>('usage'));
  const answer = { id: uuidv7(now), creationDate: now.toISOString(), state: 'done', validPeriod, bucketRefOrValue: consumptionOf(records, validPeriod), ...(relatedParty && { relatedParty }) };
  return { ...next, usageConsumption: [answer] };
}

/** @throws DomainError unprocessable `tooManyRecords` */
async function recordsOf(query: QueryUsageConsumption, usages: ReturnType<ChangeContext['transaction']['collection']>): Promise<readonly Usage[]> {
  const where: Predicate = { op: 'and', of: conditionsOf(query) };
  const count = await usages.count(where);
  if (count > mostRecords) throw unprocessable('tooManyRecords', `${count} records are asked for, at most ${mostRecords} are added up; ask for a shorter searchCriteria.validPeriod`);
  const found: Usage[] = [];
  for (let offset = 0; offset < count; offset += MAX_LIMIT) found.push(...(await usages.list({ where, offset, limit: MAX_LIMIT })).map(({ document }) => document as Usage));
  return found;
}

function conditionsOf({ relatedParty = [], searchCriteria = {} }: QueryUsageConsumption): readonly Predicate[] {
  const parties = [...relatedParty, ...(searchCriteria.relatedParty ?? [])].map(({ id }) => id);
  const { startDateTime, endDateTime } = searchCriteria.validPeriod ?? {};
  return [
    { op: 'exists', path: 'usageDate', exists: true },
    ...(parties.length > 0 ? [{ op: 'in', path: 'relatedParty[].id', values: parties } as const] : []),
    ...(startDateTime === undefined ? [] : [{ op: 'gte', path: 'usageDate', value: startDateTime } as const]),
    ...(endDateTime === undefined ? [] : [{ op: 'lt', path: 'usageDate', value: endDateTime } as const]),
  ];
}

/** What cannot be answered is refused: an answer that leaves a criterion out would be to another question. */
function questionsSayOfWhom({ relatedParty, searchCriteria, partyAccount }: QueryUsageConsumption): Finding[] {
  const strange = Object.keys(searchCriteria ?? {}).filter((name) => !understood.has(name)).map((name) => `/searchCriteria/${name}`);
  const unknown = [...strange, ...(partyAccount ? ['/partyAccount'] : [])].map((pointer) =>
    ({ code: 'unsupportedCriterion', message: `${pointer} is not searched by: ask by relatedParty and searchCriteria.validPeriod`, pointer }));
  return relatedParty ?? searchCriteria ? unknown : [...unknown, { code: 'missingCriterion', message: 'a question names relatedParty or searchCriteria', pointer: '/relatedParty' }];
}
