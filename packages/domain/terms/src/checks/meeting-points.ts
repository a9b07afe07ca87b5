import { type Clause, clausesOf, type DraftAgreement } from '../agreement.ts';
import type { SalesRestriction } from '../types/sales-restriction.ts';
import { boundParty, partiesByName } from './names.ts';

/**
 * Under which names an agreement is kept, and under which others that it could collide with are found: `crossFindings` finds nothing between two
 * agreements of which neither is kept under a name that the other seeks. So whoever has ten thousand of them reads those that matter.
 */
export interface MeetingPoints {
  readonly kept: readonly string[];
  readonly sought: readonly string[];
}

/** An agreement whose names would be more is kept by fewer, wider ones. */
const mostNames = 1_000;

export function meetingPoints(agreement: DraftAgreement): MeetingPoints {
  const [charges, restrictions] = [chargePoints(agreement), restrictionPoints(agreement)];
  return { kept: unique([...charges.kept, ...restrictions.kept]), sought: unique([...charges.sought, ...restrictions.sought]) };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const nameOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** Who charges whom. An agreement with too many pairs to name is found by each of its payers, and finds whoever else has one of them. */
function chargePoints(agreement: DraftAgreement): MeetingPoints {
  const named = partiesByName(agreement);
  const sides = clausesOf(agreement, 'Charge').map(({ term }) => [named(term.payer), named(term.payee)] as const);
  const payers = unique(sides.flatMap(([those]) => [...those]));
  const ofPayers = payers.map((payer) => nameOf('charged', payer));
  const wide = payers.map((payer) => nameOf('chargedByMany', payer));
  if (sides.reduce((sum, [those, payees]) => sum + those.size * payees.size, 0) > mostNames) return { kept: [...ofPayers, ...wide], sought: ofPayers };
  const pairs = sides.flatMap(([those, payees]) => [...those].flatMap((payer) => [...payees].filter((payee) => payee !== payer).map((payee) => nameOf('charged', payer, payee))));
  return { kept: [...ofPayers, ...pairs], sought: [...wide, ...pairs] };
}

/** Who grants which offerings, and whether to one alone: of two that collide one does. */
function restrictionPoints(agreement: DraftAgreement): MeetingPoints {
  const points = clausesOf(agreement, 'SalesRestriction').map((clause) => pointsOf(clause, agreement));
  return { kept: points.flatMap(({ kept }) => kept), sought: points.flatMap(({ sought }) => sought) };
}

function pointsOf({ term, offerings }: Clause<SalesRestriction>, agreement: DraftAgreement): MeetingPoints {
  const grantors = unique(agreement.parties.map(({ id }) => id).filter((id) => id !== boundParty(agreement, term.party)));
  const goods = grantors.length * offerings.size > mostNames ? [] : [...offerings];
  const kinds = term.exclusive === true ? ['granted', 'grantedAlone'] : ['granted'];
  const soughtKind = term.exclusive === true ? 'granted' : 'grantedAlone';
  const each = (kind: string, some: readonly string[]): readonly string[] => grantors.flatMap((grantor) => some.map((offering) => nameOf(kind, grantor, offering)));
  const any = (kind: string): readonly string[] => grantors.map((grantor) => nameOf(kind, grantor));
  return {
    kept: kinds.flatMap((kind) => [...any(kind), ...each(kind, goods.length > 0 ? goods : [everything])]),
    sought: goods.length > 0 ? each(soughtKind, [...goods, everything]) : any(soughtKind),
  };
}

/** What no offering is called: an id is not empty. */
const everything = '';
