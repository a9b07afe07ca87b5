import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { filePieces } from './file-pieces.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['usage'] });
});
afterAll(() => suite.close());

const files = '/tmf-api/partnerUsage/v1/usageFile';
const record = (id: string): string => `${JSON.stringify({ usageType: 'x', usageDate: '2026-03-01T00:00:00Z', externalIdentifier: [{ id, owner: 'forms' }] })}\n`;
const part = (name: string, value: string | Uint8Array, filename?: string): readonly (string | Uint8Array)[] =>
  [`--edge\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n\r\n`, value, '\r\n'];
const form = (...parts: readonly (readonly (string | Uint8Array)[])[]): Buffer => Buffer.concat([...parts.flat(), '--edge--\r\n'].map((piece) => Buffer.from(piece)));

async function sent(body: Buffer, type = 'multipart/form-data; boundary=edge'): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const answer = await fetch(suite.url + files, { method: 'POST', headers: { authorization: `Bearer ${await suite.token()}`, 'content-type': type }, body: Uint8Array.from(body) });
  const { id, ...said } = (await answer.json()) as Readonly<Record<string, unknown>>;
  await suite.settled();
  return { status: answer.status, body: answer.ok ? (await suite.get(`/partnerUsage/v1/usageFile/${String(id)}`)).body : said };
}

describe('a file that comes as a form', () => {
  it('is taken in by what its fields say', async () => {
    const { status, body } = await sent(form(part('source', 'forms'), part('sequence', '17'), part('file', record('1') + record('2'), 'calls.ndjson')));
    expect([status, body]).toMatchObject([201, { name: 'calls.ndjson', source: 'forms', sequence: '17', controlTotal: { received: 2, accepted: 2 } }]);
  });

  it('may be of many pieces, and gzip', async () => {
    const text = Array.from({ length: 3_000 }, (_, index) => record(`many-${String(index)}`)).join('');
    expect((await sent(form(part('file', gzipSync(text), 'calls.gz')))).body).toMatchObject({ isCompressed: true, controlTotal: { received: 3_000, accepted: 3_000 } });
  });

  it.each([
    { why: 'it brings no file', body: form(part('source', 'forms')), code: 'noFile' },
    { why: 'it brings two', body: form(part('file', record('3'), 'a'), part('file', record('4'), 'b')), code: 'severalFiles' },
    { why: 'it is cut off', body: form(part('file', record('5'), 'a')).subarray(0, 150), code: 'malformedForm' },
    { why: 'it is no form', body: Buffer.from('nothing of the kind'), code: 'malformedForm' },
  ])('is refused where $why', async ({ body, code }) => expect(await sent(body)).toMatchObject({ status: 400, body: { code } }));

  it('is refused where it does not say what is between its parts', async () => {
    expect(await sent(form(), 'multipart/form-data')).toMatchObject({ status: 400, body: { code: 'malformedForm' } });
  });
});

it('keeps nothing of a file that breaks off', async () => {
  const sending = request(suite.url + files, { method: 'POST', headers: { authorization: `Bearer ${await suite.token()}`, 'content-type': 'application/octet-stream', 'content-length': String(50 * 2 ** 20) } });
  sending.on('error', () => undefined);
  sending.write(Buffer.alloc(9 * 2 ** 20, 'x'));
  const pieces = async (): Promise<number> => (await Promise.all(suite.storages.map((storage) => storage.scoped({ tenant: 'default' }).collection(filePieces).count()))).reduce((sum, count) => sum + count, 0);
  while ((await pieces()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  sending.destroy();
  while ((await pieces()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await pieces()).toBe(0);
});
