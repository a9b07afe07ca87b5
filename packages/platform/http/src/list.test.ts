import { sqliteStorage } from '@concord/storage-sqlite';
import { base, kiteSuite, type KiteSuite } from './kite-suite.ts';

let suite: KiteSuite;
beforeAll(async () => {
  suite = await kiteSuite((collections) => sqliteStorage({ path: ':memory:', collections }));
  const all = [
    { id: 'a', name: 'Red, fast', area: 1.5, isLight: true, launchDate: '2026-03-01T10:00:00+02:00', colour: ['red', 'black'], relatedParty: [{ id: 'p1', role: 'pilot' }], wingspan: '10' },
    { id: 'b', name: 'Blue', area: 10, isLight: false, launchDate: '2026-03-01T23:59:59.9999Z', colour: ['blue'], relatedParty: [{ id: 'p2', role: 'pilot' }, { id: 'p3', role: 'owner' }], wingspan: 10 },
    { id: 'c', name: 'Green+', area: 2, launchDate: '2026-03-02T00:00:00Z', colour: [], size: { class: [{ code: 'XL' }] }, status: 'flying' },
    { id: 'd', name: 'Grey 100%', area: 9, part: [{ id: 'x' }, { id: 'y' }], vendor: 'acme' },
  ];
  for (const kite of all) await suite.kite(kite);
});
afterAll(() => suite.close());

const idsOf = (body: unknown): string[] => (body as { id: string }[]).map(({ id }) => id);
const ids = async (query: string): Promise<string[]> => {
  const reply = await suite.send('get', `${base}/kite?${query}`);
  expect([query, reply.status]).toEqual([query, 200]);
  return idsOf(reply.body);
};

it.each([
  ['', 'abcd', 'nothing asked, everything told'],
  ['name=Blue', 'b', 'equality'],
  ['name=blue', '', 'equality minds the case'],
  ['name=Red%2C%20fast', 'a', 'an encoded comma belongs to the value'],
  ['name=Red%2C+fast', 'a', 'a plus is a blank'],
  ['name=Green%2B', 'c', 'an encoded plus is a plus'],
  ['name=Grey%20100%25', 'd', 'an encoded percent sign'],
  ['area=10', 'b', 'numbers compare as numbers'],
  ['area=10.0', 'b', 'whatever their spelling'],
  ['area.gt=2', 'bd', 'greater: 10 is more than 9'],
  ['area.gte=2', 'bcd', 'greater or equal'],
  ['area.lt=2', 'a', 'less'],
  ['area.lte=2', 'ac', 'less or equal'],
  ['area.eq=2', 'c', 'equal, spelt out'],
  ['area.ne=2', 'abd', 'not equal'],
  ['area.ne=2,9', 'ab', 'none of several'],
  ['area.ne=2&area.ne=9', 'ab', 'none of several, said twice'],
  ['area%3E2', 'bd', 'literal >'],
  ['area>2', 'bd', 'literal >, not encoded'],
  ['area%3E%3D2', 'bcd', 'literal >='],
  ['area%3C2', 'a', 'literal <'],
  ['area%3C%3D2', 'ac', 'literal <='],
  ['area%3D%3D2', 'c', 'literal =='],
  ['area.gt=1&area.lt=9', 'ac', 'different operators on one attribute are both meant'],
  ['isLight=true', 'a', 'boolean'],
  ['isLight=false', 'b', 'false is not absent'],
  ['name=Blue&name=Green%2B', 'bc', 'the same name twice is or'],
  ['status=folded,flying', 'abcd', 'a comma is or'],
  ['name=Blue;area=9', 'bd', 'a semicolon is or between terms'],
  ['name=Blue;Green', 'b', 'a semicolon is or between values'],
  ['status=flying;status=folded&area=9', 'cd', 'a semicolon binds looser than &'],
  ['status=flying&area=9', '', 'different names are and'],
  ['relatedParty.id=p2', 'b', 'a path through an array'],
  ['relatedParty.id=p1,p3', 'ab', 'any element'],
  ['colour=black', 'a', 'an array of texts'],
  ['part.id=y', 'd', 'another array'],
  ['launchDate=2026-03-01T08:00:00Z', 'a', 'instants compare, not texts'],
  ['launchDate=2026-03-01T10:00:00%2B02:00', 'a', 'with the zone it was sent in'],
  ['launchDate=2026-03-01T10:00:00+02:00', 'a', 'with the zone it was sent in, its plus not encoded'],
  ['launchDate=2026-03-01', 'ab', 'a bare day is the whole day'],
  ['launchDate.gt=2026-03-01', 'c', 'after the day'],
  ['launchDate.gte=2026-03-01', 'abc', 'from the day on'],
  ['launchDate.lt=2026-03-02', 'ab', 'before the day'],
  ['launchDate.lte=2026-03-01', 'ab', 'up to the end of the day'],
  ['launchDate%3E2026-03-01T12:00:00Z', 'bc', 'literal > on an instant'],
  ['name.regex=%5EGre', 'cd', 'a pattern'],
  ['name%3D~ue%24', 'b', 'a pattern, literally'],
  ['vendor=acme', 'd', 'an extension attribute'],
  ['size.class.code=XL', 'c', 'an extension with an array on the way'],
  ['wingspan=10', 'ab', 'a number or its text, where the document allows both'],
  ['nobody.knows=1', '', 'an attribute that no resource has'],
  ['%40type=Kite', 'abcd', 'an encoded @'],
  ['@type=Kite&sort=-area', 'bdca', 'descending'],
  ['sort=+isLight,-area', 'dcba', 'several keys; what is absent comes first'],
  ['sort=isLight&sort.x=1', '', 'only the exact words are control words'],
])('GET ?%s finds %s: %s', async (query, found) => {
  expect((await ids(query)).sort(query.includes('sort') ? () => 0 : undefined).join('')).toBe(found);
});

