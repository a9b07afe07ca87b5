import { at, back, charge, check, eur, everyone, measure, n, offering, order, pair, type Row, use } from '../deal.fixture.ts';

const flat = charge({ price: eur('1') });
const usd = (value: string) => ({ unit: 'USD', value });
const exchange = { settle: { exchange: { source: 'ecb', date: 'periodEnd' } } };
const commitment = (more: object) => ({ '@type': 'VolumeCommitment', id: 'v', ...pair, terms: ['c'], ...more });
const cap = (more: object = {}) => ({ '@type': 'Cap', id: 'm', ...pair, terms: ['c'], amount: eur('45'), ...more });
const guarantee = (more: object = {}) => ({ '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: eur('50'), ...more });
const sellerOwes = charge({ id: 'd', ...back, price: eur('1') });

const amounts: Row[] = [
  { why: 'a guarantee that is met adds nothing', terms: [flat, guarantee()], events: [n('60')], lines: ['c buy>sell 60.00 EUR'] },
  { why: 'nor does one that is met to the cent', terms: [flat, guarantee()], events: [n('50')], lines: ['c buy>sell 50.00 EUR'] },
  { why: 'a guarantee looks at the terms it names', terms: [flat, charge({ id: 'd', price: eur('2') }), guarantee()], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'd buy>sell 40.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'at what goes the same way', terms: [sellerOwes, guarantee({ terms: ['d'] })], events: [n('20')], lines: ['d sell>buy 20.00 EUR', 'g buy>sell 50.00 EUR'] },
  { why: 'between the same two', terms: [charge({ payer: 'other', price: eur('1') }), guarantee()], events: [n('20')], lines: ['c p2>sell 20.00 EUR', 'g buy>sell 50.00 EUR'] },
  { why: 'to the same payee', terms: [charge({ payee: 'other', price: eur('1') }), guarantee()], events: [n('20')], lines: ['c buy>p2 20.00 EUR', 'g buy>sell 50.00 EUR'] },
  { why: 'in its own currency', terms: [charge({ price: usd('1') }), guarantee()], events: [n('20')], lines: ['c buy>sell 20.00 USD', 'g buy>sell 50.00 EUR'] },
  { why: 'or all in the currency that is settled in', terms: [charge({ price: usd('1') }), guarantee({ amount: usd('30') })], events: [n('20')], ...exchange, lines: ['c buy>sell 40.00 EUR', 'g buy>sell 20.00 EUR'] },
  { why: 'is rounded like any line', terms: [flat, guarantee({ amount: eur('50.005') })], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'nobody guarantees himself anything', terms: [flat, guarantee({ payer: 'sell' })], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'nobody guarantees what is to go to nobody', terms: [flat, guarantee({ payee: 'home' })], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'a guarantee outside its validity is silent', terms: [flat, guarantee({ validFor: { endDateTime: '2026-03-31T00:00:00Z' } })], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'and speaks at the last instant of the period', terms: [flat, guarantee({ validFor: { startDateTime: '2026-03-31T23:59:59Z' } })], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'a cap that is not reached takes nothing', terms: [flat, cap()], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'a cap does not see what comes after it', terms: [flat, cap({ terms: ['c', 'g'] }), guarantee()], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'g buy>sell 30.00 EUR'] },
  { why: 'a commitment that is met costs nothing', terms: [flat, commitment({ quantity: '20', shortfallPrice: eur('0.1') })], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'nor does more than was committed', terms: [flat, commitment({ quantity: '10', shortfallPrice: eur('0.1') })], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
  { why: 'what is missing is priced by the hundred', terms: [flat, commitment({ quantity: '520', shortfallPrice: eur('2'), per: '100' })], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'v buy>sell 10.00 EUR'] },
  { why: 'in the currency that is settled in', terms: [flat, commitment({ quantity: '30', shortfallPrice: usd('0.1') })], events: [n('20')], ...exchange, lines: ['c buy>sell 20.00 EUR', 'v buy>sell 2.00 EUR'] },
  { why: 'several terms count together', terms: [flat, charge({ id: 'd', price: eur('1') }), commitment({ terms: ['c', 'd'], quantity: '50', shortfallPrice: eur('0.1') })], events: [n('20')], lines: ['c buy>sell 20.00 EUR', 'd buy>sell 20.00 EUR', 'v buy>sell 1.00 EUR'] },
  { why: 'a commitment by an amount that is met costs nothing', terms: [flat, commitment({ amount: eur('20') })], events: [n('20')], lines: ['c buy>sell 20.00 EUR'] },
];

it.each(amounts)('$why', check);

const bonus = (metric: object, tiers: readonly object[], more: object = {}) => ({ '@type': 'PerformanceBonus', id: 'b', ...pair, metric: { usageType: 'm', characteristic: 'v', ...metric }, tiers, ...more });
const steps = [{ from: '1', amount: eur('1') }, { from: '5', amount: eur('5') }, { from: '3', amount: eur('3') }];
const below = [{ below: '1', amount: eur('1') }, { below: '5', amount: eur('5') }, { below: '3', amount: eur('3') }];
const early = { at: at('2026-03-05T00:00:00Z') };

const measures: Row[] = [
  { why: 'their sum, on the bound of a level', terms: [bonus({ aggregate: 'sum' }, steps)], events: [measure('2'), measure('1')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'a sum short of it', terms: [bonus({ aggregate: 'sum' }, steps)], events: [measure('2'), measure('0.999')], lines: ['b buy>sell 1.00 EUR'] },
  { why: 'their number', terms: [bonus({ aggregate: 'count' }, steps)], events: ['9', '9', '9', '9', '9'].map((v) => measure(v)), lines: ['b buy>sell 5.00 EUR'] },
  { why: 'their average', terms: [bonus({ aggregate: 'average' }, steps)], events: [measure('9'), measure('0'), measure('0')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'the largest, whenever it came', terms: [bonus({ aggregate: 'maximum' }, steps)], events: [measure('1'), measure('3'), measure('2')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'the smallest, whenever it came', terms: [bonus({ aggregate: 'minimum' }, steps)], events: [measure('5'), measure('3'), measure('4')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'the last, whenever it came', terms: [bonus({ aggregate: 'last' }, steps)], events: [measure('3'), measure('5', early), measure('1', early)], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'the last, if it came last', terms: [bonus({ aggregate: 'last' }, steps)], events: [measure('5', early), measure('3')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'of two at one instant the larger, whichever came first', terms: [bonus({ aggregate: 'last' }, steps)], events: [measure('1'), measure('3'), measure('2')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'nothing below the lowest level', terms: [bonus({ aggregate: 'sum' }, steps)], events: [measure('0.999')], lines: [] },
  { why: 'the lowest level that is undercut', terms: [bonus({ aggregate: 'sum' }, below)], events: [measure('2')], lines: ['b buy>sell 3.00 EUR'] },
  { why: 'a level that is reached is not undercut', terms: [bonus({ aggregate: 'sum' }, below)], events: [measure('3')], lines: ['b buy>sell 5.00 EUR'] },
  { why: 'no level that is undercut', terms: [bonus({ aggregate: 'sum' }, below)], events: [measure('5')], lines: [] },
  { why: 'a sum of nothing is zero', terms: [bonus({ aggregate: 'sum' }, below)], lines: ['b buy>sell 1.00 EUR'] },
  { why: 'a number of nothing is zero', terms: [bonus({ aggregate: 'count' }, below)], lines: ['b buy>sell 1.00 EUR'] },
  { why: 'a largest of nothing is unknown', terms: [bonus({ aggregate: 'maximum' }, below)], lines: [] },
  { why: 'zero is owed by nobody where nobody is to pay', terms: [bonus({ aggregate: 'sum' }, below, { payer: 'home' })], lines: [] },
  { why: 'nor where nobody is to get it', terms: [bonus({ aggregate: 'sum' }, below, { payee: 'home' })], lines: [] },
  { why: 'nobody owes himself a bonus', terms: [bonus({ aggregate: 'sum' }, steps, { payee: 'buy' })], events: [measure('5')], lines: [] },
  { why: 'two bonuses keep their values apart', terms: [bonus({ aggregate: 'maximum' }, steps), bonus({ aggregate: 'maximum', usageType: 'k' }, steps, { id: 'b2' })], events: [measure('1'), use({ v: '5' }, { usageType: 'k' })], lines: ['b buy>sell 1.00 EUR', 'b2 buy>sell 5.00 EUR'] },
  { why: 'two payers keep their values apart', terms: [bonus({ aggregate: 'maximum' }, steps)], events: [measure('1'), measure('5', { relatedParty: [{ id: 'p1', role: 'buyer' }, ...everyone.slice(1)] })], lines: ['b buy>sell 1.00 EUR', 'b p1>sell 5.00 EUR'] },
  { why: 'two payees keep their values apart', terms: [bonus({ aggregate: 'maximum' }, steps)], events: [measure('1'), measure('5', { relatedParty: [...everyone.slice(0, 1), { id: 'p1', role: 'seller' }] })], lines: ['b buy>p1 5.00 EUR', 'b buy>sell 1.00 EUR'] },
];
it.each(measures)('a bonus goes by what was measured: $why', check);

const percentOf = (base: object, more: object = {}) => bonus({ aggregate: 'count' }, [{ from: '2', amount: eur('99') }, { from: '1', percent: '10', base }], more);
const pays: Row[] = [
  { why: 'an amount, exchanged', terms: [bonus({ aggregate: 'count' }, [{ from: '1', amount: usd('3') }])], events: [measure('1')], ...exchange, lines: ['b buy>sell 6.00 EUR'] },
  { why: 'a percent of lines, by currency', terms: [flat, charge({ id: 'd', price: usd('2') }), percentOf({ terms: ['c', 'd'] })], events: [n('20'), measure('1')], lines: ['c buy>sell 20.00 EUR', 'd buy>sell 40.00 USD', 'b buy>sell 2.00 EUR', 'b buy>sell 4.00 USD'] },
  { why: 'a percent of the lines that it names', terms: [flat, charge({ id: 'd', price: eur('2') }), percentOf({ terms: ['d'] })], events: [n('20'), measure('1')], lines: ['c buy>sell 20.00 EUR', 'd buy>sell 40.00 EUR', 'b buy>sell 4.00 EUR'] },
  { why: 'a percent of what customers were charged', terms: [percentOf({ priceType: 'oneTime' })], events: [order('2'), order('1'), measure('1')], lines: ['b buy>sell 30.00 EUR'] },
  { why: 'a percent of what customers were charged by the level that is reached', terms: [bonus({ aggregate: 'count' }, [{ from: '1', percent: '10', base: { priceType: 'oneTime' } }, { from: '2', percent: '10', base: { priceType: 'usage' } }])], events: [order('2'), n('30', { usageType: 'gb', offering }), measure('1')], lines: ['b buy>sell 20.00 EUR'] },
  { why: 'to each bonus its own', terms: [percentOf({ priceType: 'oneTime' }), percentOf({ priceType: 'usage' }, { id: 'b2' })], events: [order('2'), n('30', { usageType: 'gb', offering }), measure('1')], lines: ['b buy>sell 20.00 EUR', 'b2 buy>sell 1.50 EUR'] },
];
it.each(pays)('a bonus pays $why', check);
