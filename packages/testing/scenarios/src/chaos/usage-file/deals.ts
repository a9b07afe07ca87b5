import type { Session } from '@concord/cli';
import { eventually } from '@concord/testkit';
import { dealCount } from './mixed-records.ts';

const startDateTime = '2026-01-01T00:00:00Z';

/** Priced by volume and shared among three, as the engine is measured. */
function draft(deal: number) {
  const [buyer, seller] = [`buyer-${String(deal)}`, `seller-${String(deal)}`];
  const shares = ['50', '30', '12.5'].map((percent, place) => ({ party: `partner-${String(deal)}-${String(place)}`, percent }));
  const tiers = [['0', '0.0125'], ['1000000', '0.01'], ['50000000', '0.0075']].map(([from, value]) => ({ from, price: { unit: 'EUR', value } }));
  const engagedParty = [{ id: buyer, role: 'buyer' }, { id: seller, role: 'seller' }, ...shares.map(({ party }) => ({ id: party, role: 'partner' }))]
    .map((party) => ({ ...party, name: party.id, '@referredType': 'Organization', standing: true }));
  const termOrCondition = [
    { '@type': 'Charge', id: 'traffic', payer: buyer, payee: seller, on: { usageType: 'data' }, quantity: 'volume', tiers },
    { '@type': 'RevenueShare', id: 'shares', base: { terms: ['traffic'] }, shares },
    { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' },
  ];
  return { id: `deal-${String(deal)}`, name: 'Wholesale', agreementType: 'commercial', agreementPeriod: { startDateTime }, engagedParty, agreementItem: [{ termOrCondition }] };
}

/** Concludes an agreement between each pair that the records name, and waits until settlement knows them all. */
export async function concludeDeals({ operator }: Session): Promise<void> {
  for (let deal = 0; deal < dealCount; deal += 1) {
    const body = draft(deal);
    const agreementAuthorization = body.engagedParty.map(({ id }) => ({ date: startDateTime, state: 'approved', signatureRepresentation: id, relatedParty: [{ id }] }));
    await operator.create('Agreement', body);
    await operator.patch('Agreement', body.id, { status: 'validated', agreementAuthorization });
  }
  await eventually(async () => (await operator.list('PartyRevSharingModel')).length === dealCount);
}
