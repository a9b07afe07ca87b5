import { type Decimal, hundred, maximumOf, round, stored, zero } from '@concord/money';
import { choicesOf, deductedPercent, numberOf, planOf, recordScaleOf, roundingOf, type Sharing, splitBase } from '@concord/rating';
import type { ClosingAmount } from './charge-lines.ts';
import { clauseAtClose, type Closing, settled, type Tally, talliesOfKind, versionNamed } from '../close/closing.ts';
import { lineKey } from './line.ts';
import { type Decisions, tellVerdict } from '../close/conditions.ts';
import { operandsOf } from '../close/step.ts';
import type { Totals } from './totals.ts';

/** What a share whose base was open until the close gives one party. */
interface DeferredShare extends ClosingAmount {
  readonly position: number;
  readonly isCredit: boolean;
}

export interface DeferredResult {
  readonly shares: readonly DeferredShare[];
  readonly bases: readonly { readonly term: string; readonly holder: string; readonly unit: string; readonly amount: Decimal }[];
}

/** Works out, in the order in which shares stand on each other, those that had to wait. @param known the closing amounts of charges */
export function deferredShares(closing: Closing, decisions: Decisions, totals: Totals, known: readonly ClosingAmount[]): DeferredResult {
  const amounts = new Map(known.map((amount) => [sourceKey(amount), amount.amount]));
  const sets = Map.groupBy(talliesOfKind(closing, 'deferred'), ({ parts }) => lineKey(...parts.slice(0, 5)));
  const order = sharingOrder(closing);
  const ordered = [...sets.values()].sort((a, b) => (order.get(identityOf(a).term) ?? 0) - (order.get(identityOf(b).term) ?? 0));
  const cumulated = sharedAlready(closing);
  const results = ordered.map((set) => shareSet(closing, set, { ...decisions, totals, amounts, cumulated }));
  return { shares: results.flatMap(({ shares }) => shares), bases: results.flatMap(({ bases }) => bases) };
}

/** What was shared while the events came in is where the tiers of the rest begin. */
function sharedAlready(closing: Closing): Map<string, Decimal> {
  const bases = Map.groupBy(talliesOfKind(closing, 'shareBase'), ({ parts }) => lineKey(...parts));
  return new Map([...bases].map(([key, same]) => [key, same.reduce((sum, { sums }) => sum.plus(numberOf(sums.amount)), zero)]));
}

/** @param among the version and the parties of a share that was worked out at the close */
const sourceKey = ({ term, payer, payee, unit }: Omit<ClosingAmount, 'amount'>, ...among: readonly string[]): string => lineKey(term, payer, payee, unit, ...among);

const sharingOrder = ({ versions }: Closing): Map<string, number> => new Map(versions.flatMap((version) => planOf(version).sharings.map(({ id }, index) => [id, index] as const)));

interface Work extends Decisions {
  readonly totals: Totals;
  /** Amounts at the close by source; a share worked out here adds its own for those that stand on it, apart for each set of parties. */
  readonly amounts: Map<string, Decimal>;
  readonly cumulated: Map<string, Decimal>;
}

/** Says of every term with a condition that a base stands on what that came to. */
function tellConditions(closing: Closing, set: readonly Tally[], { verdict }: Work): void {
  const { term, holder, parts: own } = identityOf(set);
  const chosen = set.flatMap(({ parts }) => choicesOf(parts[5] ?? ''));
  const weighed = weightsOf(closing, own).map(({ parts: [, , , , , , source = '', payer = '', payee = ''] }) => ({ term: source, payer, payee }));
  const sources = new Map([...chosen, ...weighed].map((source) => [lineKey(source.term, source.payer, source.payee), source]));
  for (const source of sources.values()) {
    const found = verdict(source);
    if (found !== undefined) tellVerdict(closing, { term, payer: holder }, found, source);
  }
}

/** One base shared among one set of parties. */
function shareSet(closing: Closing, set: readonly Tally[], work: Work): DeferredResult {
  const { term, holder, unit, version, written } = identityOf(set);
  const agreement = versionNamed(closing, version);
  const sharing = planOf(agreement).sharings.find(({ id }) => id === term);
  if (sharing === undefined) return { shares: [], bases: [] };
  tellConditions(closing, set, work);
  const base = round(baseOf(closing, set, sharing, work), recordScaleOf(agreement), roundingOf(agreement));
  const baseKey = lineKey(term, holder, unit);
  const before = work.cumulated.get(baseKey) ?? zero;
  work.cumulated.set(baseKey, before.plus(base));
  const parties = new Map(JSON.parse(written) as [string, string][]);
  const shares = splitBase(sharing, before, base, recordScaleOf(agreement)).flatMap(({ name, amount, parts }) => {
    const payee = parties.get(name);
    if (payee === undefined || payee === holder) return [];
    const { rate, amount: due } = settled(closing, unit, amount);
    const operands = { base, parts: JSON.stringify(parts.map((part) => [part.base.toFixed(), part.percent.toFixed()])), recordScale: recordScaleOf(agreement), share: amount, unit, exchangeRate: rate };
    closing.tell({ name: 'openShare', term, payer: holder, payee, operands: operandsOf(operands), result: due.toFixed() });
    return [{ term, payer: holder, payee, unit, amount, position: sharing.names.indexOf(name), isCredit: sharing.periods !== undefined }];
  });
  for (const share of shares) {
    const key = sourceKey(share, version, written);
    work.amounts.set(key, (work.amounts.get(key) ?? zero).plus(share.amount));
  }
  return { shares, bases: sharing.periods === undefined ? [{ term, holder, unit, amount: base }] : [] };
}

