import { decimal } from '@concord/money';
import { type Instant, periodOf, readInstant } from '@concord/period';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { parseOffering } from './event.ts';
import { acquisitionOf, type ActiveProduct, calendarEvents, lifeOf, subscriptionEvents } from './periodic-events.ts';

const instant = (text: string): Instant => readInstant(text.length > 10 ? `${text}:00Z` : `${text}T00:00:00Z`) ?? NaN;
const spanOf = (from: string, to?: string) => ({ start: instant(from), ...(to !== undefined && { end: instant(to) }) });
const timePeriod = (from: string, to?: string) => ({ startDateTime: new Date(instant(from)).toISOString(), ...(to !== undefined && { endDateTime: new Date(instant(to)).toISOString() }) });

type Times = readonly [from: string, to?: string];

/** A version that rules in its time, but not while it is suspended. */
const version = (time: Times, suspended: readonly Times[] = []): AgreementVersion =>
  parseAgreement({
    id: 'a',
    agreementPeriod: timePeriod(...time),
    suspension: suspended.map((span) => timePeriod(...span)),
    engagedParty: [{ id: 'ann' }],
    agreementItem: [{ termOrCondition: [{ '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' }] }],
  });

const march = periodOf({ cycle: 'monthly', timeZone: 'UTC' }, instant('2026-03-10'));
const written = (at: Instant): string => new Date(at).toISOString().slice(0, 16);
const always: readonly AgreementVersion[] = [version(['2026-01-01'])];

it.each([
  { why: 'that never ends', versions: always, life: spanOf('2026-01-01') },
  { why: 'that ends', versions: [version(['2026-01-01', '2026-02-01'])], life: spanOf('2026-01-01', '2026-02-01') },
  { why: 'of versions: from the first beginning to the last end', versions: [version(['2026-02-01', '2026-04-01']), version(['2026-01-01', '2026-02-01'])], life: spanOf('2026-01-01', '2026-04-01') },
  { why: 'of which one version never ends', versions: [version(['2026-02-01']), version(['2026-01-01', '2026-02-01'])], life: spanOf('2026-01-01') },
])('knows the life of an agreement $why', ({ versions, life }) => expect(lifeOf(versions)).toEqual(life));

it.each([
  { why: 'its turn, once it has begun', versions: always, events: ['a:monthly:2026-03-01:period 2026-03-01T00:00'] },
  { why: 'its turn and the beginning, at one instant', versions: [version(['2026-03-01'])], events: ['a:monthly:2026-03-01:once 2026-03-01T00:00', 'a:monthly:2026-03-01:period 2026-03-01T00:00'] },
  { why: 'its turn where the agreement begins, if that is later', versions: [version(['2026-03-10T12:30'])], events: ['a:monthly:2026-03-01:once 2026-03-10T12:30', 'a:monthly:2026-03-01:period 2026-03-10T12:30'] },
  { why: 'nothing before the agreement begins', versions: [version(['2026-04-01'])], events: [] },
  { why: 'nothing after it ended', versions: [version(['2026-01-01', '2026-03-01'])], events: [] },
  { why: 'nothing where it is suspended at the turn', versions: [version(['2026-01-01'], [['2026-02-20', '2026-03-02']])], events: [] },
  { why: 'its turn once, however many versions', versions: [version(['2026-01-01', '2026-03-10']), version(['2026-03-10'])], events: ['a:monthly:2026-03-01:period 2026-03-01T00:00'] },
])('a period brings $why', ({ versions, events }) => expect(calendarEvents(versions, march).map(({ id, at }) => `${id} ${written(at)}`)).toEqual(events));

const offering = (id: string) => parseOffering({ id, seller: 'sam', prices: [] });
const product = (time: Times, more: Partial<ActiveProduct> = {}): ActiveProduct => ({ id: 'p', offering: offering('tv'), quantity: decimal('2'), relatedParty: [{ id: 'cy', role: 'customer' }], characteristics: { speed: 'fast' }, active: spanOf(...time), ...more });

