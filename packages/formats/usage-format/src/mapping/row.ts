import type { Refused } from '../entry.ts';
import type { Row } from '../expression/bind-expression.ts';

/** A line or element of a file, cut into cells. */
export interface CutRow {
  readonly line: number;
  readonly cells: Row;
  readonly raw: string;
}

/** What a format finds in a file before anything is made of it. */
export type FileRow = CutRow | Refused;
