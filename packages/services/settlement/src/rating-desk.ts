import { nextPeriod, periodOf, type Calendar, type Instant, type SettlementPeriod } from '@concord/period';
import type { CommercialEvent, Outcome } from '@concord/rating';
import type { ConsumerContext } from '@concord/resource';
import { acceptEvents, fold, type Intake, keysTouchedBy } from '@concord/settlement';
import type { AgreementVersion } from '@concord/terms';
import { type AgreementBook, sellerBooks } from './agreement-books.ts';
import type { CatalogCopy } from './catalog-copy.ts';
import { chargeEntries } from './charge-tallies.ts';
import type { TallySheet } from './tallies.ts';

/** Everything a batch of events is rated with: one transaction, one book, one sheet of running sums. */
export interface Desk {
  readonly context: ConsumerContext;
  readonly book: AgreementBook;
  readonly sheet: TallySheet;
  readonly catalog: CatalogCopy;
}

/** Rates an event under agreements and adds what it brought about to the running sums; what is suspended adds nothing. */
export async function accept(event: CommercialEvent, agreements: readonly (readonly AgreementVersion[])[], desk: Desk): Promise<Outcome> {
  const intake = intakeOf(agreements, desk.book);
  await desk.sheet.load(keysTouchedBy(event, intake));
  const [outcome] = acceptEvents([event], desk.sheet.state, intake);
  if (!outcome) throw new Error(`event ${event.id} came out of rating as nothing`);
  return outcome;
}

const intakeOf = (agreements: readonly (readonly AgreementVersion[])[], book: AgreementBook): Intake => ({
  agreements,
  landing: ({ id, settlement }, at) => openPeriod(settlement, at, book.closed.get(id)),
  exchangeRate: () => undefined,
});

/** The period that holds the instant, or the first open one after it. */
export function openPeriod(calendar: Calendar, at: Instant, closed: ReadonlySet<string> | undefined): SettlementPeriod {
  let period = periodOf(calendar, at);
  while (closed?.has(period.key)) period = nextPeriod(calendar, period);
  return period;
}

/** Adds what customers owe for an event to the running sums of their sellers. */
export async function foldCharges(event: CommercialEvent, { customerCharges }: Pick<Outcome, 'customerCharges'>, { book, sheet }: Desk): Promise<void> {
  const entries = customerCharges.flatMap((charge) => {
    const period = openPeriod(sellerCalendar(charge.seller, book), event.at, book.closed.get(sellerBooks(charge.seller)));
    return chargeEntries(charge, period.key);
  });
  await sheet.load(entries.map(({ key }) => key));
  fold(sheet.state, entries);
}

const calendarMonths: Calendar = { cycle: 'monthly', timeZone: 'UTC' };

/** A seller bills its customers in the periods of its first agreement; in calendar months where it has none. */
export function sellerCalendar(seller: string, { agreements }: AgreementBook): Calendar {
  const own = [...agreements.values()].flat().filter(({ parties }) => parties.some(({ id }) => id === seller)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return own[0]?.settlement ?? calendarMonths;
}
