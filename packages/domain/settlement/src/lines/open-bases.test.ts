import { at, charge, check, eur, n, type Row, share, tiers, use } from '../deal.fixture.ts';

const volume = charge({ tiers, tierMode: 'volume' });
const fixed = charge({ tiers: [{ from: '0', fixed: eur('50') }] });
const never = { condition: { counter: 'quantity', terms: ['c'], atLeast: '1000' } };
const always = { condition: { counter: 'quantity', terms: ['c'], atLeast: '1' } };
const balance = { balance: { with: 'back', price: eur('1'), excessPrice: eur('1') } };
const onlyBuyer = { relatedParty: [{ id: 'buy', role: 'buyer' }] };
const won = { acquired: { party: 'p1', at: at('2026-03-01T00:00:00Z') } };
const credit = (percent: string) => ({ '@type': 'AttributionCredit', id: 'k', base: { terms: ['c'] }, percent, periods: 9 });
const smallTiers = [{ from: '0', price: eur('0.005') }, { from: '10', price: eur('0.004') }];
const toPartner = (percent: string) => [{ party: 'partner', percent }];

const rows: Row[] = [
  { why: 'a party that no event brings leaves its share with the holder', terms: [volume, share({ shares: [...toPartner('30'), { party: 'other', percent: '10' }] })], events: [n('20', onlyBuyer)], lines: ['c buy>sell 10.00 EUR', 'r sell>p2 1.00 EUR'] },
  { why: 'a party is given its part of what it was in', terms: [volume, share({ shares: [...toPartner('30'), { party: 'other', percent: '10' }] })], events: [n('20', onlyBuyer), n('20')], lines: ['c buy>sell 20.00 EUR', 'r sell>p1 3.00 EUR', 'r sell>p2 2.00 EUR'] },
  { why: 'the holder keeps its own share', terms: [volume, share({ shares: [{ party: 'seller', percent: '40' }, ...toPartner('30')] })], events: [n('20')], lines: ['c buy>sell 10.00 EUR', 'r sell>p1 3.00 EUR'] },
  { why: 'a fixed part in proportion to what each was in', terms: [fixed, share({})], events: [n('30'), n('10', onlyBuyer)], lines: ['c buy>sell 50.00 EUR', 'r sell>p1 11.25 EUR'] },
  { why: 'different values in proportion to the events', terms: [charge({ price: eur('3'), quantity: { distinct: 'imsi' } }), share({})], events: [use({ imsi: '1' }), use({ imsi: '2' }, onlyBuyer), use({ imsi: '1' }, onlyBuyer)], lines: ['c buy>sell 6.00 EUR', 'r sell>p1 0.60 EUR'] },
  { why: 'different values at the tier that their number reaches', terms: [charge({ tiers: [{ from: '0', price: eur('3') }, { from: '2', price: eur('1') }], tierMode: 'volume', quantity: { distinct: 'imsi' } })], events: [use({ imsi: '1' }), use({ imsi: '2' })], lines: ['c buy>sell 2.00 EUR'] },
  { why: 'nothing of a fixed part whose condition fails', terms: [charge({ tiers: [{ from: '0', fixed: eur('50') }], ...never }), share({})], events: [n('30')], lines: [] },
  { why: 'a fixed part whose condition holds', terms: [charge({ tiers: [{ from: '0', fixed: eur('50') }], ...always }), share({})], events: [n('30')], lines: ['c buy>sell 50.00 EUR', 'r sell>p1 15.00 EUR'] },
  { why: 'nothing is deducted of a fixed part whose condition fails', terms: [volume, charge({ id: 'fee', tiers: [{ from: '0', fixed: eur('5') }], ...never }), share({ deduct: [{ terms: ['fee'] }] })], events: [n('20')], lines: ['c buy>sell 10.00 EUR', 'r sell>p1 3.00 EUR'] },
  { why: 'a fixed part is deducted', terms: [volume, charge({ id: 'fee', tiers: [{ from: '0', fixed: eur('5') }] }), share({ deduct: [{ terms: ['fee'] }] })], events: [n('20')], lines: ['c buy>sell 10.00 EUR', 'fee buy>sell 5.00 EUR', 'r sell>p1 1.50 EUR'] },
  { why: 'before it is known, a deduction may be more than there is', terms: [fixed, charge({ id: 'fee', price: eur('0.2') }), share({ deduct: [{ terms: ['fee'] }] })], events: [n('20')], lines: ['c buy>sell 50.00 EUR', 'fee buy>sell 4.00 EUR', 'r sell>p1 13.80 EUR'] },
  { why: 'the same where only one of its sources is not known', terms: [fixed, charge({ id: 'd', price: eur('0.1') }), charge({ id: 'fee', price: eur('0.2') }), share({ base: { terms: ['c', 'd'] }, deduct: [{ terms: ['fee'] }] })], events: [n('20')], lines: ['c buy>sell 50.00 EUR', 'd buy>sell 2.00 EUR', 'fee buy>sell 4.00 EUR', 'r sell>p1 14.40 EUR'] },
  { why: 'down to nothing', terms: [volume, charge({ id: 'fee', tiers: [{ from: '0', fixed: eur('15') }] }), share({ deduct: [{ terms: ['fee'] }] })], events: [n('20')], lines: ['c buy>sell 10.00 EUR', 'fee buy>sell 15.00 EUR'] },
  { why: 'a balance whose condition holds, and a charge beside it', terms: [charge({ ...balance, ...always }), charge({ id: 'd', price: eur('2') }), share({ base: { terms: ['c', 'd'] } })], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'd buy>sell 20.00 EUR', 'r sell>p1 9.00 EUR'] },
  { why: 'a charge beside a balance whose condition fails', terms: [charge({ ...balance, ...never }), charge({ id: 'd', price: eur('2') }), share({ base: { terms: ['c', 'd'] } })], events: [n('10')], lines: ['d buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR'] },
  { why: 'a credit note', terms: [charge({ tiers: [{ from: '0', price: eur('-1') }, { from: '10', price: eur('-0.5') }], tierMode: 'volume' }), share({})], events: [n('20')], lines: ['c buy>sell -10.00 EUR', 'r sell>p1 -3.00 EUR'] },
  { why: 'a credit to who won the customer is rounded by itself', terms: [charge({ tiers: smallTiers, tierMode: 'volume' }), credit('50')], events: [n('5', won), n('5', won), n('2.5', won)], lines: ['c buy>sell 0.05 EUR', 'k sell>p1 0.02 EUR'] },
  { why: 'a share is rounded together with what is kept', terms: [charge({ tiers: smallTiers, tierMode: 'volume' }), share({ shares: toPartner('50') })], events: [n('5'), n('5'), n('2.5')], lines: ['c buy>sell 0.05 EUR', 'r sell>p1 0.03 EUR'] },
  { why: 'and the whole of it as the base is', terms: [charge({ tiers: smallTiers, tierMode: 'volume' }), share({ shares: [...toPartner('31.2'), { party: 'other', percent: '31.2' }] })], events: [n('9')], lines: ['c buy>sell 0.04 EUR', 'r sell>p1 0.01 EUR', 'r sell>p2 0.01 EUR'] },
  { why: 'a share of a share that is partly open', terms: [charge({ price: eur('1') }), charge({ id: 'd', on: { usageType: 'y' }, tiers, tierMode: 'volume' }), share({ base: { terms: ['c', 'd'] } }), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'other', percent: '50' }] })], events: [n('80', { usageType: 'y' }), n('80')], lines: ['c buy>sell 80.00 EUR', 'd buy>sell 40.00 EUR', 'r sell>p1 36.00 EUR', 'r2 p1>p2 18.00 EUR'] },
  { why: 'a share of the shares of two parties, each by itself', terms: [volume, share({ shares: [...toPartner('30'), { party: 'home', percent: '10' }] }), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'buyer', percent: '50' }] })], events: [n('20', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'p1', role: 'partner' }, { id: 'p2', role: 'home' }] })], lines: ['c buy>sell 10.00 EUR', 'r sell>p1 3.00 EUR', 'r sell>p2 1.00 EUR', 'r2 p1>buy 1.50 EUR', 'r2 p2>buy 0.50 EUR'] },
  { why: 'a share of one of two shares between the same parties', terms: [volume, charge({ id: 'd', on: { usageType: 'y' }, tiers, tierMode: 'volume' }), share({}), share({ id: 'q', base: { terms: ['d'] }, shares: toPartner('10') }), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'other', percent: '50' }] })], events: [n('20'), n('80', { usageType: 'y' })], lines: ['c buy>sell 10.00 EUR', 'd buy>sell 40.00 EUR', 'r sell>p1 3.00 EUR', 'q sell>p1 4.00 EUR', 'r2 p1>p2 1.50 EUR'] },
  { why: 'a share of a share that two holders give', terms: [volume, share({}), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'buyer', percent: '50' }] })], events: [n('20'), n('60', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'p2', role: 'seller' }, { id: 'p1', role: 'partner' }] })], lines: ['c buy>p2 30.00 EUR', 'c buy>sell 10.00 EUR', 'r p2>p1 9.00 EUR', 'r sell>p1 3.00 EUR', 'r2 p1>buy 6.00 EUR'] },
  { why: 'a share of a share that goes to somebody in some events only', terms: [volume, share({}), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'home', percent: '50' }] })], events: [n('30', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'p1', role: 'partner' }, { id: 'p2', role: 'home' }] }), n('10')], lines: ['c buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR', 'r2 p1>p2 2.25 EUR'] },
  { why: 'nothing of a share of a share of what an allowance left free', terms: [charge({ tiers, tierMode: 'volume', allowance: '20' }), share({ shares: [...toPartner('30'), { party: 'home', percent: '10' }] }), share({ id: 'r2', base: { terms: ['r'] }, shares: [{ party: 'home', percent: '50' }] })], events: [n('20', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'p1', role: 'partner' }, { id: 'p2', role: 'home' }] }), n('40', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'p1', role: 'partner' }, { id: 'sell', role: 'home' }] })], lines: ['c buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR', 'r2 p1>sell 3.00 EUR'] },
];
it.each(rows)('shares what only the close knows: $why', check);

const small = charge({ price: eur('0.01') });
const ties: Row[] = [
  { why: 'goes to the first of the shares', terms: [small, share({ shares: [{ party: 'other', percent: '25' }, ...toPartner('25')] })], events: [n('2')], lines: ['c buy>sell 0.02 EUR', 'r sell>p2 0.01 EUR'] },
  { why: 'of parties in one place to the first by its id', terms: [small, share({ shares: toPartner('50') })], events: ['p2', 'p1'].map((id) => n('1', { relatedParty: [{ id: 'buy', role: 'buyer' }, { id, role: 'partner' }] })), lines: ['c buy>sell 0.02 EUR', 'r sell>p1 0.01 EUR'] },
];
it.each(ties)('the odd cent of shares $why', check);
