import { randomUUID } from 'node:crypto';
import type { ConsumerContext, ServiceEvent } from '@concord/resource';

export type UsageStatus = 'rated' | 'rerated' | 'recycled' | 'rejected';

/** Tells the usage service, once for a batch, what became of its records. */
export function tellStatuses(statuses: ReadonlyMap<string, UsageStatus>, { transaction, tenant, now }: Pick<ConsumerContext, 'transaction' | 'tenant' | 'now'>): void {
  if (statuses.size === 0) return;
  const id = randomUUID();
  const usage = [...statuses].map(([usageId, status]) => ({ id: usageId, status }));
  const body: ServiceEvent = { id, type: 'RatedUsageEvent', time: now.toISOString(), resourceName: 'RatedUsage', resource: { id, usage }, version: 1, parties: [] };
  transaction.emit({ id, topic: body.type, key: `RatedUsage/${id}`, tenant, body });
}
