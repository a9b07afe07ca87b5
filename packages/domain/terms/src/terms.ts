import type { Money } from '@concord/money';
import { attributionCredit } from './types/attribution-credit.ts';
import { cap } from './types/cap.ts';
import { charge } from './types/charge.ts';
import { minimumGuarantee } from './types/minimum-guarantee.ts';
import { performanceBonus } from './types/performance-bonus.ts';
import { revenueShare } from './types/revenue-share.ts';
import { salesRestriction } from './types/sales-restriction.ts';
import { settlementTerms } from './types/settlement-terms.ts';
import { inside, isRecord, type JsonSchema, type Place, refuse } from './shapes/shape.ts';
import type { Issue, NameUse, TermType, TermUse } from './types/term-type.ts';
import { volumeCommitment } from './types/volume-commitment.ts';

/** What checks need to know of a term, whatever its type. */
export interface TermFacts {
  readonly names: readonly NameUse[];
  readonly references: readonly TermUse[];
  readonly amounts: readonly Money[];
  readonly issues: readonly Issue[];
}

interface ReadTerm<T> {
  readonly term: T;
  readonly facts: TermFacts;
}

interface TermReader<T> {
  readonly schema: JsonSchema;
  read(value: unknown, place: Place): ReadTerm<T> | null;
}

const reader = <T>(type: TermType<T>): TermReader<T> => ({
  schema: type.shape.schema,
  read: (value, place) => {
    const term = type.shape.read(value, place);
    if (term === null) return null;
    return { term, facts: { names: type.names(term), references: type.references(term), amounts: type.amounts(term), issues: type.issues(term) } };
  },
});

/** The kinds of term. A new kind is its file and its line here. */
const termTypes = {
  Charge: reader(charge),
  RevenueShare: reader(revenueShare),
  AttributionCredit: reader(attributionCredit),
  MinimumGuarantee: reader(minimumGuarantee),
  VolumeCommitment: reader(volumeCommitment),
  Cap: reader(cap),
  PerformanceBonus: reader(performanceBonus),
  SettlementTerms: reader(settlementTerms),
  SalesRestriction: reader(salesRestriction),
};

type TermReaders = typeof termTypes;
export type TermName = keyof TermReaders;
export type Term = { [N in TermName]: TermReaders[N] extends TermReader<infer T> ? T : never }[TermName];

/** The JSON Schema of each term type by its `@type`, for the document of the Agreement API. */
export const termSchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(Object.entries(termTypes).map(([name, { schema }]) => [name, schema]));

const isTermName = (name: string): name is TermName => Object.hasOwn(termTypes, name);

/** @returns the term, or null for what was refused and for conditions in words (TMF651), which bind people and not the engine. */
export function readTerm(value: unknown, place: Place): ReadTerm<Term> | null {
  if (!isRecord(value)) return refuse(place, 'notAnObject', 'an object is expected');
  const name = value['@type'];
  if (name === undefined || name === null || name === 'AgreementTermOrCondition') return null;
  if (typeof name === 'string' && isTermName(name)) return termTypes[name].read(value, place);
  return refuse(inside(place, '@type'), 'unknownTermType', `one of ${Object.keys(termTypes).join(', ')} is expected`);
}
