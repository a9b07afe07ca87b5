import { type Decimal, stored, sumOf, wireMoney } from '@concord/money';
import type { SettlementLine } from '@concord/settlement';
import { lineKey, partiesOfLine } from '../run/line-key.ts';

const total = (lines: readonly SettlementLine[]): Decimal => sumOf(lines.map(({ amount }) => stored(amount)));

/** Lines of both, by term and parties, and each party's own result: what it earns less what it owes. */
export function besideEachOther(simulated: readonly SettlementLine[], actual: readonly SettlementLine[]) {
  const [after, before] = [Map.groupBy(simulated, lineKey), Map.groupBy(actual, lineKey)];
  const simulationLine = [...new Set([...after.keys(), ...before.keys()])].map((key) => {
    const { term, payer, payee, unit } = partiesOfLine(key);
    const [lines, were] = [after.get(key) ?? [], before.get(key) ?? []];
    const eventCount = lines.reduce((sum, { events }) => sum + events, 0);
    return { termId: term, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, total(lines)), actualAmount: wireMoney(unit, total(were)), eventCount };
  });
  return { simulationLine, partyTotal: partyTotals(simulated, actual) };
}

function partyTotals(simulated: readonly SettlementLine[], actual: readonly SettlementLine[]) {
  const both = [...simulated, ...actual];
  const results = new Set(both.flatMap(({ payer, payee, unit }) => [payer, payee].map((party) => JSON.stringify([party, unit]))));
  return [...results].sort().map((key) => {
    const [party = '', unit = ''] = JSON.parse(key) as string[];
    return { party: { id: party }, amount: wireMoney(unit, resultOf(party, unit, simulated)), actualAmount: wireMoney(unit, resultOf(party, unit, actual)) };
  });
}

function resultOf(party: string, unit: string, lines: readonly SettlementLine[]): Decimal {
  const ofUnit = lines.filter((line) => line.unit === unit);
  return total(ofUnit.filter(({ payee }) => payee === party)).minus(total(ofUnit.filter(({ payer }) => payer === party)));
}
