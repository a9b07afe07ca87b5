import { tenantForEachTest } from '@concord/testkit';
import { close, closeApril, closeMarch, conclude, eur, linesOf, list, sale, send, services, short, statusOf, usages, type Deal, own } from '../story.fixture.ts';

const tiers = { tiers: [{ from: '0', price: eur('2') }, { from: '10', price: eur('1') }] };
const charge = (more: object): object => ({ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', ...more });
const fee = (value: string): object => ({ '@type': 'Charge', id: 'fee', payer: 'buyer', payee: 'seller', on: { period: true }, price: eur(value) });
const first: Deal = { ...sale, terms: [charge(tiers), fee('3')] };
const amendment = (from: string, terms: readonly object[], id = 'second'): Deal => ({ ...sale, id, version: id, amends: 'sale', from, terms });
const dearer = [charge({ price: eur('5') }), fee('4')];

describe('an amendment that takes effect in the past', () => {
  const suite = tenantForEachTest({ services });
  beforeEach(async () => {
    await conclude(first, suite);
  });

  const marchRecords = [{ day: '2026-03-05', n: 8 }, { day: '2026-03-20', n: 8 }];

  it.each([
    { why: 'from the middle of an open period', from: '2026-03-15', lines: ['fee buy>sell 3 EUR', 'price buy>sell 56 EUR'] },
    { why: 'from before all of it', from: '2026-02-01', lines: ['fee buy>sell 4 EUR', 'price buy>sell 80 EUR'] },
    { why: 'from after all of it', from: '2026-03-25', lines: ['fee buy>sell 3 EUR', 'price buy>sell 26 EUR'] },
  ])('rates again what was accepted: $why', async ({ from, lines }) => {
    const [early, late] = [await send(marchRecords.slice(0, 1), suite), await send(marchRecords.slice(1), suite)];
    await conclude(amendment(from, dearer), suite);
    expect(short(await linesOf(suite, await closeMarch(suite))).toSorted()).toEqual(lines);
    expect([await statusOf(suite, early), await statusOf(suite, late)]).toEqual([from < '2026-03-05' ? 'rerated' : 'rated', from < '2026-03-20' ? 'rerated' : 'rated']);
  });

  it('comes to what it would have come to, had the amendment been there first, with what was withdrawn and what came late', async () => {
    const terms = [charge({ tiers: [{ from: '0', price: eur('3') }, { from: '5', price: eur('0.5') }] }), fee('1')];
    const story = async (before: boolean): Promise<readonly string[]> => {
      const other = suite.inNewTenant();
      await conclude(first, other);
      if (before) await conclude(amendment('2026-03-01', terms), other);
      await closeMarch(other);
      await send([{ day: '2026-04-03', n: 4 }, { day: '2026-03-30', n: 3 }, { day: '2026-04-03', n: 4 }], other);
      expect((await other.delete(`${usages}/${await send([{ day: '2026-04-04', n: 1 }], other)}`)).status).toBe(204);
      await other.settled();
      await send([{ day: '2026-04-05', n: 2 }], other);
      if (!before) await conclude(amendment('2026-03-01', terms), other);
      return short((await linesOf(other, await closeApril(other))).filter(({ eventPeriod }) => !eventPeriod)).toSorted();
    };
    expect(await story(false)).toEqual(await story(true));
  });

  it('brings a correction of the difference alone into the next open period, once', async () => {
    await send(marchRecords, suite);
    const settled = await linesOf(suite, await closeMarch(suite));
    expect(short(settled).toSorted()).toEqual(['fee buy>sell 3 EUR', 'price buy>sell 26 EUR']);
    await conclude(amendment('2026-03-15', dearer), suite);
    await send([{ day: '2026-04-05', n: 1 }], suite);
    const lines = await linesOf(suite, await closeApril(suite));
    expect(short(lines).toSorted()).toEqual(['fee buy>sell 4 EUR', 'price buy>sell 30 EUR', 'price buy>sell 5 EUR']);
    expect(lines.find(({ eventPeriod }) => eventPeriod)).toMatchObject({ amount: eur(30), correctedLine: { id: settled.find(({ termId }) => termId === 'price')?.id } });
    await conclude(amendment('2026-03-15', dearer, 'third'), suite);
    expect(short(await linesOf(suite, await close(suite, '2026-05-01', '2026-06-01')))).toEqual(['fee buy>sell 4 EUR']);
  });

  it('corrects a closed period for an agreement that comes to be known late', async () => {
    await send(marchRecords, suite);
    await closeMarch(suite);
    await conclude({ ...sale, id: 'royalty', terms: [{ '@type': 'Charge', id: 'royalty', payer: 'seller', payee: 'buyer', on: { usageType: 'x' }, price: eur('1') }] }, suite);
    const { id } = await closeMarch(suite);
    expect(short(await linesOf(suite, { id }))).toEqual(['royalty sell>buy 2 EUR']);
    expect(await list(suite, `${own}/suspenseItem`)).toEqual([]);
  });

  const elsewhere = [charge({ on: { usageType: 'y' }, price: eur('5') })];

  it('puts a record that it leaves without a term into suspense with the reason, and another amendment takes it out again', async () => {
    const [early, late] = [await send(marchRecords.slice(0, 1), suite), await send(marchRecords.slice(1), suite)];
    await conclude(amendment('2026-03-15', elsewhere), suite);
    const [item, ...others] = await list<{ id: string }>(suite, `${own}/suspenseItem?state=open`);
    expect([others, item]).toEqual([[], expect.objectContaining({ reason: 'noTerm', usage: { id: late, href: `/tmf-api/usageManagement/v4/usage/${late}` } })]);
    expect([await statusOf(suite, early), await statusOf(suite, late)]).toEqual(['rated', 'recycled']);
    await suite.post(`${own}/retrySuspense`, {});
    expect((await list<{ state: string }>(suite, `${own}/suspenseItem`)).map(({ state }) => state)).toEqual(['open']);
    await conclude(amendment('2026-03-15', dearer, 'third'), suite);
    expect((await list<{ state: string }>(suite, `${own}/suspenseItem`)).map(({ state }) => state)).toEqual(['resolved']);
    expect(await statusOf(suite, late)).toBe('rerated');
    expect(short(await linesOf(suite, await closeMarch(suite))).toSorted()).toEqual(['fee buy>sell 3 EUR', 'price buy>sell 56 EUR']);
  });

  it('takes what was settled for such a record back with the next close, and it can be corrected where it waits', async () => {
    const late = await send(marchRecords, suite);
    await closeMarch(suite);
    await conclude(amendment('2026-03-15', elsewhere), suite);
    const [item] = await list<{ id: string; content: object }>(suite, `${own}/suspenseItem?state=open`);
    expect((await suite.patch(`${own}/suspenseItem/${item?.id ?? ''}`, { content: { ...item?.content, usageType: 'y' } })).status).toBe(200);
    expect((await suite.post(`${own}/retrySuspense`, {})).body).toMatchObject({ retriedCount: 1, resolvedCount: 1 });
    await suite.settled();
    expect(await statusOf(suite, late)).toBe('rated');
    expect(short(await linesOf(suite, await closeApril(suite))).toSorted()).toEqual(['price buy>sell -10 EUR', 'price buy>sell 40 EUR']);
  });

  it('keeps nothing in suspense of a record that is withdrawn there', async () => {
    const late = await send(marchRecords, suite);
    await conclude(amendment('2026-03-15', elsewhere), suite);
    expect((await suite.delete(`${usages}/${late}`)).status).toBe(204);
    await suite.settled();
    expect((await list<{ state: string }>(suite, `${own}/suspenseItem`)).map(({ state }) => state)).toEqual(['writtenOff']);
    await conclude(amendment('2026-03-15', dearer, 'third'), suite);
    expect(short(await linesOf(suite, await closeMarch(suite))).toSorted()).toEqual(['fee buy>sell 3 EUR', 'price buy>sell 16 EUR']);
  });
});
