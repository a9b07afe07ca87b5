import type { Fraction } from '../numbers/fraction.ts';
import type { Version } from '../input/agreement.ts';
import type { Party } from '../input/happening.ts';

/** What one party owes another because of one event under one term, at the record scale. */
export interface Entry {
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Fraction;
  /** Of a charge: what it counts, the free part included. */
  readonly counted: Fraction;
  /** Of a charge for different values: the one that was seen. */
  readonly value?: string;
  readonly event: string;
  readonly at: number;
  /** Whom the event brought. */
  readonly parties: readonly Party[];
  /** A share of the holder's own is kept, and owed to nobody. */
  readonly kind: 'charge' | 'share' | 'kept' | 'credit';
  /** Of a share: its place in the term. */
  readonly place?: number;
}

/** A base that was shared: what it was, and what is left with the holder. */
export interface SharedBase {
  readonly term: string;
  readonly holder: string;
  readonly unit: string;
  readonly net: Fraction;
  readonly event: string;
}

export interface Measurement {
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly value: Fraction;
  readonly at: number;
  readonly event: string;
}

/** What a customer was charged. */
export interface CustomerCharge {
  readonly priceType: string;
  readonly offering: string;
  readonly seller: string;
  readonly unit: string;
  readonly amount: Fraction;
  readonly event: string;
}

/** All that was written down for one agreement in one period. */
export interface Book {
  readonly entries: Entry[];
  readonly bases: SharedBase[];
  readonly measurements: Measurement[];
  readonly charges: CustomerCharge[];
}

export const emptyBook = (): Book => ({ entries: [], bases: [], measurements: [], charges: [] });

/** What a first pass found out, and a second needs to know. */
export interface Foreknowledge {
  /** The entries of the whole period. */
  readonly entries: readonly Entry[];
  /** Terms whose condition fails, with their payer and payee. */
  readonly voided: ReadonlySet<string>;
}

export const isVoid = ({ voided }: Foreknowledge, { term, payer, payee }: Pick<Entry, 'term' | 'payer' | 'payee'>): boolean => voided.has(nameOf(term, payer, payee));
export const nameOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** Where an entry is written: the version in force, what was written before, and what is known of the whole period. */
export interface Desk {
  readonly version: Version;
  readonly book: Book;
  readonly known: Foreknowledge;
  readonly convert: (amount: Fraction, unit: string) => { readonly amount: Fraction; readonly unit: string };
}
