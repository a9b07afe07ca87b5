import type { Scope, ScopedStorage } from '../index.ts';
import { entry, type Setting } from './setting.ts';

export function documentsAreText({ storage, newTenant }: Setting): void {
  describe('the text of documents', () => {
    let store: ScopedStorage;
    const here = () => store.collection('thing');
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));

    it('is to the letter what JSON makes of it', async () => {
      const odd = { id: 'a', name: 'ø "x" \\ \u2028 \n😀', rank: -0.5e-7, deep: { list: [1e21, 1.5, 0, null, true, '', {}, []] }, 'a.b': { $c: '%24' }, '10': 'ten', gone: undefined };
      await store.transaction((t) => t.collection('thing').put([entry(odd, ['p']), entry({ id: 'b', rank: 12345678901234567890 })]));
      const [a, b] = await here().list({ limit: 9 });
      expect(await here().findText('a')).toEqual({ text: JSON.stringify(a?.document), version: 1 });
      expect(await here().listTexts({ limit: 9 })).toEqual([a, b].map((found) => JSON.stringify(found?.document)));
      expect(await here().listTexts({ where: { op: 'eq', path: 'id', value: 'b' }, limit: 9 })).toEqual([JSON.stringify(b?.document)]);
      expect(await here().findText('nobody')).toBeUndefined();
    });

    it('is seen by whom the scope lets see the document', async () => {
      const tenant = newTenant();
      const textsFor = (scope: Scope) => storage().scoped(scope).collection('thing').listTexts({ limit: 9 });
      const textFor = (scope: Scope) => storage().scoped(scope).collection('thing').findText('a');
      await storage().scoped({ tenant }).transaction((t) => t.collection('thing').insert(entry({ id: 'a' }, ['p'])));
      const text = '{"id":"a"}';
      expect([await textsFor({ tenant }), await textsFor({ tenant, party: 'p' })]).toEqual([[text], [text]]);
      expect([await textsFor({ tenant, party: 'q' }), await textsFor({ tenant: newTenant() })]).toEqual([[], []]);
      expect([await textFor({ tenant, party: 'p' }), await textFor({ tenant, party: 'q' }), await textFor({ tenant: newTenant() })]).toEqual([{ text, version: 1 }, undefined, undefined]);
    });
  });
}
