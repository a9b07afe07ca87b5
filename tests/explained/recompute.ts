import { compare, floored, type Fraction, fraction, least, minus, most, negative, plus, rounded, same, sum, through, times } from './fraction.ts';

/**
 * A second calculation of settlement lines from their explanations alone. It knows nothing of the engine: it reads the rules that
 * an explanation states, in the plainest way there is.
 */

interface Amount {
  readonly unit: string;
  readonly value: number | string;
}

export interface Step {
  readonly name: string;
  readonly operand: readonly { readonly name: string; readonly value: string }[];
  readonly result: string;
}

export interface Explanation {
  readonly amount: Amount;
  readonly clause: readonly { readonly version: string; readonly term?: Term }[];
  readonly explainedEvent: readonly { readonly amount: Amount; readonly step: readonly Step[] }[];
  readonly closingStep: readonly Step[];
}

interface Term {
  readonly shares?: readonly Share[];
  readonly tiers?: readonly { readonly shares?: readonly Share[] }[];
  readonly percent?: string | number;
}

interface Share {
  readonly percent: string | number;
}

/** What goes into a step, by name. */
export interface Operands {
  has(name: string): boolean;
  text(name: string): string;
  /** Zero, or `otherwise`, where there is none. */
  of(name: string, otherwise?: string): Fraction;
  list(name: string): readonly Fraction[];
  pairs(name: string): readonly (readonly [Fraction, Fraction])[];
}

export function operandsOf({ name: step, operand }: Step): Operands {
  const held = new Map(operand.map(({ name, value }) => [name, value]));
  return {
    has: (name) => held.has(name),
    text(name) {
      const value = held.get(name);
      if (value === undefined) throw new Error(`${step} without ${name}`);
      return value;
    },
    of: (name, otherwise = '0') => fraction(held.get(name) ?? otherwise),
    list: (name) => (JSON.parse(held.get(name) ?? '[]') as string[]).map(fraction),
    pairs: (name) => (JSON.parse(held.get(name) ?? '[]') as [string, string][]).map(([one, other]) => [fraction(one), fraction(other)]),
  };
}

const nothing = fraction(0);
const hundred = fraction(100);

/** Rounds down, then gives one unit after the other to the largest remainders, the earlier first. */
function together(total: Fraction, parts: readonly Fraction[], scale: number): readonly Fraction[] {
  if (compare(total, nothing) < 0) return together(negative(total), parts.map(negative), scale).map(negative);
  const given = parts.map((part) => floored(part, scale));
  const rest = parts.map((part, index) => minus(part, given[index] ?? nothing));
  const order = [...parts.keys()].sort((a, b) => compare(rest[b] ?? nothing, rest[a] ?? nothing) || a - b);
  const unit = { over: 1n, under: 10n ** BigInt(scale) };
  const missing = rounded(through(minus(total, sum(given)), unit), 0, 'halfEven');
  const lucky = new Set(order.slice(0, Number(missing.over)));
  return given.map((part, index) => (lucky.has(index) ? plus(part, unit) : part));
}

/** Every list of percents that the clause shares by. */
const shareLists = ({ clause }: Explanation): readonly (readonly Fraction[])[] =>
  clause.flatMap(({ term = {} }) => [term.shares, ...(term.tiers ?? []).map(({ shares }) => shares), ...(term.percent === undefined ? [] : [[{ percent: term.percent }]])])
    .filter((list) => list !== undefined).map((list) => list.map(({ percent }) => fraction(percent)));

/** What a share of some percent gets of a base: one of several, where several shares have that percent. */
function shareOf(base: Fraction, percent: Fraction, explanation: Explanation, scale: number): readonly Fraction[] {
  return shareLists(explanation).flatMap((percents) => {
    const all = [...percents, minus(hundred, sum(percents))];
    const parts = together(base, all.map((one) => through(times(base, one), hundred)), scale);
    return parts.filter((_, index) => index < percents.length && compare(all[index] ?? nothing, percent) === 0);
  });
}

function shared(operands: Operands, explanation: Explanation): readonly Fraction[] {
  const scale = Number(operands.text('recordScale'));
  const choices = operands.pairs('parts').map(([part, percent]) => shareOf(part, percent, explanation, scale));
  return choices.reduce<readonly Fraction[]>((sums, amounts) => sums.flatMap((one) => amounts.map((amount) => plus(one, amount))), [nothing]);
}

const rate = (operands: Operands): Fraction => operands.of('exchangeRate', '1');
const priced = (operands: Operands): Fraction => through(sum(operands.pairs('parts').map(([one, quantity]) => times(one, quantity))), operands.of('per', '1'));

