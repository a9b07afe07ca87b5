import { type Decimal } from '@concord/money';
import { activeDaysOf, contains, type Instant, type SettlementPeriod, type Span } from '@concord/period';
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

/** One event for each product that is active in the period while the agreement is in force, at the first instant both are; days of a suspension do not count. */
export function subscriptionEvents(versions: readonly AgreementVersion[], period: SettlementPeriod, products: readonly ActiveProduct[]): SubscriptionEvent[] {
  const ruled = timesInForce(versions);
  return products.flatMap((product) => {
    const spans = ruled.flatMap((span) => common(span, product.active)).filter(({ end }) => end === undefined || end > period.start);
    const at = Math.max(spans[0]?.start ?? period.end, period.start);
    const timeZone = at < period.end ? versionAt(versions, at)?.settlement.timeZone : undefined;
    const days = timeZone === undefined ? undefined : activeDaysOf(timeZone, period, spans);
    return days === undefined || days.active === 0 ? [] : [subscription(product, period, at, days)];
  });
}

/** When an agreement was in force: the periods of its versions without their suspensions, in order of time. */
function timesInForce(versions: readonly AgreementVersion[]): Span[] {
  const spans = versions.flatMap(({ period, suspensions }) => suspensions.reduce<Span[]>((left, suspension) => left.flatMap((span) => without(span, suspension)), [period]));
  return spans.toSorted((a, b) => a.start - b.start);
}

function common(one: Span, other: Span): Span[] {
  const span = { start: Math.max(one.start, other.start), end: earlier(one.end, other.end) };
  return span.end !== undefined && span.end <= span.start ? [] : [span];
}

/** What is left of a span before and after another. */
const without = (span: Span, { start, end }: Span): Span[] => [
  ...common(span, { start: -Infinity, end: start }),
  ...(end === undefined ? [] : common(span, { start: end })),
];

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
