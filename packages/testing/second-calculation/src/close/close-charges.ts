import type { Version } from '../input/agreement.ts';
import { ofType, passOn } from '../events/accept.ts';
import { afterAllowance, countedBetween, stretchPrice, unitOf } from '../events/charge.ts';
import type { Desk, Entry } from '../events/entry.ts';
import { nameOf } from '../events/entry.ts';
import { Fraction, greatest, least } from '../numbers/fraction.ts';
import { happening } from '../input/happening.ts';
import type { Charge } from '../input/terms.ts';

const { zero } = Fraction;

type Pair = Pick<Entry, 'payer' | 'payee'>;

/** What only the period's total tells: fixed parts, balances, different values. Writes down what is owed and its shares. */
export function chargeAtClose(version: Version, desk: Desk, at: number): void {
  for (const { term } of ofType<Charge>(version, 'Charge')) {
    for (const pair of pairsOf(desk.book.entries, term.id)) {
      const amount = atClose(term, pair, desk.book.entries, ofType<Charge>(version, 'Charge').map((placed) => placed.term));
      if (!amount.isZero()) writeDown(term, { ...pair, amount }, desk, at);
    }
  }
}

export const pairsOf = (entries: readonly Entry[], term: string): readonly Pair[] =>
  [...new Map(entries.filter((entry) => entry.term === term).map(({ payer, payee }) => [nameOf(payer, payee), { payer, payee }])).values()];

function atClose(term: Charge, pair: Pair, entries: readonly Entry[], charges: readonly Charge[]): Fraction {
  if (term.balance) return balanced({ ...term, balance: term.balance }, pair, entries, charges);
  if (typeof term.quantity !== 'object') return fixedParts(term, afterAllowance(term, countedBetween(entries, term.id, pair)));
  const values = new Set(entries.filter((entry) => entry.term === term.id && entry.payer === pair.payer && entry.payee === pair.payee).map(({ value }) => value));
  const different = Fraction.of(values.size);
  const total = afterAllowance(term, term.increment === undefined ? different : different.upTo(Fraction.of(term.increment)));
  return stretchPrice(term, zero, total, total).plus(fixedParts(term, total));
}

/** Once for every tier whose beginning the total passes, in either mode. */
const fixedParts = ({ tiers = [] }: Charge, total: Fraction): Fraction => Fraction.sum(tiers.filter(({ from }) => total.compare(Fraction.of(from)) > 0).map(({ fixed }) => Fraction.of(fixed?.value ?? 0)));

function balanced(term: Charge & Required<Pick<Charge, 'balance'>>, pair: Pair, entries: readonly Entry[], charges: readonly Charge[]): Fraction {
  const { with: other, price, excessPrice, excessFixed } = term.balance;
  const own = afterAllowance(term, countedBetween(entries, term.id, pair));
  const opposite = charges.find(({ id }) => id === other) ?? term;
  const both = least(own, afterAllowance(opposite, countedBetween(entries, other, { payer: pair.payee, payee: pair.payer })));
  const excess = greatest(zero, own.minus(both));
  const priced = both.times(Fraction.of(price.value)).plus(excess.times(Fraction.of(excessPrice.value))).dividedBy(Fraction.of(term.per ?? 1));
  return excess.isZero() ? priced : priced.plus(Fraction.of(excessFixed?.value ?? 0));
}

function writeDown(term: Charge, { payer, payee, amount }: Pair & Pick<Entry, 'amount'>, desk: Desk, at: number): void {
  const event = `close ${term.id} ${payer} ${payee}`;
  const owed = desk.convert(amount, unitOf(term));
  const parties = desk.book.entries.filter((entry) => entry.term === term.id && entry.payer === payer && entry.payee === payee).flatMap((entry) => entry.parties);
  const made: Entry[] = [{ kind: 'charge', term: term.id, payer, payee, unit: owed.unit, amount: owed.amount, counted: zero, event, at, parties }];
  passOn(desk.version, happening({ kind: 'usage', id: event, at, parties }), desk, made);
  desk.book.entries.push(...made);
}
