import { type Instant, periodOf } from '@concord/period';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import fc from 'fast-check';
import { agreementIndex, AgreementRegister } from './agreement-index.ts';
import { type CommercialEvent, parseOffering } from '../events/event.ts';
import { rate } from '../rate.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);
const march: Instant = Date.UTC(2026, 2, 10);
const eur = (value: string) => ({ unit: 'EUR', value });
const names = ['a', 'b', 'c', 'd'];
const goods = ['tv', 'box', 'sim'];
const context = { counters: { read: () => undefined }, landing: ({ settlement }: AgreementVersion, at: Instant) => periodOf(settlement, at), exchangeRate: () => undefined };

const name = fc.constantFrom(...names);
const good = fc.option(fc.constantFrom(...goods), { nil: undefined });
const terms = fc.record({ charge: fc.constantFrom('x', 'y'), listed: good, shared: good, bonus: good });
const anyAgreement = fc.record({ buyer: name, seller: name, isStanding: fc.boolean(), item: good, product: good, terms }).map(({ buyer, seller, isStanding, item, product, terms: wanted }) =>
  parseAgreement({
    id: 'any',
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: [{ id: buyer, role: 'buyer', standing: isStanding }, { id: seller, role: 'seller', standing: true }],
    agreementItem: [{
      ...(item && { productOffering: [{ id: item }] }),
      ...(product && { product: [{ id: product }] }),
      termOrCondition: [
        { '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: wanted.charge, ...(wanted.listed && { productOffering: wanted.listed }) }, price: eur('1') },
        { '@type': 'RevenueShare', id: 'r', base: { priceType: 'usage', ...(wanted.shared && { productOffering: wanted.shared }) }, holder: 'seller', shares: [{ party: 'buyer', percent: '10' }] },
        { '@type': 'AttributionCredit', id: 'k', base: { priceType: 'usage' }, holder: 'seller', percent: '5', periods: 3 },
        { '@type': 'PerformanceBonus', id: 'b', payer: 'seller', payee: 'buyer', metric: { usageType: 'x', aggregate: 'count' }, tiers: [{ from: '1', percent: '1', base: { priceType: 'usage', ...(wanted.bonus && { productOffering: wanted.bonus }) } }] },
        { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' },
      ],
    }],
  }));
/** Read once, since each run takes several of them. */
const agreements = fc.constantFrom(...fc.sample(anyAgreement, 500));
const events = fc
  .record({ usageType: fc.constantFrom('x', 'y', 'z'), parties: fc.array(fc.record({ id: fc.constantFrom(...names, 'stranger'), role: fc.constantFrom('buyer', 'seller', 'customer') }), { maxLength: 3 }), offering: good, product: good, acquirer: fc.option(name, { nil: undefined }) })
  .map(({ usageType, parties, offering, product, acquirer }): CommercialEvent => ({
    kind: 'usage', id: 'e', at: march, usageType, relatedParty: parties, characteristics: {}, product,
    ...(offering && { offering: parseOffering({ id: offering, seller: 'a', prices: [{ priceType: 'usage', price: eur('2') }] }) }),
    ...(acquirer && { acquired: { party: acquirer, at: march } }),
  }));

it('leaves out no agreement that makes anything of an event', () => {
  fc.assert(
    fc.property(fc.array(agreements, { minLength: 1, maxLength: 6 }), events, (made, event) => {
      const all = made.map((one, index) => [{ ...one, id: `agreement-${index}` }]);
      const found = agreementIndex(all)(event);
      expect(found).toEqual(all.filter((versions) => found.includes(versions)));
      const { suspense: _why, ...whole } = rate(event, all, context);
      const { suspense: _whyHere, ...indexed } = rate(event, found, context);
      expect(indexed).toEqual(whole);
    }),
    { numRuns },
  );
});

const batches = fc.array(fc.uniqueArray(fc.tuple(fc.nat(12).map(String), agreements), { selector: ([id]) => id, maxLength: 4 }), { maxLength: 12 });

it('is, changed one by one, what one made at once is, and each stays as it was', () => {
  fc.assert(
    fc.property(batches, events, (changes, event) => {
      const latest = new Map<string, readonly AgreementVersion[]>();
      const made = [{ register: new AgreementRegister(), same: new AgreementRegister() }];
      for (const batch of changes) {
        const named = batch.map(([id, version]) => [id, [{ ...version, id }]] as const);
        for (const [id, versions] of named) latest.set(id, versions);
        made.push({ register: (made.at(-1)?.register ?? new AgreementRegister()).with(named), same: new AgreementRegister().with([...latest]) });
      }
      for (const { register, same } of made) {
        expect([register.all, register.concerned(event), names.map((party) => register.engaging(party))]).toEqual([same.all, same.concerned(event), names.map((party) => same.engaging(party))]);
      }
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  );
});

const standing = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const agreement = (id: string, party: string, item: object, ...terms: readonly object[]): readonly AgreementVersion[] => [
  parseAgreement({ id, agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: [{ id: party, role: 'buyer' }], agreementItem: [{ ...item, termOrCondition: [...terms, standing] }] }),
];
const tv = parseOffering({ id: 'tv', seller: 'a', prices: [] });
const foundIn = (made: readonly (readonly AgreementVersion[])[]) => (event: Partial<CommercialEvent>) =>
  agreementIndex(made)({ kind: 'usage', id: 'e', at: march, usageType: 'x', relatedParty: [], characteristics: {}, ...event } as CommercialEvent).map(([one]) => one?.id);

it('finds those of a party, of an offering, of a product and of who won the customer, and no others', () => {
  const found = foundIn([agreement('1', 'a', {}), agreement('2', 'b', { productOffering: ['tv'] }), agreement('3', 'c', { product: ['box'] }), agreement('4', 'd', {})]);
  expect([found({ relatedParty: [{ id: 'd' }, { id: 'a' }] }), found({ offering: tv }), found({ product: 'box' }), found({ acquired: { party: 'b', at: march } }), found({})]).toEqual([['1', '4'], ['2'], ['3'], ['2'], []]);
  expect([found({ kind: 'period' }), found({ kind: 'once' })]).toEqual([['1', '2', '3', '4'], ['1', '2', '3', '4']]);
});

const reacting = { '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'buyer', price: eur('1') };
const shared = { '@type': 'RevenueShare', id: 'r', holder: 'buyer', shares: [{ party: 'buyer', percent: '10' }] };
const bonus = (tier: object) => ({ '@type': 'PerformanceBonus', id: 'b', payer: 'buyer', payee: 'buyer', metric: { usageType: 'x', aggregate: 'count' }, tiers: [{ from: '1', ...tier }] });
it.each([
  { why: 'a charge reacts to it', term: { ...reacting, on: { order: { productOffering: 'tv' } } } },
  { why: 'a share reacts to it', term: { ...shared, on: { order: { productOffering: 'tv' } }, base: { priceType: 'usage' } } },
  { why: 'a share is of what it was charged for', term: { ...shared, base: { productOffering: 'tv' } } },
  { why: 'a bonus is of what it was charged for', term: bonus({ percent: '1', base: { productOffering: 'tv' } }) },
])('finds an agreement by an offering of which its item says nothing: $why', ({ term }) => {
  const found = foundIn([agreement('1', 'a', {}, { ...reacting, id: 'other', on: { usageType: 'x' } }), agreement('2', 'b', {}, term, { ...bonus({ amount: eur('1') }), id: 'other' })]);
  expect([found({ offering: tv }), found({ offering: { ...tv, id: 'box' } })]).toEqual([['2'], []]);
});
