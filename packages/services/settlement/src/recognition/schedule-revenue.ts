import { revenueOver } from '@concord/ledger';
import { minorUnit, wireMoney, zero } from '@concord/money';
import { toIso } from '@concord/period';
import { everything } from '@concord/storage-port';
import type { Desk } from '../desk/rating-desk.ts';
import { changePrice } from './change-revenue.ts';
import { type Charged, chargedObligations, type Obligation } from './charged-obligations.ts';
import { beginningOf, spanOfDays } from './days.ts';
import { postUntil } from './post-revenue.ts';
import { recognitionSteps } from './recognition-steps.ts';
import type { RevenueSchedule } from './revenue-schedule.resource.ts';
import { linesFrom } from './schedule-lines.ts';

/** Of a charge that was written: what of it is earned when. @param end when the period ended that it was charged in */
export async function scheduleRevenue(charged: Charged, id: string, end: number, desk: Desk): Promise<void> {
  const { charge } = charged;
  if (charge.customer === undefined) return;
  const obligations = await chargedObligations(charged, desk);
  const corrects = charge.correction?.corrects;
  const known = corrects === undefined ? new Set<string>() : await reprice(corrects, obligations, end, desk);
  for (const obligation of obligations.filter(({ key }) => !known.has(scheduleId(corrects ?? id, key)))) await schedule(charged, { id: corrects ?? id, obligation, end }, desk);
}

const scheduleId = (charge: string, key: string): string => `revenue-${charge}-${key}`;

async function schedule({ charge, seller, timeZone }: Charged, { id, obligation, end }: { readonly id: string; readonly obligation: Obligation; readonly end: number }, { context }: Desk): Promise<void> {
  const { offering, priceType, unit, customer = '' } = charge;
  const { key, contract, price, from, to } = obligation;
  const period = spanOfDays(timeZone, from, to);
  const revenue = revenueOver(price, { from, to }, minorUnit(unit));
  const nothing = wireMoney(unit, zero);
  const drawn: RevenueSchedule = {
    id: scheduleId(id, key), state: 'deferred', party: { id: seller }, customer: { id: customer }, contract, customerCharge: { id }, productOffering: { id: offering }, priceType,
    transactionPrice: wireMoney(unit, price), timeZone, period, fixedAmount: nothing, remainingPeriod: period, recognisedUntil: toIso(end), recognisedAmount: nothing, deferredAmount: nothing,
    revenueScheduleLine: linesFrom(revenue, beginningOf(timeZone, from), { unit, timeZone }), priceChange: [], recognitionStep: recognitionSteps(charge, obligation, id),
  };
  await context.resources.create('RevenueSchedule', { ...(await postUntil(drawn, end, 'deferred', context)) });
}

/** Each schedule of the charge comes to what is left of its price; of what is gone, to nothing. @returns their ids */
async function reprice(charge: string, obligations: readonly Obligation[], end: number, { context }: Desk): Promise<ReadonlySet<string>> {
  const schedules = await everything<RevenueSchedule>('revenueSchedule', context.transaction, { op: 'eq', path: 'customerCharge.id', value: charge });
  for (const schedule of schedules) {
    const now = obligations.find(({ key }) => schedule.id === scheduleId(charge, key));
    await changePrice(schedule, now?.price ?? zero, end, context);
  }
  return new Set(schedules.map(({ id }) => id));
}
