import type { readCase } from '@concord/cli';
import type { Agreement, Version } from './agreement.ts';
import { daysOf } from '../events/calendar.ts';
import { Fraction } from '../numbers/fraction.ts';
import { type Happening, happening, type Offering } from './happening.ts';

export type Case = ReturnType<typeof readCase>;
type CaseEvent = Case['events'][number];
type Order = Extract<CaseEvent, { readonly order: unknown }>['order'];

/** One item of an order, and from then on an active product. */
interface Product {
  readonly id: string;
  readonly from: number;
  readonly order: Order;
  readonly offering: Offering;
  readonly quantity: Fraction;
}

const offeringOf = ({ offerings }: Case, id: string): Offering => offerings.find((offering) => offering.id === id) ?? { id, seller: '', prices: [] };

const productsOf = (played: Case): readonly Product[] =>
  played.events.flatMap((event) => ('order' in event ? event.order.items.map((item, index) => ({ id: `${event.order.id}/${index}`, from: Date.parse(event.order.completed), order: event.order, offering: offeringOf(played, item.offering), quantity: Fraction.of(item.quantity) })) : []));

/** What an event of a case is to terms: an order as many things as it has items. */
export function happeningsOf(event: CaseEvent, played: Case): readonly Happening[] {
  if ('order' in event) return productsOf(played).filter(({ order }) => order === event.order).map(({ id, from, order, offering, quantity }) => happening({ kind: 'order', id, at: from, parties: order.relatedParty, offering, quantity, won: wonBy(order) }));
  if ('usage' in event) return [usage(event.usage, played)];
  const { id, date, relatedParty, amount, payment } = 'payment' in event ? event.payment : event.refund;
  const money = { id, at: Date.parse(date), parties: relatedParty, quantity: Fraction.of(amount.value), unit: amount.unit };
  return [happening({ kind: 'payment' in event ? 'payment' : 'refund', ...money, ...(payment === undefined ? {} : { takesBack: { id: payment, part: partOf(payment, money.quantity, played) } }) })];
}

function partOf(id: string, amount: Fraction, { events }: Case): Fraction {
  const paid = events.flatMap((event) => ('payment' in event && event.payment.id === id ? [event.payment.amount.value] : []));
  return amount.dividedBy(Fraction.of(paid[0] ?? 1));
}

function usage({ id, usageDate, usageType, relatedParty, characteristics, offering }: Extract<CaseEvent, { readonly usage: unknown }>['usage'], played: Case): Happening {
  const at = Date.parse(usageDate);
  const customers = relatedParty.filter(({ role }) => role === 'customer').map((party) => party.id);
  const orders = productsOf(played).filter((product) => product.offering.id === offering && product.from <= at && product.order.relatedParty.some((party) => party.role === 'customer' && customers.includes(party.id)));
  const won = orders.toSorted((one, other) => other.from - one.from).map(({ order }) => wonBy(order))[0];
  return happening({ kind: 'usage', id, at, usageType, parties: relatedParty, characteristics, won, ...(offering === undefined ? {} : { offering: offeringOf(played, offering) }) });
}

function wonBy({ relatedParty, completed }: Order): Happening['won'] {
  const acquirer = relatedParty.find(({ role }) => role === 'acquirer');
  return acquirer && { party: acquirer.id, at: Date.parse(completed) };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const common = (one: Span, other: Span): Span => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) });

/** What the close of a period brings: products that were active in it, the period itself, agreements that began. */
export function closeOf({ id, versions }: Agreement, period: Span, played: Case): readonly Happening[] {
  const [first] = versions;
  const last = versions.at(-1) ?? first;
  const whole = common(period, { start: first.start, end: last.end });
  const products = productsOf(played).flatMap((product) => activeIn(product, { whole, period }, first));
  const calendar = whole.start < whole.end ? [happening({ kind: 'period', id: `period ${id}`, at: whole.start, agreement: id })] : [];
  const began = first.start >= period.start && first.start < period.end ? [happening({ kind: 'once', id: `once ${id}`, at: first.start, agreement: id })] : [];
  return [...began, ...calendar, ...products];
}

function activeIn({ id, from, order, offering, quantity }: Product, { whole, period }: Readonly<Record<'whole' | 'period', Span>>, { id: agreement, settlement: { timeZone } }: Version): readonly Happening[] {
  const active = common(whole, { start: from, end: Infinity });
  const days = daysOf(active, timeZone);
  const share = Fraction.of(days).dividedBy(Fraction.of(daysOf(period, timeZone)));
  return days === 0 ? [] : [happening({ kind: 'subscription', id: `${id} ${agreement} ${active.start}`, at: active.start, parties: order.relatedParty, offering, quantity, share, agreement, won: wonBy(order) })];
}
