import { readFileSync } from 'node:fs';
import { type GivenSuite, tenantForEachTest } from '@concord/testkit';
import { close, conclude, linesOf, list, own, sale, send, services, short, type Deal } from '../story.fixture.ts';

const content = readFileSync(new URL('../../../../../examples/rates/ecb-easter-2024.csv', import.meta.url), 'utf8');
const usd = (value: string) => ({ unit: 'USD', value });
const deal = (exchange: object, more: Partial<Deal> = {}): Deal => ({
  ...sale, from: '2024-01-01', settlement: { exchange },
  terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', price: usd('108.11') }], ...more,
});
const closeMarch2024 = (suite: GivenSuite) => close(suite, '2024-03-01', '2024-04-01');

interface Explained {
  readonly explainedEvent: readonly { readonly step: readonly Step[] }[];
  readonly closingStep: readonly Step[];
}
interface Step {
  readonly name: string;
  readonly operand: readonly { readonly name: string; readonly value: string }[];
}
const operands = (step: Step | undefined): unknown => Object.fromEntries(step?.operand.map(({ name, value }) => [name, value]) ?? []);

describe('exchange', () => {
  const suite = tenantForEachTest({ services });
  const importRates = (text = content) => suite.post(`${own}/importExchangeRates`, { source: 'ECB', sourceCurrency: 'EUR', content: text });
  const explained = async (id: string): Promise<Explained> => (await suite.get<Explained>(`${own}/settlementLine/${id}/explanation`)).body;

  it('takes in a table of reference rates once', async () => {
    expect((await importRates()).body).toEqual({ importedCount: 6, knownCount: 0 });
    expect((await importRates()).body).toEqual({ importedCount: 0, knownCount: 6 });
    expect(await list(suite, `${own}/exchangeRate?targetCurrency=USD&rateDate=2024-03-28`)).toMatchObject([{ source: 'ECB', sourceCurrency: 'EUR', rate: '1.0811' }]);
  });

  it.each([
    { why: 'the day of the event, on a holiday the last one before', exchange: { source: 'ECB', date: 'event' }, day: '2024-03-31', amount: 100 },
    { why: 'the last day of the period', exchange: { source: 'ECB', date: 'periodEnd' }, day: '2024-03-02', amount: 100 },
    { why: 'a day, with a markup', exchange: { source: 'ECB', date: 'periodEnd', markupPercent: '2.5' }, day: '2024-03-02', amount: 102.5 },
    { why: 'no day but the contract', exchange: { date: 'fixed', rates: [{ currency: 'USD', rate: '0.9' }] }, day: '2024-03-02', amount: 97.3 },
  ])('is by the rate of $why', async ({ exchange, day, amount }) => {
    await importRates();
    await conclude(deal(exchange), suite);
    await send([{ day }], suite);
    expect(short(await linesOf(suite, await closeMarch2024(suite)))).toEqual([`price buy>sell ${amount} EUR`]);
  });

  it('is across the euro where the source quotes no other way', async () => {
    await importRates();
    await conclude(deal({}, { settlement: { currency: 'CHF', exchange: { source: 'ECB', date: 'event' } } }), suite);
    await send([{ day: '2024-03-30' }], suite);
    expect(short(await linesOf(suite, await closeMarch2024(suite)))).toEqual(['price buy>sell 97.66 CHF']);
  });

  it('shows in the explanation which rate of which day it was', async () => {
    await importRates();
    await conclude(deal({ source: 'ECB', date: 'event', markupPercent: '1' }), suite);
    await conclude(deal({}, { id: 'atEnd', settlement: { exchange: { source: 'ECB', date: 'periodEnd' } } }), suite);
    await send([{ day: '2024-03-30' }], suite);
    const lines = await linesOf(suite, await closeMarch2024(suite));
    const of = (agreement: string): string => lines.find((line) => line.agreement.id === agreement)?.id ?? '';
    const origin = { exchangedFrom: 'USD', exchangedTo: 'EUR', rateSource: 'ECB', rateDate: '2024-03-28', quoted: '1 EUR = 1.0811 USD', storedRate: '0.924983812783' };
    expect(operands((await explained(of('sale'))).explainedEvent[0]?.step[0])).toMatchObject({ ...origin, markupPercent: '1' });
    expect(operands((await explained(of('atEnd'))).closingStep[0])).toMatchObject(origin);
  });

  it('holds an event without a rate in suspense until there is one', async () => {
    await conclude(deal({ source: 'ECB', date: 'event' }), suite);
    await send([{ day: '2024-03-30' }], suite);
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ reason: 'currencyMismatch', state: 'open' }]);
    await importRates();
    expect((await suite.post(`${own}/retrySuspense`, { reason: 'currencyMismatch' })).body).toMatchObject({ resolvedCount: 1 });
    await suite.settled();
    expect(short(await linesOf(suite, await closeMarch2024(suite)))).toEqual(['price buy>sell 100 EUR']);
  });

  it.each([
    { why: 'at the end of the period', deal: deal({ source: 'ECB', date: 'periodEnd' }) },
    { why: 'for a fee of the period', deal: deal({ source: 'ECB', date: 'event' }, { terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { period: true }, price: usd('1.0749') }] }) },
  ])('refuses to close without a rate $why, and says which', async ({ deal: agreed }) => {
    await conclude({ ...agreed, from: '2024-04-02' }, suite);
    await send([{ day: '2024-04-02' }], suite);
    const april = (): ReturnType<typeof close> => close(suite, '2024-04-01', '2024-05-01');
    expect(await april()).toMatchObject({ state: 'failed', failureReason: expect.stringContaining('no rate from USD to EUR') as string });
    await importRates();
    await suite.post(`${own}/exchangeRate`, { source: 'ECB', sourceCurrency: 'EUR', targetCurrency: 'USD', rate: 1.0811, rateDate: '2024-04-30' });
    expect(await april()).toMatchObject({ state: 'completed', lineCount: 1 });
  });

  it('does not take a rate that is older than a pause of the source', async () => {
    await importRates();
    await conclude(deal({ source: 'ECB', date: 'event' }), suite);
    await send([{ day: '2024-04-11' }], suite);
    expect(await list(suite, `${own}/suspenseItem`)).toMatchObject([{ reason: 'currencyMismatch' }]);
  });

  it.each([
    { why: 'of nothing', body: { rate: 0 }, code: 'invalidRate' },
    { why: 'of no currency', body: { targetCurrency: 'XXY' }, code: 'unknownCurrency' },
    { why: 'of a currency to itself', body: { targetCurrency: 'EUR' }, code: 'sameCurrency' },
  ])('refuses a rate $why', async ({ body, code }) => {
    const answer = await suite.post(`${own}/exchangeRate`, { source: 'ECB', sourceCurrency: 'EUR', targetCurrency: 'USD', rate: 1.1, rateDate: '2024-03-28', ...body });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it.each([
    { why: 'no currencies', text: 'Day,USD\n2024-03-28,1.1' },
    { why: 'no day', text: 'Date,USD\nThursday,1.1' },
    { why: 'no number', text: 'Date,USD\n2024-03-28,many' },
  ])('refuses a table with $why', async ({ text }) => {
    const answer = await importRates(text);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalidTable']);
  });

  it('knows a rate of a day once', async () => {
    const rate = { source: 'ECB', sourceCurrency: 'EUR', targetCurrency: 'USD', rate: 1.1, rateDate: '2024-03-28' };
    expect((await suite.post(`${own}/exchangeRate`, rate)).status).toBe(201);
    expect((await suite.post(`${own}/exchangeRate`, { ...rate, rate: 1.2 })).status).toBe(409);
  });
});
