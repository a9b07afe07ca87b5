import { givenSuite, type GivenSuite } from '@concord/testkit';

interface Answer {
  readonly id: string;
  readonly usageConsumption: readonly { readonly bucketRefOrValue: readonly { readonly usageType: string; readonly bucketCounter: readonly { readonly value: unknown; readonly valueName: string }[] }[] }[];
}

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['usage'] });
  const records = [
    { usageType: 'voice', usageDate: '2026-01-10T00:00:00Z', usageCharacteristic: [{ name: 'minutes', value: 0.1 }], relatedParty: [{ id: 'alpha' }] },
    { usageType: 'voice', usageDate: '2026-01-20T00:00:00Z', usageCharacteristic: [{ name: 'minutes', value: '0.2' }, { name: 'called', value: 'beta' }], relatedParty: [{ id: 'alpha' }, { id: 'beta' }] },
    { usageType: 'voice', usageDate: '2026-02-01T00:00:00Z', usageCharacteristic: [{ name: 'minutes', value: 5 }], relatedParty: [{ id: 'alpha' }] },
    { usageType: 'data', usageDate: '2026-01-11T00:00:00Z', usageCharacteristic: [{ name: 'megabytes', value: 7 }], relatedParty: [{ id: 'beta' }] },
    { usageType: 'data', usageDate: '2026-01-11T00:00:00Z', usageCharacteristic: [{ name: 'megabytes', value: 100 }], relatedParty: [{ id: 'alpha' }], status: 'rejected' },
  ];
  for (const record of records) expect((await suite.post('/usageManagement/v4/usage', record)).status).toBe(201);
});
afterAll(() => suite.close());

const path = '/usageConsumption/v4/queryUsageConsumption';
const january = { validPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-02-01T00:00:00Z' } };
const countersOf = ({ usageConsumption }: Answer) => Object.fromEntries((usageConsumption[0]?.bucketRefOrValue ?? []).map(({ usageType, bucketCounter }) => [usageType, bucketCounter.map(({ value }) => value)]));

it.each([
  { why: 'one party, all time', body: { relatedParty: [{ id: 'alpha', '@referredType': 'Organization' }] }, counters: { voice: [{ amount: 5.3, units: 'minutes' }] } },
  { why: 'one party, one month', body: { relatedParty: [{ id: 'alpha', '@referredType': 'Organization' }], searchCriteria: january }, counters: { voice: [{ amount: 0.3, units: 'minutes' }] } },
  { why: 'everybody, one month', body: { searchCriteria: january }, counters: { voice: [{ amount: 0.3, units: 'minutes' }], data: [{ amount: 7, units: 'megabytes' }] } },
  { why: 'nobody that was ever seen', body: { relatedParty: [{ id: 'gamma', '@referredType': 'Organization' }] }, counters: {} },
])('adds up exactly what was used: $why', async ({ body, counters }) => {
  const created = await suite.post<Answer>(path, body);
  expect([created.status, countersOf(created.body)]).toEqual([201, counters]);
  expect((await suite.get<Answer>(`${path}/${created.body.id}`)).body).toEqual(created.body);
});

it.each([
  { why: 'no criterion', body: {}, code: 'missingCriterion' },
  { why: 'one that is not searched by', body: { searchCriteria: { product: [{ id: 'p' }] } }, code: 'unsupportedCriterion' },
  { why: 'an answer of one’s own', body: { searchCriteria: january, usageConsumption: [{ id: 'x' }] }, code: 'readOnlyAttribute' },
])('refuses $why', async ({ body, code }) => {
  expect((await suite.post(path, body)).body).toMatchObject({ status: '400', code });
});

it('shows an answer to the party that it is about, and to no other', async () => {
  const { body: { id } } = await suite.post<Answer>(path, { relatedParty: [{ id: 'beta', '@referredType': 'Organization' }] });
  expect([(await suite.as('beta').get(`${path}/${id}`)).status, (await suite.as('alpha').get(`${path}/${id}`)).status]).toEqual([200, 404]);
});
