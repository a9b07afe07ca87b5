import type { Finding } from '@concord/errors';
import { overlap } from '@concord/period';
import { type AgreementVersion, type Clause, clausesOf, type DraftAgreement } from '../agreement.ts';
import type { Charge } from '../types/charge.ts';
import { liesIn, type SalesRestriction } from '../types/sales-restriction.ts';
import { boundParty, partiesByName } from './names.ts';

/** Where an agreement meets others that are active: exclusivity it breaks, events that both would charge. */
export function crossFindings(agreement: DraftAgreement, others: readonly AgreementVersion[]): Finding[] {
  const concurrent = others.filter((other) => other.id !== agreement.id && overlap(other.period, agreement.period));
  return concurrent.flatMap((other) => [...brokenExclusivity(agreement, other), ...doubleCharges(agreement, other)]);
}

type Restriction = Clause<SalesRestriction>;

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const element of few) if (many.has(element)) return true;
  return false;
}

type Both = readonly [ReadonlySet<string>, ReadonlySet<string>];

/** Whether some payer and some other party as payee are in both: nobody charges itself. */
function twoMeet(payers: Both, payees: Both): boolean {
  const paid = twoInCommon(payees);
  return twoInCommon(payers).some((payer) => paid.some((payee) => payee !== payer));
}

/** Two at most, which tell a party from others. */
const twoInCommon = ([one, other]: Both): readonly string[] => [...one].filter((party) => other.has(party)).slice(0, 2);

/** Two sets meet where one has something of the other; an empty one stands for everything. */
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || intersect(a, b);

const sameGoods = (a: Clause, b: Clause): boolean => meet(a.offerings, b.offerings) && meet(a.products, b.products);

function sameTerritory({ territory: a }: SalesRestriction, { territory: b }: SalesRestriction): boolean {
  if (a === undefined || b === undefined) return true;
  return a.some((place) => b.some((other) => liesIn(place, other) || liesIn(other, place)));
}

function brokenExclusivity(agreement: DraftAgreement, other: AgreementVersion): Finding[] {
  return clausesOf(agreement, 'SalesRestriction').flatMap((own) =>
    clausesOf(other, 'SalesRestriction')
      .filter((theirs) => collide(agreement, own, other, theirs))
      .map((theirs) => {
        const message = `${own.term.id}: exclusivity collides with term ${theirs.term.id} of agreement ${other.id}`;
        return { code: 'exclusivityBroken', message, pointer: own.pointer, termId: own.term.id, severity: 'error' as const };
      }),
  );
}

/** They collide where one is exclusive, both were granted by the same party, and they let different parties sell the same at the same place. */
function collide(agreement: DraftAgreement, own: Restriction, other: AgreementVersion, theirs: Restriction): boolean {
  if (own.term.exclusive !== true && theirs.term.exclusive !== true) return false;
  const [seller, rival] = [boundParty(agreement, own.term.party), boundParty(other, theirs.term.party)];
  const grantors = new Set(other.parties.map(({ id }) => id).filter((id) => id !== rival));
  const isSameGrantor = agreement.parties.some(({ id }) => id !== seller && grantors.has(id));
  return seller !== rival && isSameGrantor && sameGoods(own, theirs) && sameTerritory(own.term, theirs.term);
}

/** Charges by what they react to: a rival reacts to the same. */
const eventNames = ({ on }: Charge): readonly string[] => (on.kind === 'usage' ? on.usageType.map((usageType) => `usage ${usageType}`) : [on.kind]);

function doubleCharges(agreement: DraftAgreement, other: AgreementVersion): Finding[] {
  const [ownNames, theirNames] = [partiesByName(agreement), partiesByName(other)];
  const rivals = chargesByEvent(other);
  return clausesOf(agreement, 'Charge').flatMap((own) => {
    const isRival = (theirs: Clause<Charge>): boolean =>
      twoMeet([ownNames(own.term.payer), theirNames(theirs.term.payer)], [ownNames(own.term.payee), theirNames(theirs.term.payee)]) && sameGoods(own, theirs) && sameEvents(own.term, theirs.term);
    const rival = eventNames(own.term).flatMap((name) => rivals.get(name) ?? []).find(isRival);
    if (rival === undefined) return [];
    const message = `${own.term.id}: agreement ${other.id} charges the same payer and payee for the same event by its term ${rival.term.id}`;
    return [{ code: 'chargedTwice', message, pointer: own.pointer, termId: own.term.id, severity: 'warning' as const }];
  });
}

function chargesByEvent(agreement: AgreementVersion): Map<string, Clause<Charge>[]> {
  const found = new Map<string, Clause<Charge>[]>();
  for (const clause of clausesOf(agreement, 'Charge')) {
    for (const name of eventNames(clause.term)) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [clause]);
      else same.push(clause);
    }
  }
  return found;
}

const asSet = (list: readonly string[] | undefined): ReadonlySet<string> => new Set(list);

function sameEvents({ on: a }: Charge, { on: b }: Charge): boolean {
  if (a.kind !== b.kind || a.kind === 'period' || a.kind === 'once') return false;
  const [rule, rivalRule] = [JSON.stringify(a.where ?? []), JSON.stringify(b.where ?? [])];
  return meet(asSet(a.productOffering), asSet(b.productOffering)) && (a.where === undefined || b.where === undefined || rule === rivalRule);
}
