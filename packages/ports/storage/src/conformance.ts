import { closedStoragesRefuse } from './conformance/closing.ts';
import { documentsKeepTheirShape, documentsAreWritten } from './conformance/documents.ts';
import { documentsAreGathered } from './conformance/gathering.ts';
import { textsAreKeyed } from './conformance/keyed.ts';
import { commitsAreAnnounced, messagesLeaveWithCommits, messagesAreSeenOnce } from './conformance/messages.ts';
import { packsAreDocuments } from './conformance/packs.ts';
import { pagesAreBoundedAndStable, predicatesSelect, queriesAreChecked } from './conformance/queries.ts';
import { scopesLimitReading, scopesLimitWriting } from './conformance/scopes.ts';
import { collections, type Setting, type StorageFactory } from './conformance/setting.ts';
import { documentsAreText } from './conformance/texts.ts';
import { transactionsAreAtomic, transactionsAreIsolated } from './conformance/transactions.ts';
import { keysAreUnique } from './conformance/uniqueness.ts';
import type { Storage } from './index.ts';

export type { StorageFactory } from './conformance/setting.ts';

const parts = [
  documentsAreWritten,
  documentsKeepTheirShape,
  documentsAreText,
  keysAreUnique,
  scopesLimitReading,
  scopesLimitWriting,
  predicatesSelect,
  queriesAreChecked,
  pagesAreBoundedAndStable,
  transactionsAreAtomic,
  transactionsAreIsolated,
  messagesLeaveWithCommits,
  commitsAreAnnounced,
  messagesAreSeenOnce,
  packsAreDocuments,
  documentsAreGathered,
  textsAreKeyed,
];

/**
 * All that the port promises, as jest tests; an adapter is one when they pass.
 * @param factory opens an empty storage; called more than once, what it opened is closed at the end
 */
export function storageConformance(name: string, factory: StorageFactory): void {
  describe(`${name} is a storage`, () => {
    let opened: Storage | undefined;
    let tenants = 0;
    const setting: Setting = {
      storage: () => {
        if (!opened) throw new Error('the storage is not open');
        return opened;
      },
      newTenant: () => `tenant-${(tenants += 1)}`,
    };
    beforeAll(async () => (opened = await factory(collections)));
    afterAll(() => opened?.close());

    for (const part of parts) part(setting);
    closedStoragesRefuse(factory);
  });
}
