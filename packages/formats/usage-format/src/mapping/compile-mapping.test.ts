import { isDomainError } from '@concord/errors';
import { inShort, readEntries } from '../read-entries.fixture.ts';
import { compileMapping } from './compile-mapping.ts';
import { mappingFindings } from './mapping-findings.ts';

const calls = {
  name: 'Calls',
  format: { type: 'delimited', separator: ';' },
  numbers: { decimal: ',', grouping: '.' },
  timeZone: 'Europe/Madrid',
  nulls: ['-'],
  tables: { kinds: { V: 'voice', D: 'data' } },
  skip: ["startsWith(id, '#')"],
  sums: { fee: 'fee' },
  trailer: { when: "equals(id, 'END')", count: 'at', sums: { fee: 'fee' } },
  usage: {
    usageType: "lookup('kinds', kind)",
    usageDate: { value: 'at', pattern: 'dd/MM/yyyy HH:mm:ss' },
    externalIdentifier: { id: 'id', owner: "'acme'" },
    relatedParty: [{ id: 'buyer', role: 'buyer' }, { id: "concat('s-', [the seller])", role: 'seller' }],
    usageCharacteristic: [
      { name: 'fee', value: 'fee', valueType: 'number', unit: "'EUR'", isRequired: true },
      { name: 'minutes', value: 'round(seconds / 60, 2)', valueType: 'number' },
      { name: 'isLong', value: 'greater(seconds, 3600)', valueType: 'boolean' },
    ],
  },
};

const header = 'id;kind;at;buyer;the seller;fee;seconds\n';
const first = '1;V;29/03/2026 01:30:00;b-1;9;1.234,50;90\n';
const read = async (text: string, mapping: unknown = calls): Promise<unknown[]> => (await readEntries(compileMapping(mapping), text)).map(inShort);

const record = {
  usageType: 'voice',
  usageDate: '2026-03-29T00:30:00.000Z',
  externalIdentifier: [{ id: '1', owner: 'acme' }],
  relatedParty: [{ id: 'b-1', role: 'buyer' }, { id: 's-9', role: 'seller' }],
  usageCharacteristic: [
    { name: 'fee', valueType: 'number', value: 1234.5, unitOfMeasure: 'EUR' },
    { name: 'minutes', valueType: 'number', value: 1.5 },
    { name: 'isLong', valueType: 'boolean', value: false },
  ],
};

