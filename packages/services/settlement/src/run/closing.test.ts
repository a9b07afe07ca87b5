import { tenantForEachTest } from '@concord/testkit';
import { buyAndSell, close, closeApril, closeMarch, conclude, eur, linesOf, list, own, sale, send, services, short, statusOf, usage, usages, type Deal, type Line } from '../story.fixture.ts';

describe('closing a period', () => {
  const suite = tenantForEachTest({ services });

  it('settles a period once; a second run finds nothing new', async () => {
    await conclude(sale, suite);
    await send([{ day: '2026-03-10', n: 5 }, { day: '2026-03-31T23:59:59Z', n: 1 }, { day: '2026-04-01T00:00:00Z', n: 100 }], suite);
    const first = await closeMarch(suite);
    expect(first).toMatchObject({ state: 'completed', lineCount: 1, positionCount: 1, total: [eur(12)] });
    expect(short(await linesOf(suite, first))).toEqual(['price buy>sell 12 EUR']);
    expect(await closeMarch(suite)).toMatchObject({ state: 'completed', lineCount: 0, positionCount: 0, total: [] });
  });

  it('closes nothing where nothing happened', async () => {
    expect(await closeMarch(suite)).toMatchObject({ state: 'completed', lineCount: 0, positionCount: 0 });
  });

  it('shows what a close would come to and leaves the period open', async () => {
    await conclude(sale, suite);
    await send([{ day: '2026-03-10', n: 5 }], suite);
    expect(await close(suite, '2026-03-01', '2026-04-01', { mode: 'preview' })).toMatchObject({ state: 'completed', lineCount: 1, total: [eur(10)] });
    expect(await list(suite, `${own}/settlementLine`)).toEqual([]);
    expect(await closeMarch(suite)).toMatchObject({ lineCount: 1 });
  });

  it('shows what every open period has come to so far, what only a close works out included', async () => {
    const guarantee = { '@type': 'MinimumGuarantee', id: 'floor', payer: 'buyer', payee: 'seller', terms: ['price'], amount: eur(15) };
    await conclude({ ...sale, terms: [...sale.terms, guarantee] }, suite);
    const sums = (query = '') => list<Line & { readonly period: { readonly startDateTime: string } }>(suite, `${own}/runningLine${query}`);
    expect(await sums()).toEqual([]);
    await send([{ day: '2026-03-10', n: 5 }, { day: '2026-04-10', n: 9 }], suite);
    const lines = await sums('?agreement.id=sale');
    expect(lines.map(({ period }) => period.startDateTime.slice(0, 7))).toEqual(['2026-03', '2026-03', '2026-04']);
    expect(short(lines)).toEqual(['price buy>sell 10 EUR', 'floor buy>sell 5 EUR', 'price buy>sell 18 EUR']);
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(short(lines.slice(0, 2)));
    expect(short(await sums())).toEqual(['price buy>sell 18 EUR']);
    expect([await sums('?agreement.id=other'), (await suite.get(`${own}/runningLine?payer.id=buy`)).status, (await suite.as('sell').get(`${own}/runningLine`)).status]).toEqual([[], 400, 403]);
  });

  it('takes a late event into the next period, whose line says so', async () => {
    await conclude(sale, suite);
    await send([{ day: '2026-03-10', n: 5 }], suite);
    await closeMarch(suite);
    await send([{ day: '2026-03-11', n: 3 }, { day: '2026-04-02', n: 1 }], suite);
    const [line] = await linesOf(suite, await closeApril(suite));
    expect(line).toMatchObject({ amount: eur(8), eventCount: 2, lateEvents: [{ period: 'monthly:2026-03-01', eventCount: 1 }] });
  });

  it('counts a record once, and puts another one under its number into suspense', async () => {
    await conclude(sale, suite);
    const record = { number: 'r1', day: '2026-03-10', n: 5 };
    await send([record], suite);
    const again = await suite.post(usages, usage(record));
    expect([again.status, again.body.code]).toEqual([409, 'duplicateUsage']);
    const other = await send([{ ...record, n: 6 }], suite);
    expect(await statusOf(suite, other)).toBe('rejected');
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ reason: 'conflict', state: 'open', usage: { id: other } }]);
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['price buy>sell 10 EUR']);
  });

  it('nets two agreements of the same two parties', async () => {
    const bilateral = { netting: 'bilateral' };
    const back: Deal = { ...sale, id: 'back', settlement: bilateral, terms: [{ '@type': 'Charge', id: 'back', payer: 'seller', payee: 'buyer', on: { usageType: 'y' }, price: eur('3') }] };
    await conclude({ ...sale, settlement: bilateral }, suite);
    await conclude(back, suite);
    await send([{ day: '2026-03-10', n: 5 }, { day: '2026-03-10', type: 'y' }], suite);
    const run = await closeMarch(suite);
    expect(await linesOf(suite, run)).toHaveLength(2);
    const positions = await list<Line>(suite, `${own}/settlementPosition?settlementRun.id=${run.id}`);
    expect(positions).toMatchObject([{ payer: { id: 'buy' }, payee: { id: 'sell' }, amount: eur(7), agreement: [{ id: 'back' }, { id: 'sale' }] }]);
  });

  it('keeps books that balance, party by party, and shows each its own alone', async () => {
    await conclude(sale, suite);
    await conclude({ ...sale, id: 'other', parties: [{ id: 'buy2', role: 'buyer' }, { id: 'sell2', role: 'seller' }] }, suite);
    await send([{ day: '2026-03-10', n: 5 }, { day: '2026-03-10', n: 7, parties: [{ id: 'buy2', role: 'buyer' }, { id: 'sell2', role: 'seller' }] }], suite);
    await closeMarch(suite);
    const balances = await list<{ party: { id: string }; account: string; debit: { value: number }; credit: { value: number } }>(suite, `${own}/trialBalance`);
    expect(balances).toHaveLength(8);
    expect(balances.reduce((sum, { debit, credit }) => sum + debit.value - credit.value, 0)).toBe(0);
    const partner = suite.as('sell');
    expect(short(await list<Line>(partner, `${own}/settlementLine`))).toEqual(['price buy>sell 10 EUR']);
    expect(await list(partner, `${own}/settlementPosition`)).toHaveLength(1);
    expect(await list(partner, `${own}/ledgerEntry`)).toHaveLength(1);
    expect(new Set((await list<{ party: { id: string } }>(partner, `${own}/trialBalance`)).map(({ party }) => party.id))).toEqual(new Set(['sell']));
    const [foreign] = await list<Line>(suite.as('sell2'), `${own}/settlementLine`);
    expect((await partner.get(`${own}/settlementLine/${foreign?.id ?? ''}`)).status).toBe(404);
    expect((await partner.post(`${own}/settlementRun`, { period: { startDateTime: '2026-04-01T00:00:00Z', endDateTime: '2026-05-01T00:00:00Z' } })).status).toBe(403);
  });

  it.each([
    { why: 'a period that ends before it begins', body: { period: { startDateTime: '2026-04-01T00:00:00Z', endDateTime: '2026-03-01T00:00:00Z' } }, code: 'invalidPeriod' },
    { why: 'a period without an end', body: { period: { startDateTime: '2026-04-01T00:00:00Z' } }, code: 'invalidPeriod' },
    { why: 'an agreement that is not there', body: { period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' }, agreement: [{ id: 'nothing' }] }, code: 'unknownAgreement' },
  ])('refuses $why', async ({ body, code }) => {
    const answer = await suite.post(`${own}/settlementRun`, body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('lets no client say how far a run is', async () => {
    const { id } = await closeMarch(suite);
    const answer = await suite.patch(`${own}/settlementRun/${id}`, { state: 'acknowledged' });
    expect([answer.status, (await suite.get(`${own}/settlementRun/${id}`)).body.state]).toEqual([409, 'completed']);
  });

  it('retries what has waited for an offering, and for an agreement', async () => {
    const early = await send([{ day: '2026-03-10', n: 5, offering: 'box' }], suite);
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ reason: 'noTerm', awaits: 'productOffering/box' }]);
    await suite.post('/productCatalogManagement/v4/productOffering', { id: 'box', name: 'box', lifecycleStatus: 'Active' });
    await suite.settled();
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ reason: 'noAgreement', state: 'open', retryCount: 1 }]);
    expect(await statusOf(suite, early)).toBe('recycled');
    await conclude(sale, suite);
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ state: 'resolved' }]);
    expect(await statusOf(suite, early)).toBe('rated');
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['price buy>sell 10 EUR']);
  });

  it('keeps the parties of an event apart from those of another agreement', async () => {
    await conclude(sale, suite);
    await send([{ day: '2026-03-10', parties: [{ id: 'stranger', role: 'buyer' }, { id: 'another', role: 'seller' }] }, { day: '2026-03-10', parties: buyAndSell }], suite);
    expect(await list(suite, `${own}/suspenseItem?state=open`)).toMatchObject([{ state: 'open' }]);
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['price buy>sell 2 EUR']);
  });
});
