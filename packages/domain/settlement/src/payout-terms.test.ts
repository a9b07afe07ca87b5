import { decimal } from '@concord/money';
import { agreement } from './deal.fixture.ts';
import type { Netting, Owed } from './net-positions.ts';
import { type PayoutTerms, payoutTermsOf, settledBy, togetherPaid } from './payout-terms.ts';

const least = (value: string, unit = 'EUR') => ({ unit, value: decimal(value) });

it.each([
  { why: 'nothing is agreed', settle: {}, terms: { payWhenPaid: false } },
  { why: 'a least payout', settle: { minimumPayout: { unit: 'USD', value: '10' } }, terms: { payWhenPaid: false, least: least('10', 'USD') } },
  { why: 'days to pay in', settle: { paymentTermDays: 0 }, terms: { payWhenPaid: false, paymentTermDays: 0 } },
  { why: 'a guarantor by role', settle: { guarantor: 'partner' }, terms: { payWhenPaid: false, guarantor: 'p1' } },
  { why: 'a guarantor who is not engaged', settle: { guarantor: 'bank' }, terms: { payWhenPaid: false, guarantor: 'bank' } },
  { why: 'that customers pay first', settle: { payWhenPaid: true }, terms: { payWhenPaid: true } },
])('reads how an agreement is paid: $why', ({ settle, terms }) => expect(payoutTermsOf(agreement([], settle))).toStrictEqual(terms));

const now: PayoutTerms = { payWhenPaid: false };
it.each<{ why: string; terms: readonly PayoutTerms[]; together: PayoutTerms }>([
  { why: 'nothing of none', terms: [], together: now },
  { why: 'the lower of two least payouts', terms: [{ ...now, least: least('10') }, { ...now, least: least('5') }], together: { ...now, least: least('5') } },
  { why: 'in whatever order', terms: [{ ...now, least: least('5') }, { ...now, least: least('10') }], together: { ...now, least: least('5') } },
  { why: 'no least payout where one agreed to none', terms: [{ ...now, least: least('10') }, now], together: now },
  { why: 'nor where the first agreed to none', terms: [now, { ...now, least: least('10') }], together: now },
  { why: 'nor in two currencies', terms: [{ ...now, least: least('10') }, { ...now, least: least('5', 'USD') }], together: now },
  { why: 'the longer of two terms', terms: [{ ...now, paymentTermDays: 30 }, { ...now, paymentTermDays: 60 }, now], together: { ...now, paymentTermDays: 60 } },
  { why: 'guarantor and order of payment of the first', terms: [{ payWhenPaid: true, guarantor: 'g' }, { ...now, guarantor: 'h' }], together: { payWhenPaid: true, guarantor: 'g' } },
])('pays what several agreements net together: $why', ({ terms, together }) => expect(togetherPaid(terms)).toStrictEqual(together));

/** Such as `a>b 10.00 EUR`. */
const owed = (text: string): Owed => {
  const [payer = '', payee = '', amount = '', unit = ''] = text.split(/[> ]/);
  return { payer, payee, amount, unit };
};
const written = (positions: readonly Owed[]): string[] => positions.map(({ payer, payee, amount, unit }) => `${payer}>${payee} ${amount} ${unit}`);
const none: Netting = { kind: 'none' };
const wanting = { ...now, least: least('10') };

it.each([
  { why: 'what reaches the least payout is due', netting: none, terms: wanting, lines: ['a>b 6.00 EUR', 'a>b 4.00 EUR'], due: ['a>b 10.00 EUR'], waits: [] },
  { why: 'what is below it waits', netting: none, terms: wanting, lines: ['a>b 6.00 EUR', 'a>b 3.99 EUR'], due: [], waits: ['a>b 9.99 EUR'] },
  { why: 'and so does what is below zero, the same way round', netting: none, terms: wanting, lines: ['a>b 6.00 EUR', 'a>b -18.00 EUR', 'a>c 11.00 EUR'], due: ['a>c 11.00 EUR'], waits: ['a>b -12 EUR'] },
  { why: 'each currency by itself', netting: none, terms: wanting, lines: ['a>b -18.00 EUR', 'a>b -5.00 USD'], due: ['b>a 5.00 USD'], waits: ['a>b -18 EUR'] },
  { why: 'below zero it is paid back where no least is agreed', netting: none, terms: now, lines: ['a>b -18.00 EUR'], due: ['b>a 18.00 EUR'], waits: [] },
  { why: 'or where the other side is netted', netting: { kind: 'bilateral' } as const, terms: wanting, lines: ['a>b -18.00 EUR', 'b>a 1.00 EUR'], due: ['b>a 19.00 EUR'], waits: [] },
])('settles: $why', ({ netting, terms, lines, due, waits }) => {
  const settled = settledBy(lines.map(owed), netting, terms);
  expect([written(settled.due), written(settled.carriedOver)]).toEqual([due, waits]);
});
