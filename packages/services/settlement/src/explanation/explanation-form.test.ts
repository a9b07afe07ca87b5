import { packOf, unpacked } from '@concord/storage-port';
import { explanationForm } from './explanation-form.ts';

it('gives back what was written, and says a clause once', () => {
  const [first, second] = [[{ version: '1', term: { id: 'a', text: 'long '.repeat(100) } }], [{ version: '1', term: { id: 'b' } }]];
  const documents = [first, second, first, []].map((clause, index) => ({ id: `line-${index}`, amount: '1.50', steps: [{ name: 'rounded', operands: {}, result: '1' }], clause }));
  const pack = packOf(documents.map((document) => ({ document, parties: [] })), { name: 'explanation', packed: explanationForm });
  expect(unpacked(pack, explanationForm).map(({ document }) => document)).toEqual(documents);
  expect(explanationForm.writer().shared()).toEqual([]);
  const writer = explanationForm.writer();
  documents.forEach((document) => writer.write(document));
  expect(writer.shared()).toEqual([first, second, []]);
});
