import type { Finding } from '@concord/errors';
import type { Clause, DraftAgreement } from '../agreement.ts';

/** Terms that name no term, share an id, or stand on each other in a circle. */
export function referenceFindings({ clauses }: DraftAgreement): Finding[] {
  const byId = new Map<string, Clause>();
  const doubled = clauses.filter((clause) => {
    const isDouble = byId.has(clause.term.id);
    if (!isDouble) byId.set(clause.term.id, clause);
    return isDouble;
  });
  return [
    ...doubled.map((clause) => finding(clause, '/id', 'duplicateTermId', `another term has the id ${clause.term.id}`)),
    ...clauses.flatMap((clause) => unknownTerms(clause, byId)),
    ...circles(clauses, byId),
    ...clauses.flatMap((clause) => oneSided(clause, byId)),
  ];
}

const finding = (clause: Clause, path: string, code: string, message: string): Finding => ({ code, message: `${clause.term.id}: ${message}`, pointer: `${clause.pointer}${path}`, termId: clause.term.id, severity: 'error' });

const unknownTerms = (clause: Clause, byId: ReadonlyMap<string, Clause>): Finding[] =>
  clause.facts.references.flatMap(({ ids, path }) => ids.filter((id) => !byId.has(id)).slice(0, 20).map((id) => finding(clause, path, 'unknownTerm', `the agreement has no term ${id}`)));

/** A condition looks at amounts that were worked out without it, and a balance at quantities: neither closes a circle. */
const standsOn = ({ facts }: Clause): string[] => facts.references.filter(({ path }) => !/^\/(?:condition|balance)\//.test(path)).flatMap(({ ids }) => ids);

/** Depth first over the terms that a term stands on, each looked at once. */
function circles(clauses: readonly Clause[], byId: ReadonlyMap<string, Clause>): Finding[] {
  const finished = new Set<string>();
  const found: Finding[] = [];
  for (const clause of clauses) if (!finished.has(clause.term.id)) walk(clause, byId, finished, found);
  return found;
}

/** Iterative, since a chain of bases may be as long as the agreement. */
function walk(start: Clause, byId: ReadonlyMap<string, Clause>, finished: Set<string>, found: Finding[]): void {
  const path = [{ clause: start, next: standsOn(start) }];
  const open = new Set([start.term.id]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const id = top.next.pop();
    const clause = id === undefined ? undefined : byId.get(id);
    if (id !== undefined && open.has(id)) found.push(finding(top.clause, '/base', 'circularBase', `it stands on ${id}, which stands on it`));
    else if (clause !== undefined && !finished.has(clause.term.id)) {
      path.push({ clause, next: standsOn(clause) });
      open.add(clause.term.id);
    } else if (id === undefined) {
      path.pop();
      open.delete(top.clause.term.id);
      finished.add(top.clause.term.id);
    }
  }
}

/** A balance needs a counting term on its other side; shares need bases that make amounts for single events. */
function oneSided(clause: Clause, byId: ReadonlyMap<string, Clause>): Finding[] {
  const { term } = clause;
  if (term['@type'] === 'Charge' && term.balance !== undefined) {
    const other = byId.get(term.balance.with)?.term;
    return other !== undefined && other['@type'] !== 'Charge' ? [finding(clause, '/balance/with', 'invalidBalance', `${other.id} is no Charge`)] : [];
  }
  if (term['@type'] !== 'RevenueShare' && term['@type'] !== 'AttributionCredit') return [];
  const closing = standsOn(clause).filter((id) => !['Charge', 'RevenueShare', 'AttributionCredit', undefined].includes(byId.get(id)?.term['@type']));
  return closing.map((id) => finding(clause, '/base', 'invalidBase', `${id} makes no amounts for events`));
}
