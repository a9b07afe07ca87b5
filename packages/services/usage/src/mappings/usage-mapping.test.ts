import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { sendBytes } from '../send-bytes.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['usage'] });
});
afterAll(() => suite.close());

const mappings = '/partnerUsage/v1/usageMapping';
const files = '/partnerUsage/v1/usageFile';
const samples = join(import.meta.dirname, '../../../../formats/usage-format/samples');

const calls = (more: object = {}): object => ({
  name: 'Calls', format: { type: 'delimited', separator: ';' },
  usage: { usageType: "'voice'", usageDate: { value: 'at', pattern: "yyyy-MM-dd'T'HH:mm:ssX" }, externalIdentifier: { id: 'id' }, usageCharacteristic: [{ name: 'minutes', value: 'minutes', valueType: 'number', unit: "'min'" }] },
  ...more,
});
const csv = 'id;at;minutes\n1;2026-03-10T10:00:00Z;2.5\n2;2026-03-10T11:00:00Z;many\n';

const saved = async (body: object, party?: string): Promise<string> => {
  const { status, body: { id } } = await suite.as(party).post<{ readonly id: string }>(mappings, body);
  expect(status).toBe(201);
  return id;
};

interface UsageFile {
  readonly id: string;
  readonly controlTotal: object;
  readonly usageMapping?: object;
  readonly format: string;
  readonly firstError: readonly { readonly line: number; readonly code: string }[];
}

async function sent(bytes: string | Uint8Array, query: string, party?: string) {
  const answer = await sendBytes(suite, `${files}?${query}`, bytes, { ...(party !== undefined && { party }) });
  const [status, body] = [answer.status, answer.body as UsageFile & { readonly code: string }];
  await suite.settled();
  return { status, code: body.code, file: status === 201 ? (await suite.get<UsageFile>(`${files}/${body.id}`)).body : body };
}

const recordsOf = async ({ id }: UsageFile) => (await suite.get<readonly Record<string, unknown>[]>(`/usageManagement/v4/usage?id.gte=${id}-&id.lt=${id}.`)).body;

describe('a mapping that a partner saved', () => {
  it('is tried on a sample, of which nothing is kept', async () => {
    const id = await saved(calls(), 'anna');
    const { status, body } = await sendBytes(suite, `${mappings}/${id}/try`, csv, { party: 'anna', type: 'text/csv' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      usageMapping: { id, version: '1' }, receivedCount: 2, rejectedCount: 1, finding: [],
      record: [{ line: 2, usage: { usageType: 'voice', usageDate: '2026-03-10T10:00:00.000Z', usageCharacteristic: [{ name: 'minutes', value: 2.5 }] } }],
      reject: [{ line: 3, code: 'invalidNumber', raw: '2;2026-03-10T11:00:00Z;many' }],
    });
    expect((await suite.as('anna').get<readonly unknown[]>('/usageManagement/v4/usage')).body).toEqual([]);
  });

  it('reads a file, which says by which version; a change makes the next one and keeps the one before', async () => {
    const id = await saved(calls({ name: 'Bella calls' }), 'bella');
    const { file } = await sent(csv, 'mapping=Bella%20calls&source=bella', 'bella');
    expect(file).toMatchObject({ format: 'delimited', usageMapping: { id, name: 'Bella calls', version: '1' }, controlTotal: { received: 2, accepted: 1, rejected: 1 }, quantity: [{ name: 'minutes', units: 'min', amount: 2.5 }], firstError: [{ line: 3, code: 'invalidNumber' }] });
    expect(await recordsOf(file)).toMatchObject([{ externalIdentifier: [{ id: '1', owner: 'bella' }], usageCharacteristic: [{ value: 2.5 }], sender: { id: 'bella' } }]);
    expect((await suite.as('bella').patch(`${mappings}/${id}`, { numbers: { decimal: ',' } })).body).toMatchObject({ version: '2' });
    const again = await sent(csv.replace('2.5', '7,25').replace('1;', '9;'), `mapping=${id}&source=bella`, 'bella');
    expect(again.file).toMatchObject({ usageMapping: { version: '2' }, controlTotal: { accepted: 1 } });
    const { body: versions } = await suite.as('bella').get<readonly { readonly version: string; readonly numbers?: object }[]>(`${mappings}/${id}/version`);
    expect(versions.map(({ version, numbers }) => [version, numbers])).toEqual([['2', { decimal: ',' }], ['1', undefined]]);
  });

  it('is refused with every finding where it cannot be used', async () => {
    const { status, body } = await suite.post<{ readonly errors: readonly { readonly code: string; readonly pointer: string }[] }>(mappings, calls({ timeZone: 'Mars/Olympus', skip: ['unheard(id)'], sums: { minutes: '1 +' } }));
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/timeZone', '/skip/0', '/sums/minutes']));
  });

  it('is its own: others neither see it nor read by it, and who is let in does not change it', async () => {
    const id = await saved(calls({ name: 'Carla calls', relatedParty: [{ id: 'dora', role: 'user' }] }), 'carla');
    expect((await suite.as('eva').get(`${mappings}/${id}`)).status).toBe(404);
    expect(await sent(csv, `mapping=${id}`, 'eva')).toMatchObject({ status: 400, code: 'unknownMapping' });
    expect((await suite.as('dora').get(`${mappings}/${id}`)).status).toBe(200);
    expect((await suite.as('dora').patch<{ readonly code: string }>(`${mappings}/${id}`, { description: 'mine' })).body.code).toBe('notTheOwner');
  });
});

it('lists the shipped mappings, and each of them takes its sample in', async () => {
  const { body } = await suite.get<readonly { readonly id: string; readonly version: string }[]>('/partnerUsage/v1/shippedUsageMapping');
  expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(['focus-1.0', 'advertising-log', 'freeswitch-cdr']));
  for (const [mapping, name, accepted] of [['focus-1.0', 'focus-1.0.csv', 5], ['advertising-log', 'advertising-log.csv', 4], ['freeswitch-cdr', 'freeswitch-cdr.xml', 1], ['cisco-cucm-cdr', 'cisco-cucm-cdr.csv', 2]] as const) {
    const { file } = await sent(readFileSync(join(samples, name)), `mapping=${mapping}&source=${mapping}`);
    expect([mapping, file.usageMapping, file.controlTotal]).toEqual([mapping, expect.objectContaining({ id: mapping, version: body.find(({ id }) => id === mapping)?.version }), { received: accepted, accepted, duplicate: 0, rejected: 0, suspended: 0 }]);
  }
});

it.each([
  { why: 'a mapping that nobody saved', query: 'mapping=unheard', code: 'unknownMapping' },
  { why: 'a format that nobody reads', query: 'format=docx', code: 'unknownFormat' },
  { why: 'both', query: 'format=tap&mapping=focus-1.0', code: 'formatIsTheMappings' },
])('refuses a file with $why, before it takes a byte', async ({ query, code }) => expect(await sent(csv, query)).toMatchObject({ status: 400, code }));
