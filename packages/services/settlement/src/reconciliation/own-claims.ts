import { decimal, type Decimal, parseMoney, stored, sumOf, type WireMoney, zero } from '@concord/money';
import type { Instant } from '@concord/period';
import type { Obligation } from '@concord/rating';
import type { Claim } from '@concord/reconciliation';
import type { Resource } from '@concord/resource';
import { everything, MAX_LIMIT, type Predicate, type Transaction } from '@concord/storage-port';
import { type LoggedEvent, loggedEvents, standing } from '../desk/event-log.ts';
import { recordKey, summed, termKey } from './claim-keys.ts';

/** Between whom, under which agreement, and from when to before when. */
export interface Between {
  readonly agreement: string;
  readonly counterparty: string;
  readonly start: Instant;
  readonly end: Instant;
}

interface Line extends Resource {
  readonly termId: string;
  readonly quantity: number | string;
  readonly amount: WireMoney;
}

/** Closed lines with the counterparty whose period lies in the span, one claim for each term and currency. */
export async function settledClaims({ agreement, counterparty, start, end }: Between, transaction: Transaction): Promise<readonly Claim[]> {
  const where: Predicate = { op: 'and', of: [
    { op: 'eq', path: 'agreement.id', value: agreement },
    { op: 'or', of: [{ op: 'eq', path: 'payer.id', value: counterparty }, { op: 'eq', path: 'payee.id', value: counterparty }] },
    { op: 'gte', path: 'period.startDateTime', value: new Date(start).toISOString() },
    { op: 'lte', path: 'period.endDateTime', value: new Date(end).toISOString() },
  ] };
  const lines = await everything<Line>('settlementLine', transaction, where);
  return summed(lines.map(({ id, termId, quantity, amount }) => ({ ids: [id], key: termKey(termId, amount.unit), quantity: decimal(quantity), amount: parseMoney(amount) })));
}

/** Rated records of the span that the counterparty owes for or earns by, one claim for each record and currency. */
export async function recordClaims({ start, end, ...between }: Between, characteristics: readonly string[], transaction: Transaction): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for await (const events of eventsIn(start, end, transaction)) claims.push(...standing(events).flatMap((event) => claimsOf(event, between, characteristics)));
  return claims;
}

/** Read by halves of the span: a page by its number would unpack all that lies before it once more. */
async function* eventsIn(start: Instant, end: Instant, transaction: Transaction): AsyncGenerator<readonly LoggedEvent[]> {
  const at = (op: 'gte' | 'lt', instant: Instant): Predicate => ({ op, path: 'at', value: new Date(instant).toISOString() });
  const where: Predicate = { op: 'and', of: [at('gte', start), at('lt', end)] };
  const page = await transaction.collection<LoggedEvent>(loggedEvents.name).list({ where, limit: MAX_LIMIT });
  const middle = Math.floor((start + end) / 2);
  if (page.length < MAX_LIMIT) yield page.map(({ document }) => document);
  else if (middle === start) yield everything<LoggedEvent>(loggedEvents.name, transaction, where);
  else {
    yield* eventsIn(start, middle, transaction);
    yield* eventsIn(middle, end, transaction);
  }
}

function claimsOf({ source, event, obligations, taken }: LoggedEvent, { agreement, counterparty }: Pick<Between, 'agreement' | 'counterparty'>, names: readonly string[]): readonly Claim[] {
  if (event?.kind !== 'usage') return [];
  const ours = obligations.filter((one) => one.agreement === agreement && [one.payer, one.payee].includes(counterparty));
  const key = recordKey(event.usageType, names.map((name) => event.characteristics[name]));
  const left = taken === undefined ? undefined : stored('1').minus(stored(taken));
  return [...Map.groupBy(ours, ({ unit }) => unit)].map(([unit, owed]) => ({
    ids: [source], key, at: event.at, quantity: part(stored(owed[0]?.quantity ?? '0'), left), amount: { unit, value: part(netFor(counterparty, owed), left) },
  }));
}

/** What is left of a record of which a part was taken back. */
const part = (whole: Decimal, left: Decimal | undefined): Decimal => (left ? whole.times(left) : whole);

/** What goes between the two, whichever way: a record that charges and shares comes to the difference. */
function netFor(counterparty: string, owed: readonly Obligation[]): Decimal {
  const [earned = zero, paid = zero] = [owed.filter(({ payee }) => payee === counterparty), owed.filter(({ payer }) => payer === counterparty)].map((side) => sumOf(side.map(({ amount }) => stored(amount))));
  return earned.minus(paid).abs();
}
