import { decimal, sumOf } from '@concord/money';
import { amountText, canonical } from '../case/outcome.ts';
import { differences } from '../case/differences.ts';
import type { Ending } from './chapters-after.ts';
import { independentSum } from './independent-sum.ts';
import type { Month } from './month.ts';
import type { Story } from './story.ts';

/** Everything that is not as it should be, in words; none where the suite and the independent calculation agree to the cent. */
export function verdict(ending: Ending, month: Month, { stranger }: Story): readonly string[] {
  const { outcome, cityBill } = independentSum(month);
  const expected = { ...outcome, suspense: [{ event: stranger.id, reason: 'noTerm' }], duplicates: month.incidents.slice(0, 1).map(({ id }) => id) };
  const billed = ending.bills.filter(({ category }) => category === 'customer').map(({ amountDue }) => amountText(amountDue.value, amountDue.unit));
  const { debits, credits } = bookTotals(ending);
  return [
    ...differences(expected, canonical(ending)),
    ...(billed.join() === cityBill ? [] : [`different: bill of the city ${billed.join() || 'none'}, expected ${cityBill}`]),
    ...(debits === credits ? [] : [`the books do not balance: debits ${debits}, credits ${credits}`]),
  ];
}

/** What all accounts together were debited and credited, as decimal strings; the story knows euros only. */
export function bookTotals({ balances }: Ending): { readonly debits: string; readonly credits: string } {
  const total = (side: 'debit' | 'credit'): string => amountText(sumOf(balances.map((row) => decimal(row[side].value))).toFixed(), 'EUR');
  return { debits: total('debit'), credits: total('credit') };
}
