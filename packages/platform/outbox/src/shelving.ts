import type { Storage } from '@concord/storage-port';
import { type Rounds, type RoundsParts, startRounds } from './rounds.ts';

/** Documents of a transaction, so that others hardly wait. */
const batch = 500;

const dayMs = 86_400_000;

export interface ShelvingParts extends RoundsParts {
  readonly storage: Pick<Storage, 'tenants' | 'scoped'>;
  /** Packed collections whose ids begin with the time of creation (UUID version 7). */
  readonly collections: readonly string[];
  readonly afterDays: number;
  readonly clock: () => Date;
}

/** Puts documents that came alone and are old together by the day, in rounds: they are read and written as before, and cost a fraction. */
export const startShelving = (parts: ShelvingParts): Rounds => startRounds(parts, 'what is old stands alone for now', (closing) => shelveAll(parts, closing));

async function shelveAll({ storage, collections, afterDays, clock }: ShelvingParts, closing: AbortSignal): Promise<void> {
  const order = { partitionOf: dayOf, before: dayAt(clock().getTime() - afterDays * dayMs), limit: batch };
  for (const tenant of collections.length === 0 ? [] : await storage.tenants()) {
    for (const name of collections) {
      const some = (): Promise<number> => storage.scoped({ tenant }).transaction((transaction) => transaction.collection(name).gather(order));
      while (!closing.aborted && (await some()) > 0) continue;
    }
  }
}

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Of RFC 9562 §5.7: the first 48 bits are milliseconds. */
const dated = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

/** @returns the day (UTC) on which an id was given; nothing where its sender chose it */
function dayOf(id: string): string | undefined {
  const [, high, low] = dated.exec(id) ?? [];
  return high === undefined || low === undefined ? undefined : dayAt(Number.parseInt(high + low, 16));
}
