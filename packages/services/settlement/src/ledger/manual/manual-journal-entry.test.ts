import { givenSuite, type GivenSuite } from '@concord/testkit';
import { eur, expectStatus, list, own, services } from '../../story.fixture.ts';
import type { StoredEntry } from '../stored-entry.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services });
  for (const party of ['keeper', 'other', 'late']) expectStatus(201, await suite.post(periods, { party: { id: party }, period: year }));
}, 60_000);
afterAll(() => suite.close());

const [periods, entries] = [`${own}/accountingPeriod`, `${own}/manualJournalEntry`];
const year = { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' };

interface Answered {
  readonly id: string;
  readonly code?: string;
}

interface Entry extends Answered {
  readonly state: string;
  readonly posting: readonly { readonly side: string; readonly account: string }[];
  readonly enteredBy?: string;
  readonly approvedBy?: string;
  readonly ledgerEntry?: { readonly id: string };
  readonly reversedBy?: { readonly id: string };
}

const on = (account: string, side: string, value: number | string = 100, more: object = {}) => ({ party: { id: 'keeper' }, account, side, amount: eur(value), ...more });
const rent = { entryDate: '2026-03-31T12:00:00Z', description: 'Rent of March', posting: [on('expense', 'debit'), on('cash', 'credit')] };

async function entered(more: object = {}): Promise<Entry> {
  const answer = await suite.post<Entry>(entries, { ...rent, ...more });
  expectStatus(201, answer);
  return answer.body;
}

async function decided(id: string, body: object = { state: 'posted' }, by = 'operator:second') {
  const { status, body: said } = await suite.as(by).patch<Answered>(`${entries}/${id}`, body);
  return [status, said.code];
}

const seen = async (id: string): Promise<Entry> => (await suite.get<Entry>(`${entries}/${id}`)).body;
const posted = (id: string): Promise<readonly StoredEntry[]> => list<StoredEntry>(suite, `${own}/ledgerEntry?cause.id=${id}`);

async function stands(party: string): Promise<readonly string[]> {
  const rows = await list<{ party: { id: string }; account: string; balance: { value: number } }>(suite, `${own}/trialBalance?unit=EUR`);
  return rows.filter((row) => row.party.id === party).map(({ account, balance }) => `${account} ${balance.value}`).toSorted();
}

describe('an entry by hand', () => {
  it('is in the books once somebody else has approved it, as it was entered, and explained', async () => {
    const { id, enteredBy, state } = await entered();
    expect([enteredBy, state, await posted(id)]).toEqual(['operator', 'awaitingApproval', []]);
    expect(await decided(id)).toEqual([200, undefined]);
    expect(await seen(id)).toMatchObject({ state: 'posted', approvedBy: 'operator:second', ledgerEntry: { id: `entry-${id}` } });
    expect(await posted(id)).toMatchObject([{ id: `entry-${id}`, date: '2026-03-31T12:00:00.000Z', description: 'Rent of March', cause: { id, '@referredType': 'ManualJournalEntry' }, posting: rent.posting }]);
    const { body } = await suite.get<{ step: readonly { name: string; result: string }[] }>(`${own}/ledgerEntry/entry-${id}/explanation`);
    expect(body.step.map(({ name, result }) => `${name} ${result}`)).toEqual(['entered 100', 'entered 100']);
    expect((await suite.post(`${own}/verifyLedger`, {})).body).toMatchObject({ isIntact: true });
  });

  it('is posted once where it is approved twice at once', async () => {
    const { id } = await entered();
    const answers = await Promise.all(['operator:second', 'operator:third'].map((who) => decided(id, { state: 'posted' }, who)));
    expect(answers.filter(([status]) => status === 200)).not.toEqual([]);
    expect(await posted(id)).toHaveLength(1);
  });

  it('is taken back by another that two people make, once, and both stay in the books', async () => {
    const before = await stands('other');
    const posting = [{ ...on('receivable', 'debit'), party: { id: 'other' }, counterparty: { id: 'buyer' } }, { ...on('revenue', 'credit'), party: { id: 'other' } }];
    const { id } = await entered({ posting });
    expect(await decided(id)).toEqual([200, undefined]);
    expect(await stands('other')).not.toEqual(before);
    const back = { entryDate: '2026-04-01T00:00:00Z', description: 'It was another customer', reversalOf: { id }, posting: undefined };
    const [first, second] = [await entered(back), await entered(back)];
    expect(first.posting).toMatchObject([{ account: 'receivable', side: 'credit', counterparty: { id: 'buyer' } }, { account: 'revenue', side: 'debit' }]);
    expect(await decided(first.id)).toEqual([200, undefined]);
    expect(await decided(second.id)).toEqual([400, 'alreadyReversed']);
    expect(await seen(id)).toMatchObject({ state: 'posted', reversedBy: { id: first.id } });
    expect(await posted(first.id)).toMatchObject([{ reversalOf: { id: `entry-${id}` } }]);
    expect(await stands('other')).toEqual(['receivable 0', 'revenue 0']);
  });

  it('is seen by the party whose books it is in, once it is posted; the entry by hand by the operator alone', async () => {
    const { id } = await entered({ posting: [{ ...on('expense', 'debit'), party: { id: 'late' } }, { ...on('cash', 'credit'), party: { id: 'late' } }] });
    expect(await decided(id)).toEqual([200, undefined]);
    expect((await suite.as('late').get(`${own}/ledgerEntry/entry-${id}`)).status).toBe(200);
    expect((await suite.as('late').get(`${entries}/${id}`)).status).toBe(404);
    expect((await suite.as('keeper').get(`${own}/ledgerEntry/entry-${id}`)).status).toBe(404);
  });
});

describe('no entry by hand', () => {
  it.each([
    { why: 'whose debits are not its credits', body: { posting: [on('expense', 'debit', 100), on('cash', 'credit', '99.99')] }, code: 'unbalancedEntry' },
    { why: 'that balances over two currencies only', body: { posting: [on('expense', 'debit'), on('cash', 'credit', 100, { amount: { unit: 'USD', value: 100 } })] }, code: 'unbalancedEntry' },
    { why: 'that balances over the books of two parties only', body: { posting: [on('expense', 'debit'), { ...on('cash', 'credit'), party: { id: 'other' } }] }, code: 'unbalancedEntry' },
    { why: 'without a posting', body: { posting: [] }, code: 'emptyEntry' },
    { why: 'of more postings than anybody reads', body: { posting: Array.from({ length: 202 }, (_, index) => on('cash', index % 2 === 0 ? 'debit' : 'credit')) }, code: 'tooManyPostings' },
    { why: 'on an account that is not on the chart', body: { posting: [on('rent', 'debit'), on('cash', 'credit')] }, code: 'unknownAccount' },
    { why: 'on an account by the name of what every object has', body: { posting: [on('constructor', 'debit'), on('cash', 'credit')] }, code: 'unknownAccount' },
    { why: 'of a debt of nobody', body: { posting: [on('receivable', 'debit'), on('revenue', 'credit')] }, code: 'counterpartyMissing' },
    { why: 'below zero', body: { posting: [on('expense', 'debit', -1), on('cash', 'credit', -1)] }, code: 'invalidPosting' },
    { why: 'of nothing', body: { posting: [on('expense', 'debit', 0), on('cash', 'credit', 0)] }, code: 'invalidPosting' },
    { why: 'of parts of a cent', body: { posting: [on('expense', 'debit', '0.001'), on('cash', 'credit', '0.001')] }, code: 'invalidPosting' },
    { why: 'in no currency', body: { posting: ['debit', 'credit'].map((side) => on('cash', side, 1, { amount: { unit: 'XXY', value: 1 } })) }, code: 'unknownCurrency' },
    { why: 'that does not say what it is for', body: { description: ' ' }, code: 'missingReason' },
    { why: 'at a time of which no period is open', body: { entryDate: '2027-01-01T00:00:00Z' }, code: 'periodNotOpen' },
    { why: 'in books that have no period', body: { posting: ['debit', 'credit'].map((side) => ({ ...on('cash', side), party: { id: 'nobody' } })) }, code: 'periodNotOpen' },
    { why: 'that takes back what is not there', body: { reversalOf: { id: 'nothing' }, posting: undefined }, code: 'unknownEntry' },
  ])('$why', async ({ body, code }) => {
    const answer = await suite.post<Answered>(entries, { ...rent, ...body });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('takes back what is not posted', async () => {
    const { id } = await entered();
    expect((await suite.post<Answered>(entries, { ...rent, posting: undefined, reversalOf: { id } })).body.code).toBe('notPosted');
  });

  it('is made by a partner', async () => {
    expect((await suite.as('keeper').post<Answered>(entries, rent)).status).toBe(403);
    expect((await suite.as('keeper').post<Answered>(periods, { party: { id: 'keeper' }, period: year })).status).toBe(403);
  });

  it.each([
    { why: 'approved by who entered it', body: { state: 'posted' }, by: 'operator', answer: [400, 'secondPersonNeeded'] },
    { why: 'rejected without a reason', body: { state: 'rejected' }, by: 'operator:second', answer: [400, 'missingReason'] },
    { why: 'approved under another name of who entered it', body: { state: 'posted', enteredBy: 'operator:first' }, by: 'operator', answer: [400, expect.any(String)] },
    { why: 'approved by a partner', body: { state: 'posted' }, by: 'keeper', answer: [404, expect.any(String)] },
  ])('is $why', async ({ body, by, answer }) => {
    const { id } = await entered();
    expect(await decided(id, body, by)).toEqual(answer);
    expect([(await seen(id)).state, await posted(id)]).toEqual(['awaitingApproval', []]);
  });

  it.each([
    { part: 'posting', body: { posting: [on('expense', 'debit', 1), on('cash', 'credit', 1)] } },
    { part: 'description', body: { description: 'Something else' } },
    { part: 'entryDate', body: { entryDate: '2026-05-01T00:00:00Z' } },
  ])('changes its $part, before it is posted or after', async ({ body }) => {
    const one = await entered();
    expect(await decided(one.id, body)).toEqual([400, 'entryStands']);
    await decided(one.id);
    expect(await decided(one.id, body)).toEqual([400, 'entryStands']);
    expect(await seen(one.id)).toMatchObject({ description: 'Rent of March', entryDate: '2026-03-31T12:00:00.000Z', posting: rent.posting });
  });

  it('goes on after its end', async () => {
    const [one, other] = [await entered(), await entered()];
    await decided(one.id);
    await decided(other.id, { state: 'rejected', stateReason: 'no' });
    expect([await decided(one.id, { state: 'rejected', stateReason: 'no' }), await decided(other.id)]).toEqual([[409, 'forbiddenTransition'], [409, 'forbiddenTransition']]);
  });
});

describe('an accounting period', () => {
  const spanOf = (party: string, from: string, to: string) => suite.post<Answered>(periods, { party: { id: party }, period: { startDateTime: from, endDateTime: to } });
  const change = async (id: string, body: object, by = 'operator') => {
    const { status, body: said } = await suite.as(by).patch<Answered>(`${periods}/${id}`, body);
    return [status, said.code];
  };

  it('lets no entry in once it is closed, not even one that was waiting, until somebody else opens it again', async () => {
    const { body: { id } } = await spanOf('closing', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
    const body = { ...rent, entryDate: '2026-01-31T23:59:59Z', posting: ['debit', 'credit'].map((side) => ({ ...on('cash', side), party: { id: 'closing' } })) };
    const waiting = await entered(body);
    expect(await change(id, { state: 'closed' })).toEqual([200, undefined]);
    expect(await decided(waiting.id)).toEqual([400, 'periodNotOpen']);
    expect((await suite.post<Answered>(entries, body)).body.code).toBe('periodNotOpen');
    expect(await change(id, { state: 'open', stateReason: 'the auditor asks' })).toEqual([400, 'secondPersonNeeded']);
    expect(await change(id, { state: 'open' }, 'operator:second')).toEqual([400, 'missingReason']);
    expect(await change(id, { state: 'open', stateReason: 'the auditor asks' }, 'operator:second')).toEqual([200, undefined]);
    expect(await decided(waiting.id)).toEqual([200, undefined]);
  });

  it.each([
    { why: 'ends before it begins', from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z', code: 'invalidPeriod' },
    { why: 'has a day of another', from: '2026-12-31T00:00:00Z', to: '2027-02-01T00:00:00Z', code: 'periodsOverlap' },
  ])('is refused that $why', async ({ from, to, code }) => {
    const { status, body } = await spanOf('keeper', from, to);
    expect([status, body.code]).toEqual([400, code]);
  });

  it('begins where another one ends', async () => expect((await spanOf('keeper', '2027-06-01T00:00:00Z', '2028-01-01T00:00:00Z')).status).toBe(201));
});
