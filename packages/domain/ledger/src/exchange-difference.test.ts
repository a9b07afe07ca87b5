import { decimal, minorUnit, round, sumOf, zero } from '@concord/money';
import fc from 'fast-check';
import { exchangeDifference, journalEntry, mirrored, type PaidPart, realisedDifference, unrealisedDifference } from './index.ts';

/** 100 units that stood at 92 in the books when they were billed. */
const part = (more: Readonly<Record<string, string>> = {}): PaidPart => {
  const { side = 'payee', amount = '100', before = '0', billRate = '0.92', paymentRate = '0.95', unit = 'EUR' } = more;
  return { side: side === 'payer' ? 'payer' : 'payee', amount: decimal(amount), before: decimal(before), billRate: decimal(billRate), paymentRate: decimal(paymentRate), unit };
};

it.each([
  { why: 'who is paid gains where the currency rose', of: part(), comes: ['92', '95', '3'] },
  { why: 'who pays loses by the same', of: part({ side: 'payer' }), comes: ['92', '95', '-3'] },
  { why: 'who is paid loses where it fell', of: part({ paymentRate: '0.9' }), comes: ['92', '90', '-2'] },
  { why: 'nothing where it stood', of: part({ paymentRate: '0.92' }), comes: ['92', '92', '0'] },
  { why: 'each value is rounded, half to even, before they are compared', of: part({ amount: '0.5', billRate: '0.97', paymentRate: '0.99' }), comes: ['0.48', '0.5', '0.02'] },
  { why: 'a currency without decimals has none in the books', of: part({ unit: 'JPY', billRate: '151.345', paymentRate: '150.9949' }), comes: ['15134', '15099', '-35'] },
  { why: 'a derived rate with all its digits', of: part({ billRate: '0.924983812783', paymentRate: '0.930318176575' }), comes: ['92.5', '93.03', '0.53'] },
  { why: 'the last of three parts takes what rounding left of the whole', of: part({ amount: '33.34', before: '66.66' }), comes: ['30.67', '31.67', '1'] },
])('$why', ({ of, comes }) => {
  const { billed, paid, difference } = realisedDifference(of);
  expect([billed, paid, difference].map((one) => one.toFixed())).toEqual(comes);
});

it('comes in parts to what the whole debt stood at, to the cent', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 2_000_000_000 }), fc.constantFrom('EUR', 'JPY', 'BHD'), (cents, rate, unit) => {
    const billRate = decimal(rate).dividedBy(decimal(1_000_000));
    const amounts = cents.map((one) => decimal(one).dividedBy(decimal(100)));
    const parts = amounts.map((amount, index) => realisedDifference({ ...part({ unit }), amount, before: sumOf(amounts.slice(0, index)), billRate }).billed);
    expect(sumOf(parts).toFixed()).toBe(round(sumOf(amounts).times(billRate), minorUnit(unit)).toFixed());
  }));
});

it.each([
  { why: 'a gain', value: '3', stands: ['debit currencyTrading 3', 'credit exchangeGain 3'] },
  { why: 'a loss', value: '-2', stands: ['credit currencyTrading 2', 'debit exchangeLoss 2'] },
])('$why is posted against the account of other currencies, in balance', ({ value, stands }) => {
  const postings = exchangeDifference('operator', { unit: 'EUR', value: decimal(value) });
  expect(postings.map(({ side, account, amount }) => `${side} ${account} ${amount.value}`)).toEqual(stands);
  expect(journalEntry({ id: 'e', tenant: 't', date: '2026-11-30', reference: 'r', postings }).postings).toEqual(postings);
});

it.each([
  { why: 'gains and losses of open debts stand apart', gain: '5', loss: '2', stands: ['debit exchangeRevaluation 5', 'credit unrealisedGain 5', 'debit unrealisedLoss 2', 'credit exchangeRevaluation 2'] },
  { why: 'gains alone', gain: '5', loss: '0', stands: ['debit exchangeRevaluation 5', 'credit unrealisedGain 5'] },
  { why: 'nothing where nothing was open', gain: '0', loss: '0', stands: [] },
])('$why, and are taken back by the mirror image', ({ gain, loss, stands }) => {
  const postings = unrealisedDifference('operator', { unit: 'EUR', gain: decimal(gain), loss: decimal(loss) });
  const short = (of: typeof postings) => of.map(({ side, account, amount }) => `${side} ${account} ${amount.value}`);
  expect(short(postings)).toEqual(stands);
  expect(short(mirrored(mirrored(postings)))).toEqual(stands);
  expect(short(mirrored(postings)).every((one) => !stands.includes(one))).toBe(true);
});

it('posts nothing where nothing differs', () => expect(exchangeDifference('operator', { unit: 'EUR', value: zero })).toEqual([]));
