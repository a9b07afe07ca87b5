import { tenantForEachTest } from '@concord/testkit';
import { closeMarch, conclude, linesOf, list, own, sale, send, services, short, statusOf } from '../story.fixture.ts';

interface Item {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

describe('suspense', () => {
  const suite = tenantForEachTest({ services });
  beforeEach(async () => {
    await conclude(sale, suite);
  });

  const items = (filter = '') => list<Item>(suite, `${own}/suspenseItem${filter}`);
  const misspelt = { day: '2026-03-10', type: 'X', n: 5 };
  const first = async (): Promise<Item> => {
    const [item] = await items();
    if (!item) throw new Error('nothing is in suspense');
    return item;
  };
  const corrected = async (): Promise<Item> => {
    const item = await first();
    const answer = await suite.patch(`${own}/suspenseItem/${item.id}`, { content: { ...item.content, usageType: 'x' } });
    expect(answer.status).toBe(200);
    return item;
  };

  it('rates a record that somebody has corrected, once it is retried', async () => {
    const id = await send([misspelt], suite);
    await corrected();
    expect((await suite.post(`${own}/retrySuspense`, {})).body).toEqual({ retriedCount: 1, resolvedCount: 1, openCount: 0 });
    await suite.settled();
    expect(await items()).toMatchObject([{ state: 'resolved', usage: { id } }]);
    expect(await statusOf(suite, id)).toBe('rated');
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['price buy>sell 10 EUR']);
  });

  it('keeps what still lacks something, with what it lacks', async () => {
    const id = await send([misspelt], suite);
    expect((await suite.post(`${own}/retrySuspense`, {})).body).toEqual({ retriedCount: 1, resolvedCount: 0, openCount: 1 });
    await suite.settled();
    expect(await items()).toMatchObject([{ state: 'open', reason: 'noTerm', retryCount: 1 }]);
    expect(await statusOf(suite, id)).toBe('recycled');
  });

  it.each([
    { why: 'by id', ask: (item: Item) => ({ suspenseItem: [{ id: item.id }] }), retried: 1 },
    { why: 'by reason', ask: () => ({ reason: 'noTerm' }), retried: 1 },
    { why: 'by another reason', ask: () => ({ reason: 'conflict' }), retried: 0 },
    { why: 'by agreement', ask: () => ({ agreement: { id: 'sale' } }), retried: 1 },
  ])('retries $why', async ({ ask, retried }) => {
    await send([misspelt], suite);
    expect((await suite.post(`${own}/retrySuspense`, ask(await corrected()))).body).toMatchObject({ retriedCount: retried });
  });

  it.each([
    { why: 'an item that is not there', body: { suspenseItem: [{ id: 'nothing' }] }, status: 404 },
    { why: 'an agreement that is not there', body: { agreement: { id: 'nothing' } }, status: 400 },
  ])('refuses to retry $why', async ({ body, status }) => {
    expect((await suite.post(`${own}/retrySuspense`, body)).status).toBe(status);
  });

  it('lets a record be written off with a reason, and not without', async () => {
    const id = await send([misspelt], suite);
    const item = await first();
    const path = `${own}/suspenseItem/${item.id}`;
    expect((await suite.patch(path, { state: 'writtenOff' })).body).toMatchObject({ code: 'missingNote' });
    expect((await suite.patch(path, { state: 'writtenOff', note: 'sent in error' })).status).toBe(200);
    await suite.settled();
    expect((await suite.get(path)).body).toMatchObject({ state: 'writtenOff', note: 'sent in error', content: item.content });
    expect(await statusOf(suite, id)).toBe('rejected');
    expect((await suite.post(`${own}/retrySuspense`, {})).body).toMatchObject({ retriedCount: 0 });
    expect((await suite.patch(path, { content: { ...item.content, usageType: 'x' } })).body).toMatchObject({ code: 'itemClosed' });
  });

  it.each([
    { why: 'resolve by hand', patch: { state: 'resolved' }, code: 'notRated' },
    { why: 'change the reason', patch: { reason: 'invalid' }, code: 'readOnlyAttribute' },
  ])('does not let a client $why', async ({ patch, code }) => {
    await send([misspelt], suite);
    const answer = await suite.patch(`${own}/suspenseItem/${(await first()).id}`, patch);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });
});
