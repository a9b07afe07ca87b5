import { element, xmlDocument } from './index.ts';

describe('xmlDocument', () => {
  it('writes elements in elements, with a line for each', () => {
    const root = element('a', { xmlns: 'urn:x' }, [element('b', {}, '1'), element('c', {}, element('d', { unit: 'EUR' }, '2'))]);
    expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="urn:x">\n  <b>1</b>\n  <c>\n    <d unit="EUR">2</d>\n  </c>\n</a>\n');
  });

  it('leaves out what is empty, and what holds only that', () => {
    expect(xmlDocument(element('a', {}, element('b', {}, '1'), element('c', {}, element('d', {}, undefined), element('e', {}, ''))))).not.toMatch(/<[cde]>/);
  });

  it.each([
    { why: 'a tag', text: '<b>', written: '&lt;b&gt;' },
    { why: 'an entity', text: '&amp;', written: '&amp;amp;' },
    { why: 'a quotation', text: '"', written: '&quot;' },
    { why: 'what XML does not know', text: 'a\u0000\u0008b\uFFFE', written: 'ab' },
    { why: 'any script', text: 'Ελλάς 漢字 👍', written: 'Ελλάς 漢字 👍' },
  ])('keeps $why text', ({ text, written }) => {
    expect(xmlDocument(element('a', { b: text }, text))).toContain(`<a b="${written}">${written}</a>`);
  });
});
