/** An expression over the columns of a line: see `parseExpression`. */
type ExpressionText = string;

/** Lines of cells between separators (CSV, TSV and their like; RFC 4180, with a quotation mark doubled inside quotation marks). */
export interface DelimitedFormat {
  readonly type: 'delimited';
  /** One character. */
  readonly separator: string;
  /** Absent: `"`. Empty: there is none, and quotation marks mean themselves. */
  readonly quote?: string;
  readonly encoding?: string;
  /** Lines before the header, such as the title of a report. */
  readonly leadingLines?: number;
  /** The names of the columns in their order. Absent: the first line has them. */
  readonly columns?: readonly string[];
}

/** Lines whose cells stand at the same characters. */
export interface FixedWidthFormat {
  readonly type: 'fixedWidth';
  readonly encoding?: string;
  readonly leadingLines?: number;
  /** `from` counts from 1. Blanks around a cell are no part of it. */
  readonly columns: readonly { readonly name: string; readonly from: number; readonly length: number }[];
}

/** An element for each record. */
export interface XmlFormat {
  readonly type: 'xml';
  /** The path of the element from the root, such as `cdrs/cdr`. */
  readonly element: string;
  /** Where below it the columns are: `path/to/element`, `path/@attribute` or `@attribute`. Of elements that repeat, the first. */
  readonly columns: Readonly<Record<string, string>>;
}

export type MappedFormat = DelimitedFormat | FixedWidthFormat | XmlFormat;

export interface CharacteristicMapping {
  readonly name: string;
  readonly value: ExpressionText;
  /** Absent: `string`. */
  readonly valueType?: 'string' | 'number' | 'boolean' | 'dateTime';
  /** Of a `dateTime`. */
  readonly pattern?: string;
  readonly unit?: ExpressionText;
  /** A record without a value is refused; absent: it goes without the characteristic. */
  readonly isRequired?: boolean;
}

/** How the lines or elements of a partner's files become usage records: a value, to be saved, tried and versioned. */
export interface Mapping {
  readonly name: string;
  readonly description?: string;
  readonly format: MappedFormat;
  /** Absent: a point, and nothing between thousands. */
  readonly numbers?: { readonly decimal: '.' | ','; readonly grouping?: string };
  /** The IANA time zone of times that come without an offset. */
  readonly timeZone?: string;
  /** Texts that stand for no value. */
  readonly nulls?: readonly string[];
  /** For `lookup`. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Lines for which one of these is true are no records, such as headers and subtotals. */
  readonly skip?: readonly ExpressionText[];
  /** What is summed over all lines that are records or should be. */
  readonly sums?: Readonly<Record<string, ExpressionText>>;
  /** The line that says how many records there are and what they sum to. */
  readonly trailer?: { readonly when: ExpressionText; readonly count?: ExpressionText; readonly sums?: Readonly<Record<string, ExpressionText>> };
  readonly usage: UsageMapping;
}

export interface UsageMapping {
  readonly usageType: ExpressionText;
  readonly usageDate: { readonly value: ExpressionText; readonly pattern: string };
  readonly externalIdentifier?: { readonly id: ExpressionText; readonly owner?: ExpressionText };
  readonly relatedParty?: readonly { readonly id: ExpressionText; readonly role: string }[];
  readonly usageCharacteristic?: readonly CharacteristicMapping[];
  readonly productOffering?: { readonly id: ExpressionText };
  readonly description?: ExpressionText;
}
