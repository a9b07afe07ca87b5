import { zero } from '@concord/money';
import type { AppliedTax, Supply, TaxExemption, TaxParty, TaxRule } from './tax-rule.ts';

/** The taxes that a supply bears by the rules in force on its day, one for each category; none where no rule speaks of the place. */
export function taxesOf(supply: Supply, rules: readonly TaxRule[]): readonly AppliedTax[] {
  const inForce = rules.filter(({ from, to }) => isWithin(supply.day, from, to));
  return [...added(supply, inForce.filter(({ kind }) => kind === 'added')), ...withheld(supply, inForce.filter(({ kind }) => kind === 'withheld'))];
}

const isWithin = (day: string, from: string | undefined, to: string | undefined): boolean => (from === undefined || from <= day) && (to === undefined || day < to);

function added(supply: Supply, rules: readonly TaxRule[]): readonly AppliedTax[] {
  const { supplier, customer } = supply;
  const home = chosen({ ...supplier, region: placeOf(supplier, customer) }, supply, rules);
  if (customer.country === undefined || customer.country === supplier.country) return home.map((rule) => charged(rule, supply));
  const there = chosen(customer, supply, rules);
  return home.flatMap((rule) => abroad(rule, there, supply));
}

/** Within a country the region of the customer decides. */
const placeOf = ({ country, region }: TaxParty, customer: TaxParty): string | undefined => (customer.country === country ? customer.region : region);

function abroad(rule: TaxRule, there: readonly TaxRule[], supply: Supply): readonly AppliedTax[] {
  const { supplier, customer } = supply;
  const alike = there.find(({ union, taxCategory }) => union !== undefined && union === rule.union && taxCategory === rule.taxCategory);
  if (!alike) return [untaxed(rule, { treatment: 'outsideScope' }, customer)];
  const bothBusinesses = supplier.taxNumber !== undefined && customer.taxNumber !== undefined;
  return [bothBusinesses ? untaxed(alike, { treatment: 'reverseCharge', selfAssessedPercent: alike.percent }, customer) : charged(alike, supply)];
}

/** The most specific rule of each category where the party is. */
function chosen({ country, region }: Pick<TaxParty, 'country'> & { readonly region?: string | undefined }, { serviceCategory }: Supply, rules: readonly TaxRule[]): readonly TaxRule[] {
  const here = rules.filter((rule) => (rule.jurisdiction === country || rule.jurisdiction === region) && (rule.serviceCategory === undefined || rule.serviceCategory === serviceCategory));
  const rank = (rule: TaxRule): number => (rule.jurisdiction === region ? 2 : 0) + (rule.serviceCategory === undefined ? 0 : 1);
  return mostSpecific(here, rank);
}

function mostSpecific(rules: readonly TaxRule[], rank: (rule: TaxRule) => number): readonly TaxRule[] {
  const best = (ofOne: readonly TaxRule[]): readonly TaxRule[] => ofOne.toSorted((a, b) => rank(b) - rank(a) || (a.from < b.from ? 1 : -1)).slice(0, 1);
  return [...Map.groupBy(rules, ({ taxCategory }) => taxCategory).values()].flatMap(best);
}

function charged(rule: TaxRule, { customer, day }: Supply): AppliedTax {
  const certificate = certificateFor(rule, customer.exemptions ?? [], day);
  if (certificate !== undefined) return untaxed(rule, { treatment: 'exempt', certificate }, customer);
  if (rule.percent.isZero()) return untaxed(rule, { treatment: 'zeroRated' }, customer);
  return { ...untaxed(rule, { treatment: 'standard' }, customer), percent: rule.percent };
}

const certificateFor = ({ jurisdiction, taxCategory }: TaxRule, exemptions: readonly TaxExemption[], day: string): string | undefined =>
  exemptions.find((exemption) => exemption.jurisdiction === jurisdiction && (exemption.taxCategory ?? taxCategory) === taxCategory && isWithin(day, exemption.from, exemption.to))?.certificate;

const untaxed = ({ taxCategory, jurisdiction, rounding }: TaxRule, how: Pick<AppliedTax, 'treatment' | 'selfAssessedPercent' | 'certificate'>, customer: TaxParty): AppliedTax =>
  ({ taxCategory, jurisdiction, rounding, percent: zero, deductible: customer.taxNumber !== undefined, ...how });

/** The payer's country keeps back of what goes to residents of others, by a treaty's rate where there is one. */
function withheld({ supplier, customer, day, serviceCategory }: Supply, rules: readonly TaxRule[]): readonly AppliedTax[] {
  if (supplier.country === undefined || supplier.country === customer.country) return [];
  const here = rules.filter((rule) => rule.jurisdiction === customer.country && [undefined, supplier.country].includes(rule.counterpart) && [undefined, serviceCategory].includes(rule.serviceCategory));
  const found = mostSpecific(here, (rule) => (rule.counterpart === undefined ? 0 : 2) + (rule.serviceCategory === undefined ? 0 : 1));
  return found.filter((rule) => !rule.percent.isZero() && certificateFor(rule, supplier.exemptions ?? [], day) === undefined)
    .map((rule) => ({ ...untaxed(rule, { treatment: 'withheld' }, customer), percent: rule.percent }));
}
