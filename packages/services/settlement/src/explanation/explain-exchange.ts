import { type Decimal, decimal, hundred, stored } from '@concord/money';
import { dayOf } from '@concord/period';
import type { Transaction } from '@concord/storage-port';
import type { WireStep } from './explanation-steps.ts';
import type { LineExplanation } from './line-explanation.ts';
import { type Quote, quoteOf } from '../desk/rate-quotes.ts';

/** What explanation reads of an agreement's terms of settlement. */
export interface SettlementTerms {
  readonly currency: string;
  readonly timeZone: string;
  readonly exchange?: { readonly source?: string; readonly date: string; readonly markupPercent?: string | number };
}

/** Says of a step in which currencies were exchanged where the rate came from. @param at the instant whose day's rate applied */
export async function withQuote(step: WireStep, { clause }: Pick<LineExplanation, 'clause'>, at: number, transaction: Transaction): Promise<WireStep> {
  const operand = new Map(step.operand.map(({ name, value }) => [name, value]));
  const [applied, version] = [operand.get('exchangeRate'), operand.get('version')];
  const explained = clause.find((one) => one.version === version) ?? clause[0];
  const terms = explained?.settlementTerms as SettlementTerms | undefined;
  if (applied === undefined || !terms?.exchange) return step;
  const from = step.name === 'price' ? unitIn(explained?.term) : (operand.get('unit') ?? unitIn(explained?.term));
  const more = { exchangedFrom: from, exchangedTo: terms.currency, ...(await origin(terms, { applied, from, at }, transaction)) };
  return { ...step, operand: [...step.operand, ...Object.entries(more).map(([name, value]) => ({ name, value: String(value) }))] };
}

interface Applied {
  readonly applied: string;
  readonly from: string | undefined;
  readonly at: number;
}

async function origin({ exchange, currency, timeZone }: SettlementTerms, { applied, from = '', at }: Applied, transaction: Transaction): Promise<object> {
  if (exchange?.date === 'fixed') return { rateDate: 'fixed' };
  const [source, markup] = [exchange?.source ?? '', decimal(exchange?.markupPercent ?? 0)];
  const quote = await quoteOf({ source, from, to: currency, day: dayOf(timeZone, at) }, transaction);
  if (!quote || !isWith(quote, markup, applied)) return { rateSource: source };
  return { rateSource: source, rateDate: quote.rateDate, quoted: quote.quoted.join('; '), storedRate: quote.rate.toFixed(), markupPercent: markup.toFixed() };
}

/** A rate that became known after it was needed is not the one that was applied. */
const isWith = ({ rate }: Quote, markup: Decimal, applied: string): boolean => rate.times(hundred.plus(markup)).dividedBy(hundred).eq(stored(applied));

/** The currency in which a term states its amounts. */
export function unitIn(term: unknown): string | undefined {
  if (typeof term !== 'object' || term === null) return undefined;
  if ('unit' in term && typeof term.unit === 'string') return term.unit;
  return Object.values(term).map(unitIn).find((unit) => unit !== undefined);
}
