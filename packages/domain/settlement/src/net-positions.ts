import { type Decimal, minorUnit, stored, sumOf, zero } from '@concord/money';
import { resolveAtClose } from '@concord/rating';
import type { AgreementVersion } from '@concord/terms';
import { lineKey } from './lines/line.ts';

/** What one party owes another after netting. */
export interface Position {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  /** Above zero, with all the decimals of the currency's minor unit. */
  readonly amount: string;
}

/** What is netted: lines, or positions already netted. */
export type Owed = Position;

export type Netting = { readonly kind: 'none' } | { readonly kind: 'bilateral' } | { readonly kind: 'clearing'; readonly clearingParty: string };

/** How an agreement nets, with its clearing party's name resolved. */
export function nettingOf(agreement: AgreementVersion): Netting {
  const { netting = 'none', clearingParty } = agreement.settlement;
  if (netting !== 'clearing' || clearingParty === undefined) return { kind: netting === 'bilateral' ? 'bilateral' : 'none' };
  return { kind: 'clearing', clearingParty: resolveAtClose(clearingParty, agreement) ?? clearingParty };
}

/**
 * Net positions of lines that are netted alike, by currency. `none` sums by payer and payee, `bilateral` by pair, `clearing` by
 * party against the clearing party. Positions that come to zero are left out; what all parties have sums to zero.
 */
export function netPositions(owed: readonly Owed[], netting: Netting): Position[] {
  const routed = netting.kind === 'clearing' ? owed.flatMap((line) => viaClearing(line, netting.clearingParty)) : owed.map(exact);
  return summed(routed, netting.kind === 'none' ? ({ payer, payee, unit }) => lineKey(payer, payee, unit) : ({ payer, payee, unit }) => lineKey(...[payer, payee].sort(), unit));
}

interface Exact {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Decimal;
}

const exact = ({ payer, payee, unit, amount }: Owed): Exact => ({ payer, payee, unit, amount: stored(amount) });

/** The payer pays the clearing party, the clearing party the payee. */
function viaClearing(line: Owed, clearingParty: string): Exact[] {
  const { payer, payee, unit, amount } = exact(line);
  return [{ payer, payee: clearingParty, unit, amount }, { payer: clearingParty, payee, unit, amount }].filter((leg) => leg.payer !== leg.payee);
}

function summed(legs: readonly Exact[], key: (leg: Exact) => string): Position[] {
  return [...Map.groupBy(legs, key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const amount = sumOf(group.map((leg) => (leg.payer === first.payer ? leg.amount : leg.amount.negated())));
    return position(first, amount);
  });
}

/** What comes out below zero is owed the other way. */
function position({ payer, payee, unit }: Exact, amount: Decimal): Position[] {
  if (amount.isZero()) return [];
  const [from, to] = amount.lt(zero) ? [payee, payer] : [payer, payee];
  return [{ payer: from, payee: to, unit, amount: amount.abs().toFixed(minorUnit(unit)) }];
}

/** Net positions over several agreements: those netted alike together, then one position for each payer, payee and currency. */
export function netAll(settled: readonly { readonly netting: Netting; readonly lines: readonly Owed[] }[]): Position[] {
  const alike = Map.groupBy(settled, ({ netting }) => JSON.stringify(netting));
  const positions = [...alike.values()].flatMap((group) => (group[0] === undefined ? [] : netPositions(group.flatMap(({ lines }) => lines), group[0].netting)));
  return netPositions(positions, { kind: 'none' });
}

/** Positions below the agreed least payout wait for the next period, where they are netted in. @param least by currency */
export function payable(positions: readonly Position[], least: { readonly unit: string; readonly value: Decimal } | undefined): { readonly due: readonly Position[]; readonly carriedOver: readonly Position[] } {
  const waits = ({ unit, amount }: Position): boolean => least?.unit === unit && stored(amount).lt(least.value);
  return { due: positions.filter((one) => !waits(one)), carriedOver: positions.filter(waits) };
}
