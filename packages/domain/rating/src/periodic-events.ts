import { type Decimal } from '@concord/money';
import { activeDays, contains, type Instant, type SettlementPeriod, type Span } from '@concord/period';
import { type AgreementVersion, versionAt } from '@concord/terms';
import type { Acquisition, CalendarEvent, CommercialEvent, Offering, RelatedParty, SubscriptionEvent } from './event.ts';

/** A TMF637 product as far as money is concerned. */
export interface ActiveProduct {
  readonly id: string;
  readonly offering: Offering;
  readonly quantity: Decimal;
  readonly relatedParty: readonly RelatedParty[];
  readonly characteristics: Readonly<Record<string, unknown>>;
  /** From its activation to its termination. */
  readonly active: Span;
  readonly acquired?: Acquisition | undefined;
}

/** When the agreement began and, where it did, ended, over all its versions. */
export function lifeOf(versions: readonly AgreementVersion[]): Span {
  const ends = versions.map(({ period }) => period.end);
  const start = Math.min(...versions.map(({ period }) => period.start));
  return ends.includes(undefined) ? { start } : { start, end: Math.max(...ends.filter((end) => end !== undefined)) };
}

const calendarEvent = (kind: 'period' | 'once', id: string, at: Instant): CalendarEvent => ({ kind, id, at, relatedParty: [], characteristics: {} });

/** The turn of the period, at its start or the agreement's if that is later, and the agreement's own beginning where it lies in the period. */
export function calendarEvents(versions: readonly AgreementVersion[], period: SettlementPeriod): CalendarEvent[] {
  const life = lifeOf(versions);
  const at = Math.max(period.start, life.start);
  const id = `${versions[0]?.id ?? ''}:${period.key}`;
  const turns = at < period.end && versionAt(versions, at) !== undefined ? [calendarEvent('period', `${id}:period`, at)] : [];
  const begins = life.start >= period.start && life.start < period.end ? [calendarEvent('once', `${id}:once`, life.start)] : [];
  return [...begins, ...turns];
}

/** One event for each product that is active in the period while the agreement is, at the first instant both are. */
export function subscriptionEvents(versions: readonly AgreementVersion[], period: SettlementPeriod, products: readonly ActiveProduct[]): SubscriptionEvent[] {
  const life = lifeOf(versions);
  return products.flatMap((product) => {
    const start = Math.max(life.start, product.active.start);
    const end = earlier(life.end, product.active.end);
    const at = Math.max(start, period.start);
    const timeZone = versionAt(versions, at)?.settlement.timeZone;
    const days = timeZone === undefined ? undefined : activeDays(timeZone, period, start, end);
    return days === undefined || days.active === 0 ? [] : [subscription(product, period, at, days)];
  });
}

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined => (a === undefined || b === undefined ? (a ?? b) : Math.min(a, b));

const subscription = ({ id, offering, quantity, relatedParty, characteristics, acquired }: ActiveProduct, period: SettlementPeriod, at: Instant, days: SubscriptionEvent['days']): SubscriptionEvent => ({
  kind: 'subscription',
  id: `${id}:${period.key}`,
  at,
  relatedParty,
  characteristics,
  offering,
  product: id,
  quantity,
  days,
  ...(acquired && { acquired }),
});

/** Who won the customer of an event: as recorded for its product, or for the product of the same offering that one of its parties had at the time. */
export function acquisitionOf(event: Pick<CommercialEvent, 'at' | 'product' | 'offering' | 'relatedParty'>, products: readonly ActiveProduct[]): Acquisition | undefined {
  const sameCustomer = ({ relatedParty }: ActiveProduct): boolean => event.relatedParty.some(({ id, role }) => role === 'customer' && relatedParty.some((party) => party.id === id && party.role === role));
  const isIts = (product: ActiveProduct): boolean => (event.product === undefined ? product.offering.id === event.offering?.id && sameCustomer(product) : product.id === event.product);
  return products.find((product) => product.acquired !== undefined && contains(product.active, event.at) && isIts(product))?.acquired;
}
