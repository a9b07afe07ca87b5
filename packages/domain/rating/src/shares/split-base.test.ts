import { decimal } from '@concord/money';
import { clausesOf, parseAgreement } from '@concord/terms';
import { sharingOf } from './sharing.ts';
import { splitBase } from './split-base.ts';

interface Tier {
  readonly from: string;
  readonly shares: readonly { readonly party: string; readonly percent: string }[];
}

function split(tiers: readonly Tier[], before: string, base: string): string[] {
  const agreement = parseAgreement({
    id: 'a', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: [{ id: 'p' }, { id: 'q' }],
    agreementItem: [{ termOrCondition: [{ '@type': 'RevenueShare', id: 'r', base: { priceType: 'usage' }, tiers }, { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' }] }],
  });
  const [clause] = clausesOf(agreement, 'RevenueShare');
  if (clause === undefined) throw new Error('the agreement has a share');
  return splitBase(sharingOf(clause), decimal(before), decimal(base), 2).map(({ name, amount, parts }) => `${name} ${amount.toFixed()} of ${parts.map(({ base: of, percent }) => `${of.toFixed()} at ${percent.toFixed()}`).join(', ')}`);
}

const of = (...shares: readonly (readonly [string, string])[]) => shares.map(([party, percent]) => ({ party, percent }));
const third = '33.3333';

it.each([
  { why: 'each party once', tiers: [{ from: '0', shares: of(['p', '60'], ['q', '30']) }], before: '0', base: '10', parts: ['p 6 of 10 at 60', 'q 3 of 10 at 30'] },
  { why: 'the odd cent to the largest remainder, ties to the earlier', tiers: [{ from: '0', shares: of(['p', '50'], ['q', '50']) }], before: '0', base: '0.01', parts: ['p 0.01 of 0.01 at 50', 'q 0 of 0.01 at 50'] },
  { why: 'and to the holder where its remainder is the largest', tiers: [{ from: '0', shares: of(['p', third], ['q', third]) }], before: '0', base: '0.01', parts: [`p 0 of 0.01 at ${third}`, `q 0 of 0.01 at ${third}`] },
  { why: 'a party named twice gets both', tiers: [{ from: '0', shares: of(['p', '10'], ['p', '20'], ['q', '5']) }], before: '0', base: '10', parts: ['p 3 of 10 at 10, 10 at 20', 'q 0.5 of 10 at 5'] },
  { why: 'a party of two tiers gets both stretches', tiers: [{ from: '0', shares: of(['p', '10']) }, { from: '8', shares: of(['p', '50'], ['q', '10']) }], before: '4', base: '10', parts: ['p 3.4 of 4 at 10, 6 at 50', 'q 0.6 of 6 at 10'] },
  { why: 'a party twice in the only tier reached', tiers: [{ from: '0', shares: of(['p', '10'], ['p', '20']) }, { from: '8', shares: of(['q', '10']) }], before: '0', base: '5', parts: ['p 1.5 of 5 at 10, 5 at 20'] },
  { why: 'a credit goes back down the tiers', tiers: [{ from: '0', shares: of(['p', '10']) }, { from: '8', shares: of(['p', '50']) }], before: '10', base: '-4', parts: ['p -1.2 of -2 at 10, -2 at 50'] },
  { why: 'a credit before all else is of the first tier', tiers: [{ from: '0', shares: of(['p', '10']) }, { from: '8', shares: of(['p', '50']) }], before: '0', base: '-4', parts: ['p -0.4 of -4 at 10'] },
  { why: 'of nothing nothing', tiers: [{ from: '0', shares: of(['p', '10']) }, { from: '8', shares: of(['q', '10']) }], before: '0', base: '0', parts: [] },
])('splits a base: $why', ({ tiers, before, base, parts }) => expect(split(tiers, before, base)).toEqual(parts));
