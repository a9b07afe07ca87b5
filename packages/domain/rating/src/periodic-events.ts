import { type Decimal } from '@concord/money';
import { activeDays, type Instant, type SettlementPeriod, type Span } from '@concord/period';
import { type AgreementVersion, versionAt } from '@concord/terms';
import type { Acquisition, CalendarEvent, Offering, RelatedParty, SubscriptionEvent } from './event.ts';

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
