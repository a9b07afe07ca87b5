import type { Finding } from '@concord/errors';
import { isJsonObject, isSameJson, type ChangeContext } from '@concord/resource';
import { itemsDeliveredBy, type ProductOrder } from './order.ts';

/** What is reported of an order while it is delivered, and the events by which v5 tells of it. */
export const deliveryReports = {
  productOrderMilestone: 'ProductOrderMilestoneEvent',
  productOrderJeopardyAlert: 'ProductOrderJeopardyAlertEvent',
  productOrderErrorMessage: 'ProductOrderErrorMessageEvent',
};

/** Whoever delivers knows first of what is late or fails: a partner adds reports about its own items, and takes none back. */
export function partnersReportOfTheirOwnItems(next: ProductOrder, previous: ProductOrder | undefined, { caller: { party } }: ChangeContext): Finding[] {
  if (!party || !previous) return [];
  const own = itemsDeliveredBy(party, previous);
  const broken = Object.keys(deliveryReports).filter((name) => !addsOnly(previous[name], next[name], own));
  return broken.map((name) => ({ code: 'notThePartnersToChange', message: `${party} may add to ${name} what is about items that it delivers: each says which in productOrderItem`, pointer: `/${name}` }));
}

/** v4 knows no reports and takes them as they come: what is none of v5's form is about nobody's item. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function addsOnly(before: unknown, after: unknown, own: ReadonlySet<string>): boolean {
  if (isSameJson(before, after)) return true;
  const [old, now] = [listOf(before), listOf(after)];
  return Array.isArray(after) && old.every((report, index) => isSameJson(report, now[index])) && now.slice(old.length).every((report) => isAbout(report, own));
}

function isAbout(report: unknown, own: ReadonlySet<string>): boolean {
  const items = isJsonObject(report) ? listOf(report.productOrderItem) : [];
  return items.length > 0 && items.every((item) => isJsonObject(item) && own.has(String(item.productOrderItemId)));
}
