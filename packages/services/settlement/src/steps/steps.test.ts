import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { eventually, tenantForEachTest } from '@concord/testkit';
import { close, conclude, expectStatus, linesOf, list, own, send, services, short, type Deal, type Line, type Run } from '../story.fixture.ts';

interface Stepped extends Run {
  readonly positionCount: number;
  readonly progress: readonly { readonly step: string; readonly doneCount: number; readonly allCount: number }[];
  readonly openAgreementCount: number;
  readonly openAgreement: readonly { readonly id: string; readonly reason: string }[];
}

/** So many terms that a piece holds two of them. */
const deal = (index: number): Deal => ({
  id: `deal-${index}`,
  parties: [{ id: `buyer-${index}`, role: 'buyer' }, { id: 'seller', role: 'seller' }],
  terms: Array.from({ length: 80 }, (_, term) => ({ '@type': 'Charge', id: `price-${term}`, payer: 'buyer', payee: 'seller', on: { usageType: `x${term}` }, quantity: 'n', price: { unit: 'EUR', value: '2' } })),
  settlement: { netting: 'bilateral' },
});
const used = (index: number, day = '2026-03-10') => ({ day, type: 'x7', n: 5, parties: [{ id: `buyer-${index}`, role: 'buyer' }, { id: 'seller', role: 'seller' }] });
const deals = [0, 1, 2, 3, 4];

interface Ref {
  readonly id: string;
}


describe('a run in pieces', () => {
  const suite = tenantForEachTest({ services });
  beforeEach(async () => {
    for (const index of deals) await conclude(deal(index), suite);
    await send(deals.map((index) => used(index)), suite);
  });

  const march = async (more: object = {}): Promise<Stepped> => (await close(suite, '2026-03-01', '2026-04-01', more)) as Stepped;

  it('closes all of its agreements, nets them together and says how far it is', async () => {
    const run = await march();
    expect(run).toMatchObject({ state: 'completed', lineCount: 5, positionCount: 5 });
    expect(run.progress.filter(({ step }) => ['workOut', 'close', 'position'].includes(step))).toEqual(['workOut', 'close', 'position'].map((step) => ({ step, doneCount: 5, allCount: 5 })));
    expect(await linesOf(suite, run)).toHaveLength(5);
    expect(await list<Line>(suite, '/customerBillManagement/v4/customerBill?category=partnerStatement')).toHaveLength(5);
  });

  describe('in which an agreement lacks a rate', () => {
    const inDollars = { ...deal(9), settlement: { exchange: { source: 'ECB', date: 'periodEnd' } }, terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x7' }, quantity: 'n', price: { unit: 'USD', value: '2' } }] };
    const open = [{ id: 'deal-9', reason: expect.stringContaining('no rate from USD to EUR') as unknown }];
    beforeEach(async () => {
      await conclude(inDollars, suite);
      await send([used(9)], suite);
    });

    it('closes and nets all others, and says of this one why it is open', async () => {
      const run = await march();
      expect(run).toMatchObject({ state: 'completed', lineCount: 5, positionCount: 5, openAgreementCount: 1, openAgreement: open });
      expect((await linesOf(suite, run)).map(({ agreement }) => agreement.id).toSorted()).toEqual(deals.map((index) => `deal-${index}`));
      expect(await list(suite, '/customerBillManagement/v4/customerBill?category=partnerStatement')).toHaveLength(5);
    });

    it('tells whoever listens which one it leaves open, and why', async () => {
      const heard: unknown[] = [];
      const listener = createServer((request, response) => void text(request).then((body) => { heard.push(JSON.parse(body)); response.writeHead(204).end(); })).listen(0, '127.0.0.1');
      await once(listener, 'listening');
      const { port } = listener.address() as AddressInfo;
      expectStatus(201, await suite.post(`${own}/hub`, { callback: `http://127.0.0.1:${port}/`, query: 'eventType=SettlementRunStateChangeEvent' }));
      await march();
      const ended = { state: 'completed', openAgreementCount: 1, openAgreement: [expect.objectContaining(open[0] ?? {})] as unknown };
      await eventually(() => heard.length >= 2);
      listener.close();
      expect(heard).toContainEqual(expect.objectContaining({ event: { settlementRun: expect.objectContaining(ended) as unknown } }));
    });

    it('says so before it closes anything, to whoever asks for a preview', async () => {
      expect(await march({ mode: 'preview' })).toMatchObject({ state: 'completed', lineCount: 5, openAgreementCount: 1, openAgreement: open });
      expect(await list(suite, `${own}/settlementLine`)).toEqual([]);
    });

    it('is followed by one that takes it, alone, when the rate has come', async () => {
      await march();
      expect(await march()).toMatchObject({ state: 'failed', openAgreementCount: 1, openAgreement: open, failureReason: open[0]?.reason });
      expectStatus(201, await suite.post(`${own}/exchangeRate`, { source: 'ECB', sourceCurrency: 'USD', targetCurrency: 'EUR', rate: '0.9', rateDate: '2026-03-31' }));
      const late = await march();
      expect(late).toMatchObject({ state: 'completed', lineCount: 1, positionCount: 1, openAgreementCount: 0, openAgreement: [] });
      expect(short(await linesOf(suite, late))).toEqual(['price buyer-9>seller 9 EUR']);
    });
  });

  it('keeps what comes by the hundred together, to be read like what came alone', async () => {
    await send(Array.from({ length: 80 }, (_, term) => ({ ...used(0, '2026-03-11'), type: `x${term}` })), suite);
    const run = await march();
    const lines = await list<Line>(suite, `${own}/settlementLine?settlementRun.id=${run.id}&agreement.id=deal-0&limit=1000`);
    expect([run.lineCount, lines.length, (await list(suite.as('buyer-0'), `${own}/settlementLine?limit=1000`)).length, await list(suite.as('buyer-9'), `${own}/settlementLine`)]).toEqual([84, 80, 80, []]);
    expect((await list<{ readonly reference: string }>(suite, `${own}/ledgerEntry?limit=1000`)).filter(({ reference }) => lines.some(({ id }) => id === reference))).toHaveLength(80);
    expect((await suite.post(`${own}/verifyLedger`, {})).body).toMatchObject({ isIntact: true });
    expect((await suite.get(`${own}/settlementLine/${lines[0]?.id ?? ''}/explanation`)).body).toMatchObject({ settlementLine: { id: lines[0]?.id } });
    const [bill] = await list<Ref>(suite, '/customerBillManagement/v4/customerBill?relatedParty.id=buyer-0');
    const rates = await list<{ readonly name: string }>(suite, `/customerBillManagement/v4/appliedCustomerBillingRate?bill.id=${bill?.id ?? ''}&limit=1000`);
    expect(rates.map(({ name }) => name)).toEqual(lines.map(({ termId }) => `deal-0 ${termId}`));
  });

  it('settles what comes while it runs once: in this period or in the next', async () => {
    expectStatus(201, await suite.post(`${own}/settlementRun`, { period: { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' } }));
    await send(deals.flatMap((index) => [used(index, '2026-03-11'), used(index, '2026-03-12')]), suite);
    await close(suite, '2026-04-01', '2026-05-01');
    const lines = await list<Line & { readonly eventCount: number }>(suite, `${own}/settlementLine?limit=1000`);
    expect(deals.map((index) => lines.filter(({ agreement }) => agreement.id === `deal-${index}`).reduce((sum, { eventCount }) => sum + eventCount, 0))).toEqual(deals.map(() => 3));
  });
});
