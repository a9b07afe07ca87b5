import { readFileSync } from 'node:fs';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { deliver, openShop, shared } from '../shop.fixture.ts';
import { close, conclude, type Deal, expectStatus, linesOf, list, own, sale, send, services, short, usages } from '../story.fixture.ts';

const content = readFileSync(new URL('../../../../../examples/rates/ecb-easter-2024.csv', import.meta.url), 'utf8');
const eur = (value: number) => ({ unit: 'EUR', value });

/** What 108.11 dollars, which are 100 euros by the rates of the European Central Bank, cost by each agreement. */
const deal = (id: string, exchange: object): Deal => ({
  ...sale, id, from: '2024-01-01', settlement: { exchange },
  terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: id }, quantity: 'n', price: { unit: 'USD', value: '108.11' } }],
});

const deals = [
  deal('marked', { source: 'ECB', date: 'event', markupPercent: '2.5' }),
  deal('atEnd', { source: 'ECB', date: 'periodEnd', markupPercent: '1' }),
  deal('held', { source: 'ECB', date: 'fixed', rates: [{ currency: 'USD', rate: '0.9' }] }),
  deal('twice', { source: 'ECB', date: 'event', markupPercent: '2.5' }),
  deal('unheld', { date: 'fixed', rates: [{ currency: 'USD', rate: '0.9' }] }),
];

describe('the cost of conversion', () => {
  let suite: GivenSuite;
  let withdrawn: string;
  const cost = (query: string, client: Pick<GivenSuite, 'get' | 'post' | 'patch' | 'delete'> = suite) => list<{ readonly party: { readonly id: string } }>(client, `${own}/conversionCost?${query}`);

  beforeAll(async () => {
    suite = await givenSuite({ services });
    expectStatus(200, await suite.post(`${own}/importExchangeRates`, { source: 'ECB', sourceCurrency: 'EUR', content }));
    for (const one of deals) await conclude(one, suite);
    await conclude({ ...shared, from: '2024-01-01', settlement: { exchange: { source: 'ECB', date: 'event', markupPercent: '2.5' } } }, suite);
    await openShop(suite, { recurring: false, unit: 'USD' });
    await send(deals.map(({ id }) => ({ day: '2024-03-30', type: id })), suite);
    withdrawn = await send([{ day: '2024-03-28', type: 'twice', n: 2 }], suite);
    await deliver('order', '2024-03-30', 1, suite);
    await close(suite, '2024-03-01', '2024-04-01');
  }, 120_000);
  afterAll(() => suite.close());

  it.each([
    { why: 'a mark-up at the event', agreement: 'marked', comes: { owedAmount: eur(102.5), owedAtReference: eur(100), markupPaid: eur(2.5), unreferencedAmount: eur(0) } },
    { why: 'a mark-up at the end of the period', agreement: 'atEnd', comes: { owedAmount: eur(101), owedAtReference: eur(100), markupPaid: eur(1) } },
    { why: 'a fixed rate below the source\'s', agreement: 'held', comes: { owedAmount: eur(97.3), owedAtReference: eur(100), markupPaid: eur(-2.7) } },
    { why: 'a fixed rate that nothing is held against', agreement: 'unheld', comes: { owedAmount: eur(97.3), owedAtReference: eur(0), markupPaid: eur(0), unreferencedAmount: eur(97.3) } },
  ])('is told of $why, to who pays it and who earns it', async ({ agreement, comes }) => {
    const [buyer, seller] = await cost(`agreement.id=${agreement}&startDateTime=2024-03-01T00:00:00Z&endDateTime=2024-04-01T00:00:00Z`);
    expect(buyer).toMatchObject({ party: { id: 'buy' }, agreement: [{ id: agreement }], sourceCurrency: 'USD', targetCurrency: 'EUR', lineCount: 1, ...comes, earnedAmount: eur(0) });
    expect(seller).toMatchObject({ party: { id: 'sell' }, earnedAmount: comes.owedAmount, earnedAtReference: comes.owedAtReference, markupEarned: comes.markupPaid, owedAmount: eur(0) });
  });

  it('is in shares what each has of it', async () => {
    expect(await cost('agreement.id=shared')).toMatchObject([
      { party: { id: 'agent' }, earnedAmount: eur(9.48), earnedAtReference: eur(9.25), markupEarned: eur(0.23), lineCount: 1 },
      { party: { id: 'maker' }, earnedAmount: eur(31.6), earnedAtReference: eur(30.83), markupEarned: eur(0.77) },
      { party: { id: 'sell' }, owedAmount: eur(41.08), owedAtReference: eur(40.08), markupPaid: eur(1), lineCount: 2 },
    ]);
  });

  it('shows a partner what concerns it, and of other times nothing', async () => {
    expect((await cost('', suite.as('maker'))).map(({ party }) => party.id)).toEqual(['maker']);
    expect(await cost('party.id=sell', suite.as('maker'))).toEqual([]);
    expect(await cost('startDateTime=2024-04-01T00:00:00Z')).toEqual([]);
    expect(await cost('agreement.id=marked&fields=markupPaid,markupEarned')).toEqual([{ markupPaid: eur(2.5), markupEarned: eur(0) }, { markupPaid: eur(0), markupEarned: eur(2.5) }]);
    expect((await cost('limit=3&offset=1')).map(({ party }) => party.id)).toHaveLength(3);
  });

  it('counts a period that was corrected as it is settled last', async () => {
    expectStatus(201, await suite.post(`${own}/exchangeRate`, { source: 'ECB', sourceCurrency: 'EUR', targetCurrency: 'USD', rate: 1.0811, rateDate: '2024-04-30' }));
    expectStatus(204, await suite.delete(`${usages}/${withdrawn}`));
    await suite.settled();
    const run = await close(suite, '2024-04-01', '2024-05-01');
    expect(short(await linesOf(suite, run))).toEqual(['price buy>sell -205 EUR']);
    expect(await cost('agreement.id=twice&party.id=buy')).toMatchObject([{ lineCount: 1, owedAmount: eur(102.5), owedAtReference: eur(100), markupPaid: eur(2.5) }]);
  });

  it.each([
    { why: 'a filter that it does not know', query: 'termId=price', code: 'unknownFilter' },
    { why: 'a time that is none', query: 'startDateTime=soon', code: 'invalidDate' },
    { why: 'a page that is none', query: 'offset=-1', code: 'invalidPage' },
  ])('refuses $why', async ({ query, code }) => {
    const answer = await suite.get(`${own}/conversionCost?${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });
});
