import { givenSuite, type GivenSuite } from '@concord/testkit';
import { writeTap } from '@concord/usage-format';
import { closeMarch, conclude, eur, list, own, sale, send, services } from '../story.fixture.ts';

const month = { agreement: 'sale', startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };
const usageOf = { ...month, basis: 'usage', keyCharacteristic: 'caller' };

interface Answer {
  readonly id: string;
  readonly code?: string;
  readonly openDifferenceCount: number;
  readonly reconciliationTotal: readonly { readonly result: string; readonly itemCount: number }[];
}

interface Item {
  readonly result: string;
  readonly key: readonly string[];
  readonly partnerRecord: readonly string[];
  readonly difference?: { readonly value: number };
}

const usage = { usageType: "'x'", usageDate: { value: 'at', pattern: "yyyy-MM-dd'T'HH:mm:ssX" }, externalIdentifier: { id: 'no' } };
const figures = [{ name: 'caller', value: 'caller' }, { name: 'quantity', value: 'n', valueType: 'number' }, { name: 'amount', value: 'sum', valueType: 'number', unit: "'EUR'" }];
const mapping = (name: string, format: object) => ({ id: `sell:${name}`, name, format, usage: { ...usage, usageCharacteristic: figures } });
const place = (name: string, from: number, length: number) => ({ name, from, length });
const mappings = [
  mapping('csv', { type: 'delimited', separator: ';' }),
  mapping('fixed', { type: 'fixedWidth', columns: [place('no', 1, 2), place('at', 3, 20), place('caller', 23, 4), place('n', 27, 2), place('sum', 29, 2)] }),
  mapping('xml', { type: 'xml', element: 'calls/call', columns: { no: '@no', at: 'at', caller: 'caller', n: 'n', sum: 'sum' } }),
];

interface Call {
  readonly no: string;
  readonly at: string;
  readonly caller: string;
  readonly n: number;
  readonly sum: number;
}

/** What the partner has: the first as we have it, the second at another rate; the third it has and we do not. */
const calls: readonly Call[] = [
  { no: 'a1', at: '2026-03-10T10:00:00Z', caller: '+491', n: 5, sum: 10 }, { no: 'a2', at: '2026-03-10T10:00:05Z', caller: '+492', n: 6, sum: 15 }, { no: 'a3', at: '2026-03-12T10:00:00Z', caller: '+493', n: 7, sum: 14 },
];
const found = ['matched +491 a1', 'oursOnly +491 ', 'rateDiffers +492 a2', 'theirsOnly +493 a3'];

const csv = (rows: readonly Call[]): string => ['no;at;caller;n;sum', ...rows.map(({ no, at, caller, n, sum }) => [no, at, caller, n, sum].join(';'))].join('\n');
const fixed = calls.map(({ no, at, caller, n, sum }) => `${no}${at}${caller}${String(n).padStart(2)}${String(sum).padStart(2)}`).join('\n');
const xml = `<calls>${calls.map(({ no, at, caller, n, sum }) => `<call no="${no}"><at>${at}</at><caller>${caller}</caller><n>${n}</n><sum>${sum}</sum></call>`).join('')}</calls>`;
const record = ({ no, at, caller, n, sum }: Call) => ({ usageType: 'x', usageDate: at, externalIdentifier: [{ id: no }], usageCharacteristic: [{ name: 'caller', value: caller }, { name: 'quantity', value: n }, { name: 'amount', value: sum, unitOfMeasure: 'EUR' }] });
const items = calls.map(({ no, at, caller, n, sum }) => ({ id: no, usageType: 'x', usageDate: at, usageCharacteristic: [{ name: 'caller', value: caller }], quantity: n, amount: eur(sum) }));

