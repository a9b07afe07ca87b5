import { setTimeout as sleep } from 'node:timers/promises';
import type { Suite } from '../suite.ts';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | Blob;
  readonly type: string;
}

/** @throws Error with the answer when it is none of success */
export async function send(suite: Suite, { method, path, body, type }: Sent): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${String(suite.port)}${path}`, { method, headers: { ...suite.headers, 'content-type': type }, body });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${JSON.stringify(answer)}`);
  return answer;
}

const agreementPath = '/tmf-api/agreementManagement/v4/agreement';

/** Graduated by volume, and shared among three beside the holder. */
function draft(index: number) {
  const [buyer, seller] = [`buyer-${String(index)}`, `seller-${String(index)}`];
  const partners = ['50', '30', '12.5'].map((percent, place) => ({ party: `partner-${String(index)}-${String(place)}`, percent }));
  const tiers = [['0', '0.0125'], ['1000000', '0.01'], ['50000000', '0.0075']].map(([from, value]) => ({ from, price: { unit: 'EUR', value } }));
  const engaged = [{ id: buyer, role: 'buyer' }, { id: seller, role: 'seller' }, ...partners.map(({ party }) => ({ id: party, role: 'partner' }))];
  return {
    id: `deal-${String(index)}`, '@type': 'Agreement', name: 'Wholesale', agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: engaged.map((party) => ({ ...party, name: party.id, '@referredType': 'Organization', standing: true })),
    agreementItem: [{ termOrCondition: [
      { '@type': 'Charge', id: 'traffic', payer: buyer, payee: seller, on: { usageType: 'data' }, quantity: 'volume', tiers },
      { '@type': 'RevenueShare', id: 'shares', base: { terms: ['traffic'] }, shares: partners },
      { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'Europe/Madrid', currency: 'EUR' },
    ] }],
  };
}

/** Puts agreements in force, each between a buyer and a seller of its own. @throws Error when settlement does not know them within two minutes */
export async function concludeAll(suite: Suite, agreements: number): Promise<void> {
  for (let index = 0; index < agreements; index += 1) {
    const deal = draft(index);
    await send(suite, { method: 'POST', path: agreementPath, body: JSON.stringify(deal), type: 'application/json' });
    const agreementAuthorization = deal.engagedParty.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: id, relatedParty: [{ id }] }));
    await send(suite, { method: 'PATCH', path: `${agreementPath}/${deal.id}`, body: JSON.stringify({ status: 'validated', agreementAuthorization }), type: 'application/merge-patch+json' });
  }
  const models = `http://127.0.0.1:${String(suite.port)}/tmf-api/revenueSharingModelManagement/v5/partyRevSharingModel?id=deal-${String(agreements - 1)}-model`;
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const known = (await (await fetch(models, { headers: suite.headers })).json()) as readonly unknown[];
    if (known.length > 0) return;
    await sleep(100);
  }
  throw new Error('settlement did not come to know the agreements within two minutes');
}
