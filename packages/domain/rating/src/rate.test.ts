import { conflict } from '@concord/errors';
import { decimal } from '@concord/money';
import { periodOf } from '@concord/period';
import { type CommercialEvent, parseOffering } from './events/event.ts';
import { rate } from './rate.ts';
import { tallyParts } from './tallies/tally.ts';
import { agreementOf, ann, bonus, brings, charge, context, eur, inItem, item, order, outcomeOf, paid, share, stranger, subscription, turn, tv, tvItem, usage, whole } from './deal.fixture.ts';

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
  { why: 'nor a share outside its validity', terms: [charge(), share({ base: { terms: ['c'] }, shares: [{ party: 'pat', percent: '10' }], validFor: { endDateTime: '2026-03-10T12:00:00Z' } })], event: usage(), result: [due] },
  { why: 'nor a bonus outside its validity', terms: [bonus({ validFor: { endDateTime: '2026-03-10T12:00:00Z' } })], event: usage({ characteristics: { v: '7' } }), result: ['[noTerm]'] },
];

const productItem = { product: [{ id: 'tv-1' }] };
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

it.each([
  { why: 'before the agreement begins', event: usage({ at: Date.UTC(2025, 11, 31, 23, 59) }), says: 'no agreement was active on 2025-12-31T23:59:00.000Z with anybody that event e names' },
  { why: 'after it ended', event: usage({ at: Date.UTC(2026, 6, 1) }), says: 'no agreement was active on 2026-07-01T00:00:00.000Z' },
  { why: 'of nobody engaged, by no term', event: usage({ usageType: 'y', relatedParty: stranger }), says: 'no agreement was active' },
  { why: 'of a party, and no term speaks of it', event: usage({ usageType: 'y' }), says: 'no term of agreement a meets event e' },
  { why: 'of an offering that a term speaks of, by a stranger', event: usage({ usageType: 'y', offering: parseOffering({ id: 'box', seller: 'sam', prices: [] }), relatedParty: stranger }), says: 'no term of agreement a meets event e' },
  { why: 'of a party beside a stranger', event: usage({ usageType: 'y', relatedParty: [...stranger, ...ann] }), says: 'no term of agreement a meets event e' },
  { why: 'whose party nobody knows', event: usage({ relatedParty: [{ id: 'sam' }] }), says: 'c: buyer is nobody engaged in agreement a' },
])('a record waits and says why: $why', ({ event, says }) => {
  const terms = [charge(), charge({ id: 'd', on: { usageType: 'z', productOffering: 'box' } })];
  expect(outcomeOf(event, agreementOf([item({}, ...terms)])).suspense?.message).toContain(says);
});

const namingTv: readonly { readonly why: string; readonly items: readonly object[] }[] = [
  { why: 'the item of a share', items: inItem(tvItem, share()) },
  { why: 'what a share reacts to', items: inItem({}, share({ on: { usageType: 'z', productOffering: 'tv' } })) },
  { why: 'the base of a share', items: inItem({}, share({ base: { priceType: 'usage', productOffering: 'tv' } })) },
  { why: 'the item of a bonus', items: inItem(tvItem, bonus()) },
];
it.each(namingTv)('a stranger\'s record that no term meets concerns an agreement by its offering: $why', ({ items }) => {
  const record = { usageType: 'y', relatedParty: stranger };
  expect([brings(usage({ ...record, offering: tv }), agreementOf(items)), brings(usage(record), agreementOf(items))]).toEqual([['[noTerm]'], ['[noAgreement]']]);
});

it.each([
  { why: 'a defect', error: new TypeError('not a function') },
  { why: 'a refusal of something else', error: conflict('staleState', 'the state was changed meanwhile') },
])('hands on what is not the event\'s fault: $why', ({ error }) => {
  const failing = (): never => {
    throw error;
  };
  expect(() => rate(usage(), [[agreementOf(inItem({}))]], { ...context(), counters: { read: failing } })).toThrow(error);
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

it('a record that is only measured is met, and so is one that is only charged', () => {
  expect([outcomeOf(usage({ characteristics: { v: '7' } }), agreementOf(inItem({}, bonus()))).suspense, outcomeOf(usage({ offering: whole, relatedParty: stranger }), agreementOf(inItem({}, charge()))).suspense]).toEqual([undefined, undefined]);
});

it('says of a late event which period it belongs to', () => {
  const agreement = agreementOf(inItem({}, charge(), charge({ id: 'd' })));
  const april = periodOf(agreement.settlement, Date.UTC(2026, 3, 2));
  const { obligations, entries } = rate(usage(), [[agreement]], { ...context(), landing: () => april });
  expect(obligations.map(({ period, belongsTo }) => [period, belongsTo])).toEqual([['monthly:2026-04-01', 'monthly:2026-03-01'], ['monthly:2026-04-01', 'monthly:2026-03-01']]);
  expect(entries.map(({ key }) => tallyParts(key)).filter(({ kind }) => kind === 'late').map(({ parts }) => parts)).toEqual([['monthly:2026-03-01', 'c', 'ann', 'sam'], ['monthly:2026-03-01', 'd', 'ann', 'sam']]);
});
