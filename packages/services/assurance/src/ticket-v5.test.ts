import { type GivenSuite, givenSuite } from '@concord/testkit';

const [v4, v5] = ['/troubleTicket/v4/troubleTicket', '/troubleTicket/v5/troubleTicket'];

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['assurance'] }); });
afterAll(() => suite.close());

const inV4 = {
  description: 'No sound', severity: 'Major', ticketType: 'complaint', externalId: 'T-1', relatedParty: [{ id: 'ada', role: 'reporter', '@referredType': 'Individual' }],
  relatedEntity: [{ id: 'film', name: 'Film', role: 'product', '@referredType': 'Product' }],
};
const inV5 = {
  '@type': 'TroubleTicket', description: 'No sound', severity: 'Major', ticketType: 'complaint', externalIdentifier: [{ '@type': 'ExternalIdentifier', id: 'T-1' }],
  relatedParty: [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'reporter', partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' } }],
  relatedEntity: [{ '@type': 'RelatedEntity', role: 'product', entity: { '@type': 'EntityRef', id: 'film', name: 'Film', '@referredType': 'Product' } }],
};
const idsOf = async (query: string): Promise<readonly string[]> => (await suite.get<readonly Seen[]>(`${v5}?${query}`)).body.map(({ id }) => id);

it('shows a ticket of a v4 client in the form of v5, and finds it by the names of v5', async () => {
  const { body: { id } } = await suite.post<Seen>(v4, inV4);
  expect((await suite.get(`${v5}/${id}`)).body).toMatchObject({ ...inV5, href: `/tmf-api/troubleTicket/v5/troubleTicket/${id}`, statusChangeHistory: [{ '@type': 'StatusChange', status: 'acknowledged' }] });
  expect(await idsOf('relatedEntity.entity.id=film&externalIdentifier.id=T-1&statusChangeHistory.status=acknowledged&sort=-statusChangeDate')).toContain(id);
});

it('shows a ticket of a v5 client in the form of v4, whose changes the v5 client sees', async () => {
  const { status, body: { id } } = await suite.post<Seen>(v5, { ...inV5, externalIdentifier: [{ '@type': 'ExternalIdentifier', id: 'T-1', owner: 'studio' }] });
  expect([status, (await suite.get(`${v4}/${id}`)).body]).toMatchObject([201, { ...inV4, statusChange: [{ status: 'acknowledged' }] }]);
  await suite.patch(`${v4}/${id}`, { externalId: 'T-2', status: 'inProgress', statusChangeReason: 'heard' });
  const seen = (await suite.get<Seen>(`${v5}/${id}`)).body;
  expect(seen).toMatchObject({ externalIdentifier: [{ id: 'T-2', owner: 'studio' }], status: 'inProgress', statusChangeHistory: [{}, { status: 'inProgress', statusChangeReason: 'heard' }] });
});

it('pages by the ids where pages end', async () => {
  const made: string[] = [];
  for (const name of ['1', '2', '3']) made.push((await suite.post<Seen>(v5, { ...inV5, name, ticketType: 'paging' })).body.id);
  const [first = '', second = '', third = ''] = made.toSorted();
  expect([await idsOf(`ticketType=paging&after=${first}&limit=1`), await idsOf(`ticketType=paging&before=${third}`)]).toEqual([[second], [second, first]]);
  expect(await suite.get(`${v5}?after=${first}&sort=name`)).toMatchObject({ status: 400 });
});

it('has specifications of tickets in v5', async () => {
  const { body: { id, lifecycleStatus } } = await suite.post<Seen>('/troubleTicket/v5/troubleTicketSpecification', { '@type': 'TroubleTicketSpecification', name: 'No sound' });
  const ticket = await suite.post<Seen>(v5, { ...inV5, troubleTicketSpecification: { '@type': 'TroubleTicketSpecificationRef', id } });
  expect([lifecycleStatus, ticket.body.troubleTicketSpecification]).toMatchObject(['inDesign', { id }]);
});
