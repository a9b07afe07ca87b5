import { tenantForEachTest } from '@concord/testkit';
import { close, conclude, type Deal, eur, expectStatus, list, own, send, services } from '../story.fixture.ts';

interface Ticket {
  readonly id: string; readonly status: string; readonly severity: string; readonly expectedResolutionDate: string; readonly reminderDate?: string; readonly escalationDate?: string;
  readonly disputedLine: readonly { readonly acceptedAmount?: { readonly value: number } }[]; readonly statusChange: readonly { readonly author: string; readonly changeReason?: string }[];
}

const tickets = '/troubleTicket/v4/troubleTicket';
let time = '';
const suite = tenantForEachTest({ services: [...services, 'assurance'], clock: () => new Date(time) });
beforeEach(() => { time = '2026-04-01T08:00:00Z'; });

const trade = (name: string, dispute?: object): Deal => ({
  id: name, parties: [{ id: `${name}-buy`, role: 'buyer' }, { id: `${name}-sell`, role: 'seller' }], settlement: dispute ? { dispute } : {},
  terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: name }, quantity: 'n', price: eur(2) }],
});

/** A dispute of 40 of 100 euros, raised on the first of April by who owes them. */
async function disputed(name: string, agreed?: object, more: object = {}): Promise<string> {
  await conclude(trade(name, agreed), suite);
  await send([{ day: '2026-03-10', type: name, n: 50, parties: [{ id: `${name}-buy`, role: 'buyer' }, { id: `${name}-sell`, role: 'seller' }] }], suite);
  await close(suite, '2026-03-01', '2026-04-01', { agreement: [{ id: name }] });
  const [line] = await list<{ id: string }>(suite, `${own}/settlementLine?agreement.id=${name}`);
  const answer = await suite.as(`${name}-buy`).post<Ticket>(tickets, { ticketType: 'settlementDispute', severity: 'Major', description: 'too much', disputedLine: [{ settlementLine: { id: line?.id }, amount: eur(40) }], ...more });
  expectStatus(201, answer);
  await suite.settled();
  return answer.body.id;
}

const ticket = async (id: string): Promise<Ticket> => (await suite.get<Ticket>(`${tickets}/${id}`)).body;

/** Any other ticket makes the service look; a minute of its own would do as well. */
async function passing(day: string): Promise<void> {
  time = `${day}T08:00:01Z`;
  expectStatus(201, await suite.post(tickets, { description: 'time goes by', severity: 'Minor', ticketType: 'other' }));
  await suite.settled();
}

it.each([
  { why: 'escalated where nothing else is agreed', agreed: undefined, day: '2026-05-01', status: 'acknowledged', severity: 'Critical', accepted: undefined },
  { why: 'accepted whole where that is agreed', agreed: { answerDays: 10, unanswered: 'accepted' }, day: '2026-04-11', status: 'resolved', severity: 'Major', accepted: 40 },
  { why: 'refused where that is agreed', agreed: { answerDays: 10, unanswered: 'refused' }, day: '2026-04-11', status: 'resolved', severity: 'Major', accepted: 0 },
])('a dispute that nobody decides in time is $why', async ({ agreed, day, status, severity, accepted }) => {
  const id = await disputed('late', agreed);
  await passing(day);
  const found = await ticket(id);
  expect([found.expectedResolutionDate.slice(0, 10), found.status, found.severity, found.escalationDate !== undefined, found.disputedLine[0]?.acceptedAmount?.value]).toEqual([day, status, severity, accepted === undefined, accepted]);
  for (const party of ['late-buy', 'late-sell']) expect((await suite.as(party).get<Ticket>(`${tickets}/${id}`)).body.statusChange.at(-1)?.author).toBe(accepted === undefined ? 'late-buy' : 'service:assurance');
});

it('reminds both sides a week before, once, and leaves what is decided alone', async () => {
  const id = await disputed('soon');
  await passing('2026-04-20');
  expect((await ticket(id)).reminderDate).toBeUndefined();
  await passing('2026-04-24');
  await passing('2026-04-26');
  expect((await ticket(id)).reminderDate).toBe('2026-04-24T08:00:01.000Z');
  const lines = (await ticket(id)).disputedLine.map((line) => ({ ...line, acceptedAmount: eur(10) }));
  expectStatus(200, await suite.as('soon-sell').patch(`${tickets}/${id}`, { status: 'resolved', disputedLine: lines }));
  await passing('2026-05-10');
  expect(await ticket(id)).toMatchObject({ status: 'resolved', severity: 'Major', disputedLine: [{ acceptedAmount: { value: 10 } }] });
});

it('gives the other side no less than is agreed, and lets the operator alone move the day', async () => {
  const id = await disputed('hasty', { answerDays: 20 }, { requestedResolutionDate: '2026-04-02T00:00:00Z' });
  expect((await ticket(id)).expectedResolutionDate.slice(0, 10)).toBe('2026-04-21');
  const move = async (who: string | undefined) => (await suite.as(who).patch(`${tickets}/${id}`, { expectedResolutionDate: '2026-04-30T00:00:00Z' })).status;
  expect([await move('hasty-buy'), await move(undefined)]).toEqual([400, 200]);
});
