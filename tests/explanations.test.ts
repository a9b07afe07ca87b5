import { readdirSync, readFileSync } from 'node:fs';
import { developmentSession, playCase, readCase, screen, tellStory } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { assertEntry, type EntryExplanation } from './explained/recompute-entry.ts';
import { recomputed, type Explanation } from './explained/recompute.ts';

const folder = new URL('../examples/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const own = '/partnerSettlement/v1/settlementLine';

interface Line {
  readonly id: string;
  readonly termId: string;
  readonly amount: { readonly value: number };
}

type Case = Parameters<typeof playCase>[0];

const rates = 'Date,USD,JPY\n2026-03-02,1.0811,163.45\n2026-03-31,1.0749,161.2\n';
const period = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };

/** One offering in three currencies, shared in euros, for what is played and ordered in March. */
function abroad(date: string): Case {
  const price = (priceType: string, unit: string, value: string) => ({ priceType, price: { unit, value }, ...(priceType === 'usage' && { usageType: 'play', quantity: 'minutes' }) });
  const share = { '@type': 'RevenueShare', id: 'split', base: { priceType: ['oneTime', 'usage'], productOffering: ['game'] }, deduct: [{ percent: '10' }], tiers: [{ from: '0', shares: [{ party: 'studio', percent: '33.3' }] }, { from: '50', shares: [{ party: 'studio', percent: '40' }] }] };
  const settlement = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', exchange: { source: 'ECB', date, markupPercent: '1.5' } };
  const relatedParty = [{ id: 'cus', role: 'customer' }, { id: 'tel', role: 'operator' }];
  return {
    name: 'abroad', period, parties: ['tel', 'art', 'cus'].map((id) => ({ id, name: id, country: 'DE' })),
    offerings: [{ id: 'game', seller: 'tel', prices: [price('usage', 'USD', '0.07'), price('oneTime', 'JPY', '1999'), price('oneTime', 'EUR', '3.33')] }],
    agreements: [{ id: 'abroad', name: 'abroad', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: [{ id: 'tel', role: 'operator', standing: true }, { id: 'art', role: 'studio', standing: true }], agreementItem: [{ termOrCondition: [share, settlement] }] }],
    events: [
      { usage: { id: 'p1', usageDate: '2026-03-03T00:00:00Z', usageType: 'play', relatedParty, characteristics: { minutes: '333' }, offering: 'game' } },
      { order: { id: 'o1', completed: '2026-03-04T00:00:00Z', relatedParty, items: [{ offering: 'game', quantity: 3 }] } },
    ],
    expect: { lines: [], net: [], suspense: [], duplicates: [] },
  };
}