describe('a mapping of delimited lines', () => {
  it('makes records of lines, by names of columns', async () => {
    expect(await read(`${header}${first}# half\nEND;;1;;;1234,5;\n`)).toEqual([[2, record], [5, 1]]);
  });

  it.each([
    { line: '2;V;29/02/2026 01:30:00;b;9;1,00;90', code: 'invalidDate', why: 'a day that no calendar has' },
    { line: '2;X;28/02/2026 01:30:00;b;9;1,00;90', code: 'notInTable', why: 'a kind that the table lacks' },
    { line: '2;V;28/02/2026 01:30:00;b;9;1,0,0;90', code: 'invalidNumber', why: 'two decimal commas' },
    { line: '2;V;28/02/2026 01:30:00;b;9;;90', code: 'invalidNumber', why: 'nothing to sum' },
    { line: ';V;28/02/2026 01:30:00;b;9;1,00;90', code: 'missingValue', why: 'no identifier' },
    { line: '2;V;28/02/2026 01:30:00;b;9;1,00', code: 'columnCount', why: 'a cell too few' },
    { line: '2;V;28/02/2026 01:30:00;"b;9;1,00;90', code: 'unclosedQuote', why: 'a quotation mark that is not closed' },
    { line: '2;V;28/02/2026 01:30:00;"b"b;9;1,00;90', code: 'misplacedQuote', why: 'something behind a closing quotation mark' },
    { line: '2;V;28/02/2026 01:30:00;b\u0007;9;1,00;90', code: 'controlCharacter', why: 'a control character' },
  ])('refuses one line: $why', async ({ line, code }) => {
    const entries = await read(`${header}${line}\n${first}END;;2;;;1234,5;\n`);
    expect(entries.slice(0, 2)).toEqual([[2, code], [3, record]]);
  });

  it('says in which attribute a line is wrong, with the line as it came', async () => {
    const entries = await readEntries(compileMapping(calls), `${header}2;V;28/02/2026 01:30:00;b;9;1,00;many\nEND;;1;;;1;\n`);
    expect(entries[0]).toEqual({ line: 2, refusal: { code: 'invalidNumber', reason: 'usageCharacteristic: minutes: "many" is not a number that can be kept exactly' }, raw: '2;V;28/02/2026 01:30:00;b;9;1,00;many' });
  });

  it.each([
    { text: `${header}${first}END;;2;;;1234,5;`, findings: [1, 'countMismatch'], why: 'a record is missing' },
    { text: `${header}${first}END;;1;;;1234,6;`, findings: [1, 'sumMismatch'], why: 'a sum differs' },
    { text: `${header}${first}`, findings: [1, 'missingTrailer'], why: 'the end was cut off' },
    { text: `id;kind\n1;V\n`, findings: [1, 'missingColumn', 'missingTrailer'], why: 'the header lacks columns' },
  ])('finds fault with the file: $why', async ({ text, findings }) => {
    expect((await read(text)).at(-1)).toEqual([expect.any(Number), ...findings]);
  });

  it('reads quotation marks, line feeds within them, and goes on behind damage', async () => {
    const mapping = { name: 'Notes', format: { type: 'delimited', separator: ',' , columns: ['at', 'note'] }, usage: { usageType: "'note'", usageDate: { value: 'at', pattern: 'epochSeconds' }, description: 'note' } };
    const note = (description: string) => expect.objectContaining({ description }) as unknown;
    expect(await read('1,"a ""b"", c"\r\n2,"two\nlines"\n3,"open\n4,plain\n5,a "quote" inside\n', mapping)).toEqual([[1, note('a "b", c')], [2, note('two\nlines')], [4, 'misplacedQuote'], [5, note('plain')], [6, note('a "quote" inside')], [7, 5]].map((entry) => entry));
  });

  it('is the same however the stream is cut', async () => {
    const text = `\uFEFF${header}${first}2;V;28/02/2026 01:30:00;"b\nö";9;1,00;90\nEND;;2;;;1235,5;\n`;
    const whole = await readEntries(compileMapping(calls), text);
    for (const size of [1, 2, 3, 7, 50]) expect(await readEntries(compileMapping(calls), text, size)).toEqual(whole);
  });
});

it('reads fixed widths', async () => {
  const format = { type: 'fixedWidth', leadingLines: 1, encoding: 'iso-8859-1', columns: [{ name: 'at', from: 1, length: 14 }, { name: 'who', from: 15, length: 6 }, { name: 'octets', from: 21, length: 6 }] };
  const mapping = { name: 'Fixed', format, timeZone: 'UTC', usage: { usageType: "'data'", usageDate: { value: 'at', pattern: 'yyyyMMddHHmmss' }, relatedParty: [{ id: 'who', role: 'buyer' }], usageCharacteristic: [{ name: 'octets', value: 'octets', valueType: 'number' }] } };
  const text = Buffer.from('HEADER\r\n20260301120000Jos\xe9  000123\r\n20261301120000Ana   000123\r\n', 'latin1');
  expect((await readEntries(compileMapping(mapping), text)).map(inShort)).toEqual([
    [2, { usageType: 'data', usageDate: '2026-03-01T12:00:00.000Z', relatedParty: [{ id: 'José', role: 'buyer' }], usageCharacteristic: [{ name: 'octets', valueType: 'number', value: 123 }] }],
    [3, 'invalidDate'],
    [4, 2],
  ]);
});

