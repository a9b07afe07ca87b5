import { one } from '@concord/money';
import type { Charge, Clause } from '@concord/terms';
import { type Choice, choicesText } from '../tallies/choice.ts';
import type { CommercialEvent } from '../events/event.ts';
import { itemNames, listNames } from '../agreements/matching.ts';
import { type Conversion, conversionOf, type Made, type Meeting, missed, nothing, statedUnit, whereItHolds, type Yield } from '../agreements/meeting.ts';
import type { Obligation } from '../outcome.ts';
import { isNamed, resolveParty } from '../agreements/parties.ts';
import { countQuantity, type Price, priceCharge } from './price-charge.ts';
import { distinctValue } from '../events/quantity.ts';
import { quantityOf, type TallyEntry, tallyKey } from '../tallies/tally.ts';

interface Pair {
  readonly payer: string;
  readonly payee: string;
}

/** A Charge whose payer and payee are found. */
interface Due extends Pair {
  readonly term: Charge;
  readonly meeting: Meeting;
  readonly conversion: Conversion;
}

/** What one Charge makes of an event that its `on` matches. @throws DomainError `invalid`, `currencyMismatch` */
export function rateCharge(clause: Clause<Charge>, meeting: Meeting): Yield {
  const { term } = clause;
  const { event, agreement } = meeting;
  const [payer, payee] = [resolveParty(term.payer, event, agreement), resolveParty(term.payee, event, agreement)];
  if (payer === undefined || payee === undefined) return missed('unresolvedParty', `${term.id}: ${payer === undefined ? term.payer : term.payee} is nobody engaged in agreement ${agreement.id}`);
  if (!concerns(clause, event, { payer, payee })) return nothing;
  const unit = statedUnit(clause.facts.amounts) ?? agreement.settlement.currency;
  if (term.quantity === undefined && 'amount' in event && event.amount.unit !== unit) return missed('currencyMismatch', `${term.id} speaks of ${unit}, event ${event.id} of ${event.amount.unit}`);
  if (payer === payee) return { ...nothing, isMet: true };
  const due = { term, meeting, payer, payee, conversion: conversionOf(meeting, unit) };
  return term.quantity?.kind === 'distinct' ? countDistinct(due, term.quantity.name) : charged(due);
}

/** An agreement never bites on a stranger's event. */
const concerns = (clause: Clause<Charge>, event: CommercialEvent, { payer, payee }: Pair): boolean =>
  event.kind === 'period' || event.kind === 'once' || isNamed(event, payer) || isNamed(event, payee) || itemNames(clause, event) || listNames(clause.term.on.productOffering, event);

/** Only the fold knows whether a value is new, so it counts the total as the value is first seen. */
function countDistinct(due: Due, characteristic: string): Yield {
  const { meeting, term, payer, payee } = due;
  const seen = tallyKey({ agreement: meeting.agreement.id, period: meeting.period.key }, 'seen', term.id, payer, payee, distinctValue(meeting.event, characteristic));
  const entries = [{ key: meeting.keys.key('total', term.id, payer, payee), add: { quantity: '0', events: 1 } }, { key: seen, add: { events: 1 } }];
  return { ...nothing, made: [{ ...madeBy(due, []), quantity: one }], entries, isMet: true };
}

function charged(due: Due): Yield {
  const { meeting, term, payer, payee, conversion } = due;
  const totalKey = meeting.keys.key('total', term.id, payer, payee);
  const { raw, counted } = countQuantity(term, meeting.event);
  const prices = priceCharge(term, meeting, { raw, counted, before: quantityOf(meeting.context.counters.read(totalKey)), conversion });
  const obligations = prices.map((price) => obligation(due, price));
  const entries = [{ key: totalKey, add: { quantity: counted.toFixed(), events: 1 } }, ...obligations.map((owed) => amountEntry(meeting, owed))];
  const made = meeting.bases.has(term.id) ? [{ ...madeBy(due, prices), quantity: counted }] : [];
  return { made, obligations, entries, misses: [], isMet: true };
}

const tierChoices = ({ term, meeting, payer, payee }: Due, tier: number | undefined): Choice[] =>
  tier === undefined ? [] : [{ kind: 'tier', version: meeting.agreement.version, term: term.id, payer, payee, tier }];

function obligation(due: Due, { amount, detail, tier }: Price): Obligation {
  const { term, meeting, payer, payee, conversion } = due;
  const onlyIf = tierChoices(due, tier);
  const owed = recorded(meeting, { term: term.id, payer, payee, unit: conversion.unit, amount: amount.toFixed(), quantity: detail.counted, detail });
  return onlyIf.length > 0 ? { ...owed, onlyIf } : owed;
}

/** An obligation in the books of this meeting. */
export function recorded({ agreement, period, belongsTo }: Meeting, { term, payer, payee, unit, amount, quantity, detail }: Omit<Obligation, 'agreement' | 'version' | 'period' | 'belongsTo' | 'onlyIf'>): Obligation {
  const owed = { agreement: agreement.id, version: agreement.version, term, payer, payee, unit, amount, quantity, period: period.key, detail };
  return belongsTo === undefined ? owed : { ...owed, belongsTo };
}

/** The tally of what charges and credits made. */
export const amountEntry = ({ keys }: Meeting, owed: Obligation): TallyEntry => ({
  key: keys.key('amount', owed.term, owed.payer, owed.payee, owed.unit, owed.version, choicesText(owed.onlyIf ?? [])),
  add: { amount: owed.amount, quantity: owed.quantity, events: 1 },
});

/** What the shares of this charge stand on. A condition that fails at the close leaves nothing to share. */
function madeBy(due: Due, prices: readonly Price[]): Omit<Made, 'quantity'> {
  const { term, meeting, payer, payee, conversion } = due;
  const hasClosingPart = term.balance !== undefined || term.quantity?.kind === 'distinct' || (term.tiers ?? []).some(({ fixed }) => fixed !== undefined);
  const priced = prices.map(({ amount, tier }) => ({ choices: tierChoices(due, tier), amount }));
  const variants = term.condition === undefined || priced.length === 0 ? priced : whereItHolds({ kind: 'condition', version: meeting.agreement.version, term: term.id, payer, payee }, priced);
  return { term: term.id, payer, payee, unit: conversion.unit, variants, hasClosingPart };
}
