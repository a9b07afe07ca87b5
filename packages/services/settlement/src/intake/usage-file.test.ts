import { gzipSync } from 'node:zlib';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { close, closeMarch, conclude, eur, expectStatus, linesOf, list, own, sale, services, short, statusOf, usage, usages } from '../story.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services });
  await conclude(sale, suite);
});
afterAll(() => suite.close());

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly controlTotal: Readonly<Record<'received' | 'accepted' | 'duplicate' | 'rejected' | 'suspended', number>>;
  readonly charge: readonly { readonly unit: string; readonly value: number | string }[];
  readonly firstError: readonly { readonly line: number; readonly code: string }[];
  readonly missingSequence?: readonly string[];
}

const files = '/partnerUsage/v1/usageFile';

async function sendFile(body: string | Uint8Array, query = '', party?: string): Promise<{ readonly status: number; readonly body: UsageFile & { readonly code?: string } }> {
  const headers = { authorization: `Bearer ${await suite.token(party)}`, 'content-type': 'application/x-ndjson' };
  const answer = await fetch(`${suite.url}/tmf-api${files}${query}`, { method: 'POST', headers, body: Buffer.from(body) });
  const received = (await answer.json()) as UsageFile;
  await suite.settled();
  return { status: answer.status, body: answer.ok ? (await suite.get<UsageFile>(`${files}/${received.id}`)).body : received };
}

const line = (number: number, n = 1, more: object = {}): string => JSON.stringify({ ...usage({ number: String(number), day: '2026-03-10', n }), ...more });
const lines = (from: number, count: number): string => Array.from({ length: count }, (_, index) => line(from + index)).join('\n');

const totals = (received: number, accepted: number, more: object = {}): object => ({ received, accepted, duplicate: 0, rejected: 0, suspended: 0, ...more });

const recordsOf = (file: UsageFile): Promise<readonly { readonly id: string; readonly status: string }[]> => list(suite, `${usages}?id.gte=${file.id}-&id.lt=${file.id}.&limit=1000`);

it('takes a file in whole: every record rated, charged and to be found', async () => {
  const { status, body: file } = await sendFile(lines(0, 5_000), '?source=source&name=a');
  expect(status).toBe(201);
  expect(file).toMatchObject({ state: 'processed', controlTotal: totals(5_000, 5_000), charge: [{ unit: 'EUR', value: 10_000 }], firstError: [] });
  const rated = await suite.get(`${usages}?status=rated&id.gte=${file.id}-&id.lt=${file.id}.&limit=1`);
  expect(rated.headers.get('x-total-count')).toBe('5000');
});

it.each<{ why: string; body: string | Uint8Array; state: string; total: object; code?: string }>([
  { why: 'records that came before', body: lines(4_990, 20), state: 'processed', total: totals(20, 10, { duplicate: 10 }) },
  { why: 'the same record twice', body: `${line(9_000)}\n${line(9_000)}`, state: 'processed', total: totals(2, 1, { duplicate: 1 }) },
  { why: 'something else under a known number', body: line(4_990, 7), state: 'partiallyProcessed', total: totals(1, 0, { suspended: 1 }) },
  { why: 'a record that meets no term', body: line(9_001, 1, { usageType: 'unheard' }), state: 'partiallyProcessed', total: totals(1, 0, { suspended: 1 }) },
  { why: 'a line that is no JSON', body: `${line(9_002)}\n{"usage\n${line(9_003)}`, state: 'partiallyProcessed', total: totals(3, 2, { rejected: 1 }), code: 'invalidJson' },
  { why: 'a record that breaks the schema', body: `${line(9_004)}\n${line(9_005, 1, { usageCharacteristic: 'x' })}`, state: 'partiallyProcessed', total: totals(2, 1, { rejected: 1 }), code: 'type' },
  { why: 'a record without a date', body: line(9_006, 1, { usageDate: undefined }), state: 'rejected', total: totals(1, 0, { rejected: 1 }), code: 'missingUsageDate' },
  { why: 'a JSON array', body: `[${line(9_007)},${line(9_008)}]`, state: 'processed', total: totals(2, 2) },
  { why: 'gzip', body: gzipSync(`${line(9_009)}\n${line(9_010)}`), state: 'processed', total: totals(2, 2) },
  { why: 'gzip that is cut off', body: gzipSync(lines(20_000, 3_000)).subarray(0, 40), state: 'rejected', total: totals(0, 0), code: 'invalidGzip' },
  { why: 'nothing', body: '', state: 'rejected', total: totals(0, 0) },
])('accounts for $why', async ({ body, state, total, code }) => {
  const { body: file } = await sendFile(body, '?source=source');
  expect([file.state, file.controlTotal]).toEqual([state, total]);
  expect(file.firstError.map((error) => error.code)).toEqual(code === undefined ? [] : [code]);
  const rejects = await list<{ readonly code: string; readonly raw: string }>(suite, `${files}/${file.id}/reject`);
  expect(rejects).toHaveLength(file.controlTotal.rejected);
});

