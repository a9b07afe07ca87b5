import { type Decimal, minorUnit, round } from '@concord/money';
import type { SettlementPeriod } from '@concord/period';
import { type ExchangeRate, markedUpRate, roundingOf, type Sums, tallyParts } from '@concord/rating';
import { operandsOf, type Tell } from './step.ts';
import { type AgreementVersion, type Charge, type Clause, type Term } from '@concord/terms';

/** Rate, from a currency to the one that is settled in; undefined where nothing is exchanged. @throws DomainError `currencyMismatch` where there is no rate */
const exchanged = ({ current, period, exchangeRate }: Closing, unit: string): Decimal | undefined => {
  const { exchange, currency } = current.settlement;
  return exchange === undefined || unit === currency ? undefined : markedUpRate(current, unit, period.end - 1, exchangeRate);
};

/** One tally with the parts of its key. */
export interface Tally {
  readonly parts: readonly string[];
  readonly sums: Sums;
}

/** Everything that the close of one agreement's period looks at. */
export interface Closing {
  readonly versions: readonly AgreementVersion[];
  /** The version whose closing terms, currency and rounding apply: the last in force in the period. */
  readonly current: AgreementVersion;
  readonly period: SettlementPeriod;
  /** Every term as the current version has it, else as the latest that had it. */
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly tallies: ReadonlyMap<string, readonly Tally[]>;
  readonly exchangeRate: ExchangeRate;
  readonly tell: Tell;
}

/** The tallies of a state by kind. */
export function talliesOf(state: ReadonlyMap<string, Sums>, prefix: string): Map<string, Tally[]> {
  const found = new Map<string, Tally[]>();
  for (const [key, sums] of state) {
    if (!key.startsWith(prefix)) continue;
    const { kind, parts } = tallyParts(key);
    const same = found.get(kind);
    if (same === undefined) found.set(kind, [{ parts, sums }]);
    else same.push({ parts, sums });
  }
  return found;
}

export const talliesOfKind = ({ tallies }: Closing, kind: string): readonly Tally[] => tallies.get(kind) ?? [];

/** Terms by their ids; of several versions of one, that of the current version, else of the latest. @param versions of one agreement, at least one */
export function clausesById(current: AgreementVersion, versions: readonly AgreementVersion[]): Map<string, Clause> {
  const ordered = [...versions.toSorted((a, b) => a.inForceFrom - b.inForceFrom), current];
  return new Map(ordered.flatMap(({ clauses }) => clauses).map((clause) => [clause.term.id, clause]));
}

export const clauseAtClose = ({ clauses }: Closing, id: string): Clause | undefined => clauses.get(id);

export const versionNamed = ({ versions, current }: Closing, name: string): AgreementVersion => versions.find(({ version }) => version === name) ?? current;

export const chargeNamed = ({ clauses }: Pick<AgreementVersion, 'clauses'>, id: string): Charge | undefined => clauses.map(({ term }) => term).find((term): term is Extract<Term, { '@type': 'Charge' }> => term['@type'] === 'Charge' && term.id === id);

/** An amount in the currency it is settled in, not rounded. @throws DomainError `currencyMismatch` where there is no rate */
export function settled(closing: Closing, unit: string, amount: Decimal): Settled {
  const rate = exchanged(closing, unit);
  return rate === undefined ? { unit, amount } : { unit: closing.current.settlement.currency, amount: amount.times(rate), rate };
}

export interface Settled {
  readonly unit: string;
  readonly amount: Decimal;
  /** Where the amount was in another currency. */
  readonly rate?: Decimal;
}

/** Rounded once, to the currency's minor unit. */
export const lineAmount = ({ current }: Closing, unit: string, amount: Decimal): Decimal => round(amount, minorUnit(unit), roundingOf(current));

/** What goes into the rounding of a line. */
export const roundingStep = ({ current }: Closing, unit: string, exact: Decimal): Readonly<Record<string, string>> => operandsOf({ exact, unit, decimals: minorUnit(unit), rounding: roundingOf(current) });
