import { invalidInput } from '@concord/errors';
import { type Decimal, decimal, type WireMoney, wireMoney, zero } from '@concord/money';
import { readInstant, toIso } from '@concord/period';
import { type Operation, selectionOf } from '@concord/resource';
import { conversionCost } from '@concord/settlement';
import { everything, type Predicate, type Transaction } from '@concord/storage-port';
import { askedPage } from '../asked-page.ts';
import { type LineExplanation, lineExplanations } from '../explanation/line-explanation.ts';
import type { ExchangeDifference } from './exchange-difference.resource.ts';
import { conversionsOf, type LineConversion } from './line-conversions.ts';

/** What concerns one party under the same agreements in one pair of currencies. */
interface Row {
  readonly party: string;
  readonly agreements: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly earned: LineConversion[];
  readonly owed: LineConversion[];
  lineCount: number;
  gain: Decimal;
  loss: Decimal;
  missing: number;
}

type Identity = Pick<Row, 'party' | 'agreements' | 'from' | 'to'>;

/** Most events that one request walks through. */
const mostEvents = 20_000;

/**
 * `GET /conversionCost`: what conversion cost each party, by agreement and pair of currencies: mark-ups in the lines of the periods that
 * end in a time, and gains and losses realised by payments in it. A partner sees its own rows.
 */
export const listConversionCost: Operation = async ({ query, caller: { party } }, { transaction }) => {
  const asked = readAsked(query);
  const found = rows();
  await addLines(found, asked, transaction);
  await addDifferences(found, asked, transaction);
  const own = found.all().filter((row) => (party ?? row.party) === row.party && (asked.party ?? row.party) === row.party);
  const select = selectionOf(query) ?? ((row: object) => row);
  const body = own.slice(asked.offset, asked.offset + asked.limit).map((row) => select(wireRow(row, asked)));
  const headers = { 'X-Total-Count': String(own.length), 'X-Result-Count': String(body.length) };
  return { status: body.length < own.length ? 206 : 200, headers, body };
};

interface Asked {
  readonly agreement: string | undefined;
  readonly party: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly offset: number;
  readonly limit: number;
}

const filters = ['agreement.id', 'party.id', 'startDateTime', 'endDateTime', 'offset', 'limit', 'fields'];

/** @throws DomainError `unknownFilter`, `invalidDate`, `invalidPage` */
function readAsked(query: string): Asked {
  const given = new URLSearchParams(query);
  const unknown = [...given.keys()].find((name) => !filters.includes(name));
  if (unknown !== undefined) throw invalidInput('unknownFilter', `the cost of conversion is asked by ${filters.join(', ')}, not by ${unknown.slice(0, 40)}`);
  const instant = (name: string): number | undefined => {
    const text = given.get(name);
    const at = text === null ? undefined : readInstant(text);
    if (text !== null && at === undefined) throw invalidInput('invalidDate', `${name}: ${text.slice(0, 40)} is not a date and time`);
    return at;
  };
  return { agreement: given.get('agreement.id') ?? undefined, party: given.get('party.id') ?? undefined, start: instant('startDateTime'), end: instant('endDateTime'), ...askedPage(given, { usual: 1000, most: 1000 }) };
}

function rows() {
  const known = new Map<string, Row>();
  return {
    of({ party, agreements, from, to }: Identity): Row {
      const key = JSON.stringify([party, agreements, from, to]);
      const row = known.get(key) ?? { party, agreements, from, to, earned: [], owed: [], lineCount: 0, gain: zero, loss: zero, missing: 0 };
      known.set(key, row);
      return row;
    },
    all: (): readonly Row[] => [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  };
}

type Rows = ReturnType<typeof rows>;

const all = (...of: readonly (Predicate | undefined)[]): Predicate => ({ op: 'and', of: of.filter((one) => one !== undefined) });

/** A correction says anew what its period comes to, so of each line the latest counts. */
async function addLines(found: Rows, { agreement, start, end }: Asked, transaction: Transaction): Promise<void> {
  const where = all(
    { op: 'in', path: 'clause[].settlementTerms.exchange.date', values: ['event', 'periodEnd', 'fixed'] }, agreement === undefined ? undefined : { op: 'eq', path: 'agreement', value: agreement },
    start === undefined ? undefined : { op: 'gte', path: 'periodEnd', value: start }, end === undefined ? undefined : { op: 'lt', path: 'periodEnd', value: end },
  );
  const walk = { left: mostEvents };
  for (const line of latestOf(await everything<LineExplanation>(lineExplanations, transaction, where))) {
    const conversions = await conversionsOf(line, walk, transaction);
    for (const [from, same] of Map.groupBy(conversions, (one) => one.from)) {
      const pair = { agreements: [line.agreement], from, to: line.unit };
      const [payer, payee] = [found.of({ ...pair, party: line.payer }), found.of({ ...pair, party: line.payee })];
      payer.owed.push(...same);
      payee.earned.push(...same);
      payer.lineCount += 1;
      payee.lineCount += 1;
    }
  }
}

function latestOf(lines: readonly LineExplanation[]): readonly LineExplanation[] {
  const latest = new Map<string, LineExplanation>();
  for (const line of lines) {
    const key = JSON.stringify([line.agreement, line.period, line.term, line.payer, line.payee, line.unit]);
    const known = latest.get(key);
    if (!known || line.settlement > known.settlement) latest.set(key, line);
  }
  return [...latest.values()];
}

async function addDifferences(found: Rows, { agreement, start, end }: Asked, transaction: Transaction): Promise<void> {
  const where = all(
    agreement === undefined ? undefined : { op: 'eq', path: 'agreement[].id', value: agreement },
    start === undefined ? undefined : { op: 'gte', path: 'paymentDate', value: toIso(start) }, end === undefined ? undefined : { op: 'lt', path: 'paymentDate', value: toIso(end) },
  );
  for (const one of await everything<ExchangeDifference>('exchangeDifference', transaction, where)) {
    const row = found.of({ party: one.party.id, agreements: one.agreement.map(({ id }) => id), from: one.amount.unit, to: one.booksCurrency });
    const value = one.difference ? decimal(one.difference.value) : zero;
    if (!one.difference) row.missing += 1;
    if (value.isNegative()) row.loss = row.loss.minus(value);
    else row.gain = row.gain.plus(value);
  }
}

function wireRow({ party, agreements, from, to, earned, owed, lineCount, gain, loss, missing }: Row, { start, end }: Asked) {
  const [income, cost] = [conversionCost(earned, to), conversionCost(owed, to)];
  const money = (value: Decimal): WireMoney => wireMoney(to, value);
  return {
    party: { id: party }, agreement: agreements.map((id) => ({ id })), sourceCurrency: from, targetCurrency: to, lineCount,
    ...((start ?? end) !== undefined && { period: { ...(start !== undefined && { startDateTime: toIso(start) }), ...(end !== undefined && { endDateTime: toIso(end) }) } }),
    earnedAmount: money(income.converted), earnedAtReference: money(income.reference), markupEarned: money(income.markup), owedAmount: money(cost.converted), owedAtReference: money(cost.reference), markupPaid: money(cost.markup),
    unreferencedAmount: money(income.unreferenced.plus(cost.unreferenced)), realisedGain: money(gain), realisedLoss: money(loss), rateMissingCount: missing,
  };
}
