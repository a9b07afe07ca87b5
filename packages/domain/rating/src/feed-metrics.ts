import { type Clause, type PerformanceBonus, satisfies } from '@concord/terms';
import { stored } from '@concord/money';
import { conversionOf, converted, type Meeting, missed, nothing, type Yield } from './agreements/meeting.ts';
import { itemHolds, itemNames, listNames } from './agreements/matching.ts';
import { isNamed, namesEngaged, resolveParty } from './agreements/parties.ts';
import { characteristicNumber } from './events/quantity.ts';
import { type TallyEntry, tallyKey } from './tallies/tally.ts';

/** What a bonus measures in an event, and what customers were charged that it takes a percent of. @throws DomainError `invalid` */
export function feedMetrics(clause: Clause<PerformanceBonus>, meeting: Meeting): Yield {
  const measured = measure(clause, meeting);
  const charged = chargedBases(clause, meeting);
  return charged.length === 0 ? measured : { ...measured, entries: [...measured.entries, ...charged], isMet: true };
}

function measure(clause: Clause<PerformanceBonus>, meeting: Meeting): Yield {
  const { term } = clause;
  const { event, agreement } = meeting;
  const { usageType, where = [] } = term.metric;
  if (event.kind !== 'usage' || !usageType.includes(event.usageType) || !satisfies(where, event.characteristics) || !itemHolds(clause, event)) return nothing;
  const [payer, payee] = [resolveParty(term.payer, event, agreement, true), resolveParty(term.payee, event, agreement, true)];
  if (payer === undefined || payee === undefined) return missed('unresolvedParty', `${term.id}: ${payer === undefined ? term.payer : term.payee} is nobody engaged in agreement ${agreement.id}`);
  if (!isNamed(event, payer) && !isNamed(event, payee) && !itemNames(clause, event)) return nothing;
  return { ...nothing, entries: metricEntries(clause, meeting, [term.id, payer, payee]), isMet: true };
}

/** Sums can be folded; an extreme or the last value must still be known after a withdrawal, so each value is kept. */
function metricEntries({ term: { metric } }: Clause<PerformanceBonus>, { event, agreement, period }: Meeting, parts: readonly string[]): TallyEntry[] {
  const place = { agreement: agreement.id, period: period.key };
  const value = metric.characteristic === undefined ? undefined : characteristicNumber(event, metric.characteristic).toFixed();
  const folded = { key: tallyKey(place, 'metric', ...parts), add: { ...(value !== undefined && { amount: value }), events: 1 } };
  if (value === undefined || !['minimum', 'maximum', 'last'].includes(metric.aggregate)) return [folded];
  return [folded, { key: tallyKey(place, 'value', ...parts, value, String(event.at)), add: { events: 1 } }];
}

function chargedBases(clause: Clause<PerformanceBonus>, meeting: Meeting): TallyEntry[] {
  const { event, agreement, period } = meeting;
  return clause.term.tiers.flatMap(({ pays }, tier) => {
    if (pays.kind !== 'percent' || pays.base.kind !== 'charged' || !itemHolds(clause, event)) return [];
    const { priceType, productOffering } = pays.base;
    if (!namesEngaged(event, agreement) && !itemNames(clause, event) && !listNames(productOffering, event)) return [];
    const charges = meeting.charges.filter((charge) => priceType.includes(charge.priceType) && (productOffering === undefined || productOffering.includes(charge.offering)));
    return charges.map((charge) => {
      const conversion = conversionOf(meeting, charge.unit);
      const key = tallyKey({ agreement: agreement.id, period: period.key }, 'charged', clause.term.id, String(tier), conversion.unit);
      return { key, add: { amount: converted(stored(charge.amount), conversion).toFixed(), events: 1 } };
    });
  });
}
