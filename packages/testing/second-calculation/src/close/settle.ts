import { ofType } from '../events/accept.ts';
import { type Agreement, type AgreementBody, agreementsOf, type Version } from '../input/agreement.ts';
import { chargeAtClose, pairsOf } from './close-charges.ts';
import { closingLines, holds } from './closing-terms.ts';
import { type Book, emptyBook, type Foreknowledge, nameOf } from '../events/entry.ts';
import { type Case, happeningsOf } from '../input/happenings.ts';
import { type Line, linesOf } from './lines.ts';
import { type Position, positionsOf } from './netting.ts';
import { converter, pass, type Passed, type World } from '../events/pass.ts';
import { minorUnit } from '../numbers/rounding.ts';
import { sift } from '../input/sift.ts';
import type { AttributionCredit, Charge, RevenueShare } from '../input/terms.ts';

/** Settles a case from scratch: exact, slow, one event after the other. @throws RangeError where an agreement or a number makes no sense */
export function settle(played: Case): Case['expect'] {
  const { fresh, duplicates, conflicts } = sift(played.events);
  const period = { start: Date.parse(played.period.startDateTime), end: Date.parse(played.period.endDateTime) };
  const world: World = { agreements: agreementsOf(played.agreements as readonly AgreementBody[]), events: fresh.flatMap((event) => happeningsOf(event, played)), played, period };
  const first = pass(world, new Map());
  const known = foreknown(world, first, () => new Set());
  const second = pass(world, known);
  const all = foreknown(world, second, (agreement) => failing(agreement, second, known, world));
  const last = pass(world, all);
  const settled = world.agreements.map((agreement) => ({ agreement, lines: close(agreement, last, all, world) }));
  return {
    lines: settled.flatMap(({ lines }) => lines).map(written),
    net: positionsOf(settled.map(({ agreement: { versions: [{ settlement }] }, lines }) => ({ settlement, lines }))).map(written),
    suspense: [...last.suspense, ...conflicts.map((event) => ({ event, reason: 'conflict' }))],
    duplicates,
  };
}

const written = <T extends Position>(line: T): Omit<T, 'amount'> & { readonly amount: string } => ({ ...line, amount: line.amount.text(minorUnit(line.unit)) });

type Known = ReadonlyMap<string, Foreknowledge>;

const foreknown = ({ agreements }: World, { books }: Passed, voided: (agreement: Agreement) => ReadonlySet<string>): Known =>
  new Map(agreements.map((agreement) => [agreement.id, { entries: books.get(agreement.id)?.entries ?? [], voided: voided(agreement) }]));

const nothing: Foreknowledge = { entries: [], voided: new Set() };

function close(agreement: Agreement, { books }: Passed, known: Known, world: World): readonly Line[] {
  const { version, book, lines } = chargedAtClose(agreement, books.get(agreement.id) ?? emptyBook(), known.get(agreement.id) ?? nothing, world);
  return [...lines, ...closingLines(version, book, lines)];
}

function lastVersion({ versions }: Agreement, { period }: World): Version {
  return versions.findLast(({ start, end }) => start < period.end && end > period.start) ?? versions[0];
}

function chargedAtClose(agreement: Agreement, before: Book, known: Foreknowledge, world: World): { readonly version: Version; readonly book: Book; readonly lines: readonly Line[] } {
  const version = lastVersion(agreement, world);
  const book: Book = { ...before, entries: [...before.entries], bases: [...before.bases] };
  chargeAtClose(version, { version, book, known, convert: converter(agreement) }, world.period.end - 1);
  return { version, book, lines: linesOf(version, book, known) };
}

/** Terms between two whose condition fails, judged as if every condition held. */
function failing(agreement: Agreement, { books }: Passed, known: Known, world: World): ReadonlySet<string> {
  const { version, book, lines } = chargedAtClose(agreement, books.get(agreement.id) ?? emptyBook(), known.get(agreement.id) ?? nothing, world);
  const conditional = [...ofType<Charge>(version, 'Charge'), ...ofType<RevenueShare>(version, 'RevenueShare'), ...ofType<AttributionCredit>(version, 'AttributionCredit')];
  return new Set(conditional.flatMap(({ term: { id, condition } }) => (condition ? pairsOf(book.entries, id).filter((pair) => !holds(condition, { version, book, lines, ...pair })).map(({ payer, payee }) => nameOf(id, payer, payee)) : [])));
}
