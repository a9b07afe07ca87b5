import { differences } from './differences.ts';
import type { Outcome } from './outcome.ts';

const none: Outcome = { lines: [], net: [], suspense: [], duplicates: [] };
const line = (amount: string, unit = 'EUR') => ({ agreement: 'a', term: 't', payer: 'x', payee: 'y', amount, unit });
const position = (amount: string) => ({ payer: 'x', payee: 'y', amount, unit: 'EUR' });

describe('differences', () => {
  it.each<{ why: string; expected: Partial<Outcome>; actual: Partial<Outcome>; found: readonly string[] }>([
    { why: 'the order of lines says nothing', expected: { lines: [line('1.00'), line('2', 'JPY')] }, actual: { lines: [line('2', 'JPY'), line('1.00')] }, found: [] },
    { why: 'amounts are padded to the minor unit of their currency', expected: { lines: [line('1', 'KWD')] }, actual: { lines: [line('1.000', 'KWD')] }, found: [] },
    { why: 'a fraction of a cent is a difference and is not rounded away', expected: { net: [position('1.00')] }, actual: { net: [position('1.001')] }, found: ['different: net position: x owes y EUR 1.001, expected 1.00'] },
    { why: 'what is missing', expected: { lines: [line('1.00')] }, actual: {}, found: ['missing: line a t: x owes y EUR 1.00'] },
    { why: 'what is unexpected', expected: {}, actual: { duplicates: ['e'] }, found: ['unexpected: duplicate event e refused'] },
    { why: 'a reason that differs', expected: { suspense: [{ event: 'e', reason: 'noTerm' }] }, actual: { suspense: [{ event: 'e', reason: 'conflict' }] }, found: ['different: suspense of event e conflict, expected noTerm'] },
    { why: 'the same line twice is one too many', expected: { lines: [line('1.00')] }, actual: { lines: [line('1.00'), line('1.00')] }, found: ['unexpected: line a t: x owes y EUR (2) 1.00'] },
  ])('$why', ({ expected, actual, found }) => {
    expect(differences({ ...none, ...expected }, { ...none, ...actual })).toEqual(found);
  });
});
