import { randomUUID } from 'node:crypto';
import type { WireMoney } from '@concord/money';
import type { ConsumerContext, ServiceEvent } from '@concord/resource';

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
export function tellStatuses(statuses: ReadonlyMap<string, UsageStatus>, { transaction, tenant, now }: Pick<ConsumerContext, 'transaction' | 'tenant' | 'now'>, pack: readonly RatedPack[] = []): void {
  if (statuses.size + pack.length === 0) return;
  const id = randomUUID();
  const usage = [...statuses].map(([usageId, status]) => ({ id: usageId, status }));
  const body: ServiceEvent = { id, type: 'RatedUsageEvent', time: now.toISOString(), resourceName: 'RatedUsage', resource: { id, usage, pack }, version: 1, parties: [] };
  transaction.emit({ id, topic: body.type, key: `RatedUsage/${id}`, tenant, body });
}
