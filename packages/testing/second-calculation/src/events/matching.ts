import { instantOf, type Placed } from '../input/agreement.ts';
import { Fraction } from '../numbers/fraction.ts';
import type { Happening } from '../input/happening.ts';
import { type Many, many, type On, type Where } from '../input/terms.ts';

type Wanted = Where[string];

export function meetsWhere(where: Where | undefined, characteristics: Happening['characteristics']): boolean {
  return Object.entries(where ?? {}).every(([name, wanted]) => meets(wanted, characteristics[name]));
}

function meets(wanted: Wanted, found: unknown): boolean {
  if (found === undefined) return false;
  if (typeof wanted === 'object' && !Array.isArray(wanted)) return isWithin(wanted as Readonly<Record<string, string | number>>, Fraction.read(found));
  return many(wanted as Many<unknown>).some((one) => one === found || isSameNumber(one, found));
}

const isSameNumber = (one: unknown, other: unknown): boolean => {
  const [first, second] = [Fraction.read(one), Fraction.read(other)];
  return first !== undefined && second !== undefined && first.compare(second) === 0;
};

const compared: Readonly<Record<string, (order: number) => boolean>> = { gt: (order) => order > 0, gte: (order) => order >= 0, lt: (order) => order < 0, lte: (order) => order <= 0 };

const isWithin = (bounds: Readonly<Record<string, string | number>>, value: Fraction | undefined): boolean =>
  value !== undefined && Object.entries(bounds).every(([word, bound]) => compared[word]?.(value.compare(Fraction.of(bound))));

/** Is this what the term reacts to, at a time at which it is valid, of an offering that its item holds? */
export function reactsTo(on: On, { term, offerings }: Placed, event: Happening): boolean {
  const holds = offerings.length === 0 || (event.offering ? offerings.includes(event.offering.id) : isOfCalendar(event));
  return holds && isValid(term, event.at) && isMeant(on, event);
}

const isOfCalendar = ({ kind }: Happening): boolean => kind === 'period' || kind === 'once';

function isValid(term: Placed['term'], at: number): boolean {
  const { startDateTime, endDateTime } = ('validFor' in term ? term.validFor : undefined) ?? {};
  return at >= instantOf(startDateTime, -Infinity) && at < instantOf(endDateTime, Infinity);
}

function isMeant(on: On, event: Happening): boolean {
  const asked = on[event.kind === 'usage' ? 'usageType' : event.kind];
  if (asked === undefined || !meetsWhere(on.where, event.characteristics)) return false;
  if (event.kind === 'usage') return many(on.usageType).includes(event.usageType ?? '');
  if (event.kind === 'order' || event.kind === 'subscription') return isAmong(on[event.kind]?.productOffering, event) && hasAction(on, event);
  return true;
}

const isAmong = (offerings: NonNullable<On['order']>['productOffering'], { offering }: Happening): boolean => offerings === undefined || (offering !== undefined && many(offerings).includes(offering.id));

const hasAction = ({ order }: On, { kind }: Happening): boolean => kind !== 'order' || order?.action === undefined || many(order.action).includes('add');
