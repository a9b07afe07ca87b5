import { type Many, many, type SettlementTerms, type Term } from './terms.ts';

interface Engaged {
  readonly id: string;
  readonly role?: string;
  readonly standing?: boolean;
}

interface Item {
  readonly termOrCondition?: readonly Term[];
  readonly product?: Many<{ readonly id: string }>;
  readonly productOffering?: Many<{ readonly id: string }>;
}

/** An agreement of a case. */
export interface AgreementBody {
  readonly id: string;
  readonly engagedParty: readonly Engaged[];
  readonly agreementItem: readonly Item[];
  readonly agreementPeriod?: { readonly startDateTime?: string; readonly endDateTime?: string };
  readonly associatedAgreement?: readonly { readonly id: string }[];
}

export interface Placed<T extends Term = Term> {
  readonly term: T;
  /** Offerings that the item of the term names; none where it names none. */
  readonly offerings: readonly string[];
}

/** One version, in force from `start` up to `end`. */
export interface Version {
  readonly id: string;
  readonly engaged: readonly Engaged[];
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Placed[];
  readonly settlement: SettlementTerms;
}

/** An agreement with its amendments, under the name of the first. */
export interface Agreement {
  readonly id: string;
  readonly versions: readonly [Version, ...Version[]];
}

/** @throws RangeError where an agreement has no SettlementTerms */
export function agreementsOf(bodies: readonly AgreementBody[]): readonly Agreement[] {
  const lines = Map.groupBy(bodies, ({ id, associatedAgreement = [] }) => associatedAgreement[0]?.id ?? id);
  return [...lines].map(([id, line]) => ({ id, versions: versionsOf(id, line) }));
}

function versionsOf(id: string, line: readonly AgreementBody[]): readonly [Version, ...Version[]] {
  const versions = line.map((body) => versionOf(id, body)).toSorted((one, other) => one.start - other.start);
  const [first, ...others] = versions.map((version, index) => ({ ...version, end: Math.min(version.end, versions[index + 1]?.start ?? Infinity) }));
  if (!first) throw new RangeError(`${id} has no version`);
  return [first, ...others];
}

function versionOf(id: string, { engagedParty, agreementItem, agreementPeriod }: AgreementBody): Version {
  const terms = agreementItem.flatMap(({ termOrCondition = [], product, productOffering }) => termOrCondition.map((term) => ({ term, offerings: [...many(product), ...many(productOffering)].map((named) => named.id) })));
  const settlement = terms.map(({ term }) => term).find((term) => term['@type'] === 'SettlementTerms');
  if (!settlement) throw new RangeError(`${id} has no SettlementTerms`);
  return { id, engaged: engagedParty, terms, settlement, start: instantOf(agreementPeriod?.startDateTime, -Infinity), end: instantOf(agreementPeriod?.endDateTime, Infinity) };
}

export const instantOf = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Date.parse(text));

export const versionAt = ({ versions }: Agreement, at: number): Version | undefined => versions.find(({ start, end }) => at >= start && at < end);
