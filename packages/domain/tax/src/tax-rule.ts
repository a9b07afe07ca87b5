import type { Decimal } from '@concord/money';

/** Whether the tax of a document is rounded for each group of rate and treatment, or for each line. */
export type Rounding = 'document' | 'line';

/** A rate of a tax in a place from a day on. Days are `YYYY-MM-DD`; `to` is the first day on which it holds no more. */
export interface TaxRule {
  readonly id: string;
  /** What the tax is called on documents: `VAT`, `GST`, `withholding`. Of the rules of one category the most specific counts. */
  readonly taxCategory: string;
  /** A tax on the supply that is added to its price, or one that the payer keeps back from it. */
  readonly kind: 'added' | 'withheld';
  /** A country by ISO 3166-1, or a region of one by ISO 3166-2: `DE`, `CA-ON`. */
  readonly jurisdiction: string;
  /** Of a withheld tax: the country of the payee that the rate was agreed with. */
  readonly counterpart?: string;
  readonly serviceCategory?: string;
  readonly percent: Decimal;
  /** Countries whose taxes know each other, such as `EU`. */
  readonly union?: string;
  readonly rounding: Rounding;
  readonly from: string;
  readonly to?: string;
}

export interface TaxExemption {
  readonly jurisdiction: string;
  /** Which tax; all of the jurisdiction where it is not said. */
  readonly taxCategory?: string;
  readonly certificate: string;
  readonly from?: string;
  readonly to?: string;
}

/** What is known of a party that decides on its taxes. */
export interface TaxParty {
  readonly id: string;
  readonly country?: string;
  /** By ISO 3166-2, with the country: `CA-ON`. */
  readonly region?: string;
  /** Who has one is a business. */
  readonly taxNumber?: string;
  readonly exemptions?: readonly TaxExemption[];
}

/** Something that one party supplies to another on a day. */
export interface Supply {
  readonly supplier: TaxParty;
  readonly customer: TaxParty;
  readonly day: string;
  readonly serviceCategory?: string;
}

export type Treatment = 'standard' | 'zeroRated' | 'exempt' | 'reverseCharge' | 'outsideScope' | 'withheld';

/** A tax on a supply before it has an amount. */
export interface AppliedTax {
  readonly taxCategory: string;
  readonly treatment: Treatment;
  /** Zero but for `standard` and `withheld`. */
  readonly percent: Decimal;
  readonly jurisdiction: string;
  readonly rounding: Rounding;
  /** Of a reverse charge: what the customer accounts for in its own return, in percent. */
  readonly selfAssessedPercent?: Decimal;
  readonly certificate?: string;
  /** Whether the customer may deduct it: a business may. */
  readonly deductible: boolean;
}
