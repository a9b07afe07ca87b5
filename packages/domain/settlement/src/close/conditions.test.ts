import { charge, check, eur, n, pair, type Row, share, tiers } from '../deal.fixture.ts';

const usd = (value: string) => ({ unit: 'USD', value });
const quantity = (terms: readonly string[], atLeast: string) => ({ condition: { counter: 'quantity', terms, atLeast } });
const amount = (terms: readonly string[], atLeast: string) => ({ condition: { counter: 'amount', terms, atLeast } });

const flat = charge({ price: eur('1') });
/** What is due where a condition holds; it reacts to the same events. */
const due = (more: object) => charge({ id: 'd', price: eur('2'), ...more });
const half = charge({ price: eur('0.5') });
const inDollars = charge({ id: 'e', price: usd('2') });
const roles = (home: string, visited: string, net: string, usageType = 'x') => n('10', { usageType, relatedParty: [{ id: home, role: 'home' }, { id: visited, role: 'visited' }], characteristics: { n: '10', net } });
const roaming = (id: string, more: object = {}) => charge({ id, payer: 'home', payee: 'visited', price: eur('1'), ...more });
const buyer = (id: string) => ({ relatedParty: [{ id, role: 'buyer' }, { id: 'sell', role: 'seller' }] });
const seller = (id: string) => ({ relatedParty: [{ id: 'buy', role: 'buyer' }, { id, role: 'seller' }] });

const counts: Row[] = [
  { why: 'an amount, not a quantity', terms: [half, due(amount(['c'], '6'))], events: [n('10')], lines: ['c buy>sell 5.00 EUR'] },
  { why: 'a quantity, not an amount', terms: [half, due(quantity(['c'], '6'))], events: [n('10')], lines: ['c buy>sell 5.00 EUR', 'd buy>sell 20.00 EUR'] },
  { why: 'amounts of another currency, where there is no other', terms: [inDollars, due(amount(['e'], '20'))], events: [n('10')], lines: ['e buy>sell 20.00 USD', 'd buy>sell 20.00 EUR'] },
  { why: 'of several currencies the one that is settled in', terms: [flat, inDollars, share({ base: { terms: ['c', 'e'] } }), due(amount(['r'], '3'))], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'e buy>sell 20.00 USD', 'd buy>sell 20.00 EUR', 'r sell>p1 3.00 EUR', 'r sell>p1 6.00 USD'] },
  { why: 'and never their sum', terms: [flat, inDollars, share({ base: { terms: ['c', 'e'] } }), due(amount(['r'], '3.01'))], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'e buy>sell 20.00 USD', 'r sell>p1 3.00 EUR', 'r sell>p1 6.00 USD'] },
  { why: 'of each payer by itself', terms: [flat, due(quantity(['c'], '15'))], events: [n('10'), n('20', buyer('p1'))], lines: ['c buy>sell 10.00 EUR', 'c p1>sell 20.00 EUR', 'd p1>sell 40.00 EUR'] },
  { why: 'of each payee by itself', terms: [flat, due(quantity(['c'], '15'))], events: [n('10'), n('20', seller('p1'))], lines: ['c buy>p1 20.00 EUR', 'c buy>sell 10.00 EUR', 'd buy>p1 40.00 EUR'] },
  { why: 'of a payer and a payee together', terms: [flat, due(quantity(['c'], '25'))], events: [n('10'), n('20', buyer('p1')), n('20', seller('p1'))], lines: ['c buy>p1 20.00 EUR', 'c buy>sell 10.00 EUR', 'c p1>sell 20.00 EUR'] },
  { why: 'what comes back, where nothing goes the same way', terms: [roaming('c', { on: { usageType: 'x', where: { net: 'in' } } }), roaming('d', { on: { usageType: 'x', where: { net: 'out' } }, ...quantity(['c'], '10') })], events: [roles('sell', 'buy', 'in'), roles('buy', 'sell', 'out')], lines: ['c sell>buy 10.00 EUR', 'd buy>sell 10.00 EUR'] },
  { why: 'not what comes from another', terms: [roaming('c', { on: { usageType: 'x', where: { net: 'in' } } }), roaming('d', { on: { usageType: 'x', where: { net: 'out' } }, ...quantity(['c'], '10') })], events: [roles('p1', 'buy', 'in'), roles('buy', 'sell', 'out')], lines: ['c p1>buy 10.00 EUR'] },
  { why: 'nor what goes to another', terms: [roaming('c', { on: { usageType: 'x', where: { net: 'in' } } }), roaming('d', { on: { usageType: 'x', where: { net: 'out' } }, ...quantity(['c'], '10') })], events: [roles('sell', 'p1', 'in'), roles('buy', 'sell', 'out')], lines: ['c sell>p1 10.00 EUR'] },
  { why: 'what comes back from the same party alone', terms: [flat, due({ payer: 'seller', payee: 'buyer', ...quantity(['c'], '15') })], events: [n('10'), n('20', buyer('p1'))], lines: ['c buy>sell 10.00 EUR', 'c p1>sell 20.00 EUR', 'd sell>p1 40.00 EUR'] },
  { why: 'both ways apart: what goes the same way first', terms: [roaming('c', { on: { usageType: 'x', where: { net: 'in' } } }), roaming('d', { on: { usageType: 'x', where: { net: 'out' } }, ...quantity(['c'], '11') })], events: [roles('sell', 'buy', 'in'), roles('sell', 'buy', 'in'), roles('buy', 'sell', 'in'), roles('buy', 'sell', 'out')], lines: ['c buy>sell 10.00 EUR', 'c sell>buy 20.00 EUR'] },
  { why: 'all of a term that is between others', terms: [charge({ id: 'fee', price: eur('1'), payer: 'seller', payee: 'other' }), due(quantity(['fee'], '10'))], events: [n('10')], lines: ['fee sell>p2 10.00 EUR', 'd buy>sell 20.00 EUR'] },
  { why: 'all of a term of the same payer to another', terms: [charge({ id: 'fee', price: eur('1'), payee: 'p2' }), due(quantity(['fee'], '10'))], events: [n('10')], lines: ['fee buy>p2 10.00 EUR', 'd buy>sell 20.00 EUR'] },
  { why: 'all of a term of another payer to the same', terms: [charge({ id: 'fee', price: eur('1'), payer: 'p2' }), due(quantity(['fee'], '10'))], events: [n('10')], lines: ['fee p2>sell 10.00 EUR', 'd buy>sell 20.00 EUR'] },
  { why: 'nothing, where a term between the two had nothing', terms: [charge({ price: eur('1'), on: { usageType: 'y' } }), due(quantity(['c'], '1'))], events: [n('10')], lines: [] },
  { why: 'nothing of others, where a term between the two had nothing', terms: [charge({ payer: 'buy', payee: 'seller', price: eur('1'), on: { usageType: 'y' } }), due(quantity(['c'], '1'))], events: [n('10'), n('5', { ...seller('p1'), usageType: 'y' })], lines: ['c buy>p1 5.00 EUR'] },
];
it.each(counts)('a condition counts $why', check);

