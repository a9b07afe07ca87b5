import { isDomainError } from '@concord/errors';
import { periodOf } from '@concord/period';
import { type AgreementVersion, type Charge, type Clause, isValidAt, versionAt } from '@concord/terms';
import { customerCharges } from './charges/customer-charges.ts';
import type { CommercialEvent } from './events/event.ts';
import { feedMetrics } from './feed-metrics.ts';
import { keyRingOf } from './tallies/key-ring.ts';
import { itemHolds, itemNames, listNames, triggerMatches } from './agreements/matching.ts';
import { type Meeting, nothing, type RatingContext, type Yield } from './agreements/meeting.ts';
import type { CustomerCharge, Outcome, Suspense, SuspenseReason } from './outcome.ts';
import { namesEngaged } from './agreements/parties.ts';
import { type Plan, planOf } from './agreements/plan.ts';
import { rateCharge } from './charges/rate-charge.ts';
import { joined, rateSharing } from './shares/rate-sharing.ts';
import { type TallyEntry, tallyKey } from './tallies/tally.ts';

/**
 * What an event brings about under every agreement in force at its time. Pure: the running state is read through
 * `context.counters`, and what to add to it is part of the outcome. A usage record that nobody pays for, measures or sells is
 * given a reason for suspense; so is any event of which a term that it meets cannot make an amount.
 * @param agreements the active agreements, each with all its versions
 */
export function rate(event: CommercialEvent, agreements: readonly (readonly AgreementVersion[])[], context: RatingContext): Outcome {
  try {
    return rateAll(event, agreements, context);
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'unprocessable') throw error;
    const reason: SuspenseReason = error.code === 'currencyMismatch' ? 'currencyMismatch' : 'invalid';
    return { event: event.id, obligations: [], customerCharges: [], entries: [], suspense: { reason, message: error.message } };
  }
}

function rateAll(event: CommercialEvent, agreements: readonly (readonly AgreementVersion[])[], context: RatingContext): Outcome {
  const charges = customerCharges(event);
  const yields = agreements.flatMap((versions) => {
    const agreement = versionAt(versions, event.at);
    return agreement === undefined ? [] : [rateUnder(agreement, event, charges, context)];
  });
  const { obligations, entries, misses, isMet } = yields.reduce(joined, nothing);
  const outcome = { event: event.id, obligations, customerCharges: charges, entries };
  if (event.kind !== 'usage' || isMet || charges.length > 0) return outcome;
  return { ...outcome, suspense: mostTelling(misses) ?? { reason: 'noAgreement', message: `no agreement was active on ${new Date(event.at).toISOString()} with anybody that event ${event.id} names` } };
}

const telling: readonly SuspenseReason[] = ['currencyMismatch', 'unresolvedParty', 'noTerm'];

const mostTelling = (misses: readonly Suspense[]): Suspense | undefined => telling.map((reason) => misses.find((miss) => miss.reason === reason)).find((miss) => miss !== undefined);

function rateUnder(agreement: AgreementVersion, event: CommercialEvent, charges: readonly CustomerCharge[], context: RatingContext): Yield {
  const plan = planOf(agreement);
  const own = periodOf(agreement.settlement, event.at);
  const period = context.landing(agreement, event.at);
  const meeting: Meeting = { event, agreement, period, charges, context, bases: plan.bases, keys: keyRingOf(agreement, period), belongsTo: own.key === period.key ? undefined : own.key };
  const met = rateTerms(plan, meeting);
  if (!met.isMet) return { ...nothing, misses: [...met.misses, ...(isConcerned(plan, agreement, event) ? [{ reason: 'noTerm' as const, message: `no term of agreement ${agreement.id} meets event ${event.id}` }] : [])] };
  return meeting.belongsTo === undefined ? met : { ...met, entries: [...met.entries, ...lateEntries(met, meeting, meeting.belongsTo)] };
}

/** An agreement is concerned by an event that names one of its parties or an offering it speaks of. */
const isConcerned = ({ charges, sharings, bonuses }: Plan, agreement: AgreementVersion, event: CommercialEvent): boolean =>
  namesEngaged(event, agreement) ||
  charges.some((clause) => itemNames(clause, event) || listNames(clause.term.on.productOffering, event)) ||
  sharings.some(({ clause, on, base }) => itemNames(clause, event) || listNames(on?.productOffering, event) || (base.kind === 'charged' && listNames(base.productOffering, event))) ||
  bonuses.some((clause) => itemNames(clause, event));

/** Charges, then shares and credits on top of what was made so far, then what bonuses measure. */
function rateTerms(plan: Plan, meeting: Meeting): Yield {
  const { event } = meeting;
  let sum = nothing;
  for (const clause of chargesFor(plan, event)) {
    if (isValidAt(clause, event.at) && triggerMatches(clause.term.on, event) && itemHolds(clause, event)) sum = joined(sum, rateCharge(clause, meeting));
  }
  for (const sharing of plan.sharings) if (isValidAt(sharing.clause, event.at)) sum = joined(sum, rateSharing(sharing, meeting, sum.made));
  for (const bonus of plan.bonuses) if (isValidAt(bonus, event.at)) sum = joined(sum, feedMetrics(bonus, meeting));
  return sum;
}

const chargesFor = ({ charges, chargesByUsageType }: Plan, event: CommercialEvent): readonly Clause<Charge>[] => (event.kind === 'usage' ? (chargesByUsageType.get(event.usageType) ?? []) : charges);

/** Says of which closed period the late events of a line are. */
function lateEntries({ obligations }: Yield, { agreement, period }: Meeting, belongsTo: string): TallyEntry[] {
  const place = { agreement: agreement.id, period: period.key };
  const lines = new Set(obligations.map(({ term, payer, payee }) => tallyKey(place, 'late', belongsTo, term, payer, payee)));
  return [...lines].map((key) => ({ key, add: { events: 1 } }));
}
