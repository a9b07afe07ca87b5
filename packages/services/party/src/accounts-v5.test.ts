import { type GivenSuite, givenSuite } from '@concord/testkit';

const [v4, v5] = ['/accountManagement/v4/billingAccount', '/accountManagement/v5/billingAccount'];
const period = { startDateTime: '2026-01-01T00:00:00.000Z' };

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['party'] }); });
afterAll(() => suite.close());

const inV4 = {
  name: 'Invoices', relatedParty: [{ id: 'ada', name: 'Ada', role: 'owner', '@referredType': 'Individual' }],
  contact: [{ contactType: 'billing', validFor: period, contactMedium: [{ mediumType: 'email', characteristic: { emailAddress: 'bills@fjord.example' } }] }],
  billStructure: { format: { isRef: true, id: 'paper', name: 'Paper' }, cycleSpecification: { isRef: false, name: 'Monthly', billingDateShift: 3 } },
};

const inV5 = {
  '@type': 'BillingAccount', name: 'Invoices', relatedParty: [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' } }],
  contact: [{ '@type': 'Contact', contactType: 'billing', contactMedium: [{ '@type': 'EmailContactMedium', emailAddress: 'bills@fjord.example' }] }],
  billStructure: { '@type': 'BillStructure', format: { '@type': 'BillFormatRef', id: 'paper', name: 'Paper' }, cycleSpecification: { '@type': 'BillingCycleSpecification', name: 'Monthly', billingDateShift: 3 } },
};

it('shows an account of a v4 client in the form of v5, and finds it by the names of v5', async () => {
  const { body: { id, lastModified } } = await suite.post<Seen>(v4, inV4);
  expect((await suite.get(`${v5}/${id}`)).body).toMatchObject({ ...inV5, href: `/tmf-api/accountManagement/v5/billingAccount/${id}`, lastUpdate: lastModified });
  const query = 'contact.contactMedium.emailAddress=bills@fjord.example&relatedParty.partyOrPartyRole.id=ada&sort=-lastUpdate&lastUpdate.gte=2020-01-01T00:00:00Z';
  expect((await suite.get<readonly Seen[]>(`${v5}?${query}`)).body.map((one) => one.id)).toContain(id);
});

it('shows an account of a v5 client in the form of v4', async () => {
  const contact = [{ ...inV5.contact[0], validFor: period }];
  const { status, body: { id } } = await suite.post<Seen>(v5, { ...inV5, contact });
  expect([status, (await suite.get(`${v4}/${id}`)).body]).toEqual([201, expect.objectContaining({ name: 'Invoices', relatedParty: inV4.relatedParty })]);
  expect((await suite.get(`${v4}/${id}`)).body).toMatchObject({ billStructure: inV4.billStructure, contact: inV4.contact });
});

it('refuses in v5 what v4 could not show', async () => {
  expect(await suite.post(v5, inV5)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/contact/0/validFor' }] } });
});
