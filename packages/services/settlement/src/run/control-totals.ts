import { type Decimal, decimal, sumOf, wireMoney, zero } from '@concord/money';
import type { Owed } from '@concord/settlement';
import type { ClosedAgreement } from './close-agreements.ts';
import type { ClosedBilling } from './close-charges.ts';
import { type NetPosition, type NettingGroup, owedOf } from './net-run.ts';

const counts = ['chargeCount', 'lineCount', 'eventCount'] as const;
const amounts = ['charged', 'shared', 'corrected', 'held'] as const;

type Counts = Readonly<Record<(typeof counts)[number], number>>;
type Sums<Name extends string> = Readonly<Record<Name, string>>;

/** What pieces of a run take in, by currency; amounts are texts, so that it can be kept from one piece to the next. */
export type Taken = Readonly<Record<string, Counts & Sums<(typeof amounts)[number]>>>;

/** What comes out of netting, by currency. */
export type Netted = Readonly<Record<string, Sums<'carriedIn' | 'due' | 'carriedOver' | 'lineBalance' | 'positionBalance'>>>;

interface Amount {
  readonly unit: string;
  readonly amount: string;
}

const unitsOf = (...lists: readonly (readonly Amount[])[]): readonly string[] => [...new Set(lists.flatMap((list) => list.map(({ unit }) => unit)))];
const ofUnit = <T extends Amount>(unit: string, list: readonly T[]): readonly T[] => list.filter((one) => one.unit === unit);
const sumIn = (unit: string, list: readonly Amount[]): string => sumOf(ofUnit(unit, list).map(({ amount }) => decimal(amount))).toFixed();

/** What was closed. A charge of nobody in particular is neither billed nor in the books. */
export function takenIn({ agreements = [], billings = [] }: { readonly agreements?: readonly ClosedAgreement[]; readonly billings?: readonly Pick<ClosedBilling, 'charges'>[] }): Taken {
  const charges = billings.flatMap((billing) => billing.charges).filter(({ customer }) => customer !== undefined);
  const lines = agreements.flatMap((agreement) => agreement.lines);
  const held = agreements.flatMap(({ movements }) => movements.flatMap(({ owed }) => owed));
  return Object.fromEntries(unitsOf(charges, lines, held).map((unit) => [unit, {
    chargeCount: ofUnit(unit, charges).length, charged: sumIn(unit, charges),
    lineCount: ofUnit(unit, lines).length, eventCount: ofUnit(unit, lines).reduce((count, { events }) => count + events, 0),
    shared: sumIn(unit, lines), corrected: sumIn(unit, lines.filter(({ correction }) => correction)), held: sumIn(unit, held),
  }]));
}

const nothingTaken: Taken[string] = { chargeCount: 0, lineCount: 0, eventCount: 0, charged: '0', shared: '0', corrected: '0', held: '0' };
const nothingNetted: Netted[string] = { carriedIn: '0', due: '0', carriedOver: '0', lineBalance: '0', positionBalance: '0' };

const added = ({ ...sums }: Taken[string], more: Taken[string]): Taken[string] => {
  for (const name of counts) sums[name] += more[name];
  for (const name of amounts) sums[name] = decimal(sums[name]).plus(decimal(more[name])).toFixed();
  return sums;
};

/** What two pieces took in together. */
export const takenTogether = (one: Taken, other: Taken): Taken => ({ ...one, ...Object.fromEntries(Object.entries(other).map(([unit, sums]) => [unit, added(one[unit] ?? nothingTaken, sums)])) });

/** What all of a run came to in netting. */
export function nettedOver(groups: readonly NettingGroup[], positions: readonly NetPosition[]): Netted {
  const owed = groups.flatMap((group) => group.owed);
  const carriedIn = groups.flatMap(({ carried }) => carried.map(owedOf));
  return Object.fromEntries(unitsOf(owed, positions).map((unit) => [unit, {
    carriedIn: sumIn(unit, carriedIn), due: sumIn(unit, positions.filter(({ isCarriedOver }) => !isCarriedOver)), carriedOver: sumIn(unit, positions.filter(({ isCarriedOver }) => isCarriedOver)),
    lineBalance: balanceOf(ofUnit(unit, owed)).toFixed(), positionBalance: balanceOf(ofUnit(unit, positions)).toFixed(),
  }]));
}

/** What a run takes in and what comes out of it, for each of its currencies by its letters, as the API shows it (our own API). */
function controlTotalsOf(taken: Taken, netted: Netted) {
  return [...new Set([...Object.keys(taken), ...Object.keys(netted)])].toSorted().map((unit) => {
    const [own, out] = [taken[unit] ?? nothingTaken, netted[unit] ?? nothingNetted];
    const money = (amount: string) => wireMoney(unit, decimal(amount));
    return {
      unit, chargeCount: own.chargeCount, charged: money(own.charged), lineCount: own.lineCount, eventCount: own.eventCount, shared: money(own.shared), corrected: money(own.corrected), held: money(own.held),
      carriedIn: money(out.carriedIn), due: money(out.due), carriedOver: money(out.carriedOver), lineBalance: money(out.lineBalance), positionBalance: money(out.positionBalance),
    };
  });
}

/** Of a run with these totals: how much it closed. */
export function summaryOf(taken: Taken, netted: Netted) {
  const controlTotal = controlTotalsOf(taken, netted);
  const withLines = controlTotal.filter(({ lineCount }) => lineCount > 0);
  return { lineCount: withLines.reduce((count, total) => count + total.lineCount, 0), total: withLines.map(({ shared }) => shared), controlTotal };
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
