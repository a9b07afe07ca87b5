import { nameOf } from '../events/entry.ts';
import { Fraction } from '../numbers/fraction.ts';
import type { Line } from './lines.ts';
import type { SettlementTerms } from '../input/terms.ts';

export type Position = Omit<Line, 'agreement' | 'term'>;

/** What is left to pay of agreements that are netted alike, then in one position for each payer, payee and currency. */
export function positionsOf(settled: readonly { readonly settlement: SettlementTerms; readonly lines: readonly Line[] }[]): readonly Position[] {
  const alike = [...Map.groupBy(settled, ({ settlement: { netting = 'none', clearingParty = '' } }) => nameOf(netting, clearingParty)).values()];
  const positions = alike.flatMap((group) => group.slice(0, 1).flatMap(({ settlement }) => netted(group.flatMap(({ lines }) => lines), settlement)));
  return netted(positions, {});
}

function netted(lines: readonly Position[], { netting = 'none', clearingParty = '' }: Pick<SettlementTerms, 'netting' | 'clearingParty'>): readonly Position[] {
  if (netting === 'clearing') return cleared(lines, clearingParty);
  const key = ({ payer, payee, unit }: Position): string => nameOf(...(netting === 'bilateral' ? [payer, payee].toSorted() : [payer, payee]), unit);
  return [...Map.groupBy(lines, key).values()].flatMap((group) => positionOf(group));
}

function positionOf([first, ...others]: readonly Position[]): readonly Position[] {
  if (!first) return [];
  const { payer, payee, unit } = first;
  return position({ payer, payee, unit, amount: Fraction.sum([first, ...others].map((line) => (line.payer === payer ? line.amount : line.amount.negative()))) });
}

function position({ payer, payee, unit, amount }: Position): readonly Position[] {
  if (amount.isZero()) return [];
  return [amount.compare(Fraction.zero) > 0 ? { payer, payee, unit, amount } : { payer: payee, payee: payer, unit, amount: amount.negative() }];
}

/** Each party has one position with the clearing party; its own is what is left of theirs. */
function cleared(lines: readonly Position[], clearingParty: string): readonly Position[] {
  return [...Map.groupBy(lines, ({ unit }) => unit)].flatMap(([unit, ofUnit]) => {
    const parties = new Set(ofUnit.flatMap(({ payer, payee }) => [payer, payee]).filter((party) => party !== clearingParty));
    return [...parties].flatMap((party) => position({ payer: party, payee: clearingParty, unit, amount: Fraction.sum(ofUnit.map((line) => signed(line, party))) }));
  });
}

const signed = ({ payer, payee, amount }: Position, party: string): Fraction => (payer === party ? amount : payee === party ? amount.negative() : Fraction.zero);
