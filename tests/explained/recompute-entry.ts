import { compare, type Fraction, fraction, least, minus, negative, plus, rounded, same, sum, times } from './fraction.ts';
import { type Explanation, type Operands, operandsOf, recomputed, type Step } from './recompute.ts';

/** A second calculation of ledger entries from their explanations alone, by the rules that these state. */

interface Amount {
  readonly unit: string;
  readonly value: number | string;
}

interface Ref {
  readonly id: string;
}

export interface EntryExplanation {
  readonly posting: readonly { readonly party: Ref; readonly side: 'debit' | 'credit'; readonly amount: Amount }[];
  readonly step: readonly Step[];
  readonly lineExplanation?: Explanation;
  readonly explainedEvent?: Explanation['explainedEvent'];
  readonly nettedItem?: readonly { readonly payer: Ref; readonly payee: Ref; readonly amount: Amount }[];
}

const wrong = (what: string, of: unknown): Error => new Error(`${what}: ${JSON.stringify(of)}`);

/** @throws Error that names what does not follow from what */
export function assertEntry(entry: EntryExplanation): void {
  for (const step of entry.step) if (!same(rules[step.name]?.(operandsOf(step), entry) ?? fraction(step.result), fraction(step.result))) throw wrong('a step does not follow', [step, entry]);
  assertPostings(entry);
}

const itemsOf = ({ nettedItem = [] }: EntryExplanation, payer: string, payee: string, unit: string): Fraction =>
  sum(nettedItem.filter((item) => item.payer.id === payer && item.payee.id === payee && item.amount.unit === unit).map(({ amount }) => fraction(amount.value)));

/** The parts are what their items come to, the whole is their sum. */
function gross(operands: Operands, entry: EntryExplanation): Fraction {
  const parts = JSON.parse(operands.text('parts')) as [string, string, string][];
  for (const [payer, payee, amount] of parts) if (!same(itemsOf(entry, payer, payee, operands.text('unit')), fraction(amount))) throw wrong('the netted items come to something else', [payer, payee, amount, entry]);
  return sum(parts.map(([, , amount]) => fraction(amount)));
}

function charged(operands: Operands, { explainedEvent = [] }: EntryExplanation): Fraction {
  for (const { amount, step: [tariff] } of explainedEvent) {
    const of = tariff && operandsOf(tariff);
    if (of?.has('price') && !same(rounded(times(of.of('price'), of.of('quantity')), 6, 'halfEven'), fraction(amount.value))) throw wrong('a charge does not follow', tariff);
  }
  return rounded(sum(explainedEvent.map(({ amount }) => fraction(amount.value))), Number(operands.text('decimals')), 'halfEven');
}

const settled = (operands: Operands): Fraction => (operands.has('unappliedAmount') ? minus(operands.of('totalAmount'), operands.of('unappliedAmount')) : sum(operands.list('items')));

const rules: Readonly<Record<string, (operands: Operands, entry: EntryExplanation) => Fraction>> = {
  owed: (_, { lineExplanation }) => fraction(lineExplanation ? recomputed(lineExplanation) : 'nothing'),
  charge: charged,
  correction: (of) => minus(of.of('now'), of.of('before')),
  settled,
  gross,
  deferred: (of) => minus(of.of('now'), of.of('before')),
  setOff: (of) => least(of.of('owed'), of.of('back')),
};

/** Debits equal credits, and every posting has the amount of a step. */
function assertPostings({ posting, step }: EntryExplanation): void {
  const signed = posting.map(({ side, amount }) => (side === 'debit' ? fraction(amount.value) : negative(fraction(amount.value))));
  if (compare(sum(signed), fraction(0)) !== 0) throw wrong('debits are not credits', posting);
  const amounts = step.map(({ result }) => fraction(result));
  for (const { amount } of posting) if (!amounts.some((one) => same(one, fraction(amount.value)) || same(plus(one, fraction(amount.value)), fraction(0)))) throw wrong('a posting of no step', [amount, step]);
}
