import { decimal, parseMoney } from '@concord/money';
import { periodOf } from '@concord/period';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { type CommercialEvent, type OfferingInput, parseOffering } from './events/event.ts';
import { rate } from './rate.ts';
import type { ExchangeRate } from './agreements/meeting.ts';
import { tallyParts } from './tallies/tally.ts';

const eur = (value: string) => ({ unit: 'EUR', value });
const usd = (value: string) => ({ unit: 'USD', value });
const march = Date.UTC(2026, 2, 10, 12);
const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1'), ...more });
const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'r', base: { priceType: ['oneTime', 'recurring', 'usage'] }, holder: 'seller', shares: [{ party: 'partner', percent: '10' }], ...more });
const bonus = (more: object = {}) => ({ '@type': 'PerformanceBonus', id: 'b', payer: 'seller', payee: 'buyer', metric: { usageType: 'x', characteristic: 'v', aggregate: 'sum' }, tiers: [{ from: '1', amount: eur('1') }], ...more });
const item = (goods: object, ...terms: readonly object[]) => ({ ...goods, termOrCondition: terms });

/** An agreement of Ann, who buys, and Sam, who sells and stands; Pat is a partner. */
const agreementOf = (items: readonly object[], { settle = {}, ...more }: { settle?: object } & Record<string, unknown> = {}): AgreementVersion =>
  parseAgreement({
    id: 'a',
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-07-01T00:00:00Z' },
    engagedParty: [{ id: 'ann', role: 'buyer' }, { id: 'sam', role: 'seller', standing: true }, { id: 'pat', role: 'partner' }],
    agreementItem: [...items, item({}, { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', ...settle })],
    ...more,
  });

const catalog = (...prices: OfferingInput['prices']) => parseOffering({ id: 'tv', seller: 'sam', prices });
const tv = catalog();
const ann = [{ id: 'ann', role: 'buyer' }];
const usage = (more: Partial<CommercialEvent> & { usageType?: string } = {}) => ({ kind: 'usage', id: 'e', at: march, usageType: 'x', relatedParty: ann, characteristics: {}, ...more }) as CommercialEvent;
const order = (more: object = {}) => ({ kind: 'order', id: 'e', at: march, action: 'add', quantity: decimal('2'), relatedParty: ann, characteristics: {}, offering: tv, ...more }) as CommercialEvent;
const subscription = (more: object = {}) => ({ kind: 'subscription', id: 'e', at: march, quantity: decimal('2'), days: { active: 15, total: 30 }, relatedParty: ann, characteristics: {}, offering: tv, product: 'tv-1', ...more }) as CommercialEvent;
const paid = (kind: 'payment' | 'refund', more: object = {}) => ({ kind, id: 'e', at: march, amount: parseMoney(eur('50')), relatedParty: ann, characteristics: {}, ...more }) as CommercialEvent;
const turn = (kind: 'period' | 'once') => ({ kind, id: 'e', at: march, relatedParty: [], characteristics: {} }) as CommercialEvent;

const noRate: ExchangeRate = () => undefined;
const context = (exchangeRate: ExchangeRate = noRate) => ({ counters: { read: () => undefined }, landing: ({ settlement }: AgreementVersion, at: number) => periodOf(settlement, at), exchangeRate });
const outcomeOf = (event: CommercialEvent, agreement: AgreementVersion, exchangeRate?: ExchangeRate) => rate(event, [[agreement]], context(exchangeRate));

/** What an event brings: `c ann>sam 1 EUR`, or in brackets why it waits. */
function brings(event: CommercialEvent, agreement: AgreementVersion, exchangeRate?: ExchangeRate): string[] {
  const { obligations, suspense } = outcomeOf(event, agreement, exchangeRate);
  return [...obligations.map(({ term, payer, payee, amount, unit }) => `${term} ${payer}>${payee} ${amount} ${unit}`), ...(suspense ? [`[${suspense.reason}]`] : [])];
}

const due = 'c ann>sam 1 EUR';

interface Met {
  readonly why: string;
  readonly terms?: readonly object[];
  readonly items?: readonly object[];
  /** Of the agreement. */
  readonly more?: Record<string, unknown>;
  readonly event: CommercialEvent;
  readonly result: readonly string[];
}

const triggers: readonly Met[] = [
  { why: 'a usage record of its type', event: usage(), result: [due] },
  { why: 'not one of another', event: usage({ usageType: 'y' }), result: ['[noTerm]'] },
  { why: 'one of several types', terms: [charge({ on: { usageType: ['y', 'x'] } })], event: usage(), result: [due] },
  { why: 'a characteristic that must be so', terms: [charge({ on: { usageType: 'x', where: { country: 'FR' } } })], event: usage({ characteristics: { country: 'FR' } }), result: [due] },
  { why: 'and is not', terms: [charge({ on: { usageType: 'x', where: { country: 'FR' } } })], event: usage({ characteristics: { country: 'BE' } }), result: ['[noTerm]'] },
  { why: 'an order, by its quantity', terms: [charge({ on: { order: {} } })], event: order(), result: ['c ann>sam 2 EUR'] },
  { why: 'whatever its action', terms: [charge({ on: { order: {} } })], event: order({ action: 'delete' }), result: ['c ann>sam 2 EUR'] },
  { why: 'or only one that is named', terms: [charge({ on: { order: { action: 'delete' } } })], event: order(), result: [] },
  { why: 'of an offering that is named', terms: [charge({ on: { order: { productOffering: 'tv' } } })], event: order(), result: ['c ann>sam 2 EUR'] },
  { why: 'of another', terms: [charge({ on: { order: { productOffering: 'box' } } })], event: order(), result: [] },
  { why: 'of none', terms: [charge({ on: { order: { productOffering: 'tv' } } })], event: order({ offering: undefined }), result: [] },
  { why: 'no order where a subscription is meant', terms: [charge({ on: { subscription: {} } })], event: order(), result: [] },
  { why: 'a subscription by its share of the period', terms: [charge({ on: { subscription: {} } })], event: subscription(), result: [due] },
  { why: 'or whole', terms: [charge({ on: { subscription: { prorate: false } } })], event: subscription(), result: ['c ann>sam 2 EUR'] },
  { why: 'or whole, said of the term', terms: [charge({ on: { subscription: {} }, prorate: false })], event: subscription(), result: ['c ann>sam 2 EUR'] },
  { why: 'a payment by its amount', terms: [charge({ on: { payment: {} }, price: eur('0.01') })], event: paid('payment'), result: ['c ann>sam 0.5 EUR'] },
  { why: 'a refund', terms: [charge({ on: { refund: {} }, price: eur('0.01') })], event: paid('refund'), result: ['c ann>sam 0.5 EUR'] },
  { why: 'which is no payment', terms: [charge({ on: { payment: {} } })], event: paid('refund'), result: [] },
  { why: 'the turn of a period, which everybody engaged attends', terms: [charge({ on: { period: true } })], event: turn('period'), result: [due] },
  { why: 'and the beginning', terms: [charge({ on: { once: true } })], event: turn('once'), result: [due] },
  { why: 'which are not the same', terms: [charge({ on: { once: true } })], event: turn('period'), result: [] },
  { why: 'terms in their order', terms: [charge({ id: 'd' }), charge()], event: usage(), result: ['d ann>sam 1 EUR', due] },
  { why: 'a term within its validity', terms: [charge({ validFor: { startDateTime: '2026-03-10T12:00:00Z' } })], event: usage(), result: [due] },
  { why: 'not before it', terms: [charge({ validFor: { startDateTime: '2026-03-10T12:00:01Z' } })], event: usage(), result: ['[noTerm]'] },
];

const inItem = (goods: object, ...terms: readonly object[]) => [item(goods, ...(terms.length > 0 ? terms : [charge()]))];
const tvItem = { productOffering: [{ id: 'tv' }] };
const productItem = { product: [{ id: 'tv-1' }] };
const stranger = [{ id: 'eve', role: 'customer' }];
const bothStand = { engagedParty: [{ id: 'ann', role: 'buyer', standing: true }, { id: 'sam', role: 'seller', standing: true }, { id: 'pat', role: 'partner', standing: true }] };

const goods: readonly Met[] = [
  { why: 'the offering of its item', items: inItem(tvItem), event: usage({ offering: tv }), result: [due] },
  { why: 'the product of its item', items: inItem(productItem), event: usage({ product: 'tv-1' }), result: [due] },
  { why: 'either of them', items: inItem({ ...tvItem, ...productItem }), event: usage({ product: 'tv-1' }), result: [due] },
  { why: 'not another product', items: inItem(productItem), event: usage({ product: 'tv-2' }), result: ['[noTerm]'] },
  { why: 'nor another offering', items: inItem({ productOffering: ['box'] }), event: usage({ offering: tv }), result: ['[noTerm]'] },
  { why: 'nor one of nothing', items: inItem(tvItem), event: usage(), result: ['[noTerm]'] },
  { why: 'the turn of a period, which has no goods', items: inItem(tvItem, charge({ on: { period: true } })), event: turn('period'), result: [due] },
  { why: 'the beginning, which has none either', items: inItem(tvItem, charge({ on: { once: true } })), event: turn('once'), result: [due] },
  { why: 'of two who stand, an event that names its offering', items: inItem(tvItem), more: bothStand, event: usage({ relatedParty: stranger, offering: tv }), result: [due] },
  { why: 'or its product', items: inItem(productItem), more: bothStand, event: usage({ relatedParty: stranger, product: 'tv-1' }), result: [due] },
  { why: 'or the offering it reacts to', items: inItem({}, charge({ on: { usageType: 'x', productOffering: 'tv' } })), more: bothStand, event: usage({ relatedParty: stranger, offering: tv }), result: [due] },
  { why: 'or who pays', items: inItem({}), more: bothStand, event: usage({ relatedParty: [{ id: 'ann' }] }), result: [due] },
  { why: 'or who is paid', items: inItem({}), more: bothStand, event: usage({ relatedParty: [{ id: 'sam' }] }), result: [due] },
  { why: 'never one of strangers', items: inItem({}), more: bothStand, event: usage({ relatedParty: stranger }), result: ['[noAgreement]'] },
  { why: 'nor one that names only a third', items: inItem({}), more: bothStand, event: usage({ relatedParty: [{ id: 'pat' }] }), result: ['[noTerm]'] },
];

const parties: readonly Met[] = [
  { why: 'who holds the role in the event', event: usage({ relatedParty: [{ id: 'pat', role: 'buyer' }] }), result: ['c pat>sam 1 EUR'] },
  { why: 'the first of several who is engaged', event: usage({ relatedParty: [{ id: 'eve', role: 'buyer' }, { id: 'pat', role: 'buyer' }, { id: 'ann', role: 'buyer' }] }), result: ['c pat>sam 1 EUR'] },
  { why: 'nobody, where a stranger holds it', event: usage({ relatedParty: [{ id: 'eve', role: 'seller' }, ...ann] }), result: ['[unresolvedParty]'] },
  { why: 'who stands, where the event names nobody', event: usage(), result: [due] },
  { why: 'not who is engaged only', event: usage({ relatedParty: [{ id: 'sam', role: 'seller' }] }), result: ['[unresolvedParty]'] },
  { why: 'the party of that id', terms: [charge({ payer: 'pat' })], event: usage({ relatedParty: [{ id: 'sam' }] }), result: ['c pat>sam 1 EUR'] },
  { why: 'a role in the event before an id', terms: [charge({ payer: 'pat' })], event: usage({ relatedParty: [{ id: 'ann', role: 'pat' }] }), result: [due] },
  { why: 'nobody owes himself, and the event is met', event: usage({ relatedParty: [{ id: 'sam', role: 'buyer' }] }), result: [] },
];

describe('a charge meets', () => {
  it.each([...triggers, ...goods, ...parties])('$why', ({ terms = [charge()], items = [item({}, ...terms)], event, result, more = {} }) => {
    expect(brings(event, agreementOf(items, more))).toEqual(result);
  });
});

const prices = [
  { priceType: 'oneTime', price: eur('100') },
  { priceType: 'recurring', price: eur('30') },
  { priceType: 'usage', price: eur('0.5'), usageType: 'gb', quantity: 'n' },
  { priceType: 'usage', price: eur('7') },
] as const;
const whole = catalog(...prices);

it.each([
  { why: 'what is paid once, for each that is ordered', event: order({ offering: whole }), charged: ['oneTime 200 2'] },
  { why: 'nothing for what is given up', event: order({ offering: whole, action: 'delete' }), charged: [] },
  { why: 'what recurs, by its share of the period', event: subscription({ offering: whole }), charged: ['recurring 30 1'] },
  { why: 'what is used, by the characteristic that counts', event: usage({ offering: whole, usageType: 'gb', characteristics: { n: '3' } }), charged: ['usage 1.5 3', 'usage 7 1'] },
  { why: 'or by records', event: usage({ offering: whole }), charged: ['usage 7 1'] },
  { why: 'nothing for a payment', event: paid('payment', { offering: whole }), charged: [] },
  { why: 'nothing without an offering', event: usage(), charged: [] },
])('a customer is charged $why', ({ event, charged }) => {
  const { customerCharges, suspense } = outcomeOf(event, agreementOf([item({}, charge({ on: { once: true } }))]));
  expect(customerCharges.map(({ priceType, amount, quantity }) => `${priceType} ${amount} ${quantity}`)).toEqual(charged);
  expect(suspense?.reason).toBe(event.kind === 'usage' && charged.length === 0 ? 'noTerm' : undefined);
});

it('says which customer, where the event does', () => {
  const charges = (relatedParty: CommercialEvent['relatedParty']) => outcomeOf(usage({ offering: whole, relatedParty }), agreementOf([])).customerCharges;
  expect(charges([{ id: 'ann', role: 'buyer' }, { id: 'cy', role: 'customer' }])).toEqual([{ seller: 'sam', offering: 'tv', priceType: 'usage', unit: 'EUR', amount: '7', quantity: '1', customer: 'cy' }]);
  expect(charges(ann)).toEqual([{ seller: 'sam', offering: 'tv', priceType: 'usage', unit: 'EUR', amount: '7', quantity: '1' }]);
});

it('knows three kinds of price', () => expect(() => parseOffering({ id: 'tv', seller: 'sam', prices: [{ priceType: 'lifelong', price: eur('1') }] })).toThrow('lifelong is not a price type'));

const sold = (more: object = {}) => usage({ offering: whole, relatedParty: [...ann, { id: 'pat', role: 'partner' }], ...more });

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

it.each([
  { why: 'before the agreement begins', event: usage({ at: Date.UTC(2025, 11, 31, 23, 59) }), says: 'no agreement was active on 2025-12-31T23:59:00.000Z with anybody that event e names' },
  { why: 'after it ended', event: usage({ at: Date.UTC(2026, 6, 1) }), says: 'no agreement was active on 2026-07-01T00:00:00.000Z' },
  { why: 'of nobody engaged, by no term', event: usage({ usageType: 'y', relatedParty: stranger }), says: 'no agreement was active' },
  { why: 'of a party, and no term speaks of it', event: usage({ usageType: 'y' }), says: 'no term of agreement a meets event e' },
  { why: 'of an offering that a term speaks of, by a stranger', event: usage({ usageType: 'y', offering: parseOffering({ id: 'box', seller: 'sam', prices: [] }), relatedParty: stranger }), says: 'no term of agreement a meets event e' },
  { why: 'whose party nobody knows', event: usage({ relatedParty: [{ id: 'sam' }] }), says: 'c: buyer is nobody engaged in agreement a' },
])('a record waits and says why: $why', ({ event, says }) => {
  const terms = [charge(), charge({ id: 'd', on: { usageType: 'z', productOffering: 'box' } })];
  expect(outcomeOf(event, agreementOf([item({}, ...terms)])).suspense?.message).toContain(says);
});

it('says of several reasons the one that tells most', () => {
  const terms = (...more: readonly object[]) => agreementOf([item({}, ...more)]);
  const elsewhere = terms(charge({ on: { usageType: 'y' } }));
  const unresolved = { ...terms(charge({ payee: 'partner' })), id: 'b' };
  expect(rate(usage(), [[elsewhere], [unresolved]], context()).suspense).toEqual({ reason: 'unresolvedParty', message: 'c: partner is nobody engaged in agreement b' });
});

it.each([
  { why: 'what counts is missing', terms: [charge({ quantity: 'n' })], characteristics: {} },
  { why: 'what counts is no number', terms: [charge({ quantity: 'n' })], characteristics: { n: 'many' } },
  { why: 'what counts is negative', terms: [charge({ quantity: 'n' })], characteristics: { n: '-1' } },
  { why: 'what counts is inherited', terms: [charge({ quantity: 'toString' })], characteristics: {} },
  { why: 'a value that would count is missing', terms: [charge({ quantity: { distinct: 'imsi' } })], characteristics: {} },
  { why: 'a value that would count is no value', terms: [charge({ quantity: { distinct: 'imsi' } })], characteristics: { imsi: {} } },
  { why: 'what is measured is missing', terms: [bonus()], characteristics: {} },
])('an event waits as a whole where $why', ({ terms, characteristics }) => {
  expect(outcomeOf(usage({ characteristics }), agreementOf([item({}, charge({ id: 'other' }), ...terms)]))).toMatchObject({ event: 'e', obligations: [], customerCharges: [], entries: [], suspense: { reason: 'invalid' } });
});

it('refuses a negative quantity of an order', () => expect(outcomeOf(order({ quantity: decimal('-1') }), agreementOf([item({}, charge({ on: { order: {} } }))])).suspense).toEqual({ reason: 'invalid', message: 'event e has the negative quantity -1' }));

const ecb: ExchangeRate = ({ source, from, to, day }) => (source === 'ecb' && from === 'USD' && to === 'EUR' && day === '2026-03-10' ? decimal('0.9') : undefined);
const inDollars = [item({}, charge({ price: usd('1') }))];
it.each([
  { why: 'as it is, where nothing is exchanged', settle: {}, result: ['c ann>sam 1 USD'] },
  { why: 'at the rate of the day', settle: { exchange: { source: 'ecb', date: 'event' } }, result: ['c ann>sam 0.9 EUR'] },
  { why: 'with the markup', settle: { exchange: { source: 'ecb', date: 'event', markupPercent: '10' } }, result: ['c ann>sam 0.99 EUR'] },
  { why: 'of the day in the agreement\'s own time zone', settle: { timeZone: 'Pacific/Auckland', exchange: { source: 'ecb', date: 'event' } }, result: ['[currencyMismatch]'] },
  { why: 'not yet, where the period\'s end decides', settle: { exchange: { source: 'ecb', date: 'periodEnd' } }, result: ['c ann>sam 1 USD'] },
  { why: 'not yet, where the rate is fixed', settle: { exchange: { date: 'fixed', rates: [{ currency: 'USD', rate: '0.5' }] } }, result: ['c ann>sam 1 USD'] },
  { why: 'not at all, where nobody quotes a rate', settle: { exchange: { source: 'other', date: 'event' } }, result: ['[currencyMismatch]'] },
])('an amount in another currency is recorded $why', ({ settle, result }) => expect(brings(usage(), agreementOf(inDollars, { settle }), ecb)).toEqual(result));

it('exchanges nothing that is in the agreement\'s own currency', () => expect(brings(usage(), agreementOf([item({}, charge())], { settle: { exchange: { source: 'none', date: 'event' } } }), ecb)).toEqual([due]));

it('refuses a payment in another currency than the price', () => expect(outcomeOf(paid('payment', { amount: parseMoney(usd('1')) }), agreementOf([item({}, charge({ on: { payment: {} } }))])).obligations).toEqual([]));

/** What a bonus notes: kind, the parts after the term, and what is added. */
const noted = (event: CommercialEvent, agreement: AgreementVersion, exchangeRate?: ExchangeRate): string[] =>
  outcomeOf(event, agreement, exchangeRate).entries.map(({ key, add }) => {
    const { kind, parts } = tallyParts(key);
    return `${[kind, ...parts.slice(1)].join(' ')}: ${add.amount ?? '-'} ${add.events}`;
  });

const percentOf = (base: object) => bonus({ tiers: [{ from: '1', percent: '1', base }] });
const measured = usage({ characteristics: { v: '7' } });
it.each([
  { why: 'the sum and number of its values', items: inItem({}, bonus()), event: measured, notes: ['metric sam ann: 7 1'] },
  { why: 'the number alone, where nothing is added up', items: inItem({}, bonus({ metric: { usageType: 'x', aggregate: 'count' } })), event: measured, notes: ['metric sam ann: - 1'] },
  { why: 'each value, where one is looked for', items: inItem({}, bonus({ metric: { usageType: 'x', characteristic: 'v', aggregate: 'maximum' } })), event: measured, notes: ['metric sam ann: 7 1', `value sam ann 7 ${march}: - 1`] },
  { why: 'nothing of another type', items: inItem({}, bonus()), event: usage({ usageType: 'y', characteristics: { v: '7' } }), notes: [] },
  { why: 'nothing that is no usage', items: inItem({}, bonus()), event: order({ characteristics: { v: '7' } }), notes: [] },
  { why: 'only what its comparison lets in', items: inItem({}, bonus({ metric: { usageType: 'x', characteristic: 'v', aggregate: 'sum', where: { v: { lt: '7' } } } })), event: measured, notes: [] },
  { why: 'nothing of other goods', items: inItem(tvItem, bonus()), event: measured, notes: [] },
  { why: 'something of its goods, whoever used them', items: inItem(tvItem, bonus()), event: usage({ characteristics: { v: '7' }, offering: tv, relatedParty: stranger }), notes: ['metric sam ann: 7 1'] },
  { why: 'something of one of its parties', items: inItem({}, bonus()), event: usage({ characteristics: { v: '7' }, relatedParty: [{ id: 'sam' }] }), notes: ['metric sam ann: 7 1'] },
  { why: 'nothing of strangers', items: inItem({}, bonus()), event: usage({ characteristics: { v: '7' }, relatedParty: stranger }), notes: [] },
  { why: 'nothing where a stranger has the role', items: inItem({}, bonus()), event: usage({ characteristics: { v: '7' }, relatedParty: [{ id: 'eve', role: 'seller' }, ...ann] }), notes: [] },
  { why: 'what customers were charged, for a percent of it', items: inItem({}, percentOf({ priceType: 'usage' })), event: usage({ offering: whole, characteristics: { v: '7' } }), notes: ['metric sam ann: 7 1', 'charged 0 EUR: 7 1'] },
  { why: 'not of other kinds of price', items: inItem({}, percentOf({ priceType: 'oneTime' })), event: usage({ offering: whole, characteristics: { v: '7' } }), notes: ['metric sam ann: 7 1'] },
  { why: 'not of other offerings', items: inItem({}, percentOf({ productOffering: 'box' })), event: usage({ offering: whole, characteristics: { v: '7' } }), notes: ['metric sam ann: 7 1'] },
  { why: 'of its offering, whoever bought it', items: inItem({}, percentOf({ productOffering: 'tv' })), event: order({ offering: whole, relatedParty: stranger }), notes: ['charged 0 EUR: 200 1'] },
  { why: 'of the goods of its item, whoever bought them', items: inItem(tvItem, percentOf({ priceType: 'oneTime' })), event: order({ offering: whole, relatedParty: stranger }), notes: ['charged 0 EUR: 200 1'] },
  { why: 'not of what strangers bought otherwise', items: inItem({}, percentOf({ priceType: 'oneTime' })), event: order({ offering: whole, relatedParty: stranger }), notes: [] },
  { why: 'not of goods outside its item', items: inItem({ productOffering: ['box'] }, percentOf({ priceType: 'oneTime' })), event: order({ offering: whole }), notes: [] },
  { why: 'nothing charged for a percent of terms', items: inItem({}, charge({ on: { usageType: 'y' } }), percentOf({ terms: ['c'] })), event: order({ offering: whole }), notes: [] },
])('a bonus notes $why', ({ items, event, notes }) => expect(noted(event, agreementOf(items))).toEqual(notes));

it('a bonus notes what was charged in the currency that is settled in', () => {
  const dollars = catalog({ priceType: 'oneTime', price: usd('100') });
  expect(noted(order({ offering: dollars }), agreementOf(inItem({}, percentOf({ priceType: 'oneTime' })), { settle: { exchange: { source: 'ecb', date: 'event' } } }), ecb)).toEqual(['charged 0 EUR: 180 1']);
});

it('a record that is only measured is met, and so is one that is only charged', () => {
  expect([outcomeOf(measured, agreementOf(inItem({}, bonus()))).suspense, outcomeOf(usage({ offering: whole, relatedParty: stranger }), agreementOf(inItem({}, charge()))).suspense]).toEqual([undefined, undefined]);
});

it('says of a late event which period it belongs to', () => {
  const agreement = agreementOf(inItem({}, charge(), charge({ id: 'd' })));
  const april = periodOf(agreement.settlement, Date.UTC(2026, 3, 2));
  const { obligations, entries } = rate(usage(), [[agreement]], { ...context(), landing: () => april });
  expect(obligations.map(({ period, belongsTo }) => [period, belongsTo])).toEqual([['monthly:2026-04-01', 'monthly:2026-03-01'], ['monthly:2026-04-01', 'monthly:2026-03-01']]);
  expect(entries.map(({ key }) => tallyParts(key)).filter(({ kind }) => kind === 'late').map(({ parts }) => parts)).toEqual([['monthly:2026-03-01', 'c', 'ann', 'sam'], ['monthly:2026-03-01', 'd', 'ann', 'sam']]);
});