it.each([
  { why: 'all of it', active: ['2026-01-15'], found: ['2026-03-01T00:00 31/31'] },
  { why: 'from some day on, which counts', active: ['2026-03-22T15:00'], found: ['2026-03-22T15:00 10/31'] },
  { why: 'to some day, which does not count', active: ['2026-01-15', '2026-03-11T09:00'], found: ['2026-03-01T00:00 10/31'] },
  { why: 'some hours of one day', active: ['2026-03-22T15:00', '2026-03-22T18:00'], found: ['2026-03-22T15:00 1/31'] },
  { why: 'not at all: it ended before', active: ['2026-01-15', '2026-02-11'], found: [] },
  { why: 'not at all: it ended as the period began', active: ['2026-01-15', '2026-03-01'], found: [] },
  { why: 'not at all: it begins as the period ends', active: ['2026-04-01'], found: [] },
  { why: 'once the agreement begins', versions: [version(['2026-03-11'])], active: ['2026-01-15'], found: ['2026-03-11T00:00 21/31'] },
  { why: 'until the agreement ends', versions: [version(['2026-01-01', '2026-03-11'])], active: ['2026-01-15'], found: ['2026-03-01T00:00 10/31'] },
  { why: 'until it ends, before the agreement does', versions: [version(['2026-01-01', '2026-03-11'])], active: ['2026-01-15', '2026-03-06'], found: ['2026-03-01T00:00 5/31'] },
  { why: 'not at all: the agreement has ended', versions: [version(['2026-01-01', '2026-03-01'])], active: ['2026-01-15'], found: [] },
  { why: 'not at all: the agreement begins later', versions: [version(['2026-04-01'])], active: ['2026-01-15'], found: [] },
  { why: 'under two versions, once', versions: [version(['2026-03-15']), version(['2026-01-01', '2026-03-15'])], active: ['2026-03-02'], found: ['2026-03-02T00:00 30/31'] },
  { why: 'but for a suspension', versions: [version(['2026-01-01'], [['2026-03-11', '2026-03-21']])], active: ['2026-01-15'], found: ['2026-03-01T00:00 21/31'] },
  { why: 'but for two suspensions', versions: [version(['2026-01-01'], [['2026-03-11', '2026-03-21'], ['2026-03-03', '2026-03-04']])], active: ['2026-01-15'], found: ['2026-03-01T00:00 20/31'] },
  { why: 'until a suspension that lasts', versions: [version(['2026-01-01'], [['2026-03-11']])], active: ['2026-01-15'], found: ['2026-03-01T00:00 10/31'] },
  { why: 'once a suspension is over in which it began', versions: [version(['2026-01-01'], [['2026-03-05', '2026-03-10']])], active: ['2026-03-07'], found: ['2026-03-10T00:00 22/31'] },
  { why: 'once a suspension is over with which it began', versions: [version(['2026-01-01'], [['2026-03-05', '2026-03-10']])], active: ['2026-03-05'], found: ['2026-03-10T00:00 22/31'] },
  { why: 'once a suspension is over that began before', versions: [version(['2026-01-01'], [['2026-02-11', '2026-03-11']])], active: ['2026-01-15'], found: ['2026-03-11T00:00 21/31'] },
  { why: 'not at all: it is suspended', versions: [version(['2026-01-01'], [['2026-02-11', '2026-04-11']])], active: ['2026-01-15'], found: [] },
] as const)('a product is active in a period $why', ({ versions = always, active, found }: { versions?: readonly AgreementVersion[]; active: Times; found: readonly string[] }) =>
  expect(subscriptionEvents(versions, march, [product(active)]).map(({ at, days }) => `${written(at)} ${days.active}/${days.total}`)).toEqual(found));

it('makes an event of each active product, with all that is known of it', () => {
  const acquired = { party: 'pat', at: instant('2026-01-15') };
  const [won, other] = [product(['2026-01-15'], { acquired }), product(['2026-01-15'], { id: 'q' })];
  const common = { kind: 'subscription', at: march.start, relatedParty: won.relatedParty, characteristics: { speed: 'fast' }, offering: won.offering, quantity: won.quantity, days: { active: 31, total: 31 } };
  expect(subscriptionEvents(always, march, [won, product(['2026-04-01']), other])).toEqual([
    { ...common, id: 'p:monthly:2026-03-01', product: 'p', acquired },
    { ...common, id: 'q:monthly:2026-03-01', product: 'q' },
  ]);
});

const cy = [{ id: 'sam', role: 'seller' }, { id: 'cy', role: 'customer' }];
const at = instant('2026-03-10');
const [first, second] = ['pat', 'tom'].map((party) => ({ acquired: { party, at: instant('2026-01-15') } }));
it.each([
  { why: 'of its product', event: { at, product: 'p', relatedParty: [] }, products: [product(['2026-01-15'], { ...first, id: 'q' }), product(['2026-01-15'], second)], party: 'tom' },
  { why: 'of the product that its customer has of the offering', event: { at, offering: offering('tv'), relatedParty: cy }, products: [product(['2026-01-15'], first)], party: 'pat' },
  { why: 'of its product alone, where it names one', event: { at, product: 'q', offering: offering('tv'), relatedParty: cy }, products: [product(['2026-01-15'], first)], party: undefined },
  { why: 'not of another offering', event: { at, offering: offering('box'), relatedParty: cy }, products: [product(['2026-01-15'], first)], party: undefined },
  { why: 'not of another customer', event: { at, offering: offering('tv'), relatedParty: [{ id: 'eve', role: 'customer' }] }, products: [product(['2026-01-15'], first)], party: undefined },
  { why: 'not of who has another role', event: { at, offering: offering('tv'), relatedParty: [{ id: 'cy', role: 'seller' }] }, products: [product(['2026-01-15'], first)], party: undefined },
  { why: 'not of a product in which the customer has another role', event: { at, offering: offering('tv'), relatedParty: cy }, products: [product(['2026-01-15'], { ...first, relatedParty: [{ id: 'cy', role: 'seller' }] })], party: undefined },
  { why: 'not of a product that was terminated', event: { at, product: 'p', relatedParty: [] }, products: [product(['2026-01-15', '2026-03-10'], first)], party: undefined },
  { why: 'not of a product that nobody won: the next one that was', event: { at, offering: offering('tv'), relatedParty: cy }, products: [product(['2026-01-15']), product(['2026-01-15'], { ...second, id: 'q' })], party: 'tom' },
  { why: 'not where it names neither product nor offering', event: { at, relatedParty: cy }, products: [product(['2026-01-15'], first)], party: undefined },
])('who won the customer of an event: $why', ({ event, products, party }) => expect(acquisitionOf(event, products)?.party).toBe(party));
