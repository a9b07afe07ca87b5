import { givenSuite, type GivenSuite } from '@concord/testkit';
import { writeTap } from '@concord/usage-format';
import { sendBytes } from '../send-bytes.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['usage'] });
});
afterAll(() => suite.close());

const files = '/partnerUsage/v1/usageFile';

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly controlTotal: object;
  readonly firstError: readonly { readonly line: number; readonly code: string }[];
  readonly [attribute: string]: unknown;
}

async function sent(bytes: string | Uint8Array, query: string): Promise<UsageFile> {
  const { body } = await sendBytes(suite, `${files}?${query}`, bytes);
  await suite.settled();
  const { id } = body as UsageFile;
  return (await suite.get<UsageFile>(`${files}/${id}`)).body;
}

const recordsOf = async ({ id }: UsageFile): Promise<number> => (await suite.get<readonly unknown[]>(`/usageManagement/v4/usage?id.gte=${id}-&id.lt=${id}.`)).body.length;
const totals = (received: number, more: object = {}): object => ({ received, accepted: 0, duplicate: 0, rejected: 0, suspended: 0, ...more });

const line = (number: string, quantity: number, amount: string): string => `R|${number}|2026-03-01T10:00+01:00|pub|adv|camp|I|${quantity}|${amount}|EUR`;
const log = (last: string, ...lines: readonly string[]): string => ['# a log', ...lines, last, ''].join('\n');

describe('a file that says what is in it', () => {
  it('is taken in where that is so, with what it sums to', async () => {
    const file = await sent(log('T|2||||||30|3.75|EUR', line('a1', 10, '1.25'), line('a2', 20, '2.50')), 'mapping=advertising-log&source=ads');
    expect(file).toMatchObject({ declaredCount: 2, controlTotal: totals(2, { accepted: 2 }), firstError: [] });
    expect(file['sum']).toEqual(expect.arrayContaining([{ name: 'revenue', value: 3.75, declared: 3.75 }]));
    expect(await recordsOf(file)).toBe(2);
  });

  it.each([
    { why: 'a record fewer than it says', last: 'T|3||||||30|3.75|EUR', code: 'countMismatch' },
    { why: 'another sum than it says', last: 'T|2||||||30|3.76|EUR', code: 'sumMismatch' },
    { why: 'no end', last: '# no more', code: 'missingTrailer' },
  ])('is refused whole, before a record of it counts, where it has $why', async ({ last, code }) => {
    const file = await sent(log(last, line('b1', 10, '1.25'), line('b2', 20, '2.50')), 'mapping=advertising-log&source=refused&sequence=7');
    expect(file).toMatchObject({ state: 'rejected', controlTotal: totals(2, { rejected: 2 }), firstError: [{ line: 0, code }] });
    expect(await recordsOf(file)).toBe(0);
  });

  it('is sent again under its number once it is mended', async () => {
    const [first, second] = [line('c1', 10, '1.25'), line('c2', 20, '2.50')];
    const broken = await sent(log('T|2||||||30|3.75|EUR', first), 'mapping=advertising-log&source=mended&sequence=1');
    const mended = await sent(log('T|2||||||30|3.75|EUR', first, second), 'mapping=advertising-log&source=mended&sequence=1');
    expect([broken.state, mended.state, mended.controlTotal]).toEqual(['rejected', 'validated', totals(2, { accepted: 2 })]);
  });
});

const control = (sequence: string, more: object = {}) => ({ sender: 'AAAAA', recipient: 'BBBBB', sequence, createdAt: '2026-03-02T00:00:00Z', localCurrency: 'EUR', currency: 'EUR', decimalPlaces: 3, utcOffsets: [{ code: 0, offset: '+0100' }], ...more });
const event = (index: number): object => ({ usageType: 'data', usageDate: `2026-03-01T00:00:0${index}Z`, usageCharacteristic: [{ name: 'dataVolumeIncoming', value: 1000 }, { name: 'charge', value: 0.5 }, { name: 'imsi', value: `26201000000000${index}` }] });
const batch = (sequence: string, count: number, more: object = {}): Uint8Array => writeTap(control(sequence, more), Array.from({ length: count }, (_, index) => ({ ...event(index) })));

describe('a TAP file', () => {
  it('is numbered by what it says itself: gaps are told, a copy is ignored, other content under its number is refused', async () => {
    const first = await sent(batch('00001', 2), 'format=tap');
    expect(first).toMatchObject({ format: 'tap', source: 'AAAAA', sequence: '00001', declaredCount: 2, controlTotal: totals(2, { accepted: 2 }) });
    expect(await sent(batch('00004', 1), 'format=tap')).toMatchObject({ sequence: '00004', missingSequence: ['00002', '00003'] });
    expect(await sent(batch('00001', 2), 'format=tap')).toMatchObject({ state: 'processed', controlTotal: totals(2, { duplicate: 2 }) });
    expect(await sent(batch('00001', 3), 'format=tap')).toMatchObject({ state: 'rejected', controlTotal: totals(3, { rejected: 3 }), firstError: [{ code: 'sequenceTaken' }] });
  });

  it('counts for nothing where it is a test, and is complete where it says that there was nothing', async () => {
    expect(await sent(batch('00009', 2, { isTest: true }), 'format=tap')).toMatchObject({ state: 'rejected', firstError: [{ code: 'testFile' }] });
    expect(await sent(batch('00005', 0), 'format=tap')).toMatchObject({ state: 'processed', sequence: '00005', controlTotal: totals(0) });
  });

  it('is given back by a report where it is refused, and not where it is sound', async () => {
    const whole = batch('00006', 2);
    const file = await sent(whole.subarray(0, whole.length - 30), 'format=tap');
    expect(file.state).toBe('rejected');
    const { status, body } = await suite.get(`${files}/${file.id}/returnReport`);
    expect([status, body]).toMatchObject([200, { sender: 'BBBBB', recipient: 'AAAAA', fileSequenceNumber: '00006', isFatal: true, returnDetails: [{ severity: 'fatal', errors: expect.arrayContaining([expect.objectContaining({ code: 'unexpectedEnd' })]) as unknown }] }]);
    expect((await suite.get(`${files}/${(await sent(whole, 'format=tap')).id}/returnReport`)).status).toBe(404);
  });

  it('that is no TAP is refused for what it is', async () => {
    expect(await sent('{"usageType":"x"}\n', 'format=tap')).toMatchObject({ state: 'rejected', firstError: expect.arrayContaining([expect.objectContaining({ code: 'malformedBer' })]) as unknown });
  });
});
