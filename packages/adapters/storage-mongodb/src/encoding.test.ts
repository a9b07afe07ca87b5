import fc from 'fast-check';
import { decode, encode } from './encoding.ts';

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
        expect(JSON.stringify(encoded.doc)).not.toMatch(/"(?:\$[^"]*|[^"]*\.[^"]*|__proto__|_bsontype)":/);
      }),
    );
  });

  it('leaves usual documents as they are', () => {
    expect(encode({ id: 'a', '@type': 'T', x_y: [{ z: 1 }] })).toEqual({ doc: { id: 'a', '@type': 'T', x_y: [{ z: 1 }] } });
  });
});
