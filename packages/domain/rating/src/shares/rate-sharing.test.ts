import { agreementOf, ann, brings, catalog, charge, ecb, eur, item, order, outcomeOf, share, sold, stranger, usage, usd } from '../deal.fixture.ts';
import { tallyParts } from '../tallies/tally.ts';

const due = 'c ann>sam 1 EUR';

it.each([
  { why: 'what the customer was charged', terms: [share()], event: sold(), result: ['r sam>pat 0.7 EUR'] },
  { why: 'of a kind of price that is named', terms: [share({ base: { priceType: 'oneTime' } })], event: sold(), result: [] },
  { why: 'of an offering that is named', terms: [share({ base: { productOffering: 'tv' } })], event: sold(), result: ['r sam>pat 0.7 EUR'] },
  { why: 'not of another', terms: [share({ base: { productOffering: 'box' } })], event: sold(), result: [] },
  { why: 'where its own event is that', terms: [share({ on: { usageType: 'y' } })], event: sold(), result: [] },
  { why: 'with who holds it: the seller, where nobody else is named', terms: [share({ holder: undefined })], event: sold(), result: ['r sam>pat 0.7 EUR'] },
  { why: 'nothing of a stranger\'s sale', terms: [share()], event: sold({ relatedParty: stranger }), result: [] },
  { why: 'a stranger\'s purchase of its offering', terms: [share({ base: { productOffering: 'tv' }, shares: [{ party: 'pat', percent: '10' }] })], event: sold({ relatedParty: stranger }), result: ['r sam>pat 0.7 EUR'] },
  { why: 'a credit to who won the customer', terms: [{ '@type': 'AttributionCredit', id: 'k', base: { priceType: 'usage' }, holder: 'seller', percent: '5', periods: 1 }], event: sold({ acquired: { party: 'pat', at: Date.UTC(2026, 2, 1) } }), result: ['k sam>pat 0.35 EUR'] },
  { why: 'no credit once it is over', terms: [{ '@type': 'AttributionCredit', id: 'k', base: { priceType: 'usage' }, holder: 'seller', percent: '5', periods: 1 }], event: sold({ acquired: { party: 'pat', at: Date.UTC(2026, 1, 28) } }), result: [] },
  { why: 'nor before it began', terms: [{ '@type': 'AttributionCredit', id: 'k', base: { priceType: 'usage' }, holder: 'seller', percent: '5', periods: 9 }], event: sold({ acquired: { party: 'pat', at: Date.UTC(2026, 3, 1) } }), result: [] },
  { why: 'nor to nobody', terms: [{ '@type': 'AttributionCredit', id: 'k', base: { priceType: 'usage' }, holder: 'seller', percent: '5', periods: 9 }], event: sold(), result: [] },
  { why: 'what terms made, whoever is named', terms: [charge(), share({ base: { terms: ['c'] }, shares: [{ party: 'pat', percent: '10' }] })], event: usage(), result: [due, 'r sam>pat 0.1 EUR'] },
  { why: 'nothing of terms that made nothing', terms: [charge({ on: { usageType: 'y' } }), share({ base: { terms: ['c'] } })], event: usage(), result: ['[noTerm]'] },
  { why: 'parties that are nobody here leave it with the holder', terms: [charge(), share({ base: { terms: ['c'] } })], event: usage(), result: [due] },
])('a share is of $why', ({ terms, event, result }) => expect(brings(event, agreementOf([item({}, ...terms)]))).toEqual(result));

const toPat = (more: object = {}) => share({ base: { terms: ['c'] }, shares: [{ party: 'pat', percent: '10' }], ...more });
const credit = (more: object = {}) => ({ '@type': 'AttributionCredit', id: 'k', base: { terms: ['c'] }, percent: '5', periods: 9, ...more });
const won = { acquired: { party: 'pat', at: Date.UTC(2026, 2, 1) } };

