import { type Agreement, type Placed, type Version, versionAt } from '../input/agreement.ts';
import { countOf, halvesOf, priceOf, scaleOf, Uncountable, unitOf } from './charge.ts';
import { periodNumber } from './calendar.ts';
import { customerCharges } from './customer.ts';
import { type Book, type Desk, emptyBook, type Entry } from './entry.ts';
import { Fraction } from '../numbers/fraction.ts';
import type { Happening } from '../input/happening.ts';
import { reactsTo } from './matching.ts';
import { concerns, offeringsOf, resolve } from './names.ts';
import { credit, shareOut } from './share.ts';
import type { AttributionCredit, Bonus, Charge, RevenueShare } from '../input/terms.ts';
import { many } from '../input/terms.ts';

/** What became of an event under one agreement. */
export interface Meeting {
  readonly book: Book;
  /** What stood in the way, if nothing came of it: no term reacts, or one does and its parties are unknown or strangers. */
  readonly obstacle: 'none' | 'noTerm' | 'unresolvedParty' | 'stranger';
}

const worst = (obstacles: readonly Meeting['obstacle'][]): Meeting['obstacle'] => (['none', 'unresolvedParty', 'stranger'] as const).find((one) => obstacles.includes(one)) ?? 'noTerm';

/** What an event brings about under the version of an agreement in force at its own time. @throws Uncountable, NoRate */
export function meet(agreement: Agreement, event: Happening, before: Book, { known, convert }: Pick<Desk, 'known' | 'convert'>): Meeting | undefined {
  const version = versionAt(agreement, event.at);
  if (!version || (event.agreement !== undefined && event.agreement !== agreement.id)) return undefined;
  const added = emptyBook();
  const desk: Desk = { version, known, convert, book: { ...before, charges: [...before.charges, ...customerCharges(event)] } };
  const charges = ofType<Charge>(version, 'Charge').map((placed) => chargeFor(placed, event, desk));
  const measured = ofType<Bonus>(version, 'PerformanceBonus').map((placed) => measure(placed, event, desk, added));
  const made: Entry[] = charges.flatMap(({ entry }) => (entry ? [entry] : []));
  const ownBases = [...before.bases];
  passOn(version, event, { ...desk, book: { ...desk.book, bases: ownBases } }, made);
  added.entries.push(...made);
  added.bases.push(...ownBases.slice(before.bases.length));
  added.charges.push(...customerCharges(event));
  return { book: added, obstacle: made.length > 0 ? 'none' : worst([...charges.map(({ obstacle }) => obstacle), ...measured, ...sharesWait(version, event, desk)]) };
}

export const ofType = <T extends Placed['term']>({ terms }: Version, type: T['@type']): readonly Placed<T>[] => terms.filter((placed): placed is Placed<T> => placed.term['@type'] === type);

function chargeFor(placed: Placed<Charge>, event: Happening, desk: Desk): { readonly entry?: Entry; readonly obstacle: Meeting['obstacle'] } {
  const { term } = placed;
  if (!reactsTo(term.on, placed, event)) return { obstacle: 'noTerm' };
  const [payer, payee] = [resolve(term.payer, desk.version, event), resolve(term.payee, desk.version, event)];
  if (payer === undefined || payee === undefined) return { obstacle: 'unresolvedParty' };
  if (!concerns([payer, payee], placed, offeringsOf(term.on), event)) return { obstacle: 'stranger' };
  if (term.quantity === undefined && event.unit !== undefined && event.unit !== unitOf(term)) return { obstacle: 'noTerm' };
  if (payer === payee) return { obstacle: 'none' };
  const counted = countOf(term, event);
  const owed = desk.convert(priceOf(term, { payer, payee, counted }, event, desk), unitOf(term));
  const value = typeof term.quantity === 'object' ? distinctOf(event.characteristics[term.quantity.distinct], event) : {};
  return { obstacle: 'none', entry: { kind: 'charge', term: term.id, payer, payee, unit: owed.unit, amount: owed.amount.rounded(scaleOf(desk), halvesOf(desk)), counted, event: event.id, at: event.at, parties: event.parties, ...value } };
}

function distinctOf(value: unknown, { id }: Happening): { readonly value: string } {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Uncountable(id);
  return { value: String(value) };
}

/** Shares and credits, each after what it is a share of. */
export function passOn(version: Version, event: Happening, desk: Desk, made: Entry[]): void {
  const waiting = [...ofType<RevenueShare>(version, 'RevenueShare'), ...ofType<AttributionCredit>(version, 'AttributionCredit')];
  const periodsSince = (at: number): number => periodNumber(event.at, version.settlement) - periodNumber(at, version.settlement);
  while (waiting.length > 0) {
    const ready = waiting.findIndex((placed) => !waiting.some((other) => other !== placed && standsOn(placed).includes(other.term.id)));
    for (const placed of waiting.splice(Math.max(0, ready), 1)) made.push(...(isShare(placed) ? shareOut(placed, { event, desk, made }) : credit(placed, { event, desk, made }, periodsSince)));
  }
}

const isShare = (placed: Placed<RevenueShare> | Placed<AttributionCredit>): placed is Placed<RevenueShare> => placed.term['@type'] === 'RevenueShare';
const standsOn = ({ term }: Placed<RevenueShare> | Placed<AttributionCredit>): readonly string[] => [...many(term.base.terms), ...('deduct' in term ? (term.deduct ?? []).flatMap((part) => many(part.terms)) : [])];

function measure(placed: Placed<Bonus>, event: Happening, { version }: Desk, { measurements }: Book): Meeting['obstacle'] {
  const { id, metric, payer, payee } = placed.term;
  const isMeant = reactsTo({ usageType: metric.usageType, where: metric.where ?? {} }, placed, event);
  if (!isMeant) return 'noTerm';
  const [debtor, creditor] = [resolve(payer, version, event, true), resolve(payee, version, event, true)];
  if (debtor === undefined || creditor === undefined) return 'unresolvedParty';
  if (!concerns([debtor, creditor], placed, [], event)) return 'stranger';
  const value = metric.characteristic === undefined ? Fraction.one : Fraction.read(event.characteristics[metric.characteristic]);
  if (!value) throw new Uncountable(event.id);
  measurements.push({ term: id, payer: debtor, payee: creditor, value, at: event.at, event: event.id });
  return 'none';
}

/** Shares of what customers pay that found nobody to share with. */
function sharesWait(version: Version, event: Happening, desk: Desk): readonly Meeting['obstacle'][] {
  const shares = ofType<RevenueShare>(version, 'RevenueShare').filter(({ term }) => term.base.terms === undefined && desk.book.charges.some((charge) => charge.event === event.id && many(term.base.priceType).includes(charge.priceType)));
  return shares.map(({ term }) => (term.holder !== undefined && resolve(term.holder, version, event) === undefined ? 'unresolvedParty' : 'stranger'));
}
