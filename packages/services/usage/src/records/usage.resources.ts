import type { Finding } from '@concord/errors';
import { defineResource, type ChangeContext } from '@concord/resource';
import { forgetIdentity, identityFollows } from './usage-identity.ts';
import { specificationFindings, type UsageSpecification } from './usage-specification.ts';
import { type ExternalIdentifier, isCorrected, type Usage } from './usage.ts';

/**
 * One record of what was used (TMF635). A record that was rated can be withdrawn (DELETE) and corrected (PATCH): settlement takes
 * back what it brought about and, where it is corrected, rates it anew.
 */
export const usage = defineResource<Usage>({
  name: 'Usage',
  lifecycle: {
    attribute: 'status',
    initial: 'received',
    startsIn: ['rejected'],
    transitions: {
      received: ['guided', 'rated', 'rerated', 'rejected', 'recycled'],
      guided: ['rated', 'rerated', 'rejected', 'recycled'],
      recycled: ['guided', 'rated', 'rerated', 'rejected'],
      rejected: ['recycled', 'rated'],
      rated: ['rerated', 'billed', 'recycled', 'rejected'],
      rerated: ['rated', 'billed', 'recycled', 'rejected'],
      billed: ['rerated', 'recycled'],
    },
  },
  readOnly: ['conflictsWith', 'sender'],
  derive: withSenderAndState,
  rules: [recordsSayWhatAndWhen, sendersCorrectTheirOwn, recordsMeetTheirSpecification],
  consequences: [forgetIdentity, identityFollows],
  indexes: [['usageType'], ['usageDate'], ['status'], ['externalIdentifier[].id']],
  packed: true,
  removableBy: ({ sender }, party) => sender?.id === party,
});

/** Whoever sent a record may correct it; one that was rated is on its way to being rated anew. */
function withSenderAndState(next: Usage, previous: Usage | undefined, { caller: { party } }: ChangeContext): Usage {
  if (!previous) return party === undefined ? next : { ...next, sender: { id: party } };
  const isToBeRated = isCorrected(next, previous) && next.status === previous.status && ['rated', 'rerated', 'billed'].includes(next.status);
  return isToBeRated ? { ...next, status: 'recycled' } : next;
}

/** An identifier is a key of the store, escaped and with its source: what is longer is damage, such as a cell that never ends. */
const longest = { id: 200, owner: 128 };
const isTooLong = ({ id = '', owner = '' }: Partial<ExternalIdentifier>): boolean => JSON.stringify(id).length > longest.id + 2 || JSON.stringify(owner).length > longest.owner + 2;

export function recordsSayWhatAndWhen({ usageDate, usageType, externalIdentifier = [] }: Pick<Usage, 'usageDate' | 'usageType' | 'externalIdentifier'>): Finding[] {
  return [
    ...(usageDate ? [] : [{ code: 'missingUsageDate', message: 'usageDate says when it was used: the terms in force then apply', pointer: '/usageDate' }]),
    ...(externalIdentifier.some(isTooLong) ? [{ code: 'identifierTooLong', message: `an external identifier has at most ${String(longest.id)} characters, its owner ${String(longest.owner)}`, pointer: '/externalIdentifier' }] : []),
    ...(usageType ? [] : [{ code: 'missingUsageType', message: 'usageType says what was used', pointer: '/usageType' }]),
  ];
}

/** What settlement makes of a record is no reason to hold it against its specification again. */
async function recordsMeetTheirSpecification(next: Usage, previous: Usage | undefined, { transaction }: ChangeContext): Promise<readonly Finding[]> {
  const named = next.usageSpecification?.id;
  if (named === undefined || (previous && !isCorrected(next, previous) && previous.usageSpecification?.id === named)) return [];
  const specification = (await transaction.collection<UsageSpecification>('usageSpecification').find(named))?.document;
  return specification?.lifecycleStatus === 'active' ? specificationFindings(next, specification) : [];
}

const isForeign = ({ sender }: Usage, { caller: { party } }: ChangeContext): boolean => party !== undefined && sender?.id !== party;

function sendersCorrectTheirOwn(_next: Usage, previous: Usage | undefined, context: ChangeContext): Finding[] {
  return previous && isForeign(previous, context) ? [{ code: 'notTheSender', message: 'a partner corrects the records that it sent itself', pointer: '/' }] : [];
}