it.each([
  { why: 'who holds it is somebody else than who was paid', terms: [charge(), toPat({ holder: 'buyer' })], event: usage(), result: [due, 'r ann>pat 0.1 EUR'] },
  { why: 'a holder who is nobody here gives nothing', terms: [charge(), toPat({ holder: 'partner' })], event: usage(), result: [due] },
  { why: 'who won the customer is meant by the acquirer', terms: [charge(), credit()], event: usage(won), result: [due, 'k sam>pat 0.05 EUR'] },
  { why: 'a stranger who won the customer gets nothing', terms: [charge(), credit()], event: usage({ acquired: { party: 'eve', at: won.acquired.at } }), result: [due] },
  { why: 'a credit that somebody else pays', terms: [charge(), credit({ payer: 'buyer' })], event: usage(won), result: [due, 'k ann>pat 0.05 EUR'] },
  { why: 'a credit that the holder pays', terms: [charge(), credit({ holder: 'buyer' })], event: usage(won), result: [due, 'k ann>pat 0.05 EUR'] },
  { why: 'a sale that names who gets a share', terms: [share({ shares: [{ party: 'pat', percent: '10' }] })], event: sold({ relatedParty: [{ id: 'pat' }] }), result: ['r sam>pat 0.7 EUR'] },
  { why: 'a sale that names who holds the money', terms: [share({ shares: [{ party: 'pat', percent: '10' }] })], event: sold({ relatedParty: [{ id: 'sam' }] }), result: ['r sam>pat 0.7 EUR'] },
  { why: 'not a sale that names neither', terms: [share({ shares: [{ party: 'pat', percent: '10' }] })], event: sold({ relatedParty: ann }), result: [] },
  { why: 'a sale of the offering it reacts to', terms: [share({ on: { usageType: 'x', productOffering: 'tv' }, shares: [{ party: 'pat', percent: '10' }] })], event: sold({ relatedParty: ann }), result: ['r sam>pat 0.7 EUR'] },
  { why: 'a sale to a customer that one of them won', terms: [share({ shares: [{ party: 'pat', percent: '10' }] })], event: sold({ relatedParty: ann, ...won }), result: ['r sam>pat 0.7 EUR'] },
  { why: 'the holder\'s own share stays with it', terms: [charge(), toPat({ shares: [{ party: 'seller', percent: '40' }, { party: 'pat', percent: '10' }] })], event: usage(), result: [due, 'r sam>pat 0.1 EUR'] },
  { why: 'a share of it is known as soon as it is', terms: [charge(), toPat(), share({ id: 'q', base: { terms: ['r'] }, shares: [{ party: 'buyer', percent: '50' }] })], event: usage(), result: [due, 'r sam>pat 0.1 EUR', 'q sam>ann 0.05 EUR'] },
  { why: 'amounts in two currencies stay apart', terms: [charge(), charge({ id: 'd', price: { unit: 'USD', value: '2' } }), toPat({ base: { terms: ['c', 'd'] } })], event: usage(), result: [due, 'd ann>sam 2 USD', 'r sam>pat 0.1 EUR', 'r sam>pat 0.2 USD'] },
  { why: 'only what is of one currency is deducted', terms: [charge(), charge({ id: 'd', price: { unit: 'USD', value: '0.5' } }), toPat({ deduct: [{ terms: ['d'] }] })], event: usage(), result: [due, 'd ann>sam 0.5 USD', 'r sam>pat 0.1 EUR'] },
  { why: 'only what is named is deducted', terms: [charge(), charge({ id: 'd', price: eur('0.5') }), charge({ id: 'e', price: eur('0.2') }), toPat({ deduct: [{ terms: ['e'] }, { percent: '10' }] })], event: usage(), result: [due, 'd ann>sam 0.5 EUR', 'e ann>sam 0.2 EUR', 'r sam>pat 0.07 EUR'] },
])('a share is given, or not: $why', ({ terms, event, result }) => expect(brings(event, agreementOf([item({}, ...terms)]))).toEqual(result));

it('tells all that a share can be worked out from', () => {
  const [, owed] = outcomeOf(usage(), agreementOf([item({}, charge({ price: eur('2') }), toPat({ deduct: [{ percent: '10' }] }))])).obligations;
  expect(owed).toStrictEqual({
    agreement: 'a', version: '1', term: 'r', payer: 'sam', payee: 'pat', unit: 'EUR', amount: '0.18', quantity: '1', period: 'monthly:2026-03-01',
    detail: { kind: 'share', gross: '2', deducted: '0.2', parts: [{ base: '1.8', percent: '10' }] },
  });
});