function price(operands: Operands): Fraction {
  const adjusted = operands.list('factors').reduce(times, priced(operands));
  const due = operands.has('minimum') ? most(adjusted, operands.of('minimum')) : adjusted;
  return rounded(times(due, rate(operands)), Number(operands.text('recordScale')), operands.text('rounding'));
}

function balanced(operands: Operands): Fraction {
  const both = least(operands.of('own'), operands.of('theirs'));
  const rest = minus(operands.of('own'), both);
  const units = plus(times(operands.of('price'), both), times(operands.of('excessPrice'), rest));
  return plus(through(units, operands.of('per', '1')), compare(rest, nothing) > 0 ? operands.of('excessFixed') : nothing);
}

function takenBack(operands: Operands): Fraction {
  const part = (name: string): Fraction => (operands.text(name) === '1' ? operands.of('amount') : rounded(times(operands.of('amount'), operands.of(name)), 12, 'halfEven'));
  return minus(part('from'), part('to'));
}

const base = (operands: Operands): Fraction => minus(plus(operands.of('folded'), times(sum(operands.list('gross')), operands.of('keep'))), sum(operands.list('deducted')));
const decimals = (operands: Operands): number => Number(operands.text('decimals'));
const missing = (operands: Operands): Fraction => minus(times(operands.of('amount'), rate(operands)), operands.of('owed'));
const short = (operands: Operands): Fraction => through(times(most(nothing, minus(operands.of('committed'), operands.of('actual'))), operands.of('price')), operands.of('per', '1'));

const countedFor = (operands: Operands): readonly Fraction[] => (JSON.parse(operands.text('counted')) as [string, string, string, string][]).map(([, , , value]) => fraction(value));

type Rule = (operands: Operands, explanation: Explanation) => Fraction | readonly Fraction[];

/** What each step may come to by its operands. */
const rules: Readonly<Record<string, Rule>> = {
  price,
  exchange: (of) => rounded(times(of.of('amount'), rate(of)), Number(of.text('recordScale')), of.text('rounding')),
  condition: (of) => sum(countedFor(of)),
  share: shared,
  takeBack: takenBack,
  events: (of) => times(of.of('sum'), rate(of)),
  fixed: (of) => (compare(of.of('total'), of.of('from')) > 0 ? times(of.of('fixed'), rate(of)) : nothing),
  balance: (of) => times(balanced(of), rate(of)),
  distinct: (of) => times(priced(of), rate(of)),
  openBase: (of) => most(nothing, base(of)),
  openShare: (of, explanation) => shared(of, explanation).map((amount) => times(amount, rate(of))),
  roundTogether: (of) => together(rounded(of.of('base'), decimals(of), of.text('rounding')), of.list('parts'), decimals(of))[Number(of.text('position'))] ?? [],
  round: (of) => rounded(of.of('exact'), decimals(of), of.text('rounding')),
  guarantee: (of) => most(nothing, missing(of)),
  missingAmount: (of) => most(nothing, missing(of)),
  cap: (of) => least(nothing, missing(of)),
  shortfall: (of) => times(short(of), rate(of)),
  bonus: (of) => times(of.of('amount'), rate(of)),
  bonusPercent: (of) => through(times(of.of('base'), of.of('percent')), hundred),
  correction: (of) => minus(of.of('now'), of.of('before')),
};

/** Steps that say what was counted, for others to count with. */
const counts = new Set(['count', 'base', 'measured']);

/** @throws Error that names the step whose result does not follow from its operands */
function assertFollows(step: Step, explanation: Explanation): void {
  if (counts.has(step.name)) return;
  const found = [rules[step.name]?.(operandsOf(step), explanation) ?? []].flat();
  if (!found.some((one) => same(one, fraction(step.result)))) throw new Error(`${JSON.stringify(step)} does not follow`);
}

const named = (steps: readonly Step[], ...names: readonly string[]): readonly Step[] => steps.filter(({ name }) => names.includes(name));
const results = (steps: readonly Step[]): readonly Fraction[] => steps.map(({ result }) => fraction(result));

/**
 * The line's amount, worked out from its events and steps; a decimal string.
 * @throws Error where a step does not follow from what goes into it, or the events do not sum to what the close began with
 */
export function recomputed(explanation: Explanation): string {
  const { explainedEvent, closingStep } = explanation;
  for (const step of [...explainedEvent.flatMap((event) => event.step), ...closingStep]) assertFollows(step, explanation);
  for (const event of explainedEvent) assertLastStep(event);
  for (const step of [...explainedEvent.flatMap((event) => event.step), ...closingStep]) assertRate(step);
  for (const event of explainedEvent) assertGross(event);
  assertConditions(explanation);
  assertOpenBases(explanation);
  assertSums(explanation);
  const [correction] = named(closingStep, 'correction');
  const end = named(closingStep, 'round', 'roundTogether').at(-1);
  if (end && !correction) assertPartsSum(end, closingStep);
  return (correction ?? end)?.result ?? 'nothing';
}

