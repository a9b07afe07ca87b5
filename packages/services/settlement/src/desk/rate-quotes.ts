import { type Decimal, decimal, round, stored } from '@concord/money';
import { dayMs } from '@concord/period';
import type { ExchangeRate as Quoting } from '@concord/rating';
import { everything, type Predicate, type Transaction } from '@concord/storage-port';
import type { ExchangeRate } from '../exchange/exchange-rate.resource.ts';

/** A rate as it is applied, and the quotes that it is made of. */
export interface Quote {
  readonly rate: Decimal;
  /** The day that it was quoted for: the day asked for, or the last one before. */
  readonly rateDate: string;
  readonly quoted: readonly string[];
}

/** What is asked of a source. */
export interface Asked {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
}

/** A source pauses over a weekend with its holidays; a longer silence is a gap, and no rate is better than an old one. */
const longestPauseDays = 7;
/** Of rates that are worked out of quotes, such as one euro's worth in the other direction. */
const derivedScale = 12;

const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * dayMs).toISOString().slice(0, 10);

/** The rate of the last day on which the source quoted it: as it stands, the other way round, or across a third currency. */
export async function quoteOf({ source, from, to, day }: Asked, transaction: Transaction): Promise<Quote | undefined> {
  const recent: Predicate = { op: 'and', of: [{ op: 'eq', path: 'source', value: source }, { op: 'gte', path: 'rateDate', value: daysBefore(day, longestPauseDays) }, { op: 'lte', path: 'rateDate', value: day }] };
  const quotes = await everything<ExchangeRate>('exchangeRate', transaction, recent);
  const days = [...Map.groupBy(quotes, ({ rateDate }) => rateDate)].sort(([a], [b]) => (a < b ? 1 : -1));
  for (const [rateDate, ofDay] of days) {
    const found = between(from, to, ofDay);
    if (found) return { ...found, rateDate };
  }
  return undefined;
}

type Found = Omit<Quote, 'rateDate'>;

function between(from: string, to: string, quotes: readonly ExchangeRate[]): Found | undefined {
  const direct = one(from, to, quotes);
  if (direct) return direct;
  for (const pivot of new Set(quotes.map(({ sourceCurrency }) => sourceCurrency))) {
    const [there, onwards] = [one(pivot, from, quotes), one(pivot, to, quotes)];
    if (there && onwards) return { rate: round(onwards.rate.dividedBy(there.rate), derivedScale), quoted: [...there.quoted, ...onwards.quoted] };
  }
  return undefined;
}

function one(from: string, to: string, quotes: readonly ExchangeRate[]): Found | undefined {
  const found = (source: string, target: string): ExchangeRate | undefined => quotes.find(({ sourceCurrency, targetCurrency }) => sourceCurrency === source && targetCurrency === target);
  const [straight, reverse] = [found(from, to), found(to, from)];
  if (straight) return { rate: decimal(straight.rate), quoted: [written(straight)] };
  return reverse && { rate: round(stored('1').dividedBy(decimal(reverse.rate)), derivedScale), quoted: [written(reverse)] };
}

const written = ({ sourceCurrency, targetCurrency, rate }: ExchangeRate): string => `1 ${sourceCurrency} = ${rate} ${targetCurrency}`;

/** The rates of one transaction: looked up when something asks for them, since the engine itself does not wait. */
export interface RateQuotes {
  /** Does work that depends on rates, again and again until all that it asks for is looked up; it must have no effect. */
  priced<T>(work: (exchangeRate: Quoting) => T): Promise<T>;
  /** What was looked up so far. */
  readonly known: Quoting;
}

const keyOf = ({ source, from, to, day }: Asked): string => JSON.stringify([source, from, to, day]);

export function rateQuotes(transaction: Transaction): RateQuotes {
  const quotes = new Map<string, Quote | undefined>();
  const known: Quoting = (asked) => quotes.get(keyOf(asked))?.rate;
  return {
    known,
    async priced(work) {
      for (;;) {
        const unknown: Asked[] = [];
        const result = work((asked) => {
          if (quotes.has(keyOf(asked))) return known(asked);
          unknown.push(asked);
          return stored('1');
        });
        if (unknown.length === 0) return result;
        for (const asked of unknown) if (!quotes.has(keyOf(asked))) quotes.set(keyOf(asked), await quoteOf(asked, transaction));
      }
    },
  };
}
