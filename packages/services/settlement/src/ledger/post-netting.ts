import { clearedThrough, setOff, type Posting } from '@concord/ledger';
import { type Decimal, minimumOf, stored, zero } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Owed } from '@concord/settlement';
import { type KeptStep, nettedAgreements } from '../explanation/explanation-steps.ts';
import type { NettingGroup } from '../run/net-run.ts';
import type { EntryDraft } from './post-ledger.ts';

/** What one party owes another in one currency, all lines of one way of netting together; below zero after corrections. */
interface Gross {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Decimal;
}

/**
 * What brings the books to what the positions say: debts that are netted are set off against each other, and where a party clears, it
 * steps between payer and payee first. What stays open is what the positions ask to be paid. Each pair has an entry of its own: what
 * others owe each other is nobody else's to see.
 */
export const nettingEntries = (run: EntityRef, date: string, groups: readonly NettingGroup[]): readonly EntryDraft[] =>
  groups.flatMap(nettingOf).map(({ postings, steps }, index) => ({ date, reference: { id: `${run.id}-netting-${index + 1}` }, description: 'netting', postings, attributes: { cause: run }, steps }));

/** What one entry does about a pair, and what its amounts come from. */
interface Netted {
  readonly postings: readonly Posting[];
  readonly steps: readonly KeptStep[];
}

function nettingOf(group: NettingGroup): readonly Netted[] {
  const { netting } = group;
  if (netting.kind === 'none') return [];
  const gross = grossOf(group.owed.map(exact)).filter(({ amount }) => !amount.isZero());
  if (netting.kind === 'bilateral') return setOffs(gross.map((owed) => ({ ...owed, parts: [owed] })), group);
  const { clearingParty } = netting;
  const isBetweenMembers = ({ payer, payee }: Gross): boolean => payer !== clearingParty && payee !== clearingParty;
  const through = gross.filter(isBetweenMembers).map((owed) => ({ postings: clearedThrough(clearingParty, owing(owed)), steps: [grossStep({ ...owed, parts: [owed] }, group)] }));
  const legs = gross.flatMap((owed) => (isBetweenMembers(owed) ? [{ ...owed, payee: clearingParty, of: owed }, { ...owed, payer: clearingParty, of: owed }] : [{ ...owed, of: owed }]));
  const ofPair = Map.groupBy(legs, pairOf);
  const cleared = grossOf(legs).map((owed) => ({ ...owed, parts: (ofPair.get(pairOf(owed)) ?? []).map(({ of }) => of) }));
  return [...through, ...setOffs(cleared, group)];
}

const pairOf = ({ payer, payee, unit }: Omit<Gross, 'amount'>): string => JSON.stringify([payer, payee, unit]);

/** A gross amount with the debts that it is the sum of. */
interface Summed extends Gross {
  readonly parts: readonly Gross[];
}

function grossStep({ payer, payee, unit, amount, parts }: Summed, { netting, agreementsBetween, carriedBetween }: NettingGroup): KeptStep {
  const clearing = netting.kind === 'clearing' ? { clearingParty: netting.clearingParty } : {};
  const owed = parts.map((part) => [part.payer, part.payee, part.amount.toFixed()]);
  const before = parts.flatMap((part) => carriedBetween(part).filter((one) => one.amount.unit === unit && one.payer.id === part.payer));
  const agreements = [...new Set(parts.flatMap(agreementsBetween))];
  const waited = before.map((one) => [one.id, one.payer.id, one.payee.id, String(one.amount.value)]);
  const operands = { payer, payee, unit, netting: netting.kind, ...clearing, parts: JSON.stringify(owed), carriedOver: JSON.stringify(waited), [nettedAgreements]: JSON.stringify(agreements) };
  return { name: 'gross', operands, result: amount.toFixed() };
}

const exact = ({ payer, payee, unit, amount }: Owed): Gross => ({ payer, payee, unit, amount: stored(amount) });

const owing = ({ payer, payee, unit, amount }: Gross) => ({ payer, payee, money: { unit, value: amount } });

const sum = (owed: readonly Gross[]): Decimal => owed.reduce((total, { amount }) => total.plus(amount), zero);

function grossOf(owed: readonly Gross[]): readonly Gross[] {
  const groups = Map.groupBy(owed, pairOf);
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], amount: sum(group) }] : []));
}

/** As much as both of a pair owe each other; after it one of them owes what is left. */
function setOffs(gross: readonly Summed[], group: NettingGroup): readonly Netted[] {
  const known = new Map(gross.map((owed) => [pairOf(owed), owed]));
  return gross.flatMap((owed) => {
    const back = known.get(pairOf({ ...owed, payer: owed.payee, payee: owed.payer }));
    if (!back || owed.payer >= owed.payee) return [];
    const amount = minimumOf(owed.amount, back.amount);
    if (amount.isZero()) return [];
    const step: KeptStep = { name: 'setOff', operands: { owed: owed.amount.toFixed(), back: back.amount.toFixed() }, result: amount.toFixed() };
    return [{ postings: setOff(owing({ ...owed, amount })), steps: [grossStep(owed, group), grossStep(back, group), step] }];
  });
}
