import { type GivenSuite, givenSuite } from '@concord/testkit';

const [v4, v5] = ['/agreementManagement/v4', '/agreementManagement/v5'];

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['agreement'] }); });
afterAll(() => suite.close());

const terms = [
  { '@type': 'Charge', id: 'minutes', payer: 'buyer', payee: 'seller', on: { usageType: 'voice' }, price: { unit: 'EUR', value: '0.02' } },
  { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' },
];
const common = { name: 'Minutes', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00.000Z' } };
const inV4 = {
  ...common, agreementItem: [{ id: '1', product: [{ id: 'line' }], termOrCondition: terms }],
  engagedParty: [{ id: 'ada', name: 'Ada', role: 'seller', '@referredType': 'Individual' }, { id: 'studio', name: 'Studio', role: 'buyer', '@referredType': 'Organization' }],
  agreementAuthorization: [{ state: 'pending', relatedParty: [{ id: 'ada', name: 'Ada', '@referredType': 'Individual' }] }],
};
const inV5 = {
  ...common, '@type': 'Agreement', agreementItem: [{ '@type': 'ProductAgreementItem', id: '1', product: [{ '@type': 'ProductRef', id: 'line' }], termOrCondition: terms }],
  engagedParty: [{ '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' }, { '@type': 'PartyRef', id: 'studio', name: 'Studio', '@referredType': 'Organization' }],
  agreementAuthorization: [{ '@type': 'AgreementAuthorization', state: 'pending', party: { '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' } }],
};

it('shows an agreement of a v4 client in the form of v5, and finds it by the names of v5', async () => {
  const { body: { id: first } } = await suite.post<Seen>(`${v4}/agreement`, inV4);
  const { body: { id } } = await suite.post<Seen>(`${v4}/agreement`, { ...inV4, associatedAgreement: [{ id: first }] });
  expect((await suite.get(`${v5}/agreement/${id}`)).body).toMatchObject({
    ...inV5, href: `/tmf-api/agreementManagement/v5/agreement/${id}`, engagedParty: [{ '@type': 'PartyRef', id: 'ada', role: 'seller' }, { id: 'studio', role: 'buyer' }],
    agreementRelationship: [{ '@type': 'AgreementRelationship', relationshipType: 'amends', id: first }],
  });
  const found = await suite.get<readonly Seen[]>(`${v5}/agreement?agreementRelationship.id=${first}&agreementAuthorization.party.id=ada&engagedParty.id=studio`);
  expect(found.body.map((one) => one.id)).toEqual([id]);
});

it('takes the roles of a v5 client from where it says them, and comes into force in v5 as in v4', async () => {
  const related = (id: string, role: string) => ({ '@type': 'RelatedPartyRefOrPartyRoleRef', role, partyOrPartyRole: { '@type': 'PartyRef', id } });
  const created = await suite.post<Seen>(`${v5}/agreement`, { ...inV5, relatedParty: [related('ada', 'seller'), related('studio', 'buyer')] });
  expect(created).toMatchObject({ status: 201, body: inV5 });
  const { id } = created.body;
  expect((await suite.get(`${v4}/agreement/${id}`)).body).toMatchObject({ ...inV4, status: 'inProcess' });
  expect(await suite.patch(`${v5}/agreement/${id}`, { '@type': 'Agreement', status: 'validated' })).toMatchObject({ status: 200, body: { status: 'validated' } });
});

it('shows a specification of either version in the other', async () => {
  const attachment = [{ name: 'terms', url: 'https://example.com/terms.pdf', mimeType: 'application/pdf' }];
  const specificationCharacteristic = [{ name: 'currency', valueType: 'string', specCharacteristicValue: [{ value: 'EUR', default: true, valueFrom: '3' }] }];
  const { body: { id } } = await suite.post<Seen>(`${v4}/agreementSpecification`, { name: 'Roaming', attachment, specificationCharacteristic, serviceCategory: { id: 'roaming' } });
  const seen = (await suite.get<Seen>(`${v5}/agreementSpecification/${id}`)).body;
  expect(seen).toMatchObject({
    '@type': 'AgreementSpecification', category: { '@type': 'CategoryRef', id: 'roaming' }, attachment: [{ '@type': 'Attachment', name: 'terms' }],
    specificationCharacteristic: [{ '@type': 'CharacteristicSpecification', characteristicValueSpecification: [{ '@type': 'StringCharacteristicValueSpecification', value: 'EUR', isDefault: true, valueFrom: 3 }] }],
  });
  const { id: _id, href: _href, ...body } = seen;
  const again = await suite.post<Seen>(`${v5}/agreementSpecification`, body);
  expect((await suite.get(`${v4}/agreementSpecification/${again.body.id}`)).body).toMatchObject({ name: 'Roaming', attachment, specificationCharacteristic, serviceCategory: { id: 'roaming' } });
});
