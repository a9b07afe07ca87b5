import { setTimeout as sleep } from 'node:timers/promises';
import { type Suite, tokenOf } from '../suite.ts';

const agreements = '/tmf-api/agreementManagement/v4/agreement';
const models = '/tmf-api/revenueSharingModelManagement/v5/partyRevSharingModel';
const parties = ['north', 'south'];

/** Each second of a call of the home network's in the visited one costs half a cent. */
const charge = {
  '@type': 'Charge', id: 'roamingVoice', payer: 'home', payee: 'visited', quantity: 'seconds', tierMode: 'graduated',
  on: { usageType: 'voice', where: { homeNetwork: 'north' } }, tiers: [{ from: '0', price: { unit: 'EUR', value: '0.005' } }],
};

const settlementTerms = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'bilateral' };

const draft = {
  id: 'deal', '@type': 'Agreement', name: 'Roaming', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
  engagedParty: parties.map((id) => ({ id, name: id, role: 'operator', '@referredType': 'Organization' })),
  characteristic: [{ name: 'eventRole', valueType: 'array', value: ['home', 'visited'] }],
  agreementItem: [{ termOrCondition: [charge, settlementTerms] }],
  agreementAuthorization: [],
};

interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: object;
  readonly token?: string;
}

/** @throws Error with the answer when it is none of success */
async function send(suite: Suite, { method, path, body, token }: Request): Promise<unknown> {
  const type = Array.isArray(body) ? 'application/json-patch+json' : method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const headers = { ...suite.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), 'content-type': type };
  const response = await fetch(`http://127.0.0.1:${String(suite.port)}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Puts the agreement in force under which the records of `usage-post` are rated. @throws Error when that takes a minute */
export async function concludeAgreement(suite: Suite): Promise<void> {
  await send(suite, { method: 'POST', path: agreements, body: draft });
  await send(suite, { method: 'PATCH', path: `${agreements}/${draft.id}`, body: { status: 'validated' } });
  for (const party of parties) {
    const signature = { date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: `signed by ${party}`, relatedParty: [{ id: party, '@referredType': 'Organization' }] };
    const body = [{ op: 'add', path: '/agreementAuthorization/-', value: signature }];
    await send(suite, { method: 'PATCH', path: `${agreements}/${draft.id}`, body, token: await tokenOf(suite.port, party) });
  }
  for (let attempt = 0; attempt < 600; attempt++) {
    const known = (await send(suite, { method: 'GET', path: `${models}?id=${draft.id}-model` })) as readonly unknown[];
    if (known.length > 0) return;
    await sleep(100);
  }
  throw new Error('the agreement was not known to settlement within a minute');
}