it.each([
  [`relatedParty[?(@.role=='owner')]`, 'b', 'an element of an array'],
  [`$[?(@.relatedParty[?(@.id=='p1' || @.id=="p3")])]`, 'ab', 'either of two, below the list of resources'],
  [`$.part[?(@id=='x')]`, 'd', 'as TM Forum writes it, without a dot'],
  [`$[?@.area > 1.6 && !(@.isLight == true)]`, 'bcd', 'numbers, and, not'],
  [`$[?(@.area<2||@.name=~'^Grey')]`, 'ad', 'or, with a pattern'],
  [`$[?(@.launchDate >= '2026-03-01T21:00:00Z')]`, 'bc', 'instants'],
  [`$[?(@['@type'] == 'Kite' && @.status != 'folded')]`, 'c', 'an attribute in quotes, and another than'],
  [`relatedParty`, 'ab', 'who has any'],
  [`$[?(!@.relatedParty)]`, 'cd', 'who has none'],
  [`$[?(@.relatedParty[*].id == 'p2')]`, 'b', 'any element'],
  [`size.class[?(@.code=='XL')]`, 'c', 'an extension'],
  [`$[?(@.name == 'Red, fast')]`, 'a', 'a comma in quotes'],
  [`$[?(@.name == 'no''t')]`, undefined, 'two texts side by side'],
])('GET ?filter=%s finds %s: %s', async (path, found, _why) => {
  const reply = await suite.send('get', `${base}/kite?filter=${encodeURIComponent(path)}`);
  expect([reply.status, reply.status === 200 ? idsOf(reply.body).join('') : undefined]).toEqual([found === undefined ? 400 : 200, found]);
});

it('joins a JSONPath with other filters', async () => {
  expect(await ids(`area.gt=5&filter=${encodeURIComponent('relatedParty[?(@.id)]')}`)).toEqual(['b']);
});

it.each([
  [`relatedParty[?(@.role=='pilot' && @.id=='p1')]`, 'two things of one element'],
  [`relatedParty[?(!(@.role=='pilot'))]`, 'what is not so of an element'],
  [`relatedParty[?(@.role!='pilot')]`, 'what an element is not'],
  [`relatedParty[?(@.id)].role`, 'what lies behind a filter'],
  [`name[?(@.x)]`, 'a filter on what is no array'],
  ['$', 'all that there is'],
])('GET ?filter=%s is understood and not done: %s', async (path) => {
  const reply = await suite.send('get', `${base}/kite?filter=${encodeURIComponent(path)}`);
  expect([reply.status, reply.body]).toEqual([501, expect.objectContaining({ code: 'unsupportedFilter' })]);
});

