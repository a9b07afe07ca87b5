import { givenSuite, type GivenSuite } from '@concord/testkit';
import { close, conclude, type Deal, eur, expectStatus, list, own, send, services } from '../story.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: [...services, 'assurance'] }); }, 60_000);
afterAll(() => suite.close());

interface Ref { readonly id: string }
interface Amount { readonly unit: string; readonly value: number | string }
interface Ticket extends Ref { readonly status: string; readonly expectedResolutionDate: string; readonly statusChange: readonly { readonly status: string; readonly author: string; readonly changeReason?: string }[] }
interface Hold extends Ref { readonly state: string; readonly amount: Amount }
interface Bill extends Ref { readonly billType: string; readonly state: string; readonly payer: Ref; readonly amountDue: Amount; readonly remainingAmount: Amount; readonly disputedAmount?: Amount; readonly relatedParty: readonly { readonly id: string; readonly role: string }[] }
interface Balance { readonly party: Ref; readonly account: string; readonly debit: Amount; readonly credit: Amount }

const tickets = '/troubleTicket/v4/troubleTicket';

const trade = (name: string, netting: string): Deal => ({
  id: name, parties: [{ id: `${name}-buy`, role: 'buyer' }, { id: `${name}-sell`, role: 'seller' }],
  settlement: { netting },
  terms: [
    { '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: name }, quantity: 'n', price: eur('2') },
    { '@type': 'Charge', id: 'back', payer: 'seller', payee: 'buyer', on: { usageType: `${name}-back` }, quantity: 'n', price: eur('1') },
  ],
});

const used = (name: string, day: string, n: number, type = name) => send([{ day, type, n, parties: [{ id: `${name}-buy`, role: 'buyer' }, { id: `${name}-sell`, role: 'seller' }] }], suite);

async function dispute(name: string, party: string, disputedLine: readonly object[]): Promise<Ticket> {
  const answer = await suite.as(`${name}-${party}`).post<Ticket>(tickets, { ticketType: 'settlementDispute', severity: 'Major', description: `${name} is too much`, disputedLine });
  expectStatus(201, answer);
  await suite.settled();
  return answer.body;
}

async function decide(ticket: Ticket, status: string, disputedLine?: readonly object[], reason?: string): Promise<void> {
  expectStatus(200, await suite.patch(`${tickets}/${ticket.id}`, { status, ...(disputedLine && { disputedLine }), ...(reason !== undefined && { statusChangeReason: reason }) }));
  await suite.settled();
}

const lineOf = async (name: string, term: string): Promise<Ref> => {
  const [line] = await list<Ref>(suite, `${own}/settlementLine?agreement.id=${name}&termId=${term}`);
  if (!line) throw new Error(`no line of ${name}`);
  return line;
};

const billsOf = async (name: string): Promise<readonly string[]> => {
  const bills = await list<Bill>(suite, `/customerBillManagement/v4/customerBill?relatedParty.id=${name}-buy&sort=billDate,billNo`);
  return bills.map(({ billType, relatedParty, amountDue, remainingAmount, disputedAmount }) =>
    `${billType} ${relatedParty.find(({ role }) => role === 'payer')?.id ?? ''} ${amountDue.value}, left ${remainingAmount.value}${disputedAmount ? `, disputed ${disputedAmount.value}` : ''}`);
};

const holdsOf = async (ticket: Ticket): Promise<readonly string[]> =>
  (await list<Hold>(suite, `${own}/settlementHold?troubleTicket.id=${ticket.id}`)).map(({ state, amount }) => `${state} ${amount.value}`);

/** What each of two owes after all postings. */
async function openDebts(name: string): Promise<readonly string[]> {
  const found = await list<Balance>(suite, `${own}/trialBalance`);
  return found.filter(({ party, account }) => party.id.startsWith(`${name}-`) && (account === 'payable' || account === 'receivable'))
    .map(({ party, account, debit, credit }) => `${party.id} ${account} ${Math.abs(Number(debit.value) - Number(credit.value))}`).filter((text) => !text.endsWith(' 0')).toSorted();
}

interface Entry extends Ref { readonly sequence: number; readonly cause?: Ref; readonly posting: readonly { readonly party: Ref; readonly account: string; readonly side: string; readonly amount: Amount }[] }

it('leads from the dispute to its credit note, to the entry in the journal, and to the balance', async () => {
  await conclude(trade('traced', 'none'), suite);
  await used('traced', '2026-03-10', 50);
  await close(suite, '2026-03-01', '2026-04-01', { agreement: [{ id: 'traced' }] });
  const line = await lineOf('traced', 'price');
  const ticket = await dispute('traced', 'buy', [{ settlementLine: { id: line.id }, amount: eur(40) }]);
  await decide(ticket, 'inProgress');
  await decide(ticket, 'resolved', [{ settlementLine: { id: line.id }, amount: eur(40), acceptedAmount: eur(25) }]);
  const notes = await list<Bill>(suite, '/customerBillManagement/v4/customerBill?relatedParty.id=traced-buy&billType=creditNote');
  expect(notes).toMatchObject([{ amountDue: eur(-25), remainingAmount: eur(0) }]);
  const entries = (await list<Entry>(suite.as('traced-buy'), `${own}/ledgerEntry?limit=1000`)).filter(({ cause }) => cause?.id === ticket.id);
  expect(entries.map(({ posting }) => posting.map(({ party, account, side, amount }) => `${party.id} ${side} ${account} ${amount.value}`).toSorted())).toEqual([
    ['traced-buy credit expense 25', 'traced-buy debit payable 25', 'traced-sell credit receivable 25', 'traced-sell debit revenue 25'],
  ]);
  const table = await fetch(`${suite.url}/tmf-api${own}/ledgerJournal?offset=${entries[0]?.sequence ?? ''}&limit=1`, { headers: { authorization: `Bearer ${await suite.token()}` } });
  expect((await table.text()).split('\r\n').filter((row) => row.includes(`,${entries[0]?.id ?? ''},`))).toHaveLength(4);
  expect(await openDebts('traced')).toEqual(['traced-buy payable 75', 'traced-sell receivable 75']);
  expect((await suite.post(`${own}/verifyLedger`, {})).body).toMatchObject({ isIntact: true });
});

it('holds what runs and is disputed out of the close, and nets what is left of it in the cycle after the decision', async () => {
  await conclude(trade('early', 'bilateral'), suite);
  await used('early', '2026-03-10', 50);
  await used('early', '2026-03-11', 30, 'early-back');
  const running = { agreement: { id: 'early' }, termId: 'price', payer: { id: 'early-buy' }, payee: { id: 'early-sell' } };
  const ticket = await dispute('early', 'buy', [{ ...running, amount: eur(40) }]);
  await close(suite, '2026-03-01', '2026-04-01', { agreement: [{ id: 'early' }] });
  expect(await billsOf('early')).toEqual(['statement early-buy 30, left 30']);
  expect(await holdsOf(ticket)).toEqual(['held 40']);
  await decide(ticket, 'inProgress');
  await used('early', '2026-04-10', 5);
  await close(suite, '2026-04-01', '2026-05-01', { agreement: [{ id: 'early' }] });
  expect(await billsOf('early')).toEqual(['statement early-buy 30, left 30', 'statement early-buy 10, left 10']);
  await decide(ticket, 'resolved', [{ ...running, amount: eur(40), acceptedAmount: eur(15) }]);
  await close(suite, '2026-05-01', '2026-06-01', { agreement: [{ id: 'early' }] });
  expect(await billsOf('early')).toEqual(['statement early-buy 30, left 30', 'statement early-buy 10, left 10', 'statement early-buy 25, left 25']);
  expect(await holdsOf(ticket)).toEqual(['returned 40']);
  expect(await openDebts('early')).toEqual(['early-buy payable 65', 'early-sell receivable 65']);
});

it.each([
  { why: 'the line that the statement is about', name: 'late', party: 'buy', term: 'price', amount: 40, accepted: 15, held: 'statement late-buy 70, left 70, disputed 40', after: ['statement late-buy 70, left 55', 'creditNote late-buy -15, left 0'], debt: 55 },
  { why: 'a line that was set off against it', name: 'other', party: 'sell', term: 'back', amount: 20, accepted: 5, held: 'statement other-buy 70, left 70', after: ['statement other-buy 70, left 70', 'debitNote other-buy 5, left 5'], debt: 75 },
])('credits what was given in to of $why when it was billed before', async ({ name, party, term, amount, accepted, held, after, debt }) => {
  await conclude(trade(name, 'bilateral'), suite);
  await used(name, '2026-03-10', 50);
  await used(name, '2026-03-11', 30, `${name}-back`);
  await close(suite, '2026-03-01', '2026-04-01', { agreement: [{ id: name }] });
  const disputed = { settlementLine: { id: (await lineOf(name, term)).id }, amount: eur(amount) };
  const ticket = await dispute(name, party, [disputed]);
  expect(await billsOf(name)).toEqual([held]);
  await decide(ticket, 'resolved', [{ ...disputed, acceptedAmount: eur(accepted) }], 'half of the records were tests');
  expect(await billsOf(name)).toEqual(after);
  expect(await openDebts(name)).toEqual([`${name}-buy payable ${debt}`, `${name}-sell receivable ${debt}`]);
});

describe('a dispute', () => {
  const name = 'rules';
  let line: Ref;
  let ticket: Ticket;
  beforeAll(async () => {
    await conclude(trade(name, 'none'), suite);
    await used(name, '2026-03-10', 50);
    await close(suite, '2026-03-01', '2026-04-01', { agreement: [{ id: name }] });
    line = await lineOf(name, 'price');
    ticket = await dispute(name, 'buy', [{ settlementLine: { id: line.id }, amount: eur(40) }]);
  });

  it.each([
    { why: 'more than there is', by: 'rules-buy', body: { amount: eur(101) }, code: 'invalidAmount' },
    { why: 'another currency', by: 'rules-buy', body: { amount: { unit: 'USD', value: 1 } }, code: 'invalidAmount' },
    { why: 'the line of others', by: 'late-buy', body: { amount: eur(1) }, code: 'unknownReference' },
    { why: 'a line in dispute', by: 'rules-sell', body: { amount: eur(1) }, code: 'alreadyDisputed' },
  ])('is refused about $why', async ({ by, body, code }) => {
    const answer = await suite.as(by).post<{ code: string }>(tickets, { ticketType: 'settlementDispute', severity: 'Minor', description: 'no', disputedLine: [{ settlementLine: { id: line.id }, ...body }] });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('is not decided by who raised it, and both see who did what', async () => {
    const accepted = { status: 'resolved', disputedLine: [{ settlementLine: { id: line.id }, amount: eur(40), acceptedAmount: eur(40) }] };
    expect((await suite.as('rules-buy').patch(`${tickets}/${ticket.id}`, accepted)).status).toBe(400);
    expectStatus(200, await suite.as('rules-sell').patch(`${tickets}/${ticket.id}`, { ...accepted, statusChangeReason: 'our mistake' }));
    for (const party of ['rules-buy', 'rules-sell']) {
      const { body } = await suite.as(party).get<Ticket>(`${tickets}/${ticket.id}`);
      expect(body.statusChange.map(({ status, author, changeReason }) => [status, author, changeReason])).toEqual([['acknowledged', 'rules-buy', undefined], ['resolved', 'rules-sell', 'our mistake']]);
    }
    expect((await suite.patch(`${tickets}/${ticket.id}`, { status: 'inProgress' })).status).toBe(400);
  });
});
