import { assertOperator, type ChangeContext, type Operation, type Task } from '@concord/resource';
import type { Predicate } from '@concord/storage-port';
import { type Moved, providerChannels } from './provider-order.ts';

/** Most of a round; the others are asked for in the next. */
const most = 500;

const minuteMs = 60_000;
/** Pauses double from a minute on up to this. */
const longestPauseMs = 6 * 60 * minuteMs;
/** For so long the provider is asked by itself; whoever answers later than that is to be called. */
const patienceMs = 7 * 24 * 60 * minuteMs;

type Context = Pick<ChangeContext, 'transaction' | 'resources' | 'now'>;

/** Every minute: what is due to be asked again. What has waited for too long is given up as `undecided`, since nobody knows whether the money moved. */
export const askProviderAgain: Task = {
  name: 'askProviderAgain',
  perform: async (context) => {
    const due: Predicate = { op: 'or', of: [{ op: 'exists', path: 'providerAskDate', exists: false }, { op: 'lte', path: 'providerAskDate', value: context.now.toISOString() }] };
    await eachWhere({ op: 'and', of: [{ op: 'eq', path: 'status', value: 'pending' }, due] }, context, (moved) => (hasWaitedTooLong(moved, context.now) ? { ...moved, status: 'undecided' } : askedAgain(moved, context.now)));
  },
};

/** `POST /askProvider`: at once, and what was given up as well. */
export const askProviderNow: Operation = async ({ caller }, context) => {
  assertOperator(caller, 'the provider is asked');
  const askedCount = await eachWhere({ op: 'in', path: 'status', values: ['pending', 'undecided'] }, context, (moved) => ({ ...askedAgain(moved, context.now), status: 'pending' }));
  return { status: 200, body: { askedCount } };
};

/** Changes payments and refunds that are with the provider; the change has the provider asked. @returns how many */
async function eachWhere(where: Predicate, { transaction, resources }: Context, change: (moved: Moved) => Moved): Promise<number> {
  const withProvider: Predicate = { op: 'and', of: [where, { op: 'in', path: 'channel.id', values: providerChannels }] };
  let count = 0;
  for (const [name, collection] of [['Payment', 'payment'], ['Refund', 'refund']] as const) {
    const found = await transaction.collection<Moved>(collection).list({ where: withProvider, limit: most });
    for (const { document: { id } } of found) await resources.change<Moved>(name, id, change);
    count += found.length;
  }
  return count;
}

const hasWaitedTooLong = ({ statusDate }: Moved, now: Date): boolean => statusDate !== undefined && now.getTime() - Date.parse(statusDate) > patienceMs;

function askedAgain(moved: Moved, now: Date): Moved {
  const count = (moved.providerAskCount ?? 0) + 1;
  const pause = Math.min(minuteMs * 2 ** (count - 1), longestPauseMs);
  return { ...moved, providerAskCount: count, providerAskDate: new Date(now.getTime() + pause).toISOString() };
}