it('tells of what customers were charged, where it was exchanged, each part and its rate', () => {
  const offering = catalog({ priceType: 'usage', price: usd('10') }, { priceType: 'usage', price: eur('1') });
  const detailIn = (settle: object, of = offering) => outcomeOf(sold({ offering: of }), agreementOf([item({}, share())], { settle }), ecb).obligations.map(({ amount, unit, detail }) => ({ amount, unit, charged: 'charged' in detail ? detail.charged : 'nothing' }));
  expect(detailIn({ exchange: { source: 'ecb', date: 'event' } })).toEqual([{ amount: '1', unit: 'EUR', charged: [{ amount: '10', unit: 'USD', exchangeRate: '0.9' }, { amount: '1', unit: 'EUR' }] }]);
  expect(detailIn({})).toEqual([{ amount: '1', unit: 'USD', charged: 'nothing' }, { amount: '0.1', unit: 'EUR', charged: 'nothing' }]);
  expect(detailIn({ exchange: { source: 'ecb', date: 'event' } }, catalog({ priceType: 'usage', price: eur('1') }))).toEqual([{ amount: '0.1', unit: 'EUR', charged: 'nothing' }]);
});

/** What is folded of a share or credit: the kind, the parts of the key after the term, and what is added. */
const folded = (event: Parameters<typeof outcomeOf>[0], ...terms: readonly object[]): string[] =>
  outcomeOf(event, agreementOf([item({}, ...terms)])).entries.flatMap(({ key, add: { amount = '-', quantity = '-', events } }) => {
    const { kind, parts: [term = '', ...parts] } = tallyParts(key);
    return ['r', 'k'].includes(term) ? [`${kind} ${parts.join(' ')}: ${amount} ${quantity} ${events}`] : [];
  });

const twoShares = [{ party: 'seller', percent: '1' }, { party: 'buyer', percent: '20' }, { party: 'pat', percent: '10' }, { party: 'pat', percent: '5' }];
it.each([
  { why: 'of a share: each with its place, the base, and how much it is of', event: order(), terms: [charge({ on: { order: {} } }), toPat({ shares: twoShares })], notes: ['share sam ann EUR 1 001: 0.4 2 1', 'share sam pat EUR 1 002: 0.3 2 1', 'shareBase sam EUR: 2 - 1', 'total sam ann: - 2 1', 'total sam pat: - 2 1'] },
  { why: 'of a credit: an amount like that of a charge', event: order(won), terms: [charge({ on: { order: {} } }), credit()], notes: ['amount sam pat EUR 1 : 0.1 2 1', 'total sam pat: - 2 1'] },
  { why: 'of a base that the close decides: the base, and what the source is of', event: order(), terms: [charge({ on: { order: {} }, price: undefined, tiers: [{ from: '0', price: eur('1'), fixed: eur('5') }] }), toPat()], notes: ['deferred sam EUR 1 [["pat","pat"]] : 2 2 1', 'weight sam EUR 1 [["pat","pat"]] gross c ann sam: - 2 1', 'weight sam EUR 1 [["pat","pat"]] whole r sam pat [["pat","pat"]]: - 2 1', 'total sam pat: - 2 1'] },
  { why: 'of deductions that the close decides', event: order(), terms: [charge({ on: { order: {} } }), charge({ id: 'd', on: { order: {} }, price: undefined, tiers: [{ from: '0', price: eur('0.1'), fixed: eur('5') }] }), toPat({ deduct: [{ terms: ['d'] }] })], notes: ['deferred sam EUR 1 [["pat","pat"]] : 1.8 2 1', 'weight sam EUR 1 [["pat","pat"]] deducted d ann sam: - 2 1', 'weight sam EUR 1 [["pat","pat"]] whole r sam pat [["pat","pat"]]: - 2 1', 'total sam pat: - 2 1'] },
])('folds what came $why', ({ event, terms, notes }) => expect(folded(event, ...terms)).toEqual(notes));

it('refuses a base that depends on more outcomes of the close than an agreement can mean', () => {
  const tiers = (many: number) => Array.from({ length: many }, (_, index) => ({ from: String(index), price: eur('1') }));
  const outcomeWith = (many: number) => outcomeOf(usage(), agreementOf([item({}, charge({ price: undefined, tiers: tiers(many), tierMode: 'volume' }), charge({ id: 'd', price: undefined, tiers: tiers(10), tierMode: 'volume' }), toPat({ base: { terms: ['c', 'd'] } }))]));
  expect(outcomeWith(100).suspense).toBeUndefined();
  expect(outcomeWith(101).suspense).toEqual({ reason: 'invalid', message: 'the base of r depends on more than 1000 outcomes of the close' });
});
