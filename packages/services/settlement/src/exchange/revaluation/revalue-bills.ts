import { type Finding, invalidInput } from '@concord/errors';
import { dayMs, type Instant, instantOf, readInstant, toIso } from '@concord/period';
import { assertOperator, type ChangeContext, type EntityRef, type Operation } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import { rateQuotes } from '../../desk/rate-quotes.ts';
import type { BooksCurrency } from '../books-currency.resource.ts';
import type { ExchangeRevaluation } from './exchange-revaluation.resource.ts';
import { billsOpenAt } from './foreign-bill.ts';
import { postRevaluation } from './post-revaluation.ts';
import { revaluationsOf, type Valuation } from './value-bills.ts';

interface RevalueBills {
  readonly party: EntityRef;
  /** `YYYY-MM-DD`, in the time zone of the books. */
  readonly valuationDate: string;
  readonly mode?: 'post' | 'preview';
}

/** Most open bills of one request. */
const most = 20_000;

/**
 * `POST /revalueBills`: values what is open of a party's bills in other currencies at the closing rates of a day, posts what that gains and loses at its end, and
 * takes it back as the next day begins. Asked again for the same day it answers what was posted.
 */
export const revalueBills: Operation = async ({ body, caller }, context) => {
  assertOperator(caller, 'open bills are revalued');
  const { party, valuationDate, mode = 'post' } = body as RevalueBills;
  const books = await booksOf(party.id, context.transaction);
  const end = endOf(valuationDate, books, context.now);
  const posted = await everything<ExchangeRevaluation>('exchangeRevaluation', context.transaction, { op: 'and', of: [{ op: 'eq', path: 'party.id', value: party.id }, { op: 'eq', path: 'valuationDate', value: valuationDate }] });
  const exchangeRevaluation = posted.length > 0 ? posted : await revalued(mode, { books, day: valuationDate, end }, context);
  return { status: 200, body: { party, valuationDate, mode, exchangeRevaluation } };
};

async function booksOf(party: string, transaction: Transaction): Promise<BooksCurrency> {
  const [found] = await transaction.collection<BooksCurrency>('booksCurrency').list({ where: { op: 'eq', path: 'party.id', value: party }, limit: 1 });
  if (found) return found.document;
  throw refused('unknownBooks', `nothing says in which currency ${party} keeps its books`, '/party/id');
}

/** The midnight at which a day ends; it must be past, since bills and payments of the day may still come. */
function endOf(day: string, { timeZone = 'UTC' }: BooksCurrency, now: Date): Instant {
  const start = readInstant(`${day}T00:00:00Z`);
  if (start === undefined) throw refused('invalidDate', `${day} is not a day`, '/valuationDate');
  const end = instantOf(timeZone, start + dayMs);
  if (end > now.getTime()) throw refused('dayNotOver', `${day} ends at ${toIso(end)}`, '/valuationDate');
  return end;
}

async function revalued(mode: 'post' | 'preview', valuation: Valuation, context: ChangeContext): Promise<readonly ExchangeRevaluation[]> {
  const open = (await billsOpenAt(toIso(valuation.end), valuation.books.party.id, context.transaction)).filter(({ unit }) => unit !== valuation.books.currency);
  if (open.length > most) throw refused('tooManyBills', `${open.length} bills are open, of which one request values ${most}`, '/party');
  const { revaluations, missing } = await rateQuotes(context.transaction).priced((rateOf) => revaluationsOf(open, valuation, rateOf));
  if (missing.length > 0) throw invalidInput('rateMissing', missing.join('; '), missing.map((message): Finding => ({ code: 'rateMissing', message, pointer: '/valuationDate' })));
  if (mode === 'preview') return revaluations;
  const posted: ExchangeRevaluation[] = [];
  for (const one of revaluations) posted.push(await postRevaluation(one, valuation.end, context));
  return posted;
}

const refused = (code: string, message: string, pointer: string) => invalidInput(code, message, [{ code, message, pointer }]);
