import { type Decimal, decimal, sumOf, type WireMoney, wireMoney, zero } from '@concord/money';
import type { Owed } from '@concord/settlement';
import { owedOf } from './net-run.ts';
import type { RunResult } from './run-parts.ts';

/** What a run takes in and what comes out of it in one currency, as the API shows it (our own API). */
interface ControlTotal {
  readonly unit: string;
  readonly chargeCount: number;
  readonly charged: WireMoney;
  readonly lineCount: number;
  readonly eventCount: number;
  readonly shared: WireMoney;
  readonly corrected: WireMoney;
  readonly held: WireMoney;
  readonly carriedIn: WireMoney;
  readonly due: WireMoney;
  readonly carriedOver: WireMoney;
  readonly lineBalance: WireMoney;
  readonly positionBalance: WireMoney;
}

/** All that a run is made of, whatever its currency. */
type Parts = ReturnType<typeof partsOf>;

/** A control total for each currency of a run, by its letters. Nothing is read for it but what the close found. */
export function controlTotalsOf(result: RunResult): readonly ControlTotal[] {
  const parts = partsOf(result);
  const units = new Set(Object.values(parts).flatMap((amounts) => amounts.map(({ unit }) => unit)));
  return [...units].toSorted().map((unit) => controlTotal(unit, parts));
}

/** A charge of nobody in particular is neither billed nor in the books. */
const partsOf = ({ agreements, groups, positions, billings }: RunResult) => ({
  charges: billings.flatMap(({ charges }) => charges).filter(({ customer }) => customer !== undefined),
  lines: agreements.flatMap(({ lines }) => lines),
  held: agreements.flatMap(({ movements }) => movements.flatMap(({ owed }) => owed)),
  carriedIn: groups.flatMap(({ carried }) => carried.map(owedOf)),
  positions,
});

function controlTotal(unit: string, { charges, lines, held, carriedIn, positions }: Parts): ControlTotal {
  const own = <T extends Amount>(amounts: readonly T[]): readonly T[] => amounts.filter((amount) => amount.unit === unit);
  const sum = (amounts: readonly Amount[]): WireMoney => wireMoney(unit, sumOf(own(amounts).map(({ amount }) => decimal(amount))));
  const balance = (owed: readonly Owed[]): WireMoney => wireMoney(unit, balanceOf(own(owed)));
  return {
    unit, chargeCount: own(charges).length, charged: sum(charges),
    lineCount: own(lines).length, eventCount: own(lines).reduce((count, { events }) => count + events, 0), shared: sum(lines), corrected: sum(lines.filter(({ correction }) => correction)),
    held: sum(held), carriedIn: sum(carriedIn),
    due: sum(positions.filter(({ isCarriedOver }) => !isCarriedOver)), carriedOver: sum(positions.filter(({ isCarriedOver }) => isCarriedOver)),
    lineBalance: balance([...lines, ...held, ...carriedIn]), positionBalance: balance(positions),
  };
}

interface Amount {
  readonly unit: string;
  readonly amount: string;
}

/** What all that are owed more than they owe have to receive: no way of netting changes it. */
function balanceOf(owed: readonly Owed[]): Decimal {
  const nets = new Map<string, Decimal>();
  const add = (party: string, amount: Decimal) => nets.set(party, (nets.get(party) ?? zero).plus(amount));
  for (const { payer, payee, amount } of owed) {
    add(payee, decimal(amount));
    add(payer, decimal(amount).negated());
  }
  return sumOf([...nets.values()].filter((net) => net.gt(zero)));
}
