import type { Finding } from '@concord/errors';

/** The body with which a usage record is created (TMF635). A JSON value within bounds; its schema is for the reader's caller to hold it against. */
export type UsageRecord = Readonly<Record<string, unknown>>;

/** Why something that should be a record is none. */
export interface Refusal {
  /** Stable and machine readable, such as `invalidJson`. */
  readonly code: string;
  readonly reason: string;
  /** The character of the line, from 1, where the reader knows it. */
  readonly column?: number;
}

/** What the beginning of a file says of it. */
export interface FileHeader {
  /** Who sends it: a TADIG code in TAP. */
  readonly sender?: string;
  readonly recipient?: string;
  /** The sender's number of the file, by which copies and gaps are known. */
  readonly sequence?: string;
  readonly createdAt?: string;
  /** A test file is read and counts for nothing. */
  readonly isTest?: boolean;
}

/** Counts and sums of a file. */
export interface Totals {
  /** Entries that are records or refusals; what was skipped by a mapping's own conditions is none. */
  readonly count: number;
  /** Plain decimals by name: what a mapping sums, or `charge` in TAP. */
  readonly sums: Readonly<Record<string, string>>;
}

/** What the end of a file says, and what was found. */
export interface FileTrailer {
  /** Absent where the format or the file declares none. */
  readonly declared?: Partial<Totals>;
  readonly counted: Totals;
  /** What is wrong with the file as a whole, such as `countMismatch` or `unexpectedEnd`; one of severity `error` refuses it. */
  readonly findings: readonly Finding[];
}

/** `raw` is what the file holds there, for the sender to mend; of what is too long only its beginning. */
export interface Refused {
  readonly line: number;
  readonly refusal: Refusal;
  readonly raw: string;
}

/** One thing that a file holds, in the order of the file. `line` counts from 1; in a binary format it is the number of the record. */
export type Entry =
  | { readonly line: number; readonly record: UsageRecord }
  | Refused
  | { readonly line: number; readonly header: FileHeader }
  /** Always the last entry, and always there. */
  | { readonly line: number; readonly trailer: FileTrailer };

/**
 * Bytes in, batches of entries out; never holds more than a batch and the longest line allowed. What is wrong with the input is an
 * entry and never thrown; what `chunks` throws goes through. The same bytes give the same entries, however they are cut.
 */
export type UsageReader = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<readonly Entry[]>;
