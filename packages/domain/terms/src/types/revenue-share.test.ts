import { decimal } from '@concord/money';
import { eur, fee, found, readTerm } from './term.fixture.ts';

const share = (more: object = {}) => ({ '@type': 'RevenueShare', id: 'r', base: { terms: ['fee'] }, shares: [{ party: 'partner', percent: '30' }], ...more });
const tier = (from: string, percent: string, more: object = {}) => ({ from, shares: [{ party: 'partner', percent }], ...more });
const tiered = (...tiers: readonly object[]) => share({ shares: undefined, tiers });
const bare = { '@type': 'RevenueShare', id: 'r', base: { kind: 'terms', terms: ['fee'] }, shares: [{ party: 'partner', percent: decimal('30') }] };

it.each([
  { why: 'of terms', term: share(), read: bare },
  { why: 'of what customers were charged', term: share({ base: { priceType: 'usage', productOffering: 'tv' } }), read: { ...bare, base: { kind: 'charged', priceType: ['usage'], productOffering: ['tv'] } } },
  { why: 'of every kind of price, where an offering is named alone', term: share({ base: { productOffering: ['tv'] } }), read: { ...bare, base: { kind: 'charged', priceType: ['oneTime', 'recurring', 'usage'], productOffering: ['tv'] } } },
  { why: 'of some kinds', term: share({ base: { priceType: ['oneTime', 'recurring'] } }), read: { ...bare, base: { kind: 'charged', priceType: ['oneTime', 'recurring'] } } },
  { why: 'with deductions, a holder and what it reacts to', term: share({ deduct: [{ terms: ['fee'] }, { percent: '5' }], holder: 'seller', on: { usageType: 'x' } }), read: { ...bare, deduct: [{ kind: 'terms', terms: ['fee'] }, { kind: 'percent', percent: decimal('5') }], holder: 'seller', on: { kind: 'usage', usageType: ['x'] } } },
  { why: 'by tiers', term: tiered(tier('0', '10'), tier('100', '20')), read: { ...bare, shares: undefined, tiers: [{ from: decimal('0'), shares: [{ party: 'partner', percent: decimal('10') }] }, { from: decimal('100'), shares: [{ party: 'partner', percent: decimal('20') }] }] } },
])('reads shares $why', ({ term, read }) => expect(readTerm('RevenueShare', term, fee)).toEqual(read));

const two = (first: string, second: string) => [{ party: 'partner', percent: first }, { party: 'buyer', percent: second }];
it.each([
  { why: 'all of it', term: share({ shares: two('60', '40') }), findings: [] },
  { why: 'more than all of it', term: share({ shares: two('60', '40.000001') }), findings: ['error shareSumOver100 /shares'] },
  { why: 'more than all of it in a tier', term: tiered(tier('0', '10'), tier('100', '100.1')), findings: ['error shareSumOver100 /tiers/1/shares'] },
  { why: 'shares and tiers', term: share({ tiers: [tier('0', '10')] }), findings: ['error invalidShares'] },
  { why: 'neither', term: share({ shares: undefined }), findings: ['error invalidShares'] },
  { why: 'tiers that begin above zero', term: tiered(tier('1', '10')), findings: ['error tiersNotFromZero /tiers/0/from'] },
  { why: 'nobody to share with', term: share({ shares: [] }), findings: ['error listLength /shares'] },
  { why: 'a partner nobody knows', term: share({ shares: [{ party: 'partner', percent: '1' }, { party: 'nobody', percent: '1' }] }), findings: ['error unknownRole /shares/1/party'] },
  { why: 'the same in a tier', term: tiered(tier('0', '1'), { from: '5', shares: [{ party: 'nobody', percent: '1' }] }), findings: ['error unknownRole /tiers/1/shares/0/party'] },
  { why: 'a holder nobody knows', term: share({ holder: 'nobody' }), findings: ['error unknownRole /holder'] },
  { why: 'roles that events bring', term: share({ holder: 'home', shares: [{ party: 'home', percent: '1' }] }), findings: [] },
  { why: 'who won the customer', term: share({ shares: [{ party: 'acquirer', percent: '1' }] }), findings: [] },
  { why: 'a base of no term', term: share({ base: { terms: ['gone'] } }), findings: ['error unknownTerm /base/terms'] },
  { why: 'a deduction of no term', term: share({ deduct: [{ percent: '1' }, { terms: ['gone'] }] }), findings: ['error unknownTerm /deduct/1/terms'] },
  { why: 'a condition on no term', term: share({ condition: { counter: 'amount', terms: ['gone'], atLeast: '5' } }), findings: ['error unknownTerm /condition/terms'] },
  { why: 'a base of both kinds', term: share({ base: { terms: ['fee'], priceType: 'usage' } }), findings: ['error invalidBase /base'] },
  { why: 'a base of terms and an offering', term: share({ base: { terms: ['fee'], productOffering: 'tv' } }), findings: ['error invalidBase /base'] },
  { why: 'a base of nothing', term: share({ base: {} }), findings: ['error invalidBase /base'] },
  { why: 'a kind of price nobody knows', term: share({ base: { priceType: 'lifelong' } }), findings: ['error unknownWord /base/priceType/0'] },
  { why: 'a deduction of both kinds', term: share({ deduct: [{ terms: ['fee'], percent: '1' }] }), findings: ['error invalidDeduction /deduct/0'] },
  { why: 'a deduction of nothing', term: share({ deduct: [{}] }), findings: ['error invalidDeduction /deduct/0'] },
])('$why: $findings', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));

const guarantee = { '@type': 'MinimumGuarantee', id: 'g', payer: 'buyer', payee: 'seller', terms: ['fee'], amount: eur('1') };
it.each([
  { why: 'a guarantee, which makes no amounts for events', terms: [share({ base: { terms: ['g'] } }), guarantee, fee], findings: ['error invalidBase /base'] },
  { why: 'a guarantee taken off', terms: [share({ deduct: [{ terms: ['g'] }] }), guarantee, fee], findings: ['error invalidBase /base'] },
  { why: 'itself', terms: [share({ base: { terms: ['r'] } })], findings: ['error circularBase /base'] },
  { why: 'another that stands on it', terms: [share({ base: { terms: ['q'] } }), share({ id: 'q', base: { terms: ['r'] } })], findings: ['error circularBase /agreementItem/0/termOrCondition/1/base'] },
  { why: 'another that takes it off', terms: [share({ base: { terms: ['q'] } }), share({ id: 'q', deduct: [{ terms: ['r'] }] }), fee], findings: ['error circularBase /agreementItem/0/termOrCondition/1/base'] },
  { why: 'another that looks at it, which is no circle', terms: [share({ base: { terms: ['q'] } }), share({ id: 'q', condition: { counter: 'amount', terms: ['r'], atLeast: '1' } }), fee], findings: [] },
  { why: 'two that stand on one, which is none either', terms: [share({ base: { terms: ['p', 'q'] } }), share({ id: 'p' }), share({ id: 'q' }), fee], findings: [] },
  { why: 'a share and a credit', terms: [share({ base: { terms: ['q', 'k'] } }), share({ id: 'q' }), { '@type': 'AttributionCredit', id: 'k', base: { terms: ['fee'] }, percent: '5', periods: 1 }, fee], findings: [] },
])('a share stands on $why: $findings', ({ terms, findings }) => expect(found(...terms)).toEqual(findings));