describe('a reconciliation from a file', () => {
  let suite: GivenSuite;
  beforeAll(async () => {
    suite = await givenSuite({ services: [...services, 'assurance'] });
    await conclude(sale, suite);
    await conclude({ ...sale, id: 'roaming', terms: [{ '@type': 'Charge', id: 'voice', payer: 'buyer', payee: 'seller', on: { usageType: 'voice' }, quantity: 'n', price: eur('0.05') }] }, suite);
    for (const one of mappings) expect((await suite.as('sell').post('/partnerUsage/v1/usageMapping', one)).status).toBe(201);
    await send([
      { day: '2026-03-10T10:00:00Z', n: 5, more: { caller: '+491' } }, { day: '2026-03-10T10:00:05Z', n: 6, more: { caller: '+492' } }, { day: '2026-03-11T10:00:00Z', n: 7, more: { caller: '+491' } },
      { day: '2026-03-10T10:00:00Z', type: 'voice', n: 5, more: { imsi: '262019999999999' } },
    ], suite);
    await closeMarch(suite);
  });
  afterAll(() => suite.close());

  async function sendFile(bytes: string | Uint8Array, query: Readonly<Record<string, string>>, party?: string): Promise<{ readonly status: number; readonly body: Answer }> {
    const address = `${suite.url}/tmf-api${own}/reconciliationFile?${new URLSearchParams(query).toString()}`;
    const answer = await fetch(address, { method: 'POST', headers: { authorization: `Bearer ${await suite.token(party)}`, 'content-type': 'application/octet-stream' }, body: Buffer.from(bytes) });
    return { status: answer.status, body: (await answer.json()) as Answer };
  }

  const itemsOf = ({ id }: Answer): Promise<readonly Item[]> => list<Item>(suite, `${own}/reconciliationItem?reconciliation.id=${id}`);
  const short = (all: readonly Item[]) => all.map(({ result, key, partnerRecord }) => `${result} ${key.at(-1)} ${partnerRecord.join()}`).toSorted();

  it.each([
    { why: 'a table, by a mapping that the partner saved', bytes: csv(calls), how: { mapping: 'csv' } },
    { why: 'lines of fixed width', bytes: fixed, how: { mapping: 'fixed' } },
    { why: 'XML', bytes: xml, how: { mapping: 'sell:xml' } },
    { why: 'usage records as JSON, one a line', bytes: calls.map((call) => JSON.stringify(record(call))).join('\n'), how: {} },
    { why: 'usage records as a JSON array', bytes: JSON.stringify(calls.map(record)), how: { format: 'json' } },
    { why: 'items as the body of a reconciliation has them', bytes: JSON.stringify(items), how: {} },
  ])('reads $why, and finds the same in it', async ({ bytes, how }) => {
    const { status, body } = await sendFile(bytes, { ...usageOf, ...how }, 'sell');
    expect([status, body.openDifferenceCount]).toEqual([201, 3]);
    expect(short(await itemsOf(body))).toEqual(found);
  });

  it.each([
    { why: 'what it charges', how: { amountCharacteristic: 'charge' }, difference: 0 },
    { why: 'its units alone, where it charges in no currency', how: {}, difference: undefined },
  ])('reads TAP, $why', async ({ how, difference }) => {
    const control = { sender: 'ESPAA', recipient: 'DEUBB', sequence: '00017', createdAt: '2026-03-12T06:00:00Z', localCurrency: 'EUR', currency: 'EUR', decimalPlaces: 3, utcOffsets: [{ code: 1, offset: '+0000' }], exchangeRates: [{ code: 0, rate: '1.18743' }], recEntities: [{ code: 1, type: 3, id: '192.0.2.1' }] };
    const facts = { imsi: '262019999999999', calledNumber: '34600000000', teleServiceCode: '11', recEntityCode: 1, totalCallEventDuration: 5, chargedItem: 'D', chargeableUnits: 5, charge: 0.25, tax: 0 };
    const call = { usageType: 'voice', usageDate: '2026-03-10T10:00:00.000Z', externalIdentifier: [{ id: 'ESPAA-DEUBB-00017-1', owner: 'ESPAA' }], usageCharacteristic: Object.entries(facts).map(([name, value]) => ({ name, value })) };
    const { status, body } = await sendFile(writeTap(control, [call]), { ...usageOf, agreement: 'roaming', keyCharacteristic: 'imsi', format: 'tap', quantityCharacteristic: 'chargeableUnits', ...how }, 'sell');
    const [item, ...others] = await itemsOf(body);
    expect([status, others.length, item?.result, item?.partnerRecord, item?.difference?.value]).toEqual([201, 0, 'matched', ['ESPAA-DEUBB-00017-1'], difference]);
  });

  it('takes the usage type of a statement for its term', async () => {
    const line = { usageType: 'price', usageDate: '2026-03-31T00:00:00Z', usageCharacteristic: [{ name: 'quantity', value: 18 }, { name: 'amount', value: 36, unitOfMeasure: 'EUR' }] };
    const { status, body } = await sendFile(JSON.stringify(line), month, 'sell');
    expect([status, short(await itemsOf(body))]).toEqual([201, ['matched EUR 1']]);
  });

  it('of the other partner is held against an account given before', async () => {
    const sellers = await sendFile(csv(calls), { ...usageOf, mapping: 'csv' }, 'sell');
    const { status, body } = await sendFile(csv(calls.slice(0, 2)), { ...usageOf, mapping: 'csv', counterparty: 'buy', against: sellers.body.id });
    expect([status, short(await itemsOf(body))]).toEqual([201, ['matched +491 a1', 'matched +492 a2', 'oursOnly +493 ']]);
  });

  it.each([
    { why: 'a line that cannot be read, with its number', bytes: `${csv(calls)}\na4;yesterday;+491;1;2`, how: { mapping: 'csv' }, code: 'invalidStatement', says: '/line/5' },
    { why: 'a record that says nothing of its amount', bytes: JSON.stringify({ usageType: 'x', usageDate: '2026-03-10T10:00:00Z' }), how: {}, code: 'invalidStatement', says: '/line/1/amount' },
    { why: 'a mapping that the partner may not see', bytes: csv(calls), how: { mapping: 'csv' }, party: 'buy', code: 'unknownMapping', says: 'csv' },
    { why: 'a format that needs a mapping', bytes: csv(calls), how: { format: 'csv' }, code: 'unknownFormat', says: 'json and tap' },
    { why: 'no agreement', bytes: '', how: { agreement: '' }, code: 'invalidQuery', says: '/agreement' },
    { why: 'a basis that is none', bytes: '', how: { basis: 'hearsay' }, code: 'invalidQuery', says: '/basis' },
    { why: 'seconds that are none', bytes: '', how: { seconds: '-1' }, code: 'invalidQuery', says: '/seconds' },
  ])('refuses $why, and keeps nothing', async ({ bytes, how, party = 'sell', code, says }) => {
    const { status, body } = await sendFile(bytes, { ...usageOf, ...how }, party);
    expect([status, body.code]).toEqual([400, code]);
    expect(JSON.stringify(body)).toContain(says);
  });

  it('finds every difference that was put into a thousand records, and none that was not', async () => {
    const count = 1_000;
    const at = (index: number): string => new Date(Date.parse('2026-02-01T00:00:00Z') + index * 60_000).toISOString().replace('.000', '');
    const ours = Array.from({ length: count }, (_, index) => ({ usageType: 'x', usageDate: at(index), relatedParty: [{ id: 'buy', role: 'buyer' }, { id: 'sell', role: 'seller' }], usageCharacteristic: [{ name: 'n', value: (index % 60) + 1 }, { name: 'caller', value: `+${index % 97}` }] }));
    const isSeeded = (index: number, remainder: number): boolean => index % 100 === remainder;
    const theirs = ours.flatMap((_, index): Call[] => {
      const n = (index % 60) + 1 + (isSeeded(index, 30) ? 2 : 0);
      return isSeeded(index, 20) ? [] : [{ no: `t${index}`, at: at(index), caller: `+${index % 97}`, n, sum: n * (isSeeded(index, 40) ? 3 : 2) }];
    });
    const posted = await fetch(`${suite.url}/tmf-api/partnerUsage/v1/usageFile`, { method: 'POST', headers: { authorization: `Bearer ${await suite.token()}`, 'content-type': 'application/x-ndjson' }, body: ours.filter((_, index) => !isSeeded(index, 10)).map((one) => JSON.stringify(one)).join('\n') });
    expect(posted.status).toBe(201);
    await suite.settled();
    const { body } = await sendFile(csv(theirs), { ...usageOf, startDateTime: '2026-02-01T00:00:00Z', endDateTime: '2026-03-01T00:00:00Z', mapping: 'csv' }, 'sell');
    expect(Object.fromEntries(body.reconciliationTotal.map(({ result, itemCount }) => [result, itemCount]))).toEqual({ matched: count - 40, quantityDiffers: 10, rateDiffers: 10, oursOnly: 10, theirsOnly: 10 });
    const asked = await list<Item>(suite, `${own}/reconciliationItem?reconciliation.id=${body.id}&result=theirsOnly`);
    expect(asked.flatMap(({ partnerRecord }) => partnerRecord)).toEqual(Array.from({ length: 10 }, (_, index) => `t${index * 100 + 10}`));
  });
});
