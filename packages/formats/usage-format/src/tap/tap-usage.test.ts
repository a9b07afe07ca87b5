import { isDomainError } from '@concord/errors';
import type { Entry, UsageRecord } from '../entry.ts';
import { inShort, readEntries } from '../read-entries.fixture.ts';
import type { TapBatchControl } from './batch-control.ts';
import { returnReport } from './return-report.ts';
import { tapUsage } from './tap-usage.ts';
import { encode, type TapTree, type TapValue } from './tree.ts';
import { writeTap } from './write-tap.ts';

const control: TapBatchControl = {
  sender: 'ESPAA', recipient: 'DEUBB', sequence: '00017', createdAt: '2026-03-02T06:00:00Z', localCurrency: 'EUR', currency: 'SDR', decimalPlaces: 3,
  utcOffsets: [{ code: 1, offset: '+0100' }], exchangeRates: [{ code: 0, rate: '1.18743' }], recEntities: [{ code: 1, type: 3, id: '192.0.2.1' }],
};

const facts = (values: Readonly<Record<string, string | number>>, units: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).map(([name, value]) => ({ name, valueType: typeof value, value, ...(units[name] !== undefined && { unitOfMeasure: units[name] }) }));

const record = (number: number, usageType: string, values: Readonly<Record<string, string | number>>): UsageRecord => ({
  usageType, usageDate: `2026-03-01T10:0${number}:00.000Z`,
  externalIdentifier: [{ id: `ESPAA-DEUBB-00017-${number}`, owner: 'ESPAA' }], relatedParty: [{ id: 'ESPAA', role: 'visited' }, { id: 'DEUBB', role: 'home' }],
  usageCharacteristic: [...facts(values, { totalCallEventDuration: 's', dataVolumeIncoming: 'B', dataVolumeOutgoing: 'B', charge: 'SDR', tax: 'SDR' }), { name: 'exchangeRate', valueType: 'number', value: 1.18743, unitOfMeasure: 'EUR/SDR' }],
});

const records = [
  record(1, 'voice', { imsi: '262019999999999', msisdn: '4915199999999', calledNumber: '34600000000', teleServiceCode: '11', recEntityCode: 1, locationArea: 7, cellId: 99, callTypeLevel1: 1, callTypeLevel2: 0, callTypeLevel3: 0, totalCallEventDuration: 61, chargedItem: 'D', chargeableUnits: 61, charge: 0.25, tax: 0.04 }),
  record(2, 'sms', { imsi: '26201999999999', msisdn: '491519999999', callingNumber: '3460000000', teleServiceCode: '21', servingNetwork: 'ESPAA', totalCallEventDuration: 0, chargedItem: 'E', charge: 0.015, tax: 0 }),
  record(3, 'data', { imsi: '262019999999999', accessPointNameNI: 'internet', pdpAddress: '192.0.2.7', chargingId: 3_000_000_000, recEntityCode: 1, totalCallEventDuration: 3600, dataVolumeIncoming: 9_007_199_254_740_991, dataVolumeOutgoing: 12, chargedItem: 'X', chargeableUnits: 5, charge: 1.5, tax: 0 }),
];

const read = (bytes: Uint8Array, size?: number): Promise<Entry[]> => readEntries(tapUsage, bytes, size);

/** A record without what TAP alone says of it. */
const plain = (entry: Entry): UsageRecord => {
  if (!('record' in entry)) return {};
  const list = entry.record['usageCharacteristic'] as readonly { readonly name: string }[];
  return { ...entry.record, usageCharacteristic: list.filter(({ name }) => name !== 'callEventDetail') };
};

