import type { Finding } from '@concord/errors';
import { overlap, type Span } from '@concord/period';
import type { AgreementVersion, Clause, DraftAgreement } from '../agreement.ts';
import { crossFindings } from './check-across.ts';
import { referenceFindings } from './check-references.ts';
import { guaranteeFindings, type PastAmount } from './check-guarantees.ts';
import { missingSettlementTerms, readAgreement } from '../parse-agreement.ts';

/** What an agreement is checked against besides itself. */
export interface CheckContext {
  /** Every other agreement that is active. */
  readonly otherActive: readonly AgreementVersion[];
  /** What a payer owed a payee by some terms in a past period like the agreement's own; unknown where there was none. */
  readonly pastAmount?: PastAmount;
}

/** All that is wrong or doubtful with an agreement before it becomes active. Errors refuse the activation, warnings are kept. */
export function checkAgreement(agreement: DraftAgreement, context: CheckContext): Finding[] {
  const engaged = new Set(agreement.parties.flatMap(({ id, role }) => [id, ...(role === undefined ? [] : [role])]));
  return [
    ...settlementFindings(agreement),
    ...agreement.clauses.flatMap((clause) => [...clause.facts.issues.map((issue) => error(clause, issue.path, issue.code, issue.message)), ...nameFindings(agreement, engaged, clause), ...validityFindings(agreement, clause)]),
    ...referenceFindings(agreement),
    ...currencyFindings(agreement),
    ...standingFindings(agreement),
    ...crossFindings(agreement, context.otherActive),
    ...guaranteeFindings(agreement, context.pastAmount),
  ];
}

/** Reads and checks a TMF651 body in one go, so that one answer lists everything. */
export function reviewAgreement(body: unknown, context: CheckContext): Finding[] {
  const { draft, findings } = readAgreement(body);
  return [...findings, ...(draft === undefined ? [] : checkAgreement(draft, context))];
}

const finding = (severity: 'error' | 'warning') => (clause: Clause, path: string, code: string, message: string): Finding => ({
  code,
  message: `${clause.term.id}: ${message}`,
  pointer: `${clause.pointer}${path}`,
  termId: clause.term.id,
  severity,
});
const error = finding('error');
const warning = finding('warning');

function settlementFindings({ clauses }: DraftAgreement): Finding[] {
  const [first, ...more] = clauses.filter(({ term }) => term['@type'] === 'SettlementTerms');
  if (first === undefined) return [missingSettlementTerms];
  return more.map((clause) => error(clause, '', 'severalSettlementTerms', 'an agreement has one term of type SettlementTerms'));
}

/** @param engaged ids and roles of the agreement's parties */
function nameFindings({ eventRoles }: DraftAgreement, engaged: ReadonlySet<string>, clause: Clause): Finding[] {
  const isKnown = (name: string, atClose: boolean): boolean => engaged.has(name) || (!atClose && (eventRoles.has(name) || name === 'acquirer'));
  return clause.facts.names
    .filter(({ name, atClose }) => !isKnown(name, atClose))
    .map(({ name, path, atClose }) => error(clause, path, 'unknownRole', `${name} is neither a party nor a role of the agreement${atClose ? ', and no event brings it to this term' : ''}`));
}

function validityFindings({ period }: DraftAgreement, clause: Clause): Finding[] {
  const { validFor } = clause.term;
  if (validFor === undefined || liesWithin(validFor, period)) return [];
  return [error(clause, '/validFor', 'termOutsideAgreement', 'its validity leaves the agreement\'s')];
}

/** A validity without a start begins, and one without an end ends, with the agreement. */
function liesWithin(inner: Span, outer: Span): boolean {
  const startsWithin = inner.start < -8.6e15 || inner.start >= outer.start;
  return startsWithin && (inner.end === undefined || outer.end === undefined || inner.end <= outer.end) && overlap(inner, outer);
}

function currencyFindings({ clauses, settlement }: DraftAgreement): Finding[] {
  if (settlement === undefined || settlement.exchange !== undefined) return [];
  return clauses.flatMap((clause) => {
    const foreign = clause.facts.amounts.find(({ unit }) => unit !== settlement.currency);
    return foreign === undefined ? [] : [warning(clause, '', 'foreignCurrency', `its lines are settled in ${foreign.unit}, the agreement names ${settlement.currency} and no exchange`)];
  });
}

/** With everybody standing and no offering named, no event but a period's could ever say that it is meant. */
function standingFindings({ parties, clauses }: DraftAgreement): Finding[] {
  const namesOffering = clauses.some(({ offerings, products, term }) => offerings.size + products.size > 0 || triggerOfferings(term).length > 0);
  if (namesOffering || !parties.every(({ standing }) => standing)) return [];
  return [{ code: 'standingOnly', message: 'every party is standing and no offering is named: events must name a party to be met', pointer: '/engagedParty', severity: 'warning' }];
}

function triggerOfferings(term: Clause['term']): readonly string[] {
  const on = 'on' in term ? term.on?.productOffering : undefined;
  const base = 'base' in term && term.base.kind === 'charged' ? term.base.productOffering : undefined;
  return [...(on ?? []), ...(base ?? [])];
}
