import { readdirSync, readFileSync } from 'node:fs';
import { decimal, parseMoney } from '@concord/money';
import { readInstant } from '@concord/period';
import { acquisitionOf, type ActiveProduct, type CommercialEvent, type Offering, type OfferingInput, parseOffering } from '@concord/rating';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { simulate } from './simulate.ts';

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
  readonly amount: { readonly unit: string; readonly value: string };
}

/** A money-flow case as `examples/cases` writes it. */
interface Case {
  readonly name: string;
  readonly period: { readonly startDateTime: string };
  readonly offerings: readonly OfferingInput[];
  readonly agreements: readonly { readonly id: string; readonly associatedAgreement?: readonly { readonly id: string }[] }[];
  readonly events: readonly { readonly usage?: Usage; readonly order?: Order; readonly payment?: Payment }[];
  readonly expect: Readonly<Record<'lines' | 'net' | 'suspense' | 'duplicates', readonly unknown[]>>;
}

const instant = (text: string): number => readInstant(text) ?? NaN;

/** The case's own roles are declared as what events bring, as its author would in the agreement. */
function agreementsOf({ agreements, events }: Case): [AgreementVersion, ...AgreementVersion[]][] {
  const roles = new Set(events.flatMap((event) => (event.usage ?? event.order ?? event.payment)?.relatedParty.map(({ role }) => role) ?? []));
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

function eventsOf(event: Case['events'][number], offerings: Offerings): CommercialEvent[] {
  const { usage, order, payment } = event;
  if (usage !== undefined) return [usageEvent(usage, offerings)];
  if (order !== undefined) return itemsOf(order, offerings).map((item) => ({ ...item, kind: 'order', relatedParty: order.relatedParty, characteristics: {}, ...acquiredBy(order) }));
  return payment === undefined ? [] : [{ kind: 'payment', id: payment.id, at: instant(payment.date), relatedParty: payment.relatedParty, characteristics: {}, amount: parseMoney(payment.amount) }];
}

const productsOf = ({ events }: Case, offerings: Offerings): ActiveProduct[] =>
  events.flatMap(({ order }) => (order === undefined ? [] : itemsOf(order, offerings).map(({ id, at, offering, quantity }) => ({ id, offering, quantity, relatedParty: order.relatedParty, characteristics: {}, active: { start: at }, ...acquiredBy(order) }))));

/** Records already accepted under an identifier: the same again is a duplicate, another content a conflict. */
function intake(events: Case['events']): { fresh: Case['events']; duplicates: string[]; conflicts: { event: string; reason: string }[] } {
  const seen = new Map<string, string>();
  const result = { fresh: [] as Case['events'][number][], duplicates: [] as string[], conflicts: [] as { event: string; reason: string }[] };
  for (const event of events) {
    const { id } = event.usage ?? event.order ?? event.payment ?? { id: '' };
    const content = JSON.stringify(event);
    const earlier = seen.get(id);
    if (earlier === undefined) result.fresh.push(event);
    else if (earlier === content) result.duplicates.push(id);
    else result.conflicts.push({ event: id, reason: 'conflict' });
    seen.set(id, earlier ?? content);
  }
  return result;
}

/** Plays a case through the pure engine. */
function playCase(played: Case): Case['expect'] {
  const offerings = new Map(played.offerings.map((offering) => [offering.id, parseOffering(offering)]));
  const agreements = agreementsOf(played);
  const { fresh, duplicates, conflicts } = intake(played.events);
  const products = productsOf(played, offerings);
  const events = fresh.flatMap((event) => eventsOf(event, offerings)).map((event): CommercialEvent => ({ ...event, acquired: event.acquired ?? acquisitionOf(event, products) }));
  const { outcomes, lines, positions } = simulate({ agreements, events, products, at: instant(played.period.startDateTime), exchangeRate: () => undefined });
  return {
    lines: lines.map(({ agreement, term, payer, payee, amount, unit }) => ({ agreement, term, payer, payee, amount, unit })),
    net: positions,
    suspense: [...outcomes.flatMap(({ event, suspense }) => (suspense ? [{ event, reason: suspense.reason }] : [])), ...conflicts],
    duplicates,
  };
}

const folder = new URL('../../../../examples/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Case => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case;

const sorted = (list: readonly unknown[]): string[] => list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one, Object.keys(one ?? {}).sort()))).sort();

/** What a refund takes back is known to who keeps a log of events: those cases are played through the APIs alone. */
const isOfTheEngine = ({ events }: Case): boolean => events.every(({ usage, order, payment }) => usage ?? order ?? payment);

describe.each(files.map((file) => ({ file, played: read(file) })).filter(({ played }) => isOfTheEngine(played)))('$file: $played.name', ({ played }) => {
  it('comes to the cent', () => {
    const result = playCase(played);
    for (const part of ['lines', 'net', 'suspense', 'duplicates'] as const) expect(sorted(result[part])).toEqual(sorted(played.expect[part]));
  });
});
