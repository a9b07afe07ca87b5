import { contains, type Instant, type Span } from '@concord/period';
import type { SettlementTerms } from './types/settlement-terms.ts';
import type { Term, TermFacts } from './terms.ts';

/** A party of the agreement in one of its roles. */
export interface EngagedParty {
  readonly id: string;
  readonly role?: string | undefined;
  /** Takes part in every event of the agreement without being named by it. */
  readonly standing: boolean;
}

/** A term where it stands: its item says which offerings and products it speaks of; none named means all. */
export interface Clause<T extends Term = Term> {
  readonly term: T;
  readonly facts: TermFacts;
  /** JSON pointer into the agreement's body. */
  readonly pointer: string;
  readonly offerings: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
}

/** One version of a TMF651 agreement as the engine reads it. */
export interface AgreementVersion {
  readonly id: string;
  readonly version: string;
  readonly period: Span;
  /** From when on this version applies; the version of an event is the latest one in force at its time. */
  readonly inForceFrom: Instant;
  /** Times in which it was suspended: it rules what came before and after. */
  readonly suspensions: readonly Span[];
  readonly parties: readonly EngagedParty[];
  /** Roles that events bring and nobody is engaged in, such as `home` and `visited`. */
  readonly eventRoles: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  readonly settlement: SettlementTerms;
}

/** An agreement that still lacks its SettlementTerms. */
export type DraftAgreement = Omit<AgreementVersion, 'settlement'> & { readonly settlement?: SettlementTerms | undefined };

/** Whether a version rules at an instant: in its period, and not while it was suspended. */
export const isInForceAt = ({ period, suspensions }: Pick<AgreementVersion, 'period' | 'suspensions'>, at: Instant): boolean =>
  contains(period, at) && !suspensions.some((span) => contains(span, at));

/** The version of one agreement that applies at an instant. @param versions of one agreement, in any order; of those that begin at one instant the first rules */
export function versionAt(versions: readonly AgreementVersion[], at: Instant): AgreementVersion | undefined {
  let found: AgreementVersion | undefined;
  for (const version of versions) {
    const applies = version.inForceFrom <= at && isInForceAt(version, at);
    if (applies && (found === undefined || version.inForceFrom > found.inForceFrom)) found = version;
  }
  return found;
}

export const clausesOf = <N extends Term['@type']>(agreement: Pick<AgreementVersion, 'clauses'>, name: N): Clause<Extract<Term, { '@type': N }>>[] =>
  agreement.clauses.filter((clause): clause is Clause<Extract<Term, { '@type': N }>> => clause.term['@type'] === name);

/** Whether a term is valid at an instant. */
export const isValidAt = ({ term }: Clause, at: Instant): boolean => term.validFor === undefined || contains(term.validFor, at);