const failing = charge({ price: eur('1'), ...quantity(['c'], '11') });
const volume = charge({ tiers, tierMode: 'volume' });
const supposed: Row[] = [
  { why: 'a share of a charge that is void itself', terms: [failing, share({}), due(amount(['r'], '3'))], events: [n('10')], lines: ['d buy>sell 20.00 EUR'] },
  { why: 'not more than it would have come to', terms: [failing, share({}), due(amount(['r'], '3.01'))], events: [n('10')], lines: [] },
  { why: 'once, where another charge is shared with it', terms: [failing, charge({ id: 'e', price: eur('2') }), share({ base: { terms: ['c', 'e'] } }), due(amount(['r'], '9'))], events: [n('10')], lines: ['e buy>sell 20.00 EUR', 'd buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR'] },
  { why: 'and no more than once', terms: [failing, charge({ id: 'e', price: eur('2') }), share({ base: { terms: ['c', 'e'] } }), due(amount(['r'], '9.01'))], events: [n('10')], lines: ['e buy>sell 20.00 EUR', 'r sell>p1 6.00 EUR'] },
  { why: 'the tier that is reached', terms: [volume, due(amount(['c'], '10'))], events: [n('20')], lines: ['c buy>sell 10.00 EUR', 'd buy>sell 40.00 EUR'] },
  { why: 'not the others', terms: [volume, due(amount(['c'], '10.01'))], events: [n('20')], lines: ['c buy>sell 10.00 EUR'] },
];
it.each(supposed)('a condition is judged by what would be if every condition held: $why', check);

const guarantee = { '@type': 'MinimumGuarantee', id: 'g', ...pair, terms: ['c'], amount: eur('50') };
const closing: Row[] = [
  { why: 'by the lines that are left', terms: [failing, { ...guarantee, ...amount(['c'], '1') }], events: [n('10')], lines: [] },
  { why: 'those of closing terms before it included', terms: [flat, guarantee, { ...guarantee, id: 'g2', amount: eur('70'), ...amount(['g'], '40') }], events: [n('10')], lines: ['c buy>sell 10.00 EUR', 'g buy>sell 40.00 EUR', 'g2 buy>sell 60.00 EUR'] },
];
it.each(closing)('a condition of a closing term is judged $why', check);
