export { taxesOf } from './taxes-of.ts';
export type { AppliedTax, Rounding, Supply, TaxExemption, TaxParty, TaxRule, Treatment } from './tax-rule.ts';
export { type TaxableLine, taxed, type TaxedDocument, type TaxedLine, type TaxSubtotal } from './taxed.ts';
