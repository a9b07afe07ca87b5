import type { ResourceType } from '../service-model.ts';
import { at, type Bench, bodyOf, type When } from './bench.ts';

export function writingCases(type: ResourceType, on: () => Bench, when: When): void {
  when('create')('takes a client’s id, once', async () => {
    await on().create(1, { id: 'conformance-1' });
    await expect(on().create(2, { id: 'conformance-1' })).rejects.toMatchObject({ kind: 'conflict' });
  });
  it('tells of a creation with the document’s name for it', async () => {
    const { id } = await on().create();
    expect((await on().events()).find(({ resource }) => resource.id === id)).toMatchObject({ type: type.topics.create, version: 1 });
  });
  when('patch')('refuses to change id and href', async () => {
    const { id } = await on().create();
    for (const body of [{ id: 'other' }, { href: 'other' }]) await expect(on().ask('patch', at(id, body))).rejects.toMatchObject({ kind: 'invalidInput' });
  });
  when('patch')('refuses a patch of another version', async () => {
    const { id } = await on().create();
    await expect(on().ask('patch', at(id, {}, { 'if-match': '"4711"' }))).rejects.toMatchObject({ kind: 'preconditionFailed' });
  });
  when('patch')('refuses a JSON patch whose test fails', async () => {
    const { id } = await on().create();
    const body = [{ op: 'test', path: '/id', value: 'other' }];
    await expect(on().ask('patch', at(id, body, { 'content-type': 'application/json-patch+json' }))).rejects.toMatchObject({ code: 'patchTestFailed' });
  });
  when('patch')('writes and tells nothing when nothing changes', async () => {
    const { id } = await on().create();
    const before = await on().events();
    await on().ask('patch', at(id, { id }));
    expect(await on().events()).toEqual(before);
  });
  when('create')('answers a repeated creation as the first', async () => {
    const request = { body: on().example(1), headers: { 'idempotency-key': 'k' } };
    const [first, second] = await Promise.all([on().ask('create', request), on().ask('create', request)]);
    expect(bodyOf(second)).toEqual(bodyOf(first));
  });
  when('remove')('is gone when deleted, and says so', async () => {
    const { id } = await on().create();
    expect((await on().ask('remove', at(id))).status).toBe(204);
    await expect(on().ask('remove', at(id))).rejects.toMatchObject({ kind: 'notFound' });
    expect((await on().events()).at(-1)).toMatchObject({ type: type.topics.delete, resource: { id } });
  });
}