describe('a TAP batch', () => {
  it('holds records that come back the same, with header and totals', async () => {
    const [header, ...entries] = await read(writeTap(control, records));
    expect(header).toEqual({ line: 0, header: { sender: 'ESPAA', recipient: 'DEUBB', sequence: '00017', createdAt: '2026-03-02T06:00:00.000Z', isTest: false } });
    expect(entries.slice(0, 3).map((entry) => sorted(plain(entry)))).toEqual(records.map(sorted));
    const totals = { count: 3, sums: { charge: '1.765', tax: '0.04' } };
    expect(entries.at(-1)).toEqual({ line: 4, trailer: { declared: totals, counted: totals, findings: [] } });
  });

  it('is written from what was read, byte by byte', async () => {
    const bytes = writeTap(control, records);
    const again = (await read(bytes)).flatMap((entry) => ('record' in entry ? [entry.record] : []));
    expect(Buffer.from(writeTap(control, again)).equals(bytes)).toBe(true);
  });

  it('is the same however the stream is cut', async () => {
    const bytes = writeTap(control, records);
    const whole = await read(bytes);
    for (const size of [1, 2, 13, 100]) expect(await read(bytes, size)).toEqual(whole);
  });

  it('may be of indefinite length', async () => {
    const bytes = indefinite(Buffer.from(writeTap(control, records)));
    expect(await read(bytes, 5)).toEqual(await read(writeTap(control, records)));
  });

  it('without events is a notification', async () => {
    expect((await read(writeTap(control, []))).map((entry) => ('header' in entry ? entry.header.sequence : inShort(entry)))).toEqual(['00017', [1, 0]]);
  });

  it.each([
    { change: { auditControlInfo: {} }, findings: ['missingElement', 'missingElement'], why: 'no totals' },
    { change: { auditControlInfo: { totalCharge: 1765, callEventDetailsCount: 4 } }, findings: ['countMismatch'], why: 'an event is missing' },
    { change: { auditControlInfo: { totalCharge: 1764, callEventDetailsCount: 3 } }, findings: ['sumMismatch'], why: 'a charge was changed' },
    { change: { batchControlInfo: { recipient: 'DEUBB', fileSequenceNumber: '1' }, auditControlInfo: { totalCharge: 1765, totalTaxValue: 40, callEventDetailsCount: 3 } }, findings: ['missingElement'], why: 'nobody sends it' },
  ])('is returned as a whole: $why', async ({ change, findings }) => {
    const entries = await read(batch(change));
    expect(trailerOf(entries).findings.map(({ code }) => code)).toEqual(findings);
    expect(reportOf(entries)).toMatchObject({ isFatal: true, returnDetails: [{ severity: 'fatal' }] });
  });

  it('returns single events with what is wrong with them', async () => {
    const entries = await read(batch({ callEventDetailList: [...events, { gprsCall: { gprsBasicCallInformation: {} } }], auditControlInfo: { totalCharge: 1765, totalTaxValue: 40, callEventDetailsCount: 4 } }));
    expect(reportOf(entries)).toEqual({
      sender: 'DEUBB', recipient: 'ESPAA', fileSequenceNumber: '00017', isFatal: false, returnDetailsCount: 1,
      returnDetails: [{ severity: 'severe', event: 4, errors: [{ code: 'missingValue', reason: 'the event says no time at which it began' }], callEventDetail: Buffer.from([0x6e, 3, 0x7f, 0x72, 0]).toString('base64') }],
    });
  });

  it.each([
    { bytes: (whole: Buffer) => whole.subarray(0, whole.length - 30), why: 'cut in the totals' },
    { bytes: (whole: Buffer) => whole.subarray(0, whole.length / 2), why: 'cut in an event' },
    { bytes: () => Buffer.from('not TAP at all'), why: 'another format' },
    { bytes: () => Buffer.alloc(0), why: 'nothing' },
    { bytes: (whole: Buffer) => Buffer.concat([whole, whole]), why: 'two batches in one' },
    { bytes: () => nested(60), why: 'nested deeper than anything in TAP' },
  ])('that is damaged is told so: $why', async ({ bytes }) => {
    const entries = await read(bytes(Buffer.from(writeTap(control, records))), 64);
    expect(trailerOf(entries).findings.length).toBeGreaterThan(0);
    expect(trailerOf(entries).counted.count).toBe(entries.filter((entry) => 'record' in entry || 'refusal' in entry).length);
  });

  it.each([
    { change: { usageType: 'advertising' }, code: 'unsupportedUsage' },
    { change: { usageDate: 'yesterday' }, code: 'invalidDate' },
    { change: { usageCharacteristic: facts({ charge: '0.0001' }) }, code: 'inexactAmount' },
    { change: { usageCharacteristic: facts({ imsi: 'abc-1' }) }, code: 'malformedTap' },
  ])('is not written of what TAP cannot say: $code', ({ change, code }) => {
    expect(refusalOf(() => writeTap(control, [{ ...records[0], ...change }]))).toBe(code);
  });
});

const sorted = ({ usageCharacteristic, ...rest }: UsageRecord): UsageRecord => ({ ...rest, usageCharacteristic: (usageCharacteristic as readonly { readonly name: string }[]).toSorted((a, b) => (a.name < b.name ? -1 : 1)) });

const events: readonly TapValue[] = [
  { gprsCall: { callEventStartTimeStamp: { localTimeStamp: '20260301110000', utcTimeOffsetCode: 1 }, chargeInformationList: [{ chargeDetailList: [{ chargeType: '00', charge: 1765 }], taxInformationList: [{ taxValue: 40 }] }] } },
  { messagingEvent: { serviceStartTimestamp: { localTimeStamp: '20260301110000', utcTimeOffsetCode: 1 } } },
  { supplServiceEvent: { supplServiceUsed: { chargingTimeStamp: { localTimeStamp: '20260301110000', utcTimeOffsetCode: 1 } } } },
];

const batch = (change: TapTree): Uint8Array =>
  encode('transferBatch', {
    batchControlInfo: { sender: 'ESPAA', recipient: 'DEUBB', fileSequenceNumber: '00017' }, accountingInfo: { localCurrency: 'EUR', tapDecimalPlaces: 3 },
    networkInfo: { utcTimeOffsetInfoList: [{ utcTimeOffsetCode: 1, utcTimeOffset: '+0100' }] }, callEventDetailList: events, ...change,
  });

function trailerOf(entries: readonly Entry[]) {
  const last = entries.at(-1);
  if (!last || !('trailer' in last)) throw new Error('the last entry is no trailer');
  return last.trailer;
}

function reportOf(entries: readonly Entry[]) {
  const header = entries.flatMap((entry) => ('header' in entry ? [entry.header] : []))[0] ?? {};
  return returnReport(header, entries.flatMap((entry) => ('refusal' in entry ? [entry] : [])), trailerOf(entries));
}

/** The same batch with its outermost length left open. */
function indefinite(bytes: Buffer): Buffer {
  const lengthBytes = (bytes[1] ?? 0) & 0x80 ? 1 + ((bytes[1] ?? 0) & 0x7f) : 1;
  return Buffer.concat([bytes.subarray(0, 1), Buffer.from([0x80]), bytes.subarray(1 + lengthBytes), Buffer.from([0, 0])]);
}

function nested(levels: number): Buffer {
  let inner = Buffer.alloc(0);
  for (let level = 0; level < levels; level += 1) inner = Buffer.concat([Buffer.from([0x6e, inner.length]), inner]);
  return Buffer.concat([Buffer.from([0x61, inner.length]), inner]);
}

function refusalOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code;
  }
}
