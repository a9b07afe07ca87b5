import type { ResourceType } from '../service-model.ts';
import { at, type Bench, bodyOf, listOf, type When } from './bench.ts';

export function readingCases(type: ResourceType, on: () => Bench, when: When): void {
  when('create')('answers a creation with 201, Location, ETag and the resource', async () => {
    const reply = await on().ask('create', { body: on().example(1) });
    const { href, ...created } = bodyOf(reply);
    expect([reply.status, reply.headers]).toEqual([201, { Location: href, ETag: expect.stringMatching(/^"\d+"$/) as string }]);
    expect([href, created['@type'] !== undefined]).toEqual([`${type.path}/${encodeURIComponent(String(created.id))}`, type.typed]);
  });
  when('retrieve')('retrieves what was created', async () => {
    const created = await on().create();
    const reply = await on().ask('retrieve', at(created.id));
    expect([reply.status, reply.body]).toEqual([200, created]);
  });
  when('retrieve')('says nothing new to who has the current version', async () => {
    const { id } = await on().create();
    const { headers } = await on().ask('retrieve', at(id));
    expect((await on().ask('retrieve', at(id, undefined, { 'if-none-match': headers?.ETag }))).status).toBe(304);
  });
  when('retrieve')('does not know an unknown id', async () => {
    await expect(on().ask('retrieve', at('unknown'))).rejects.toMatchObject({ kind: 'notFound' });
  });
  when('list')('lists, filters by id and finds nothing by what nothing has', async () => {
    const [first, second] = [await on().create(1), await on().create(2)];
    expect(listOf(await on().ask('list')).map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(listOf(await on().ask('list', { query: `id=${encodeURIComponent(second.id)}` }))).toEqual([second]);
    expect(listOf(await on().ask('list', { query: 'conformanceNote=nothing' }))).toEqual([]);
  });
  when('list')('pages with totals', async () => {
    await on().create(1);
    await on().create(2);
    const reply = await on().ask('list', { query: 'limit=1' });
    expect([reply.status, listOf(reply).length]).toEqual([206, 1]);
    expect(Number(reply.headers?.['X-Total-Count'])).toBeGreaterThanOrEqual(2);
  });
  when('list')('sorts', async () => {
    const ids = [(await on().create(1)).id, (await on().create(2)).id].sort();
    const sorted = listOf(await on().ask('list', { query: 'sort=-id' })).map(({ id }) => id);
    expect(sorted.filter((id) => ids.includes(String(id)))).toEqual(ids.toReversed());
  });
  when('list')('cuts down to id, href and @type', async () => {
    await on().create();
    const [row = {}] = listOf(await on().ask('list', { query: 'fields=none' }));
    expect(Object.keys(row).filter((name) => !['id', 'href', '@type'].includes(name))).toEqual([]);
  });
  when('retrieve', 'list')('hides from other tenants and from parties it does not name', async () => {
    const { id } = await on().create();
    const parties = (await on().events()).at(0)?.parties ?? [];
    const elsewhere = on().caller({ tenant: 'elsewhere' });
    const stranger = on().caller({ party: 'a-party-that-nobody-names' });
    for (const caller of [elsewhere, ...(parties.includes('*') ? [] : [stranger])]) {
      await expect(on().ask('retrieve', { ...at(id), caller })).rejects.toMatchObject({ kind: 'notFound' });
      expect(listOf(await on().ask('list', { caller, query: `id=${encodeURIComponent(id)}` }))).toEqual([]);
    }
  });
}
