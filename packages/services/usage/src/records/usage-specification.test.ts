import { givenSuite, type GivenSuite } from '@concord/testkit';
import { sendBytes } from '../send-bytes.fixture.ts';
import { specificationFindings } from './usage-specification.ts';

const specification = {
  id: 'call', name: 'Call', lifecycleStatus: 'active',
  specCharacteristic: [
    { name: 'minutes', valueType: 'number', minCardinality: 1, maxCardinality: 1 },
    { name: 'zone', valueType: 'string', regex: '^z[0-9]$' },
    { name: 'kind', characteristicValueSpecification: [{ value: 'fixed' }, { value: 'mobile' }] },
    { name: 'at', valueType: 'dateTime' },
  ],
};
const characteristics = (...pairs: readonly (readonly [string, unknown])[]) => pairs.map(([name, value]) => ({ name, value }));

describe('a record is held against its specification', () => {
  it.each([
    { given: characteristics(['minutes', 2.5], ['zone', 'z1'], ['kind', 'mobile'], ['at', '2026-03-01T00:00:00Z']), codes: [], why: 'as it should be' },
    { given: characteristics(['minutes', '2.5'], ['note', true]), codes: [], why: 'a number as text, and something that nobody asked for' },
    { given: [], codes: ['missingCharacteristic'], why: 'it lacks what it must say' },
    { given: characteristics(['minutes', 1], ['minutes', 2]), codes: ['tooManyCharacteristics'], why: 'it says twice what it may say once' },
    { given: characteristics(['minutes', 'many']), codes: ['wrongValueType'], why: 'a word for a number' },
    { given: characteristics(['minutes', 1], ['at', 'noon']), codes: ['wrongValueType'], why: 'a word for a time' },
    { given: characteristics(['minutes', 1], ['zone', 'west']), codes: ['patternMismatch'], why: 'another pattern' },
    { given: characteristics(['minutes', 1], ['kind', 'pigeon']), codes: ['valueNotAllowed'], why: 'none of the values' },
  ])('$why', ({ given, codes }) => expect(specificationFindings({ usageCharacteristic: given }, specification).map(({ code }) => code)).toEqual(codes));
});

describe('a record that names its specification', () => {
  let suite: GivenSuite;
  beforeAll(async () => {
    suite = await givenSuite({ services: ['usage'] });
    expect((await suite.post('/usageManagement/v4/usageSpecification', specification)).status).toBe(201);
  });
  afterAll(() => suite.close());

  const usage = (value: unknown, more: object = {}): object => ({ usageType: 'call', usageDate: '2026-03-01T00:00:00Z', usageSpecification: { id: 'call' }, usageCharacteristic: [{ name: 'minutes', value }], ...more });

  it('is refused with every finding where it is not as that says', async () => {
    const { status, body } = await suite.post<{ readonly errors: readonly object[] }>('/usageManagement/v4/usage', usage('many'));
    expect([status, body.errors]).toMatchObject([400, [{ code: 'wrongValueType', pointer: '/usageCharacteristic/0/value' }]]);
    expect((await suite.post('/usageManagement/v4/usage', usage(2))).status).toBe(201);
  });

  it('is a reject of its file', async () => {
    const { body } = await sendBytes(suite, '/partnerUsage/v1/usageFile', `${JSON.stringify(usage(1))}\n${JSON.stringify(usage('many'))}\n${JSON.stringify(usage('many', { usageSpecification: { id: 'unheard' } }))}\n`);
    await suite.settled();
    expect((await suite.get(`/partnerUsage/v1/usageFile/${(body as { readonly id: string }).id}`)).body).toMatchObject({ controlTotal: { received: 3, accepted: 2, rejected: 1 }, firstError: [{ line: 2, code: 'wrongValueType' }] });
  });

  it('may not be asked for a pattern that cannot be matched safely', async () => {
    const { status, body } = await suite.post<{ readonly code: string }>('/usageManagement/v4/usageSpecification', { name: 'Bad', specCharacteristic: [{ name: 'a', regex: '(a+)+$' }] });
    expect([status, body.code]).toEqual([400, 'unsafePattern']);
  });
});
