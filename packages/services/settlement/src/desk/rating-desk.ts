import { nextPeriod, periodOf, type Calendar, type Instant, type SettlementPeriod } from '@concord/period';
import type { ConsumerContext } from '@concord/resource';
import type { ExchangeRate } from '@concord/rating';
import type { Intake } from '@concord/settlement';
import { type AgreementBook, bookOf, sellerBooks } from './agreement-books.ts';
import { takeTurn } from './book-generation.ts';
import { catalogCopy, type CatalogCopy } from './catalog-copy.ts';
import { eventLog, type EventLog } from './event-log.ts';
import { rateQuotes, type RateQuotes } from './rate-quotes.ts';
import type { SheetState } from './sheet-state.ts';
import { keptSheets } from './kept-sheets.ts';
import { tallySheet, type TallySheet } from './tallies.ts';
import { type RatedPack, tellStatuses, type UsageStatus } from './tell-statuses.ts';

/** Everything that events are rated with in one transaction: one book, one sheet of running sums, one log. */
export interface Desk {
  readonly context: Context;
  readonly book: AgreementBook;
  readonly sheet: TallySheet;
  readonly log: EventLog;
  readonly catalog: CatalogCopy;
  readonly rates: RateQuotes;
  /** What became of usage records, told at the end. */
  readonly statuses: Map<string, UsageStatus>;
  /** Packs of records of which all that `statuses` does not name are rated. */
  readonly packs: RatedPack[];
  /** The desk with the agreements as they are now. */
  reread(): Promise<Desk>;
  /** Writes sums and log, for somebody who must search them. */
  save(): Promise<void>;
}

type Context = ConsumerContext;

/** Does work at a desk, alone, and leaves everything written and told. */
export async function atDesk<T>(context: Context, work: (desk: Desk) => Promise<T>): Promise<T> {
  const turn = await takeTurn(context.transaction);
  const state = keptSheets.take(context.tenant, turn);
  const desk = await deskIn(context, state);
  const result = await work(desk);
  await desk.save();
  tellStatuses(desk.statuses, context, desk.packs);
  keptSheets.leave(context.tenant, turn, state);
  return result;
}

/** A desk for somebody who only looks: what is done at it is never saved. @param state running sums as they are, if they are known */
export async function deskIn(context: Context, state?: SheetState): Promise<Desk> {
  const { transaction, tenant } = context;
  const [sheet, log] = [tallySheet(transaction, state), eventLog(transaction)];
  const save = async (): Promise<void> => {
    await sheet.save();
    await log.save();
  };
  const common = { context, sheet, log, statuses: new Map<string, UsageStatus>(), packs: [], save, catalog: catalogCopy(transaction), rates: rateQuotes(transaction) };
  const reread = async (): Promise<Desk> => ({ ...common, reread, book: await bookOf(tenant, transaction) });
  return reread();
}

/** How events are rated, in the periods that are open. @param landed is told where an event lands */
export const intakeOf = ({ book: { agreements, closed } }: Desk, exchangeRate: ExchangeRate, landed: (at: Instant, period: SettlementPeriod) => void): Intake => ({
  get agreements() {
    return agreements.all;
  },
  index: agreements.concerned,
  landing({ id, settlement }, at) {
    const period = openPeriod(settlement, at, closed.get(id));
    landed(at, period);
    return period;
  },
  exchangeRate,
});

/** The period that holds the instant, or the first open one after it. */
function openPeriod(calendar: Calendar, at: Instant, closed: ReadonlySet<string> | undefined): SettlementPeriod {
  let period = periodOf(calendar, at);
  while (closed?.has(period.key)) period = nextPeriod(calendar, period);
  return period;
}

/** The seller's billing period in which a charge of this time is summed. */
export const billingPeriod = (seller: string, at: Instant, { book }: Desk): SettlementPeriod => openPeriod(sellerCalendar(seller, book), at, book.closed.get(sellerBooks(seller)));

const calendarMonths: Calendar = { cycle: 'monthly', timeZone: 'UTC' };

/** A seller bills its customers in the periods of its first agreement; in calendar months where it has none. */
export function sellerCalendar(seller: string, { agreements }: AgreementBook): Calendar {
  const [first = ''] = agreements.engaging(seller);
  return agreements.get(first)?.find(({ parties }) => parties.some(({ id }) => id === seller))?.settlement ?? calendarMonths;
}
