import { periodOf, toIso } from '@concord/period';
import type { ConsumerContext, EntityRef, Resource } from '@concord/resource';

/** A customer's bill that somebody asks for before its period ends (TMF678). */
interface Demand extends Resource {
  readonly relatedParty?: EntityRef;
}

/**
 * A bill on demand is a run of its own, for its customer alone: what was accepted before it was asked for is on it. Its period, until
 * the charges are found, is the month in which it was asked for.
 */
export async function hearOfDemand({ id, href, relatedParty }: Demand, { resources, now }: ConsumerContext): Promise<void> {
  if (!relatedParty) return;
  const { start, end } = periodOf({ cycle: 'monthly', timeZone: 'UTC' }, now.getTime());
  await resources.create('SettlementRun', {
    mode: 'onDemand', period: { startDateTime: toIso(start), endDateTime: toIso(end) }, customer: { id: relatedParty.id },
    customerBillOnDemand: { id, ...(href !== undefined && { href }), '@referredType': 'CustomerBillOnDemand' },
  });
}
