import { type Clause, satisfies, type Trigger } from '@concord/terms';
import type { CommercialEvent } from '../events/event.ts';

/** Whether a term's `on` matches an event. */
export function triggerMatches(trigger: Trigger, event: CommercialEvent): boolean {
  return kindMatches(trigger, event) && holdsOffering(trigger.productOffering, event) && (trigger.where === undefined || satisfies(trigger.where, event.characteristics));
}

function kindMatches(trigger: Trigger, event: CommercialEvent): boolean {
  if (trigger.kind !== event.kind) return false;
  if (trigger.kind === 'usage' && event.kind === 'usage') return trigger.usageType.includes(event.usageType);
  if (trigger.kind === 'order' && event.kind === 'order') return trigger.action === undefined || trigger.action.includes(event.action);
  return true;
}

const holdsOffering = (offerings: readonly string[] | undefined, { offering }: CommercialEvent): boolean => offerings === undefined || (offering !== undefined && offerings.includes(offering.id));

/** Whether an event's offering or product is among those the term's item names. The turn of a period has neither. */
export function itemHolds({ offerings, products }: Clause, event: CommercialEvent): boolean {
  if (event.kind === 'period' || event.kind === 'once' || offerings.size + products.size === 0) return true;
  return itemNames({ offerings, products }, event);
}

/** Whether the item names the event's offering or product outright. */
export const itemNames = ({ offerings, products }: Pick<Clause, 'offerings' | 'products'>, { offering, product }: CommercialEvent): boolean =>
  (offering !== undefined && offerings.has(offering.id)) || (product !== undefined && products.has(product));

export const listNames = (offerings: readonly string[] | undefined, { offering }: CommercialEvent): boolean => offerings !== undefined && offering !== undefined && offerings.includes(offering.id);