it.each([
  ['area=big', 'a word is no number'],
  ['area.gt=', 'nothing is no number'],
  ['isLight=yes', 'yes is no boolean'],
  ['launchDate=yesterday', 'no date'],
  ['launchDate=2026-02-30', 'no such day'],
  ['name[$ne]=x', 'brackets are nobody’s filter'],
  ['filter=$[?(@.name==]', 'half of a JSONPath'],
  [`filter=${'$[?('.repeat(12)}@.a${')]'.repeat(12)}`, 'a JSONPath of twelve levels'],
  ['filter=part[?(@.id==null)]', 'a comparison with nothing'],
  ['filter=part[?(@.constructor)]', 'a prototype in a JSONPath'],
  [`filter=part[?(@.id=='${'x'.repeat(1000)}')]`, 'a JSONPath of 1,000 characters'],
  ['$where=1', 'a dollar neither'],
  ['__proto__=1', 'prototypes are out of reach'],
  ['a.constructor.name=1', 'also further down'],
  ['name', 'a term without an operator'],
  ['=x', 'a term without a name'],
  ['name=%E0%A4%A', 'a broken percent-encoding'],
  ['name=%00', 'a zero character'],
  ['name.regex=(a%2B)%2B%24', 'a pattern that could run for ever'],
  ['name.regex=(', 'a broken pattern'],
  ['area.regex=1', 'a pattern on a number'],
  [`name=${'x'.repeat(1001)}`, 'a long value'],
  [`name=${'x,'.repeat(300)}`, 'many values'],
  [Array.from({ length: 41 }, (_, n) => `x${n}=1`).join('&'), '41 terms'],
  [Array.from({ length: 4000 }, () => 'a=1').join('&'), 'four thousand terms'],
  ['a.b.c.d.e.f.g.h.i=1', 'nine levels'],
  ['limit=-1', 'a negative limit'],
  ['limit=1e3', 'a limit in disguise'],
  ['offset=x', 'an offset that is none'],
  ['limit=1&limit=2', 'two limits'],
  ['sort=a b', 'a sort key with a blank'],
  ['sort=__proto__', 'a sort into the prototype'],
  ['fields=a[0]', 'a field with brackets'],
].map(([query, why]) => ({ query, why })))('refuses $why', async ({ query }) => {
  const reply = await suite.send('get', `${base}/kite?${query}`);
  expect([reply.status, reply.body]).toEqual([400, expect.objectContaining({ '@type': 'Error', status: '400' })]);
});

it.each([
  { query: 'limit=2', found: 'ab', status: 206, total: 4, relations: ['self', 'first', 'last', 'next'] },
  { query: 'limit=2&offset=2', found: 'cd', status: 206, total: 4, relations: ['self', 'first', 'last', 'prev'] },
  { query: 'limit=4', found: 'abcd', status: 200, total: 4, relations: ['self', 'first', 'last'] },
  { query: 'limit=9999', found: 'abcd', status: 200, total: 4, relations: ['self', 'first', 'last'] },
  { query: 'limit=0', found: '', status: 206, total: 4, relations: ['self'] },
  { query: 'offset=3', found: 'd', status: 200, total: 4, relations: ['self'] },
  { query: 'offset=9', found: '', status: 200, total: 4, relations: ['self'] },
  { query: 'limit=1&status=flying', found: 'c', status: 200, total: 1, relations: ['self', 'first', 'last'] },
])('GET ?$query: a page of $found with $status', async ({ query, found, status, total, relations }) => {
  const reply = await suite.send('get', `${base}/kite?${query}`);
  expect(idsOf(reply.body).join('')).toBe(found);
  expect(reply.status).toBe(status);
  expect(reply.headers).toMatchObject({ 'x-total-count': String(total), 'x-result-count': String(found.length) });
  expect([...String(reply.headers.link).matchAll(/rel="(\w+)"/g)].map(([, relation]) => relation).sort()).toEqual(relations.sort());
});

it('leads from page to page by its links', async () => {
  const seen: string[] = [];
  let next: string | undefined = `${base}/kite?sort=-area&limit=1`;
  while (next !== undefined) {
    const reply = await suite.send('get', next);
    seen.push(...idsOf(reply.body));
    next = /<([^>]+)>; rel="next"/.exec(String(reply.headers.link))?.[1];
  }
  expect(seen).toEqual(['b', 'd', 'c', 'a']);
});

it.each([
  ['fields=name', ['@type', 'href', 'id', 'name']],
  ['fields=none', ['@type', 'href', 'id']],
  ['fields=name,area', ['@type', 'area', 'href', 'id', 'name']],
  ['fields=unknown', ['@type', 'href', 'id']],
])('GET ?%s keeps %j', async (query, kept) => {
  const [list, one] = [await suite.send('get', `${base}/kite?name=Blue&${query}`), await suite.send('get', `${base}/kite/b?${query}`)];
  expect(Object.keys((list.body as object[])[0] ?? {}).sort()).toEqual(kept);
  expect(Object.keys(one.body as object).sort()).toEqual(kept);
});

it('selects within nested attributes', async () => {
  const reply = await suite.send('get', `${base}/kite/b?fields=relatedParty.role`);
  expect(reply.body).toMatchObject({ id: 'b', relatedParty: [{ role: 'pilot' }, { role: 'owner' }] });
});

it('answers date-times as instants, however they were sent', async () => {
  const reply = await suite.send('get', `${base}/kite/a`);
  expect(reply.body).toMatchObject({ launchDate: '2026-03-01T08:00:00.000Z' });
});