/** The parts of the key that the tallies of a set have in common. */
function identityOf(set: readonly Tally[]): { term: string; holder: string; unit: string; version: string; written: string; parts: readonly string[] } {
  const parts = set[0]?.parts ?? [];
  const [term = '', holder = '', unit = '', version = '', written = '[]'] = parts;
  return { term, holder, unit, version, written, parts };
}

/** What the choices left of the folded bases, with this set's part of what other terms came to at the close. */
function baseOf(closing: Closing, set: readonly Tally[], sharing: Sharing, work: Work): Decimal {
  const folded = set.filter(({ parts }) => choicesOf(parts[5] ?? '').every(work.decide)).reduce((sum, { sums }) => sum.plus(numberOf(sums.amount)), zero);
  const keep = hundred.minus(deductedPercent(sharing)).dividedBy(hundred);
  const { term, holder, unit, version, written: parties, parts: own } = identityOf(set);
  const weights = weightsOf(closing, own);
  const parts = weights.map((weight) => ({ isGross: weight.parts[5] === 'gross', part: weightedPart(closing, weight, unit, work) }));
  const rest = parts.reduce((sum, { isGross, part }) => (isGross ? sum.plus(part.times(keep)) : sum.minus(part)), folded);
  const base = weights.length === 0 ? folded : maximumOf(zero, rest);
  const operands = { version, parties, folded, keep, gross: JSON.stringify(parts.filter(({ isGross }) => isGross).map(({ part }) => part.toFixed())), deducted: JSON.stringify(parts.filter(({ isGross }) => !isGross).map(({ part }) => part.toFixed())) };
  closing.tell({ name: 'openBase', term, payer: holder, operands: operandsOf(operands), result: base.toFixed() });
  return base;
}

const weightsOf = (closing: Closing, set: readonly string[]): Tally[] =>
  talliesOfKind(closing, 'weight').filter(({ parts }) => parts[5] !== 'whole' && parts.slice(0, 5).every((part, index) => part === set[index]));

/** A source's amount at the close in proportion to the quantity that came with this set of parties. */
function weightedPart(closing: Closing, { parts, sums }: Tally, unit: string, { totals, amounts, decide }: Work): Decimal {
  const [, , , version = '', , , term = '', payer = '', payee = '', among] = parts;
  const amount = amounts.get(sourceKey({ term, payer, payee, unit }, ...(among === undefined ? [] : [version, among])));
  if (amount === undefined || !decide({ kind: 'condition', version, term, payer, payee })) return zero;
  const whole = among === undefined ? wholeOf(closing, totals, { term, payer, payee }) : wholeAmong(closing, parts);
  const isCounted = whole.quantity.gt(zero);
  return amount.times(isCounted ? numberOf(sums.quantity) : stored(String(sums.events))).dividedBy(isCounted ? whole.quantity : stored(String(Math.max(whole.events, 1))));
}

/** All that a share gave one party of the bases that it shared among the same parties. @param source of the tally of what belongs to a base */
function wholeAmong(closing: Closing, [, , , version, , , ...source]: readonly string[]): { quantity: Decimal; events: number } {
  const found = talliesOfKind(closing, 'weight').find(({ parts }) => parts[5] === 'whole' && parts[3] === version && source.every((part, index) => part === parts[index + 6]));
  return { quantity: numberOf(found?.sums.quantity), events: found?.sums.events ?? 0 };
}

/** Different values are seen event by event, so a set's part of their number goes by its events. */
function wholeOf(closing: Closing, totals: Totals, { term, payer, payee }: { term: string; payer: string; payee: string }): { quantity: Decimal; events: number } {
  const total = totals.of(term, payer, payee);
  const clause = clauseAtClose(closing, term)?.term;
  const isDistinct = clause?.['@type'] === 'Charge' && clause.quantity?.kind === 'distinct';
  return { quantity: isDistinct ? zero : numberOf(total?.quantity), events: total?.events ?? 0 };
}
