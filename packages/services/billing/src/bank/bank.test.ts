import { tenantForEachTest } from '@concord/testkit';
import { type Bill, billsOf, booksOf, close, conclude, eur, expectStatus, own, payments, services, use } from '../story.fixture.ts';
import { camt, type Movement } from './camt.fixture.ts';

const ibans = { telco: 'DE89370400440532013000', env: 'FR1420041010050500013M02606', safe: 'IE29AIBK93115212345678' } as const;
const toEnv = { usageType: 'data', payer: 'telco', payee: 'env', price: '0.5' };
const toSafe = { usageType: 'incident', payer: 'telco', payee: 'safe', price: '7' };

interface Batch {
  readonly id: string;
  readonly state: string;
  readonly payout: readonly { readonly id: string; readonly bill: { readonly id: string }; readonly payee: { readonly id: string }; readonly amount: { readonly value: number } }[];
  readonly totalAmount: { readonly value: number };
}

interface Entry {
  readonly id: string;
  readonly state: string;
  readonly payment?: { readonly id: string };
}

describe('payments', () => {
  const suite = tenantForEachTest({ services });
  beforeEach(async () => {
    for (const [party, accountNumber] of Object.entries(ibans)) {
      expectStatus(201, await suite.post('/paymentMethod/v4/paymentMethod', { '@type': 'bankAccountTransfer', name: 'Transfer', relatedParty: { id: party }, accountNumber, accountNumberType: 'IBAN', owner: party }));
    }
    await conclude('data', [toEnv], suite);
    await conclude('incidents', [toSafe], suite);
    await use(toEnv, '200', suite);
    await use(toSafe, '3', suite);
    await close(3, suite);
  });

  const payOut = async (body: object = {}) => suite.post<Batch & { code?: string }>(`${own}/payoutBatch`, { payer: { id: 'telco' }, unit: 'EUR', requestedExecutionDate: '2026-04-09', ...body });
  const approve = (id: string) => suite.patch<Batch>(`${own}/payoutBatch/${id}`, { state: 'approved' });
  const file = async (id: string): Promise<Response> => fetch(`${suite.url}/tmf-api${own}/payoutBatch/${id}/file`, { headers: { authorization: `Bearer ${await suite.token()}` } });
  const pending = async (): Promise<readonly unknown[]> => (await suite.get<readonly unknown[]>(`${payments}/payment`)).body;
  const bring = async (closing: string, movements: readonly Movement[], iban: string = ibans.telco, id = 'S-1') => {
    const answer = await suite.post(`${own}/importBankStatement`, { content: camt(id, iban, closing, movements) });
    await suite.settled();
    return answer;
  };
  const billOf = async (payee: string): Promise<Bill> => {
    const found = (await billsOf(suite)).find(({ relatedParty, remainingAmount }) => relatedParty.some(({ id, role }) => id === payee && role === 'payee') && Number(remainingAmount.value) > 0);
    if (!found) throw new Error(`${payee} is owed nothing`);
    return found;
  };

  it('go out as one file, and settle their bills when the bank has paid them', async () => {
    const { status, body: batch } = await payOut();
    expect([status, batch.totalAmount.value, batch.payout.map(({ payee, amount }) => `${payee.id} ${amount.value}`)]).toEqual([201, 121, ['env 100', 'safe 21']]);
    expect((await file(batch.id)).status).toBe(409);
    expectStatus(200, await approve(batch.id));
    const text = await (await file(batch.id)).text();
    expect([text.includes('pain.001.001.09'), /<CtrlSum>([^<]+)</.exec(text)?.[1], text === (await (await file(batch.id)).text())]).toEqual([true, '121.00', true]);
    const [first, second] = batch.payout;
    expect((await bring('-100', [{ amount: '-100', reference: 'B1', endToEndId: first?.id ?? '' }])).body).toEqual({ importedCount: 1, knownCount: 0, matchedCount: 1, unmatchedCount: 0 });
    expect((await suite.get<Batch>(`${own}/payoutBatch/${batch.id}`)).body.state).toBe('approved');
    await bring('-21', [{ amount: '-21', reference: 'B2', endToEndId: second?.id ?? '' }], ibans.telco, 'S-2');
    expect((await suite.get<Batch>(`${own}/payoutBatch/${batch.id}`)).body.state).toBe('completed');
    expect((await billsOf(suite)).map(({ state }) => state)).toEqual(['settled', 'settled']);
    expect(await booksOf(suite)).toEqual(['env cash 100', 'env revenue 100', 'safe cash 21', 'safe revenue 21', 'telco cash -121', 'telco expense 121']);
  });

  it('are made once, however often and by how many people at once a batch is approved', async () => {
    const { body: batch } = await payOut();
    const answers = await Promise.all(['operator', 'operator:second', 'operator:third', 'operator:second'].map((who) => suite.as(who).patch(`${own}/payoutBatch/${batch.id}`, { state: 'approved' })));
    expect(answers.map(({ status }) => status)).toContain(200);
    await approve(batch.id);
    expect((await (await file(batch.id)).text()).match(/<EndToEndId>/g)).toHaveLength(2);
    expect([await pending(), (await suite.get<Batch>(`${own}/payoutBatch/${batch.id}`)).body.state]).toMatchObject([[{ status: 'pending' }, { status: 'pending' }], 'approved']);
    const [first] = batch.payout;
    for (const id of ['S-1', 'S-2']) await bring('-100', [{ amount: '-100', reference: 'B1', endToEndId: first?.id ?? '' }], ibans.telco, id);
    expect((await booksOf(suite)).filter((line) => line.includes('cash'))).toEqual(['env cash 100', 'telco cash -100']);
  });

  it('above the limit are approved by somebody else, or refused with a reason', async () => {
    expectStatus(201, await suite.post('/partnerSettlement/v1/approvalLimit', { appliesTo: 'payoutBatch', amount: eur(120) }));
    await suite.settled();
    const { body: batch } = await payOut();
    const decide = async (who: string, body: object) => { const { status, body: said } = await suite.as(who).patch<{ code?: string }>(`${own}/payoutBatch/${batch.id}`, body); return [status, said.code]; };
    expect(await decide('operator', { state: 'approved' })).toEqual([400, 'secondPersonNeeded']);
    expect(await decide('operator:second', { state: 'rejected' })).toEqual([400, 'missingReason']);
    expect(await decide('operator:second', { state: 'rejected', stateReason: 'wrong day' })).toEqual([200, undefined]);
    const { body: small } = await payOut({ bill: [{ id: (await billOf('safe')).id }] });
    expect((await approve(small.id)).status).toBe(200);
  });

  it('take a bill into one batch at a time, until it is cancelled', async () => {
    const { body: first } = await payOut({ bill: [{ id: (await billOf('env')).id }] });
    expect((await payOut({ bill: [{ id: (await billOf('env')).id }] })).body.code).toBe('nothingToPay');
    expect((await payOut()).body.payout.map(({ payee }) => payee.id)).toEqual(['safe']);
    await approve(first.id);
    expectStatus(200, await suite.patch(`${own}/payoutBatch/${first.id}`, { state: 'cancelled' }));
    expect((await payOut()).body.payout.map(({ payee }) => payee.id)).toEqual(['env']);
    expect(await pending()).toMatchObject([{ status: 'failed' }]);
  });

  it.each([
    { why: 'of a payer without an account', body: { payer: { id: 'env' } }, code: 'nothingToPay' },
    { why: 'in a currency in which nothing is owed', body: { unit: 'USD' }, code: 'nothingToPay' },
    { why: 'of a bill that is none', body: { bill: [{ id: 'none' }] }, code: 'nothingToPay' },
  ])('do not go out $why', async ({ body, code }) => {
    const answer = await payOut(body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('go to nobody whose account is not known', async () => {
    const [method] = (await suite.get<readonly { id: string }[]>('/paymentMethod/v4/paymentMethod?relatedParty.id=safe')).body;
    expectStatus(200, await suite.patch(`/paymentMethod/v4/paymentMethod/${method?.id ?? ''}`, { status: 'inactive' }));
    expect((await payOut()).body.code).toBe('accountMissing');
  });

  it('go to no account that another partner has named', async () => {
    const named = (party: string) => suite.as('safe').post('/paymentMethod/v4/paymentMethod', { '@type': 'bankAccountTransfer', name: 'Transfer', relatedParty: { id: party }, accountNumber: ibans.safe });
    expect([(await named('env')).body.code, (await named('safe')).status]).toEqual(['notThePartnersAccount', 201]);
    expect((await suite.as('telco').post(`${own}/payoutBatch`, { payer: { id: 'telco' }, unit: 'EUR' })).status).toBe(403);
  });

  it('come in by the number of a bill, in parts', async () => {
    const { billNo } = await billOf('env');
    expect((await bring('40', [{ amount: '40', reference: 'B1', text: `part of ${billNo}, thanks` }], ibans.env)).body).toMatchObject({ matchedCount: 1 });
    expect(await billOf('env')).toMatchObject({ state: 'partiallyPaid', remainingAmount: { value: 60 } });
    expect((await bring('40', [{ amount: '40', reference: 'B1', text: `part of ${billNo}, thanks` }], ibans.env, 'S-again')).body).toMatchObject({ importedCount: 0, knownCount: 1 });
  });

  it('come in by their amount where only one bill of who paid fits', async () => {
    expect((await bring('100', [{ amount: '100', reference: 'B1', from: ibans.telco }], ibans.env)).body).toMatchObject({ matchedCount: 1 });
    expect((await billsOf(suite)).map(({ state }) => state)).toEqual(['settled', 'new']);
  });

  it('that are too much stand to the payer\'s credit, for its next bill', async () => {
    const { id, billNo } = await billOf('env');
    await bring('130', [{ amount: '130', reference: 'B1', text: billNo }], ibans.env);
    expect((await suite.get(`${payments}/payment`)).body).toMatchObject([{ totalAmount: eur(130), unappliedAmount: eur(30) }]);
    expect((await booksOf(suite)).filter((line) => /cash|advance/.test(line))).toEqual(['env advanceReceived 30', 'env cash 130', 'telco advancePaid 30', 'telco cash -130']);
    await use(toEnv, '100', suite, '2026-04-10');
    await close(4, suite);
    await suite.settled();
    expect(await billOf('env')).toMatchObject({ amountDue: eur(50), remainingAmount: eur(20), state: 'partiallyPaid' });
    expect((await booksOf(suite)).filter((line) => /advance|payable/.test(line))).toEqual(['telco payable 41']);
    expect((await suite.post(`${own}/paymentAllocation`, { payment: { id: 'none' }, bill: { id } })).status).toBe(400);
  });

  it('of which nobody knows what for wait until somebody says', async () => {
    expect((await bring('100', [{ amount: '100', reference: 'B1', text: 'hello' }], ibans.env)).body).toMatchObject({ matchedCount: 0, unmatchedCount: 1 });
    const [entry] = (await suite.get<readonly Entry[]>(`${own}/bankEntry?state=unmatched`)).body;
    const path = `${own}/bankEntry/${entry?.id ?? ''}`;
    expect((await suite.patch(path, { bill: [{ id: (await billOf('safe')).id }] })).body.code).toBe('nothingToPay');
    expect((await suite.patch(path, { state: 'matched' })).body.code).toBe('missingReference');
    expect((await suite.patch<Entry>(path, { bill: [{ id: (await billOf('env')).id }] })).body.state).toBe('matched');
    expect((await billsOf(suite)).map(({ state }) => state)).toEqual(['settled', 'new']);
  });

  it('come in to nobody\'s account not at all', async () => {
    const answer = await bring('1', [{ amount: '1', reference: 'B1' }], 'GB82WEST12345698765432');
    expect([answer.status, answer.body.code]).toEqual([422, 'unknownAccount']);
    expect((await suite.as('env').post(`${own}/importBankStatement`, { content: 'x' })).status).toBe(403);
  });
});

describe('ageing', () => {
  let time = '2026-04-01T08:00:00Z';
  const suite = tenantForEachTest({ services, clock: () => new Date(time) });

  it.each([
    { why: 'not due', now: '2026-04-30T00:00:00Z', in: 'notDue' }, { why: 'due today', now: '2026-05-01T08:00:00Z', in: 'from0To30' }, { why: 'due for 30 days', now: '2026-05-31T08:00:00Z', in: 'from0To30' },
    { why: 'due for 31', now: '2026-06-01T08:00:00Z', in: 'from31To60' }, { why: 'due for 61', now: '2026-07-01T08:00:00Z', in: 'from61To90' }, { why: 'due for 91', now: '2026-07-31T08:00:00Z', in: 'over90' },
  ])('says what is $why', async ({ now, in: name }) => {
    time = '2026-04-01T08:00:00Z';
    await conclude('data', [toEnv], suite);
    await use(toEnv, '200', suite);
    await close(3, suite);
    time = now;
    const none = { notDue: eur(0), from0To30: eur(0), from31To60: eur(0), from61To90: eur(0), over90: eur(0) };
    expect((await suite.get(`${own}/ageing`)).body).toEqual([{ payer: { id: 'telco' }, payee: { id: 'env' }, billCount: 1, total: eur(100), ...none, [name]: eur(100) }]);
    expect((await suite.as('safe').get(`${own}/ageing`)).body).toEqual([]);
  });
});
