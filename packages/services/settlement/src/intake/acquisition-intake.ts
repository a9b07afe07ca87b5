import { readInstant } from '@concord/period';
import { acquisitionOf, type UsageEvent } from '@concord/rating';
import type { Predicate } from '@concord/storage-port';
import { acquisitionBy } from '../desk/acquisitions.ts';
import type { LoggedEvent } from '../desk/event-log.ts';
import { commercialEvent, plainEvent } from '../desk/plain-event.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { eventsAround } from '../rerating/replay.ts';
import { rerate } from '../rerating/rerate.ts';
import { activeProducts, type ProductCopy } from './active-products.ts';

/** A usage event with who won its customer, where an agreement gives a credit for that. */
export async function withAcquisition(event: UsageEvent, desk: Pick<Desk, 'book' | 'context' | 'catalog'>): Promise<UsageEvent> {
  const where = desk.book.crediting.size > 0 ? usedProducts(event) : undefined;
  const acquired = where && acquisitionOf(event, await activeProducts(desk, where));
  return acquired ? { ...event, acquired } : event;
}

/** The product that was used: by its id, or as its customer has it. */
function usedProducts({ product, offering, relatedParty }: UsageEvent): Predicate | undefined {
  if (product !== undefined) return { op: 'eq', path: 'id', value: product };
  const customer = relatedParty.find(({ role }) => role === 'customer');
  if (!customer || !offering) return undefined;
  return { op: 'and', of: [{ op: 'eq', path: 'relatedParty[].id', value: customer.id }, { op: 'eq', path: 'productOffering.id', value: offering.id }] };
}

/** A product may be heard of after what was used of it: who won its customer is credited for that as well. */
export async function creditWhatCameBefore(product: ProductCopy, desk: Desk): Promise<void> {
  const start = product.startDate === undefined ? undefined : readInstant(product.startDate);
  if (start === undefined || !acquisitionBy(product.relatedParty, start).acquired || desk.book.crediting.size === 0) return;
  const used = (await eventsAround({ start }, desk.log)).filter((logged) => Date.parse(logged.at) >= start && mayBeOf(product, logged));
  let isCredited = false;
  for (const logged of used) isCredited = (await credited(logged, desk)) || isCredited;
  if (isCredited) for (const agreement of desk.book.crediting) await rerate(agreement, start, desk);
}

const mayBeOf = ({ id, productOffering }: ProductCopy, { event }: LoggedEvent): boolean =>
  event?.kind === 'usage' && event.acquired === undefined && (event.product === id || (event.product === undefined && event.offering?.id === productOffering?.id));

async function credited(logged: LoggedEvent, desk: Desk): Promise<boolean> {
  const known = logged.event && commercialEvent(logged.event);
  const event = known?.kind === 'usage' ? await withAcquisition(known, desk) : undefined;
  if (!event?.acquired) return false;
  desk.log.put({ ...logged, event: plainEvent(event) });
  return true;
}