describe('a mapping of XML', () => {
  const mapping = {
    name: 'Records', format: { type: 'xml', element: 'cdrs/cdr', columns: { id: '@id', at: 'times/start', to: 'to' } },
    usage: { usageType: "'voice'", usageDate: { value: 'at', pattern: 'epochSeconds' }, externalIdentifier: { id: 'id' }, description: 'to' },
  };
  const cdr = (id: number, to: string): string => `<cdr id="${id}"><times>\n<start>1</start></times><to>${to}</to><to>second</to></cdr>`;

  it('makes a record of each element, its entities resolved', async () => {
    const [one, two, end] = await readEntries(compileMapping(mapping), `<?xml version="1.0"?>\n<cdrs>${cdr(1, 'a &amp; b')}\n${cdr(2, '<![CDATA[<x>]]>')}</cdrs>`);
    expect(one).toMatchObject({ line: 2, record: { externalIdentifier: [{ id: '1' }], description: 'a & b', usageDate: '1970-01-01T00:00:01.000Z' } });
    expect(two).toMatchObject({ line: 4, record: { description: '<x>' } });
    expect(end).toMatchObject({ trailer: { counted: { count: 2 }, findings: [] } });
  });

  it.each([
    { xml: `<cdrs>${cdr(1, 'a')}<cdr id="2"><to>`, entries: ['malformedXml', 'malformedXml'], why: 'it is cut off' },
    { xml: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><cdrs>${cdr(1, 'a')}${cdr(2, '&b;')}</cdrs>`, entries: ['malformedXml', 'malformedXml'], why: 'entities of its own are not expanded' },
    { xml: `<cdrs>${cdr(1, 'a')}${cdr(2, '</cdr>')}</cdrs>`, entries: ['malformedXml', 'malformedXml'], why: 'tags do not pair' },
  ])('reads as far as it is well-formed: $why', async ({ xml, entries }) => {
    const [first, ...rest] = await readEntries(compileMapping(mapping), xml, 10);
    expect(first).toMatchObject({ record: { description: 'a' } });
    expect(rest.map((entry) => ('refusal' in entry ? entry.refusal.code : 'trailer' in entry ? entry.trailer.findings[0]?.code : 'record'))).toEqual(entries);
  });

  it('shows of a refused element what the file holds', async () => {
    const bad = cdr(2, 'x').replace('<start>1<', '<start>?<');
    expect(await readEntries(compileMapping(mapping), `<cdrs>${cdr(1, 'a')}${bad}</cdrs>`, 7)).toContainEqual(expect.objectContaining({ raw: bad }));
  });
});

describe('a mapping that cannot be used', () => {
  it.each([
    { change: { usage: undefined }, pointer: '/usage', code: 'required', why: 'it does not say what usage is' },
    { change: { format: { type: 'delimited', separator: ';;' } }, pointer: '/format/separator', code: 'maxLength', why: 'a separator of two characters' },
    { change: { skip: ['1 +'] }, pointer: '/skip/0', code: 'invalidExpression', why: 'an expression without its end' },
    { change: { skip: ['require(id)'] }, pointer: '/skip/0', code: 'unknownFunction', why: 'a function that does not exist' },
    { change: { skip: ['constructor(id)'] }, pointer: '/skip/0', code: 'unknownFunction', why: 'a name of the language beneath' },
    { change: { skip: ['not(id, id)'] }, pointer: '/skip/0', code: 'argumentCount', why: 'an argument too many' },
    { change: { skip: [`${'('.repeat(50)}1${')'.repeat(50)}`] }, pointer: '/skip/0', code: 'invalidExpression', why: 'nested without need' },
    { change: { timeZone: 'Mars/Olympus' }, pointer: '/timeZone', code: 'unknownTimeZone', why: 'no such time zone' },
    { change: { timeZone: undefined }, pointer: '/timeZone', code: 'missingTimeZone', why: 'local times of nowhere' },
    { change: { sums: {} }, pointer: '/trailer/sums/fee', code: 'unknownSum', why: 'a sum that is not formed' },
    { change: { format: { type: 'delimited', separator: ';', columns: ['id', 'kind', 'at', 'fee', 'seconds', 'the seller'] } }, pointer: '/usage/relatedParty/0/id', code: 'unknownColumn', why: 'a column that is not there' },
  ])('says where and why: $why', ({ change, pointer, code }) => {
    const mapping = JSON.parse(JSON.stringify({ ...calls, ...change })) as unknown;
    expect(mappingFindings(mapping)).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(refusalOf(mapping)).toBe('invalidMapping');
  });

  it('is refused where it is none at all', () => expect(refusalOf(null)).toBe('invalidMapping'));
});

function refusalOf(mapping: unknown): string | undefined {
  try {
    compileMapping(mapping);
    return undefined;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code;
  }
}
