import { eventually, type GivenSuite, givenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['usage', 'settlement', 'assurance'] }); });
afterAll(() => suite.close());

const tickets = '/troubleTicket/v4/troubleTicket';
const report = () => suite.post<{ id: string; status: string; resolutionDate?: string }>(tickets, { description: 'the statement is 3 EUR short', severity: 'Minor', ticketType: 'dispute' });

it('stamps the day of its resolution', async () => {
  const { body: { id } } = await report();
  await suite.patch(`${tickets}/${id}`, { status: 'inProgress' });
  const { body } = await suite.patch<{ resolutionDate?: string }>(`${tickets}/${id}`, { status: 'resolved' });
  expect(body.resolutionDate).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

it('refuses a note without a text, sent with the ticket or later', async () => {
  const nothing = { note: [{ author: 'ada' }] };
  expect(await suite.post(tickets, { description: 'no sound', severity: 'Minor', ticketType: 'complaint', ...nothing })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/note/0/text' }] } });
  const { body: { id } } = await report();
  expect((await suite.patch(`${tickets}/${id}`, nothing)).status).toBe(400);
  expect((await suite.patch(`${tickets}/${id}`, { note: [{ author: 'ada', text: 'still nothing' }] })).status).toBe(200);
});

it.each(['closed', 'wandering'])('does not go from acknowledged to %s', async (status) => {
  const { body: { id } } = await report();
  expect((await suite.patch(`${tickets}/${id}`, { status })).status).toBeGreaterThanOrEqual(400);
  expect((await suite.get(`${tickets}/${id}`)).body.status).toBe('acknowledged');
});

it('opens one ticket for all records in suspense for one reason, and resolves it with the last of them', async () => {
  for (const id of ['1', '2', '3']) await suite.post('/usageManagement/v4/usage', { usageDate: '2026-03-01T00:00:00Z', usageType: 'parking', externalIdentifier: [{ id, owner: 'test' }] });
  const [ticket] = await eventually(async () => {
    const { body } = await suite.get<{ id: string; status: string; openSuspenseItems: number }[]>(`${tickets}?ticketType=usageInSuspense`);
    return body.length === 1 && body[0]?.openSuspenseItems === 3 && body;
  });
  expect(ticket?.status).toBe('acknowledged');
  const { body: items } = await suite.get<{ id: string }[]>('/partnerSettlement/v1/suspenseItem');
  for (const { id } of items) expect((await suite.patch(`/partnerSettlement/v1/suspenseItem/${id}`, { state: 'writtenOff', note: 'a test' })).status).toBe(200);
  await eventually(async () => (await suite.get(`${tickets}/${ticket?.id}`)).body.status === 'resolved');
});
