import { type AgreementVersion, type Charge, type Clause, clausesOf, type PerformanceBonus } from '@concord/terms';
import { type Sharing, sharingOf } from '../shares/sharing.ts';

/** The terms of one version in the order they are rated, found without a search for each event. */
export interface Plan {
  readonly charges: readonly Clause<Charge>[];
  readonly chargesByUsageType: ReadonlyMap<string, readonly Clause<Charge>[]>;
  /** Each after those it stands on. */
  readonly sharings: readonly Sharing[];
  /** Ids of the terms that a share stands on: of others, nobody asks what they made. */
  readonly bases: ReadonlySet<string>;
  readonly bonuses: readonly Clause<PerformanceBonus>[];
}

const plans = new WeakMap<AgreementVersion, Plan>();

export function planOf(agreement: AgreementVersion): Plan {
  const known = plans.get(agreement);
  if (known !== undefined) return known;
  const plan = makePlan(agreement);
  plans.set(agreement, plan);
  return plan;
}

function makePlan(agreement: AgreementVersion): Plan {
  const charges = clausesOf(agreement, 'Charge');
  const sharings = [...clausesOf(agreement, 'RevenueShare'), ...clausesOf(agreement, 'AttributionCredit')].map(sharingOf);
  return { charges, chargesByUsageType: byUsageType(charges), sharings: inDependencyOrder(sharings), bases: new Set(sharings.flatMap(standsOn)), bonuses: clausesOf(agreement, 'PerformanceBonus') };
}

function byUsageType(charges: readonly Clause<Charge>[]): Map<string, Clause<Charge>[]> {
  const found = new Map<string, Clause<Charge>[]>();
  for (const clause of charges) {
    for (const usageType of clause.term.on.kind === 'usage' ? new Set(clause.term.on.usageType) : []) found.set(usageType, [...(found.get(usageType) ?? []), clause]);
  }
  return found;
}

const standsOn = ({ base, deduct }: Sharing): readonly string[] => [...(base.kind === 'terms' ? base.terms : []), ...deduct.flatMap((part) => (part.kind === 'terms' ? part.terms : []))];

/** Takes, round by round, what stands on nothing that is still waiting. A circle, which activation refuses, would be left out. */
function inDependencyOrder(sharings: readonly Sharing[]): Sharing[] {
  const waiting = new Map(sharings.map((sharing) => [sharing.id, sharing]));
  const ordered: Sharing[] = [];
  for (let ready = readyOf(waiting); ready.length > 0; ready = readyOf(waiting)) {
    ordered.push(...ready);
    for (const { id } of ready) waiting.delete(id);
  }
  return ordered;
}

const readyOf = (waiting: ReadonlyMap<string, Sharing>): Sharing[] => [...waiting.values()].filter((sharing) => !standsOn(sharing).some((id) => waiting.has(id)));