it('knows a copy of a file, refuses other content under its number, and tells of gaps', async () => {
  const [first, copy, other, later] = [await sendFile(line(30_000), '?source=s&sequence=0001'), await sendFile(line(30_000), '?source=s&sequence=0001'), await sendFile(line(30_001), '?source=s&sequence=0001'), await sendFile(line(30_002), '?source=s&sequence=0004')];
  expect([first.status, copy.status, copy.body.id === first.body.id]).toEqual([201, 200, true]);
  expect([other.status, other.body.code]).toEqual([409, 'sequenceTaken']);
  expect(later.body.missingSequence).toEqual(['0002', '0003']);
});

it('withdraws, corrects, closes and explains a record of a file like one that was posted', async () => {
  const deal = { ...sale, id: 'other', parties: [{ id: 'b2', role: 'buyer' }, { id: 's2', role: 'seller' }] };
  await conclude(deal, suite);
  const record = (number: number): string => JSON.stringify(usage({ number: String(number), day: '2026-03-11', n: 10, parties: [{ id: 'b2', role: 'buyer' }, { id: 's2', role: 'seller' }] }));
  const { body: file } = await sendFile([record(40_000), record(40_001), record(40_002)].join('\n'));
  const [first = '', second = '', third = ''] = (await recordsOf(file)).map(({ id }) => id);
  expectStatus(204, await suite.delete(`${usages}/${first}`));
  expectStatus(200, await suite.patch(`${usages}/${second}`, { usageCharacteristic: [{ name: 'n', value: 4, valueType: 'number' }] }));
  await suite.settled();
  expect([await statusOf(suite, second), await statusOf(suite, third)]).toEqual(['rated', 'rated']);
  const run = await closeMarch(suite);
  const sold = (await linesOf(suite, run)).filter(({ payer }) => payer.id === 'b2');
  expect(short(sold)).toEqual(['price b2>s2 28 EUR']);
  const { body } = await suite.get<{ explainedEvent: readonly { event: { id: string }; amount: object }[] }>(`${own}/settlementLine/${sold[0]?.id ?? ''}/explanation`);
  expect(body.explainedEvent.map(({ event, amount }) => [event.id, amount])).toEqual(expect.arrayContaining([[third, eur(20)], [second, eur(8)]]));
  expect((await close(suite, '2026-04-01', '2026-05-01')).state).toBe('completed');
});

it('shows a partner its own files and the records that name it', async () => {
  const { body: file } = await sendFile(line(50_000), '', 'buy');
  expect((await suite.as('buy').get(`${files}/${file.id}`)).status).toBe(200);
  expect((await suite.as('sell').get(`${files}/${file.id}`)).status).toBe(404);
  const [record] = await recordsOf(file);
  expect((await suite.as('sell').get(`${usages}/${record?.id ?? ''}`)).status).toBe(200);
  expect((await suite.as('stranger').get(`${usages}/${record?.id ?? ''}`)).status).toBe(404);
});

it('takes in files at once, of which packs come in turn', async () => {
  const taken = await Promise.all([100_000, 200_000].map((from) => sendFile(lines(from, 9_000), '?source=source')));
  expect(taken.map(({ body: file }) => [file.state, file.controlTotal, file.charge])).toEqual(taken.map(() => ['processed', totals(9_000, 9_000), [{ unit: 'EUR', value: 18_000 }]]));
});
