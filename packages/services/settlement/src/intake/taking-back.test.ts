import { tenantForEachTest } from '@concord/testkit';
import { buyAndSell, closeApril, closeMarch, conclude, eur, linesOf, list, own, sale, send, services, short, statusOf, usages, type Deal, type Line } from '../story.fixture.ts';

const march = { startDateTime: '2026-03-01T00:00:00.000Z' };

/** Every way in which one record moves what others come to: tiers by volume, a share of that, and a guarantee on top. */
const entangled: Deal = {
  ...sale,
  parties: [...sale.parties, { id: 'agent', role: 'agent', standing: true }],
  terms: [
    { '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', tierMode: 'volume', tiers: [{ from: '0', price: eur('2') }, { from: '10', price: eur('1') }] },
    { '@type': 'RevenueShare', id: 'share', base: { terms: ['price'] }, holder: 'seller', shares: [{ party: 'agent', percent: '33.33' }] },
    { '@type': 'MinimumGuarantee', id: 'floor', payer: 'seller', payee: 'agent', terms: ['share'], amount: eur('5') },
  ],
};

describe('taking back', () => {
  const suite = tenantForEachTest({ services });

  const withdraw = async (id: string): Promise<void> => {
    expect((await suite.delete(`${usages}/${id}`)).status).toBe(204);
    await suite.settled();
  };
  const balances = async (): Promise<readonly number[]> => (await list<{ balance: { value: number } }>(suite, `${own}/trialBalance`)).map(({ balance }) => balance.value);

  it('leaves nothing of a record that is withdrawn while its period is open', async () => {
    await conclude(entangled, suite);
    await send([{ day: '2026-03-10', n: 4 }], suite);
    await withdraw(await send([{ day: '2026-03-11', n: 8 }], suite));
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['price buy>sell 8 EUR', 'share sell>agent 2.67 EUR', 'floor sell>agent 2.33 EUR']);
  });

  it('settles with the next close what a closed period comes to without a withdrawn record', async () => {
    await conclude(entangled, suite);
    await send([{ day: '2026-03-10', n: 4 }], suite);
    const id = await send([{ day: '2026-03-11', n: 16 }], suite);
    const lines = await linesOf(suite, await closeMarch(suite));
    expect(short(lines)).toEqual(['price buy>sell 20 EUR', 'share sell>agent 6.67 EUR']);
    await withdraw(id);
    const corrections = await linesOf(suite, await closeApril(suite));
    expect(short(corrections).toSorted()).toEqual(['floor sell>agent 2.33 EUR', 'floor sell>agent 5 EUR', 'price buy>sell -12 EUR', 'share sell>agent -4 EUR']);
    expect(corrections.find(({ termId }) => termId === 'price')).toMatchObject({ eventPeriod: march, correctedLine: { id: lines[0]?.id }, eventCount: -1 });
    expect((await list<Line>(suite, `${own}/settlementPosition`)).length).toBeGreaterThan(0);
  });

  it('leaves the books as if nothing had been, once everything is withdrawn', async () => {
    const { terms: [price = {}, share = {}] } = entangled;
    await conclude({ ...entangled, terms: [price, share] }, suite);
    const ids = [await send([{ day: '2026-03-10', n: 4 }], suite), await send([{ day: '2026-03-11', n: 16 }], suite)];
    await closeMarch(suite);
    for (const id of ids) await withdraw(id);
    await closeApril(suite);
    expect(new Set(await balances())).toEqual(new Set([0]));
  });

  it('rates a corrected record anew, and takes back what it had been', async () => {
    await conclude(sale, suite);
    const id = await send([{ day: '2026-03-10', n: 5 }], suite);
    expect((await suite.patch(`${usages}/${id}`, { usageCharacteristic: [{ name: 'n', value: 7, valueType: 'number' }] })).status).toBe(200);
    await suite.settled();
    expect(await statusOf(suite, id)).toBe('rated');
    const run = await closeMarch(suite);
    expect(short(await linesOf(suite, run))).toEqual(['price buy>sell 14 EUR']);
    await suite.patch(`${usages}/${id}`, { description: 'nothing that anybody pays by' });
    await suite.patch(`${usages}/${id}`, { usageCharacteristic: [{ name: 'n', value: 6, valueType: 'number' }] });
    await suite.settled();
    expect(short(await linesOf(suite, await closeApril(suite))).toSorted()).toEqual(['price buy>sell -14 EUR', 'price buy>sell 12 EUR']);
  });

  it('accepts under its number again what was withdrawn, and counts it once', async () => {
    await conclude(sale, suite);
    const record = { number: 'r1', day: '2026-03-10', n: 5 };
    await withdraw(await send([record], suite));
    await send([{ ...record, n: 6 }], suite);
    expect(short(await linesOf(suite, await closeMarch(suite)))).toEqual(['price buy>sell 12 EUR']);
  });

  it('writes off what is withdrawn from suspense', async () => {
    await conclude(sale, suite);
    await withdraw(await send([{ day: '2026-03-10', type: 'X' }], suite));
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ state: 'writtenOff', note: 'the record was withdrawn' }]);
  });

  it('lets a partner withdraw and correct only what it sent itself', async () => {
    await conclude(sale, suite);
    const [seller, buyer] = [suite.as('sell'), suite.as('buy')];
    const { body } = await seller.post(usages, { usageDate: '2026-03-10T00:00:00Z', usageType: 'x', relatedParty: buyAndSell, usageCharacteristic: [{ name: 'n', value: 1 }] });
    const path = `${usages}/${String(body.id)}`;
    expect([(await buyer.patch(path, { usageType: 'y' })).body.code, (await buyer.delete<{ code: string }>(path)).body.code]).toEqual(['notTheSender', 'notThePartnersToRemove']);
    expect((await seller.delete(path)).status).toBe(204);
  });
});
