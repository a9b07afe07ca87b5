import { givenSuite, type GivenSuite } from '@concord/testkit';
import { closeApril, closeMarch, conclude, list, own, sale, send, services } from '../story.fixture.ts';
import type { StoredEntry } from './stored-entry.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services });
  await conclude(sale, suite);
  await send([{ day: '2026-03-10', n: 5 }], suite);
  await closeMarch(suite);
  await send([{ day: '2026-04-10', n: '7.25' }], suite);
  await closeApril(suite);
}, 60_000);
afterAll(() => suite.close());

const verify = async (body: object = {}) => (await suite.post(`${own}/verifyLedger`, body)).body;

async function journal(query = '', party?: string) {
  const answer = await fetch(`${suite.url}/tmf-api${own}/ledgerJournal${query}`, { headers: { authorization: `Bearer ${await suite.token(party)}` } });
  return { type: answer.headers.get('content-type'), next: answer.headers.get('x-next-sequence'), rows: (await answer.text()).trimEnd().split('\r\n') };
}

it('is exported as a table of postings, some entries at a time, to each what it may see', async () => {
  const all = await journal();
  expect([all.type, all.next, all.rows.length]).toEqual(['text/csv; charset=utf-8', '2', 9]);
  expect(all.rows[1]).toMatch(/^0,2026-04-01T00:00:00\.000Z,entry-.*,sale price,buy,expense,sell,debit,10,EUR,[0-9a-f]{64}$/);
  expect((await journal('?offset=1&limit=1')).rows).toHaveLength(5);
  expect((await journal('', 'stranger')).rows).toHaveLength(1);
});

it('goes by one chart, which names every account that is posted to, once by number', async () => {
  const chart = await list<{ account: string; accountNumber: string; accountType: string; normalSide: string }>(suite.as('buy'), `${own}/ledgerAccount`);
  const numbers = chart.map(({ accountNumber }) => accountNumber);
  expect([numbers, new Set(numbers).size]).toEqual([numbers.toSorted(), chart.length]);
  const posted = (await journal()).rows.slice(1).map((row) => row.split(',')[6]);
  expect(chart.map(({ account }) => account)).toEqual(expect.arrayContaining(posted));
  expect(chart.filter(({ accountType, normalSide }) => (normalSide === 'debit') !== ['asset', 'expense'].includes(accountType))).toEqual([]);
  expect(chart.find(({ account }) => account === 'receivable')).toMatchObject({ accountNumber: '1100', accountType: 'asset', normalSide: 'debit' });
});

it('says what stood on the accounts at a date, in a currency', async () => {
  const stood = async (query: string) => (await list<{ account: string; balance: { value: number } }>(suite, `${own}/trialBalance?${query}`)).map(({ account, balance }) => `${account} ${balance.value}`).toSorted();
  expect(await stood('date=2026-04-01T00:00:00Z')).toEqual(['expense 10', 'payable 10', 'receivable 10', 'revenue 10']);
  expect(await stood('unit=EUR')).toEqual(['expense 24.5', 'payable 24.5', 'receivable 24.5', 'revenue 24.5']);
  expect(await stood('unit=USD')).toEqual([]);
  expect((await suite.get(`${own}/trialBalance?date=soon`)).status).toBe(400);
});

it('is intact as it was posted, from the start or from an entry on', async () => {
  expect(await verify()).toMatchObject({ isIntact: true, verifiedCount: 2, headHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
  expect(await verify({ fromSequence: 1 })).toMatchObject({ isIntact: true, verifiedCount: 1 });
  expect((await suite.as('buy').post(`${own}/verifyLedger`, {})).status).toBe(403);
});

describe('an entry that somebody changed in the store', () => {
  beforeAll(async () => {
    const store = suite.storages[4]?.scoped({ tenant: 'default' });
    await store?.transaction(async (transaction) => {
      const entries = transaction.collection<StoredEntry>('ledgerEntry');
      const [found] = await entries.list({ where: { op: 'eq', path: 'sequence', value: 1 }, limit: 1 });
      if (found) await entries.put([{ document: { ...found.document, posting: found.document.posting.map((one) => ({ ...one, amount: { ...one.amount, value: 1 } })) }, parties: found.parties }]);
    });
  });

  it('is named as the first bad one', async () => {
    expect(await verify()).toMatchObject({ isIntact: false, verifiedCount: 1, firstBadSequence: 1, firstBadEntry: { id: expect.stringMatching(/^entry-/) as unknown } });
  });
});
