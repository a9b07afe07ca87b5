import type { Book } from './entry.ts';
import { Fraction } from '../numbers/fraction.ts';
import type { Happening } from '../input/happening.ts';

/** Parts of one original that went back so far, by its id. */
export type PartsBack = Map<string, Fraction>;

/** A part of an amount at the record scale has more decimals; a difference that no line shows. */
const decimalsOfParts = 12;

/** Writes down the opposite of a part of what an event brought about; parts that follow each other come to the whole. */
export function takeBack({ id, takesBack }: Happening, book: Book, before: PartsBack): void {
  if (!takesBack) return;
  const from = before.get(takesBack.id) ?? Fraction.zero;
  const to = from.plus(takesBack.part);
  const rounded = (amount: Fraction): Fraction => amount.rounded(decimalsOfParts, 'halfEven');
  const back = (amount: Fraction): Fraction => rounded(amount.times(from)).minus(rounded(amount.times(to)));
  for (const entry of book.entries.filter(({ event }) => event === takesBack.id)) book.entries.push({ ...entry, event: id, amount: back(entry.amount), counted: entry.counted.times(takesBack.part).negative() });
  for (const base of book.bases.filter(({ event }) => event === takesBack.id)) book.bases.push({ ...base, event: id, net: back(base.net) });
}
