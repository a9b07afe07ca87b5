import { type Decimal, decimal, parseMoney, zero } from '@concord/money';
import { periodOf, readInstant } from '@concord/period';
import { acquisitionOf, type ActiveProduct, agreementIndex, type CommercialEvent, type ExchangeRate, type Offering, type OfferingInput, type Outcome, parseOffering, takenBack } from '@concord/rating';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { acceptEvents, type Intake } from './intake/accept-events.ts';
import { fold, type State } from './intake/fold.ts';
import type { Position } from './net-positions.ts';
import { closeAll } from './simulate.ts';

interface Party {
  readonly id: string;
  readonly role: string;
}

interface Usage {
  readonly id: string;
  readonly usageDate: string;
  readonly usageType: string;
  readonly relatedParty: readonly Party[];
  readonly characteristics: Readonly<Record<string, unknown>>;
  readonly offering?: string;
}

interface Order {
  readonly id: string;
  readonly completed: string;
  readonly relatedParty: readonly Party[];
  readonly items: readonly { readonly offering: string; readonly quantity?: number; readonly action?: string }[];
}

interface Payment {
  readonly id: string;
  readonly date: string;
  readonly relatedParty: readonly Party[];
  readonly amount: { readonly unit: string; readonly value: string | number };
}

interface Refund extends Payment {
  /** The payment that it returns, in whole or in part. */
  readonly payment?: string;
}

interface CaseEvent {
  readonly usage?: Usage;
  readonly order?: Order;
  readonly payment?: Payment;
  readonly refund?: Refund;
}

/** What comes of a case. */
export interface CaseOutcome {
  readonly lines: readonly (Position & { readonly agreement: string; readonly term: string })[];
  readonly net: readonly Position[];
  readonly suspense: readonly { readonly event: string; readonly reason: string }[];
  /** Ids of events that were refused because they had been sent before. */
  readonly duplicates: readonly string[];
}

/** A money-flow case as `examples/cases` writes it. */
export interface Case {
  readonly name: string;
  readonly period: { readonly startDateTime: string };
  readonly offerings: readonly OfferingInput[];
  readonly agreements: readonly { readonly id: string; readonly associatedAgreement?: readonly { readonly id: string }[] }[];
  readonly events: readonly CaseEvent[];
  readonly expect: CaseOutcome;
}

const instant = (text: string): number => readInstant(text) ?? NaN;

