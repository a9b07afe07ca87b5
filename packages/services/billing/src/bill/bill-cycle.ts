import { defineResource, type ConsumerContext, type Resource } from '@concord/resource';
import type { SettlementRun } from './settled.ts';

/** A period whose bills were raised (TMF678 v5), by however many runs. It says of no bill whose it is, so every party may read it. */
export const billCycle = defineResource({ name: 'BillCycle', visibleTo: () => ['*'] });

/** The cycle of a run as its bills refer to it; made with the first of them. */
export async function billCycleOf({ period: { startDateTime, endDateTime } }: SettlementRun, { resources, now }: ConsumerContext): Promise<Resource> {
  const [from, to] = [startDateTime.slice(0, 10), endDateTime.slice(0, 10)];
  const known = await resources.find('BillCycle', cycleId(startDateTime, endDateTime));
  return known ?? resources.create('BillCycle', {
    id: cycleId(startDateTime, endDateTime), name: `${from} to ${to}`, description: `What is billed of the time from ${from} to ${to}.`,
    billingPeriod: `${startDateTime}/${endDateTime}`, chargeDate: endDateTime, billingDate: now.toISOString(), validFor: { startDateTime, endDateTime },
  });
}

/** Instants without what an address would have to encode. */
const cycleId = (...instants: readonly string[]): string => instants.map((instant) => instant.replaceAll(/[^\dTZ]/g, '')).join('-');
