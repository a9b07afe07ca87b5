import { setTimeout as sleep } from 'node:timers/promises';
import { givenMortalSuite } from './mortal-suite.ts';

const records = 30_000;
/** Milliseconds between one blow and the next. */
const blows = [300, 700, 1_100, 450, 900];

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly [attribute: string]: unknown;
}

const settlementTerms = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const charge = { '@type': 'Charge', id: 'price', payer: 'buy', payee: 'sell', on: { usageType: 'x' }, quantity: 'n', price: { unit: 'EUR', value: '2' } };
const engagedParty = ['buy', 'sell'].map((id) => ({ id, name: id, role: id, '@referredType': 'Organization' }));
const agreement = { id: 'sale', name: 'sale', agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty, agreementItem: [{ termOrCondition: [charge, settlementTerms] }] };
const agreementAuthorization = engagedParty.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: id, relatedParty: [{ id }] }));

/** The last hundred say again what the first hundred said. */
const line = (_: unknown, place: number): string => recordOf(place % (records - 100));

const recordOf = (index: number): string => JSON.stringify({
  usageType: 'x', usageDate: '2026-03-10T00:00:00Z', relatedParty: [{ id: 'buy', role: 'buy' }, { id: 'sell', role: 'sell' }],
  usageCharacteristic: [{ name: 'n', value: index % 7 }], externalIdentifier: [{ id: String(index), owner: 'source' }],
});

type Mortal = Awaited<ReturnType<typeof givenMortalSuite>>;

describe('a file of usage, while the suite is killed', () => {
  let suite: Mortal['suite'];
  let close: Mortal['close'];
  beforeAll(async () => { ({ suite, close } = await givenMortalSuite()); }, 60_000);
  afterAll(() => close());

  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'operator', client_secret: 'development' });
    const { access_token: token } = (await (await fetch(`${suite.url}/oauth2/token`, { method: 'POST', body: form })).json()) as { readonly access_token: string };
    const type = typeof body === 'string' ? 'application/x-ndjson' : method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const answer = await fetch(`${suite.url}/tmf-api${path}`, { method, headers: { authorization: `Bearer ${token}`, 'content-type': type }, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`);
    return said;
  }

  it('is taken in to the last record, and none of them twice', async () => {
    await ask('POST', '/agreementManagement/v4/agreement', agreement);
    await ask('PATCH', '/agreementManagement/v4/agreement/sale', { status: 'validated', agreementAuthorization });
    const text = Array.from({ length: records }, line).join('\n');
    const { id } = (await ask('POST', '/partnerUsage/v1/usageFile', text)) as UsageFile;
    for (const pause of blows) {
      await sleep(pause);
      suite.kill();
      await suite.serves();
    }
    let file = (await ask('GET', `/partnerUsage/v1/usageFile/${id}`)) as UsageFile;
    for (; file.state !== 'processed'; file = (await ask('GET', `/partnerUsage/v1/usageFile/${id}`)) as UsageFile) await sleep(100);
    const accepted = records - 100;
    const charged = Array.from({ length: accepted }, (_, index) => (index % 7) * 2).reduce((sum, value) => sum + value, 0);
    expect(file).toMatchObject({ controlTotal: { received: records, accepted, duplicate: 100, rejected: 0, suspended: 0 }, charge: [{ unit: 'EUR', value: charged }] });
  }, 240_000);
});