/** The case's own roles are declared as what events bring, as its author would in the agreement. */
function agreementsOf({ agreements, events }: Case): [AgreementVersion, ...AgreementVersion[]][] {
  const roles = new Set(events.flatMap((event) => (event.usage ?? event.order ?? event.payment ?? event.refund)?.relatedParty.map(({ role }) => role) ?? []));
  const versions = agreements.map(({ id, associatedAgreement: [amended] = [], ...body }) => parseAgreement({ ...body, id: amended?.id ?? id, characteristic: [{ name: 'eventRole', value: [...roles] }] }));
  return [...Map.groupBy(versions, ({ id }) => id).values()].map((line) => line.map((version, index) => untilNext(version, line[index + 1]))).flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

/** An amendment ends the rule of what it amends. */
const untilNext = (version: AgreementVersion, next: AgreementVersion | undefined): AgreementVersion => (next ? { ...version, period: { ...version.period, end: next.period.start } } : version);

type Offerings = ReadonlyMap<string, Offering>;

function usageEvent(usage: Usage, offerings: Offerings): CommercialEvent {
  const { id, usageDate, usageType, relatedParty, characteristics } = usage;
  const offering = usage.offering === undefined ? undefined : offerings.get(usage.offering);
  return { kind: 'usage', id, at: instant(usageDate), usageType, relatedParty, characteristics, ...(offering && { offering }) };
}

const itemsOf = (order: Order, offerings: Offerings) =>
  order.items.map((item, index) => ({ id: `${order.id}/${index}`, at: instant(order.completed), action: item.action ?? 'add', quantity: decimal(item.quantity ?? 1), ...known(offerings, item.offering) }));

function known(offerings: Offerings, id: string): { offering: Offering } {
  return { offering: offerings.get(id) ?? { id, seller: '', prices: [] } };
}

function acquiredBy({ relatedParty, completed }: Order): Pick<ActiveProduct, 'acquired'> {
  const acquirer = relatedParty.find(({ role }) => role === 'acquirer');
  return acquirer === undefined ? {} : { acquired: { party: acquirer.id, at: instant(completed) } };
}

function eventsOf({ usage, order, payment, refund }: CaseEvent, offerings: Offerings): CommercialEvent[] {
  if (usage !== undefined) return [usageEvent(usage, offerings)];
  if (order !== undefined) return itemsOf(order, offerings).map((item) => ({ ...item, kind: 'order', relatedParty: order.relatedParty, characteristics: {}, ...acquiredBy(order) }));
  if (payment !== undefined) return [{ kind: 'payment', ...moneyMoved(payment) }];
  return refund === undefined ? [] : [{ kind: 'refund', ...moneyMoved(refund) }];
}

const moneyMoved = ({ id, date, relatedParty, amount }: Payment) => ({ id, at: instant(date), relatedParty, characteristics: {}, amount: parseMoney(amount) });

const productsOf = ({ events }: Case, offerings: Offerings): ActiveProduct[] =>
  events.flatMap(({ order }) => (order === undefined ? [] : itemsOf(order, offerings).map(({ id, at, offering, quantity }) => ({ id, offering, quantity, relatedParty: order.relatedParty, characteristics: {}, active: { start: at }, ...acquiredBy(order) }))));

/** Records already accepted under an identifier: the same again is a duplicate, another content a conflict. */
function intake(events: Case['events']): { fresh: Case['events']; duplicates: string[]; conflicts: { event: string; reason: string }[] } {
  const seen = new Map<string, string>();
  const result = { fresh: [] as Case['events'][number][], duplicates: [] as string[], conflicts: [] as { event: string; reason: string }[] };
  for (const event of events) {
    const { id } = event.usage ?? event.order ?? event.payment ?? event.refund ?? { id: '' };
    const content = JSON.stringify(event);
    const earlier = seen.get(id);
    if (earlier === undefined) result.fresh.push(event);
    else if (earlier === content) result.duplicates.push(id);
    else result.conflicts.push({ event: id, reason: 'conflict' });
    seen.set(id, earlier ?? content);
  }
  return result;
}

/** What came of every event, one after the other, and what refunds took back of it. */
function accepted({ events, offerings: input }: Pick<Case, 'events' | 'offerings'>, state: State, intake: Intake, products: readonly ActiveProduct[]): Outcome[] {
  const offerings = new Map(input.map((offering) => [offering.id, parseOffering(offering)]));
  const outcomes = new Map<string, Outcome>();
  const returned = new Map<string, Decimal>();
  for (const event of events) {
    const more = eventsOf(event, offerings).map((one): CommercialEvent => ({ ...one, acquired: one.acquired ?? (one.kind === 'usage' ? acquisitionOf(one, products) : undefined) }));
    for (const outcome of acceptEvents(more, state, intake)) outcomes.set(outcome.event, outcome);
    const original = outcomes.get(event.refund?.payment ?? '');
    if (event.refund && original) fold(state, takenBack(original, ...partOf(event.refund, events, returned)).entries);
  }
  return [...outcomes.values()];
}

/** From where to where a refund takes its payment back, as shares of it. */
function partOf({ payment = '', amount }: Refund, events: Case['events'], returned: Map<string, Decimal>): [Decimal, Decimal] {
  const paid = decimal(events.find((event) => event.payment?.id === payment)?.payment?.amount.value ?? 1);
  const before = returned.get(payment) ?? zero;
  const after = before.plus(decimal(amount.value));
  returned.set(payment, after);
  return [before.dividedBy(paid), after.dividedBy(paid)];
}

/** Cases have no rates. */
const quotesNothing: ExchangeRate = () => undefined;

/**
 * Plays a money-flow case through the pure engine: what `npm run case` asks of a whole suite, in a thousandth of the time.
 * @throws DomainError where an agreement or a number cannot be read
 */
export function playCase(played: Case): CaseOutcome {
  const agreements = agreementsOf(played);
  const { fresh, duplicates, conflicts } = intake(played.events);
  const products = productsOf(played, new Map(played.offerings.map((offering) => [offering.id, parseOffering(offering)])));
  const state: State = new Map();
  const outcomes = accepted({ events: fresh, offerings: played.offerings }, state, { agreements, index: agreementIndex(agreements), landing: ({ settlement }, at) => periodOf(settlement, at), exchangeRate: quotesNothing }, products);
  const { lines, positions } = closeAll({ agreements, products, at: instant(played.period.startDateTime), exchangeRate: quotesNothing, state });
  return {
    lines: lines.map(({ agreement, term, payer, payee, amount, unit }) => ({ agreement, term, payer, payee, amount, unit })),
    net: positions,
    suspense: [...outcomes.flatMap(({ event, suspense }) => (suspense ? [{ event, reason: suspense.reason }] : [])), ...conflicts],
    duplicates,
  };
}
