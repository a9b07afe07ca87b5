import fc from 'fast-check';
import type { Entry } from '../entry.ts';
import { inShort, readEntries } from '../read-entries.fixture.ts';
import { jsonUsage } from './json-usage.ts';

const entriesOf = (input: string | Uint8Array, size?: number): Promise<Entry[]> => readEntries(jsonUsage, input, size);
const read = async (input: string | Uint8Array): Promise<unknown[]> => (await entriesOf(input)).map(inShort);

describe('records in JSON', () => {
  it.each([
    { input: '{"a":1}\n{"a":2}\n', entries: [[1, { a: 1 }], [2, { a: 2 }], [3, 2]], why: 'a line each' },
    { input: '{"a":1}\r\n\r\n{"a":2}', entries: [[1, { a: 1 }], [3, { a: 2 }], [4, 2]], why: 'CRLF, a blank line, no line feed at the end' },
    { input: '\uFEFF{"a":1}', entries: [[1, { a: 1 }], [2, 1]], why: 'a byte order mark' },
    { input: '\uFEFF[{"a":1},{"a":2}]', entries: [[1, { a: 1 }], [1, { a: 2 }], [2, 2]], why: 'an array on one line' },
    { input: '[\n  {"a": "]}\\"",\n   "b": [1]},\n  {}\n]\n', entries: [[2, { a: ']}"', b: [1] }], [4, {}], [5, 2]], why: 'brackets in texts, objects over lines' },
    { input: '', entries: [[1, 0]], why: 'nothing' },
    { input: '[]', entries: [[1, 0]], why: 'an empty array' },
  ])('are read: $why', async ({ input, entries }) => expect(await read(input)).toEqual(entries));

  it.each([
    { input: '{"a":1\n{"a":2}\n', entries: [[1, 'invalidJson'], [2, { a: 2 }], [3, 2]], why: 'a line without its end' },
    { input: '1\n', entries: [[1, 'notARecord'], [2, 1]], why: 'no object' },
    { input: '{"a":"\u0001"}\n', entries: [[1, 'controlCharacter'], [2, 1]], why: 'a control character' },
    { input: '{"a":"\\u0000"}\n', entries: [[1, 'malformedText'], [2, 1]], why: 'NUL' },
    { input: '{"a":"\\ud800"}\n', entries: [[1, 'malformedText'], [2, 1]], why: 'half a character' },
    { input: '{"a":{"__proto__":1}}\n', entries: [[1, 'refusedName'], [2, 1]], why: 'a name that reaches into prototypes' },
    { input: '{"a":0.12345678901234567891}\n', entries: [[1, 'inexactNumber'], [2, 1]], why: 'digits that a double loses' },
    { input: '{"a":1e999}\n', entries: [[1, 'inexactNumber'], [2, 1]], why: 'a number out of range' },
    { input: `${'{"a":'.repeat(21)}1${'}'.repeat(21)}\n`, entries: [[1, 'tooDeep'], [2, 1]], why: 'too deep' },
    { input: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d, 0x0a]), entries: [[1, 'invalidUtf8'], [2, 1]], why: 'bytes that are not UTF-8' },
    { input: `${'x'.repeat(1_048_577)}\n{"a":2}\n`, entries: [[1, 'lineTooLong'], [2, { a: 2 }], [3, 2]], why: 'a huge line' },
    { input: '[{"a":1},{"a":2', entries: [[1, { a: 1 }], [1, 'invalidJson'], [2, 2, 'unexpectedEnd']], why: 'an array cut off' },
    { input: '[{"a":1}]{}', entries: [[1, { a: 1 }], [2, 1, 'contentAfterEnd']], why: 'something behind the array' },
    { input: '[{"a":"1},\n{"a":2},\nz"a":3},\n{"a":4}]', entries: [[1, 'invalidJson'], [2, { a: 2 }], [3, 'invalidJson'], [4, { a: 4 }], [5, 4]], why: 'damage ends with its line' },
    { input: `[${'['.repeat(50_000)}`, entries: [[1, 'invalidJson'], [2, 1, 'unexpectedEnd']], why: 'an array nested without end' },
  ])('are refused by line and reason: $why', async ({ input, entries }) => expect(await read(input)).toEqual(entries));

  it('say at which character', async () => {
    const [entry] = await entriesOf('{"a":1,}\n');
    expect(entry).toMatchObject({ refusal: { code: 'invalidJson', column: 8 }, raw: '{"a":1,}' });
  });

  it('are the same however the stream is cut', async () => {
    const lines = fc.array(fc.oneof(fc.json(), fc.string(), fc.constant('{"a":"ü"}')), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), fc.integer({ min: 1, max: 7 }), async (texts, isArray, size) => {
        const input = isArray ? `[${texts.join(',\n')}]` : texts.join('\n');
        expect(await entriesOf(input, size)).toEqual(await entriesOf(input));
      }),
    );
  });
});
