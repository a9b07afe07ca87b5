import fc from 'fast-check';
import { parsePath } from './parse-path.ts';
import { placesForMore, queryPlaces } from './query-places.ts';
import { parseQueryPath } from './query-path.ts';
import { selectPlaces } from './select-places.ts';

const order = {
  description: 'two lines',
  note: [{ author: 'Arthur Evans', text: 'called' }, { author: 'John Doe' }],
  orderItem: [
    { quantity: 1, productOffering: { id: '1513', href: '/offering/1513' }, product: { relatedParty: [{ name: 'Mary', role: 'customer' }, { name: 'Ann' }] } },
    { quantity: 1, productOffering: { id: '1513' }, product: { relatedParty: [{ name: 'John', role: 'customer' }] } },
  ],
  characteristic: [{ name: 'reason', value: ['lost', 'fraud'] }, { name: 'type', value: 'Point' }, { name: '50% & more', value: 7 }],
};

const pointersAt = (path: string): readonly string[] => queryPlaces(order, parseQueryPath(path)).map(({ pointer }) => pointer);

it.each([
  { path: '/note/text?note.author=Arthur Evans', finds: ['/note/0/text'], why: 'a condition from the beginning' },
  { path: '/note?note.author=John Doe', finds: ['/note/1'], why: 'the element itself' },
  { path: '/note?author=John Doe', finds: ['/note/1'], why: 'a condition from the element' },
  { path: '/note?author=John%20Doe', finds: ['/note/1'], why: 'an encoded value' },
  { path: '/orderItem/quantity?orderItem.productOffering.id=1513&orderItem.product.relatedParty.role=customer&orderItem.product.relatedParty.name=Mary', finds: ['/orderItem/0/quantity'], why: 'several conditions, through arrays' },
  { path: '/orderItem?productOffering.id=1513/product/relatedParty?name=John', finds: ['/orderItem/1/product/relatedParty/0'], why: 'conditions at two places' },
  { path: '/orderItem/productOffering?orderItem.productOffering.href=~1offering~11513', finds: ['/orderItem/0/productOffering'], why: 'a slash in a value, and a condition on an object on the way' },
  { path: '/characteristic/value?characteristic.name=reason', finds: ['/characteristic/0/value'], why: 'an array whole where no condition chooses in it' },
  { path: '/characteristic/value?characteristic.name=reason&characteristic.value=fraud', finds: ['/characteristic/0/value/1'], why: 'an element that is no object' },
  { path: '/characteristic?name=50%25 %26 more/value', finds: ['/characteristic/2/value'], why: 'a percent sign and an ampersand in a value' },
  { path: '/characteristic/value?characteristic.value=7', finds: ['/characteristic/2/value'], why: 'a number by its text' },
  { path: '/orderItem/product/relatedParty/name', finds: ['/orderItem/0/product/relatedParty/0/name', '/orderItem/0/product/relatedParty/1/name', '/orderItem/1/product/relatedParty/0/name'], why: 'all elements on the way' },
  { path: '/description?description=two lines', finds: ['/description'], why: 'no array at all' },
  { path: '/note?author=nobody', finds: [], why: 'nothing' },
])('$path finds $why', ({ path, finds }) => {
  expect(pointersAt(path)).toEqual(finds);
});

it.each([
  { path: '/note?author', why: 'no value' },
  { path: '/note?=x', why: 'no attribute' },
  { path: '/note?author=x&', why: 'an empty condition' },
  { path: '/note?author=50%', why: 'a broken encoding' },
  { path: '/note?__proto__.x=1', why: 'the prototype' },
  { path: '/note//text?a=1', why: 'an empty name' },
  { path: '/?a=1', why: 'no name' },
  { path: '/note/1/author?note.author=x', why: 'an element by its number' },
  { path: '/constructor?a=1', why: 'what every object has' },
  { path: 'note?a=1', why: 'no beginning' },
  { path: `/note?${'a=1&'.repeat(10)}a=1`, why: 'eleven conditions' },
  { path: `/note?a=${'x'.repeat(1000)}`, why: 'more than a thousand characters' },
])('refuses $why', ({ path }) => {
  expect(() => parseQueryPath(path)).toThrow(/^the path .* of the patch /s);
});

it.each([
  { path: '/note/text?note.author=John Doe', finds: ['/note/1/text'], why: 'an attribute that is not there yet' },
  { path: '/characteristic/value?characteristic.name=reason', finds: ['/characteristic/0/value'], why: 'an array to be added to' },
  { path: '/orderItem/product/note?orderItem.quantity=1', finds: ['/orderItem/0/product/note', '/orderItem/1/product/note'], why: 'one for each that it finds' },
  { path: '/note?author=John Doe', finds: ['/note/1'], why: 'the element that a condition chooses' },
])('adds at $why', ({ path, finds }) => {
  expect(placesForMore(order, parseQueryPath(path)).map(({ pointer }) => pointer)).toEqual(finds);
});

const name = fc.constantFrom('a', 'b', 'c');
const word = fc.constantFrom('x', 'y', 'x y', 'a/b', '50%', '&', '~1', '=', '?', "it's");
const element = fc.dictionary(name, word, { maxKeys: 3 });
const escaped = (value: string): string => encodeURIComponent(value.replaceAll('~', '~0'));

it('finds what a JSONPath finds that says the same', () => {
  fc.assert(fc.property(fc.record({ list: fc.array(element, { maxLength: 5 }) }), name, name, word, (document, asked, wanted, value) => {
    const ours = queryPlaces(document, parseQueryPath(`/list/${wanted}?list.${asked}=${escaped(value)}`));
    const theirs = selectPlaces(document, parsePath(`$.list[?(@.${asked}=='${value.replaceAll("'", "\\'")}')].${wanted}`));
    expect(ours).toEqual(theirs);
  }));
});

it('reads any text as a path or refuses it', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(\/[a-c?&=.%~]{0,8}){0,4}$/)), (path) => {
    try {
      expect(queryPlaces(order, parseQueryPath(path))).toBeInstanceOf(Array);
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalidInput', code: 'invalidPatch' });
    }
  }));
});