describe('every line and ledger entry of every money-flow case', () => {
  let suite: GivenSuite;
  beforeAll(async () => { suite = await givenSuite(); });
  afterAll(() => suite.close());

  it.each(files)('of %s can be worked out again from its explanation', async (file) => {
    await playCase(readCase(readFileSync(new URL(file, folder), 'utf8')), developmentSession(suite.url, file), () => undefined);
    const operator = suite.as(undefined, file);
    const { body: lines } = await operator.get<readonly Line[]>(`${own}?limit=1000`);
    expect(lines.length).toBeGreaterThan(0);
    for (const { id, amount } of lines) {
      const { body } = await operator.get<Explanation>(`${own}/${id}/explanation?limit=1000`);
      expect(Number(recomputed(body))).toBe(amount.value);
    }
    const { body: entries } = await operator.get<readonly Line[]>('/partnerSettlement/v1/ledgerEntry?limit=1000');
    expect(entries.length).toBeGreaterThanOrEqual(lines.length);
    for (const { id } of entries) assertEntry((await operator.get<EntryExplanation>(`/partnerSettlement/v1/ledgerEntry/${id}/explanation?limit=1000`)).body);
  });

  // Customers paid 23.31 USD, 5997 JPY and 9.99 EUR. At the rates of 2 March with 1.5 % on top 21.884793, 37.240471 and 9.99, of which nine tenths are shared:
  // 50 at 33.3 % + 12.203738 at 40 % = 21.531495. At the end of the period each currency climbs the tiers by itself: 6.986007 USD, 2155.57 JPY, 2.994003 EUR
  // are 23.163310 of 62.785161; of 62.79 the missing cent goes to the larger remainder.
  it.each([
    { why: 'of each event', date: 'event', day: '2026-03-02', step: 'exchange', amount: 21.53 },
    { why: 'of the end of the period', date: 'periodEnd', day: '2026-03-31', step: 'events', amount: 23.17 },
  ])('can be worked out again where rates $why come with it', async ({ date, day, step, amount }) => {
    const operator = suite.as(undefined, date);
    await operator.post('/partnerSettlement/v1/importExchangeRates', { source: 'ECB', sourceCurrency: 'EUR', content: rates });
    await playCase(abroad(date), developmentSession(suite.url, date), () => undefined);
    const { body: [line] } = await operator.get<readonly Line[]>(`${own}?limit=1000`);
    const { body } = await operator.get<Explanation>(`${own}/${line?.id ?? ''}/explanation`);
    const steps = [...body.explainedEvent.flatMap((event) => event.step), ...body.closingStep].filter(({ name }) => name === step);
    const quotes = steps.flatMap(({ operand }) => operand.filter(({ name }) => name === 'rateDate').map(({ value }) => value));
    expect([new Set(quotes), recomputed(body)]).toEqual([new Set([day]), String(amount)]);
    expect(line?.amount.value).toBe(amount);
  });

  const entriesOf = async (tenant: string, party?: string): Promise<readonly EntryExplanation[]> => {
    const reader = suite.as(party, tenant);
    const { body } = await reader.get<readonly Line[]>('/partnerSettlement/v1/ledgerEntry?limit=1000');
    return Promise.all(body.map(async ({ id }) => (await reader.get<EntryExplanation>(`/partnerSettlement/v1/ledgerEntry/${id}/explanation?limit=1000`)).body));
  };
  const stepsIn = (entries: readonly EntryExplanation[]): readonly string[] => [...new Set(entries.flatMap(({ step }) => step.map(({ name }) => name)))].toSorted();

  it('can be worked out again where bills are paid', async () => {
    await tellStory(100, developmentSession(suite.url, 'paid'), screen(() => undefined, false));
    const entries = await entriesOf('paid');
    for (const entry of entries) assertEntry(entry);
    expect(stepsIn(entries)).toEqual(['charge', 'gross', 'owed', 'setOff', 'settled']);
  });

  it('shows of what is cleared to each member its own, and to nobody what two others owe each other', async () => {
    await playCase(readCase(readFileSync(new URL('a06-b2e2b.json', folder), 'utf8')), developmentSession(suite.url, 'cleared'), () => undefined);
    expect(stepsIn(await entriesOf('cleared'))).toEqual(['gross', 'owed', 'setOff']);
    const own = await entriesOf('cleared', 'opde');
    expect(own.map(({ posting }) => posting.some(({ party }) => party.id === 'opde'))).not.toContain(false);
    expect(own.flatMap(({ nettedItem = [] }) => nettedItem).filter(({ payer, payee }) => payer.id !== 'opde' && payee.id !== 'opde')).toEqual([]);
    expect((await suite.as('c1', 'cleared').get('/partnerSettlement/v1/ledgerEntry/entry-nothing/explanation')).status).toBe(404);
  });

  it('says of a share which condition voided a part of its base', async () => {
    const file = 'b03-access-pricing.json';
    await playCase(readCase(readFileSync(new URL(file, folder), 'utf8')), developmentSession(suite.url, 'voided'), () => undefined);
    const operator = suite.as(undefined, 'voided');
    const { body: [line] } = await operator.get<readonly Line[]>(`${own}?termId=signalAgency`);
    const { body } = await operator.get<Explanation>(`${own}/${line?.id ?? ''}/explanation`);
    const conditions = body.closingStep.filter(({ name }) => name === 'condition').map(({ operand, result }) => [operand.find(({ name }) => name === 'of')?.value, result, operand.find(({ name }) => name === 'holds')?.value]);
    expect(conditions).toEqual([['paging', '7', 'true'], ['signalling', '7', 'false']]);
  });
});
