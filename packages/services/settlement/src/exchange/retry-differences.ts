import type { Consumer, ConsumerContext, ServiceEvent } from '@concord/resource';
import { everything, type Predicate } from '@concord/storage-port';
import { rateQuotes } from '../desk/rate-quotes.ts';
import type { BooksCurrency } from './books-currency.resource.ts';
import type { ExchangeDifference } from './exchange-difference.resource.ts';
import { ratesOf, realiseLate } from './post-difference.ts';

const waiting: Predicate = { op: 'eq', path: 'state', value: 'rateMissing' };

/** As many as one transaction may post: each that is realised tells, which brings the next. */
const most = 500;

/** Posts the differences that waited for a rate, when it is loaded; what still lacks one goes on waiting. */
export const lateRates: Consumer = {
  name: 'lateRates',
  topics: ['ExchangeRateCreateEvent', 'ExchangeDifferenceStateChangeEvent'],
  concerns: async (_events, storage) => (await storage.collection('exchangeDifference').count(waiting)) > 0,
  handle: realiseWaiting,
};

async function realiseWaiting(events: readonly ServiceEvent[], context: ConsumerContext): Promise<void> {
  const sources = [...new Set(events.map(({ resource }) => String(resource.source)))];
  const found = await everything<ExchangeDifference>('exchangeDifference', context.transaction, { op: 'and', of: [waiting, { op: 'in', path: 'source', values: sources }] });
  const [zones, quotes] = [await timeZonesOf(found, context), rateQuotes(context.transaction)];
  let left = most;
  for (const one of found) {
    if (left === 0) return;
    const rates = await ratesOf(one, zones.get(one.party.id) ?? 'UTC', quotes);
    if ('missing' in rates) continue;
    await realiseLate(one, rates, context);
    left -= 1;
  }
}

async function timeZonesOf(found: readonly ExchangeDifference[], { transaction }: ConsumerContext): Promise<ReadonlyMap<string, string | undefined>> {
  const books = await everything<BooksCurrency>('booksCurrency', transaction, { op: 'in', path: 'party.id', values: [...new Set(found.map(({ party }) => party.id))] });
  return new Map(books.map(({ party, timeZone }) => [party.id, timeZone]));
}
