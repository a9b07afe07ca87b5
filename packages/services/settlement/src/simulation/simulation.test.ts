import { tenantForEachTest } from '@concord/testkit';
import { closeMarch, conclude, draft, eur, linesOf, list, own, sale, send, services, short, sign, statusOf, type Deal } from '../story.fixture.ts';

const march = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };
const price = (value: string, more: object = {}): object => ({ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', price: eur(value), ...more });
const amendment: Deal = { ...sale, id: 'cheaper', version: '2', amends: 'sale', from: '2026-03-01', terms: [price('1', { allowance: '3' }), { '@type': 'Charge', id: 'fee', payer: 'buyer', payee: 'seller', on: { period: true }, price: eur('4') }] };

interface Simulated {
  readonly state: string;
  readonly eventCount: number;
  readonly simulationLine: readonly { readonly termId: string; readonly payer: { readonly id: string }; readonly payee: { readonly id: string }; readonly amount: { readonly value: number; readonly unit: string } }[];
}

describe('a simulation', () => {
  const suite = tenantForEachTest({ services });
  beforeEach(async () => {
    await conclude(sale, suite);
    await send([{ day: '2026-03-10', n: 5 }, { day: '2026-03-11', n: 5 }, { day: '2026-04-01', n: 99 }], suite);
  });
  const simulate = (body: object) => suite.post<Simulated>(`${own}/simulation`, { period: march, ...body });

  it.each([{ why: 'while the period is open', isClosed: false }, { why: 'after it was closed', isClosed: true }])('of an amendment comes to what it comes to in force, and touches nothing: $why', async ({ isClosed }) => {
    if (isClosed) await closeMarch(suite);
    await draft(amendment, suite);
    const before = await list(suite, `${own}/trialBalance`);
    const { status, body } = await simulate({ agreement: { id: 'cheaper' } });
    expect([status, body]).toMatchObject([201, {
      state: 'done',
      simulationLine: [{ termId: 'price', amount: eur(7), actualAmount: eur(20), eventCount: 2 }, { termId: 'fee', amount: eur(4), actualAmount: eur(0) }],
      partyTotal: [{ party: { id: 'buy' }, amount: eur(-11), actualAmount: eur(-20) }, { party: { id: 'sell' }, amount: eur(11), actualAmount: eur(20) }],
    }]);
    expect([(await list(suite, `${own}/trialBalance`)).length, await list(suite, `${own}/settlementLine`)]).toEqual([before.length, isClosed ? [expect.anything()] : []]);
    if (isClosed) return;
    await sign(amendment, suite);
    const lines = await linesOf(suite, await closeMarch(suite));
    expect(short(lines)).toEqual(body.simulationLine.map(({ termId, payer, payee, amount }) => `${termId} ${payer.id}>${payee.id} ${amount.value} ${amount.unit}`));
  });

  it('of a new agreement takes in what waits for one', async () => {
    const waiting = await send([{ day: '2026-03-12', type: 'y' }], suite);
    const next: Deal = { ...sale, id: 'next', terms: [{ '@type': 'Charge', id: 'y', payer: 'seller', payee: 'buyer', on: { usageType: 'y' }, price: eur('6') }] };
    await draft(next, suite);
    expect((await simulate({ agreement: { id: 'next' } })).body).toMatchObject({ eventCount: 1, simulationLine: [{ termId: 'y', amount: eur(6), actualAmount: eur(0) }] });
    expect(await statusOf(suite, waiting)).toBe('recycled');
  });

  it('of items in place of an agreement\'s own, or of no agreement, needs no draft', async () => {
    const agreementItem = [{ termOrCondition: [price('3'), { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' }] }];
    expect((await simulate({ agreement: { id: 'sale' }, agreementItem })).body).toMatchObject({ simulationLine: [{ amount: eur(30), actualAmount: eur(20) }] });
    expect((await simulate({ engagedParty: sale.parties, agreementItem })).body).toMatchObject({ simulationLine: [{ amount: eur(30), actualAmount: eur(0) }] });
  });

  it.each([
    { why: 'an agreement that is not there', body: { agreement: { id: 'nothing' } }, code: 'unknownAgreement' },
    { why: 'no terms at all', body: {}, code: 'missingTerms' },
    { why: 'terms that cannot be read', body: { agreement: { id: 'sale' }, agreementItem: [{ termOrCondition: [{ '@type': 'Charge' }] }] }, code: 'invalidAgreement' },
    { why: 'a period that ends before it begins', body: { agreement: { id: 'sale' }, period: { startDateTime: march.endDateTime, endDateTime: march.startDateTime } }, code: 'invalidPeriod' },
  ])('refuses $why', async ({ body, code }) => {
    expect(await simulate(body)).toMatchObject({ status: 400, body: { code } });
  });
});
