import type { Predicate } from './query.ts';
import type { Document, Transaction } from './storage.ts';

const pageSize = 500;

/** Every document of a collection that the predicate means, read a page at a time: for what is bounded by what it belongs to. */
export async function everything<D extends Document>(name: string, transaction: Transaction, where?: Predicate): Promise<readonly D[]> {
  const found: D[] = [];
  for (;;) {
    const page = await transaction.collection<D>(name).list({ ...(where && { where }), offset: found.length, limit: pageSize });
    found.push(...page.map(({ document }) => document));
    if (page.length < pageSize) return found;
  }
}
