import { randomUUID } from 'node:crypto';
import type { WireMoney } from '@concord/money';
import { emitMessage, type MessageContext } from '@concord/resource';

export type UsageStatus = 'rated' | 'rerated' | 'recycled' | 'rejected';

/** What came of a pack of records. */
export interface RatedPack {
  /** Id of its first record. */
  readonly first: string;
  readonly count: number;
  readonly suspended: number;
  /** What its records are charged with, in each currency. */
  readonly charge: readonly WireMoney[];
}

/** Tells the usage service, once for a batch, what became of its records. */
export function tellStatuses(statuses: ReadonlyMap<string, UsageStatus>, context: MessageContext, pack: readonly RatedPack[] = []): void {
  if (statuses.size + pack.length === 0) return;
  const id = randomUUID();
  const usage = [...statuses].map(([usageId, status]) => ({ id: usageId, status }));
  emitMessage({ topic: 'RatedUsageEvent', key: `RatedUsage/${id}`, resourceName: 'RatedUsage', resource: { id, usage, pack } }, context);
}
