import fc from 'fast-check';
import { decode, encode } from './encoding.ts';

/** Every attribute name of a JSON value, at any depth. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(namesIn);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

describe('encode', () => {
  const names = fc.oneof(fc.string(), fc.constantFrom('$ne', 'a.b', '%', '%24', '__proto__', '_bsontype', '', '$', '.', '$ref'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value')), fc.dictionary(names, tie('value'))),
  }));

  it('keeps every document, and gives MongoDB no name that it would take for something else', () => {
    fc.assert(
      fc.property(value, (content) => {
        const encoded = encode({ id: 'a', content });
        expect(JSON.stringify(decode(encoded))).toBe(JSON.stringify({ id: 'a', content }));
        expect(namesIn(encoded.doc).filter((name) => /^\$|\.|^__proto__$|^_bsontype$/.test(name))).toEqual([]);
      }),
    );
  });

  it('leaves usual documents as they are', () => {
    expect(encode({ id: 'a', '@type': 'T', x_y: [{ z: 1 }] })).toEqual({ doc: { id: 'a', '@type': 'T', x_y: [{ z: 1 }] } });
  });
});
