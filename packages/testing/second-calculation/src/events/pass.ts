import { meet, type Meeting } from './accept.ts';
import { type Agreement, type Version, versionAt } from '../input/agreement.ts';
import { NoRate, Uncountable } from './charge.ts';
import { customerCharges } from './customer.ts';
import { type Book, type Desk, emptyBook, type Foreknowledge } from './entry.ts';
import { Fraction } from '../numbers/fraction.ts';
import type { Happening } from '../input/happening.ts';
import { type Case, closeOf, type Span } from '../input/happenings.ts';
import { offeringsOf } from './names.ts';
import { type PartsBack, takeBack } from './take-back.ts';
import { many } from '../input/terms.ts';

export interface World {
  readonly agreements: readonly Agreement[];
  /** In the order of acceptance. */
  readonly events: readonly Happening[];
  readonly played: Case;
  readonly period: Span;
}

export interface Passed {
  readonly books: ReadonlyMap<string, Book>;
  readonly suspense: Case['expect']['suspense'];
}

const nothing: Foreknowledge = { entries: [], voided: new Set() };

/** Writes down what every event brings about, one after the other, then what the close of the period brings. */
export function pass(world: World, known: ReadonlyMap<string, Foreknowledge>): Passed {
  const books = new Map(world.agreements.map(({ id }) => [id, emptyBook()]));
  const suspense: Case['expect']['suspense'][number][] = [];
  const back: PartsBack = new Map();
  const ofClose = world.agreements.flatMap((agreement) => closeOf(agreement, world.period, world.played));
  for (const event of [...world.events, ...ofClose]) {
    const reason = accept(event, world, books, known);
    if (reason !== undefined && event.kind === 'usage') suspense.push({ event: event.id, reason });
    if (event.takesBack) reverse(event, world, books, back);
  }
  return { books, suspense };
}

/** @returns why the event must wait, if it must */
function accept(event: Happening, { agreements, period }: World, books: ReadonlyMap<string, Book>, known: ReadonlyMap<string, Foreknowledge>): string | undefined {
  try {
    const meetings = agreements.map((agreement) => ({ agreement, meeting: meet(agreement, event, bookOf(books, agreement), { known: known.get(agreement.id) ?? nothing, convert: converter(agreement) }) }));
    const counts = event.at >= period.start && event.at < period.end;
    for (const { agreement, meeting } of counts ? meetings : []) if (meeting) append(bookOf(books, agreement), meeting.book);
    return reasonOf(event, agreements, meetings.flatMap(({ meeting }) => meeting ?? []));
  } catch (error) {
    if (error instanceof Uncountable) return 'invalid';
    if (error instanceof NoRate) return 'currencyMismatch';
    throw error;
  }
}

const bookOf = (books: ReadonlyMap<string, Book>, { id }: Agreement): Book => books.get(id) ?? emptyBook();

function append(book: Book, { entries, bases, measurements, charges }: Book): void {
  book.entries.push(...entries);
  book.bases.push(...bases);
  book.measurements.push(...measurements);
  book.charges.push(...charges);
}

function reasonOf(event: Happening, agreements: readonly Agreement[], meetings: readonly Meeting[]): string | undefined {
  const obstacles = meetings.map(({ obstacle }) => obstacle);
  if (obstacles.includes('none') || customerCharges(event).length > 0) return undefined;
  if (obstacles.includes('unresolvedParty')) return 'unresolvedParty';
  return agreements.some((agreement) => isConcerned(versionAt(agreement, event.at), event)) ? 'noTerm' : 'noAgreement';
}

/** Does the event name a party of an agreement, or an offering that the agreement speaks of? */
function isConcerned(version: Version | undefined, { parties, offering }: Happening): boolean {
  const speaksOf = version?.terms.flatMap(({ term, offerings }) => [...offerings, ...('on' in term ? offeringsOf(term.on) : []), ...('base' in term ? many(term.base.productOffering) : [])]) ?? [];
  return version?.engaged.some((party) => parties.some(({ id }) => id === party.id)) === true || (offering !== undefined && speaksOf.includes(offering.id));
}

/** Amounts as they are. Where the agreement has them exchanged there is none, since cases have no rates. @throws NoRate */
export function converter({ versions: [{ settlement }] }: Agreement): Desk['convert'] {
  return (amount, unit) => {
    if (settlement.exchange && unit !== settlement.currency) throw new NoRate(unit);
    return { amount, unit };
  };
}

function reverse(event: Happening, { agreements }: World, books: ReadonlyMap<string, Book>, before: PartsBack): void {
  if (!event.takesBack) return;
  for (const agreement of agreements) takeBack(event, bookOf(books, agreement), before);
  before.set(event.takesBack.id, (before.get(event.takesBack.id) ?? Fraction.zero).plus(event.takesBack.part));
}
