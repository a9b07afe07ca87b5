import { createHash } from 'node:crypto';
import { collectionsOf } from '@concord/resource';
import { services } from '@concord/server';
import type { GivenSuite } from '@concord/testkit';

/**
 * All documents that a tenant has in all stores, with their versions, as one hash; and how many messages were told. Equal before and after: nothing was
 * written. Texts under keys cannot be listed; they are written with a document.
 */
export async function census(suite: GivenSuite, tenant: string): Promise<{ readonly documents: number; readonly content: string; readonly told: number }> {
  await suite.settled();
  const hash = createHash('sha256');
  let documents = 0;
  for (const [index, service] of services.entries()) {
    const store = suite.storages[index]?.scoped({ tenant });
    for (const { name } of collectionsOf(service).filter(({ keyed }) => !keyed)) {
      const found = (await store?.collection(name).list({ sort: [{ path: 'id', direction: 'ascending' }], limit: 1000 })) ?? [];
      documents += found.length;
      hash.update(JSON.stringify([name, found]));
    }
  }
  return { documents, content: hash.digest('hex'), told: suite.published() };
}