function assertLastStep({ amount, step }: Explanation['explainedEvent'][number]): void {
  const last = step.at(-1);
  if (last && !counts.has(last.name) && !same(fraction(last.result), fraction(amount.value))) throw new Error(`an event of ${amount.value} whose steps come to ${last.result}`);
}

/** The rate that was applied is the stored one with the markup. */
function assertRate(step: Step): void {
  const operands = operandsOf(step);
  if (!operands.has('storedRate')) return;
  const marked = through(times(operands.of('storedRate'), plus(hundred, operands.of('markupPercent'))), hundred);
  if (!same(marked, operands.of('exchangeRate'))) throw new Error(`another rate than the one that is stored: ${JSON.stringify(step)}`);
}

/** What customers were charged, exchanged, is the gross base of a share. */
function assertGross({ step }: Explanation['explainedEvent'][number]): void {
  const [exchanged, [share]] = [named(step, 'exchange'), named(step, 'share')];
  if (exchanged.length > 0 && share && !same(sum(results(exchanged)), operandsOf(share).of('gross'))) throw new Error(`charges that do not come to the gross base: ${JSON.stringify(step)}`);
}

interface Choice {
  readonly kind: string;
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly fails?: boolean;
}

const judged = (step: Step): boolean => compare(sum(countedFor(operandsOf(step))), operandsOf(step).of('atLeast')) >= 0;

/** A condition holds where what was counted reaches what it asks for; a line whose own condition fails is none. */
function assertConditions({ closingStep }: Explanation): void {
  for (const step of named(closingStep, 'condition')) {
    const operands = operandsOf(step);
    const isOwn = !operands.has('of');
    if (String(judged(step)) !== operands.text('holds') || (isOwn && !judged(step))) throw new Error(`a condition judged otherwise: ${JSON.stringify(step)}`);
  }
}

/** What events brought to bases that were open, where it turned out so, is what the close began with. */
function assertOpenBases({ explainedEvent, closingStep }: Explanation): void {
  const brought = named(explainedEvent.flatMap(({ step }) => step), 'base');
  for (const step of brought) assertChoices(step, named(closingStep, 'condition'));
  const setOf = (step: Step): string => JSON.stringify([operandsOf(step).text('version'), operandsOf(step).text('parties')]);
  const begun = Map.groupBy(named(closingStep, 'openBase'), setOf);
  for (const [set, steps] of Map.groupBy(brought, setOf)) {
    const folded = sum((begun.get(set) ?? []).map((step) => operandsOf(step).of('folded')));
    if (!same(folded, sum(results(steps.filter((step) => operandsOf(step).text('holds') === 'true'))))) throw new Error(`the events' bases do not come to ${JSON.stringify(begun.get(set))}`);
  }
}

/** That a condition turned out so follows from the step that says what it came to. */
function assertChoices(step: Step, conditions: readonly Step[]): void {
  const operands = operandsOf(step);
  if (operands.text('holds') !== 'true') return;
  for (const { kind, term, payer, payee, fails = false } of JSON.parse(operands.text('choices')) as Choice[]) {
    const condition = conditions.map((one) => ({ one, of: operandsOf(one) })).find(({ of }) => of.has('of') && of.text('of') === term && of.text('ofPayer') === payer && of.text('ofPayee') === payee);
    if (kind === 'condition' && (!condition || judged(condition.one) === fails)) throw new Error(`nothing says that it turned out so: ${JSON.stringify(step)}`);
  }
}

/** By currency, all events come to what the close began with. */
function assertSums({ explainedEvent, closingStep }: Explanation): void {
  for (const [unit, steps] of Map.groupBy(named(closingStep, 'events'), (step) => operandsOf(step).text('unit'))) {
    const events = sum(explainedEvent.filter(({ amount }) => amount.unit === unit).map(({ amount }) => fraction(amount.value)));
    const begun = sum(steps.map((step) => operandsOf(step).of('sum')));
    if (!same(events, begun)) throw new Error(`the events in ${unit} do not come to ${JSON.stringify(steps)}`);
  }
}

/** What is rounded is the sum of what came before, or the party's part of it. */
function assertPartsSum(end: Step, steps: readonly Step[]): void {
  const operands = operandsOf(end);
  const due = sum(results(named(steps, 'events', 'fixed', 'balance', 'distinct', 'openShare', 'guarantee', 'missingAmount', 'cap', 'shortfall', 'bonus', 'bonusPercent')));
  const exact = end.name === 'round' ? operands.of('exact') : (operands.list('parts')[Number(operands.text('position'))] ?? nothing);
  if (!same(due, exact)) throw new Error(`what came before is not what was rounded: ${JSON.stringify(steps)}`);
}
