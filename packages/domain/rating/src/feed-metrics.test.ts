import type { AgreementVersion } from '@concord/terms';
import type { ExchangeRate } from './agreements/meeting.ts';
import { agreementOf, ann, bonus, catalog, charge, ecb, inItem, march, order, outcomeOf, stranger, tv, tvItem, usage, usd, whole } from './deal.fixture.ts';
import type { CommercialEvent } from './events/event.ts';
import { tallyParts } from './tallies/tally.ts';

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
  { why: 'something that goes the other way', items: inItem({}, bonus({ payer: 'buyer', payee: 'seller' })), event: usage({ characteristics: { v: '7' }, relatedParty: [{ id: 'sam' }] }), notes: ['metric ann sam: 7 1'] },
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
it.each([
  { why: 'who pays', role: 'seller', says: 'b: seller is nobody engaged in agreement a' },
  { why: 'who is paid', role: 'buyer', says: 'b: buyer is nobody engaged in agreement a' },
])('a record waits where nobody knows $why', ({ role, says }) =>
  expect(outcomeOf(usage({ characteristics: { v: '7' }, relatedParty: [{ id: 'eve', role }] }), agreementOf(inItem({}, bonus()))).suspense).toEqual({ reason: 'unresolvedParty', message: says }));
