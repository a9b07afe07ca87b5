import { type GivenSuite, givenSuite } from '@concord/testkit';

const [catalog, accounts, agreements] = ['/productCatalogManagement/v4', '/accountManagement/v4', '/agreementManagement/v4'];
const [roles, partnerships] = ['/partyRoleManagement/v5', '/partnershipManagement/v4'];
const [orders, quotes, settlement] = ['/productOrderingManagement/v4', '/quoteManagement/v4/quote', '/partnerSettlement/v1'];
const ticketsV5 = '/troubleTicket/v5';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite(); });
afterAll(() => suite.close());

/** Puts it there, and says where. */
async function planted(path: string, body: object): Promise<string> {
  const { status, body: made } = await suite.post<{ id: string }>(path, body);
  expect([path, status]).toEqual([path, 201]);
  return made.id;
}

/** What becomes of the removal of something, while something else refers to it and afterwards. */
async function removals({ path, body, referring }: { readonly path: string; readonly body: object; readonly referring: Referring }): Promise<readonly unknown[]> {
  const id = await planted(path, body);
  const other = await planted(referring.path, referring.naming(id));
  const { status, body: { code } } = await suite.delete<{ code: string }>(`${path}/${id}`);
  const stays = (await suite.get(`${path}/${id}`)).status;
  await suite.delete(`${referring.path}/${other}`);
  return [status, code, stays, (await suite.delete(`${path}/${id}`)).status];
}

interface Referring {
  readonly path: string;
  /** The body of one that refers to this id. */
  readonly naming: (id: string) => object;
}

const period = { startDateTime: '2026-01-01T00:00:00Z' };
const named = { name: 'a name' };
const organization = { path: '/party/v4/organization', body: { tradingName: 'a name' } };
const account = (naming: (id: string) => object): Referring => ({ path: `${accounts}/billingAccount`, naming: (id) => ({ ...named, relatedParty: [{ id: 'whoever', '@referredType': 'Individual' }], ...naming(id) }) });
const offering = (naming: (id: string) => object): Referring => ({ path: `${catalog}/productOffering`, naming: (id) => ({ ...named, ...naming(id) }) });
const draft = { ...named, agreementType: 'partnership', engagedParty: [{ id: 'telco' }], agreementPeriod: period, agreementItem: [{ termOrCondition: [{ description: 'in plain words' }] }] };
const billStructure = (part: string, reference: unknown): object => ({ billStructure: { [part]: reference } });

it.each<{ what: string; path: string; body: object; referring: Referring }>([
  { what: 'a party that has an account', ...organization, referring: account((id) => ({ relatedParty: [{ id, '@referredType': 'Organization' }] })) },
  { what: 'a person that has an account', path: '/party/v4/individual', body: { givenName: 'Ada', familyName: 'Lovelace' }, referring: account((id) => ({ relatedParty: [{ id, '@referredType': 'Individual' }] })) },
  { what: 'a party that plays a role', ...organization, referring: { path: '/partyRoleManagement/v4/partyRole', naming: (id) => ({ ...named, engagedParty: { id, '@referredType': 'Organization' } }) } },
  { what: 'the specification of a role', path: `${roles}/partyRoleSpecification`, body: { ...named, '@type': 'PartyRoleSpecification' }, referring: { path: `${roles}/partyRole`, naming: (id) => ({ ...named, '@type': 'PartyRole', engagedParty: { '@type': 'PartyRef', id: 'whoever', '@referredType': 'Organization' }, partyRoleSpecification: { '@type': 'PartyRoleSpecificationRef', id } }) } },
  { what: 'the specification of a partnership', path: `${partnerships}/partnershipSpecification`, body: { ...named, roleSpecification: [] }, referring: { path: `${partnerships}/partnership`, naming: (id) => ({ ...named, specification: { id } }) } },
  { what: 'the format of bills', path: `${accounts}/billFormat`, body: named, referring: account((id) => billStructure('format', { id, ...named, isRef: true })) },
  { what: 'the cycle of bills', path: `${accounts}/billingCycleSpecification`, body: named, referring: account((id) => billStructure('cycleSpecification', { id, ...named, isRef: true })) },
  { what: 'the way by which bills are sent', path: `${accounts}/billPresentationMedia`, body: named, referring: account((id) => billStructure('presentationMedia', [{ id, ...named, isRef: true }])) },
  { what: 'an account to which another belongs', path: `${accounts}/financialAccount`, body: { ...named, relatedParty: [] }, referring: account((id) => ({ financialAccount: { id } })) },
  { what: 'the parent of an account', path: `${accounts}/partyAccount`, body: { ...named, relatedParty: [{ id: 'whoever', '@referredType': 'Individual' }] }, referring: account((id) => ({ accountRelationship: [{ relationshipType: 'parent', validFor: period, account: { id } }] })) },
  { what: 'what is offered', path: `${catalog}/productSpecification`, body: named, referring: offering((id) => ({ productSpecification: { id } })) },
  { what: 'a price of an offering', path: `${catalog}/productOfferingPrice`, body: named, referring: offering((id) => ({ productOfferingPrice: [{ id }] })) },
  { what: 'a part of a bundle', path: `${catalog}/productOffering`, body: named, referring: offering((id) => ({ isBundle: true, bundledProductOffering: [{ id }] })) },
  { what: 'the category of an offering', path: `${catalog}/category`, body: named, referring: offering((id) => ({ category: [{ id }] })) },
  { what: 'the category of a catalog', path: `${catalog}/category`, body: named, referring: { path: `${catalog}/catalog`, naming: (id) => ({ ...named, category: [{ id }] }) } },
  { what: 'the parent of a category', path: `${catalog}/category`, body: named, referring: { path: `${catalog}/category`, naming: (id) => ({ ...named, parentId: id }) } },
  { what: 'the template of an agreement', path: `${agreements}/agreementSpecification`, body: { ...named, attachment: [{ name: 'terms', url: 'https://example.com/terms.pdf', mimeType: 'application/pdf' }] }, referring: { path: `${agreements}/agreement`, naming: (id) => ({ ...draft, agreementSpecification: { id } }) } },
  { what: 'a draft that another amends', path: `${agreements}/agreement`, body: draft, referring: { path: `${agreements}/agreement`, naming: (id) => ({ ...draft, associatedAgreement: [{ id }] }) } },
  {
    what: 'the specification of a ticket', path: `${ticketsV5}/troubleTicketSpecification`, body: { ...named, '@type': 'TroubleTicketSpecification' },
    referring: { path: `${ticketsV5}/troubleTicket`, naming: (id) => ({ '@type': 'TroubleTicket', description: 'no line', severity: 'minor', ticketType: 'fault', troubleTicketSpecification: { '@type': 'TroubleTicketSpecificationRef', id } }) },
  },
])('keeps $what as long as it is referred to', async (removed) => {
  expect(await removals(removed)).toEqual([409, 'resourceReferredTo', 200, 204]);
});

it('lets go what nothing refers to any more, and what refers to nothing but itself', async () => {
  const price = await planted(`${catalog}/productOfferingPrice`, named);
  const offered = await planted(`${catalog}/productOffering`, { ...named, productOfferingPrice: [{ id: price }] });
  await suite.patch(`${catalog}/productOffering/${offered}`, { productOfferingPrice: [] });
  expect((await suite.delete(`${catalog}/productOfferingPrice/${price}`)).status).toBe(204);
  const category = await planted(`${catalog}/category`, { id: 'its-own-parent', ...named, parentId: 'its-own-parent' });
  expect((await suite.delete(`${catalog}/category/${category}`)).status).toBe(204);
});

it('says what refers to it', async () => {
  const specification = await planted(`${catalog}/productSpecification`, named);
  const offered = await planted(`${catalog}/productOffering`, { ...named, productSpecification: { id: specification } });
  const { body } = await suite.delete<{ errors: readonly { message: string }[] }>(`${catalog}/productSpecification/${specification}`);
  expect(body.errors[0]?.message).toContain(`ProductOffering ${offered} refers to ProductSpecification ${specification}`);
});

const amount = { unit: 'EUR', value: '1' };
const whole = { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-02-01T00:00:00Z' };

it.each<{ what: string; path: string; body: object; code: string; at?: string }>([
  { what: 'a partnership of no specification', path: `${partnerships}/partnership`, body: { ...named, specification: { id: 'nothing' } }, code: 'unknownSpecification', at: '/specification/id' },
  { what: 'an amendment of no agreement', path: `${agreements}/agreement`, body: { ...draft, associatedAgreement: [{ id: 'nothing' }] }, code: 'unknownAgreement', at: '/associatedAgreement/0/id' },
  { what: 'an order of no offering', path: `${orders}/productOrder`, body: { productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'nothing' } }] }, code: 'unknownReference', at: '/productOrderItem' },
  { what: 'an order under no quote', path: `${orders}/productOrder`, body: { quote: [{ id: 'nothing' }], productOrderItem: [{ id: '1', action: 'add', product: { id: 'owned' } }] }, code: 'unknownReference', at: '/quote/0/id' },
  { what: 'a cancellation of no order', path: `${orders}/cancelProductOrder`, body: { productOrder: { id: 'nothing' } }, code: 'unknownOrder', at: '/productOrder/id' },
  { what: 'a run over no agreement', path: `${settlement}/settlementRun`, body: { period: whole, agreement: [{ id: 'nothing' }] }, code: 'unknownAgreement', at: '/agreement/0/id' },
  { what: 'a simulation of no agreement', path: `${settlement}/simulation`, body: { period: whole, agreement: { id: 'nothing' } }, code: 'unknownAgreement', at: '/agreement/id' },
  { what: 'a payment of no bill', path: '/paymentManagement/v4/payment', body: { account: { id: 'a' }, paymentMethod: { '@type': 'cash', name: 'cash' }, totalAmount: amount, payer: { id: 'shop', '@referredType': 'Organization' }, paymentItem: [{ amount, item: { id: 'nothing', '@referredType': 'CustomerBill' } }] }, code: 'unknownBill', at: '/paymentItem/0' },
  { what: 'a bill on demand for no account', path: '/customerBillManagement/v4/customerBillOnDemand', body: { ...named, billingAccount: { id: 'nothing' } }, code: 'unknownReference', at: '/billingAccount/id' },
  { what: 'a dispute about no line', path: '/troubleTicket/v4/troubleTicket', body: { description: 'too much', severity: 'minor', ticketType: 'settlementDispute', relatedParty: [{ id: 'shop', role: 'claimant' }, { id: 'telco', role: 'respondent' }], disputedLine: [{ settlementLine: { id: 'nothing' }, amount }] }, code: 'unknownReference', at: '/disputedLine/0/settlementLine' },
])('refuses $what, since something is worked out from it', async ({ path, body, code, at }) => {
  const { status, body: told } = await suite.post<{ errors?: readonly { code: string; pointer?: string }[] }>(path, body);
  expect([status, told.errors?.map((error) => [error.code, error.pointer])]).toEqual([400, [[code, at]]]);
});

it('approves no quote of what is not there, and quotes nothing under an agreement that is not there', async () => {
  const approval = async (body: object): Promise<readonly unknown[]> => {
    const id = await planted(quotes, body);
    const { status, body: told } = await suite.patch<{ errors?: readonly { code: string; pointer?: string }[] }>(`${quotes}/${id}`, { state: 'approved' });
    return [status, told.errors?.map(({ code, pointer }) => [code, pointer])];
  };
  expect(await approval({ quoteItem: [{ id: '1', action: 'add', productOffering: { id: 'nothing' } }], agreement: [{ id: 'nothing' }] }))
    .toEqual([400, [['unknownReference', '/quoteItem/0/productOffering'], ['unknownReference', '/agreement/0/id']]]);
});

it('reads no file by a mapping that is not there', async () => {
  const response = await fetch(`${suite.url}/tmf-api/partnerUsage/v1/usageFile?mapping=nothing`, {
    method: 'POST', headers: { authorization: `Bearer ${await suite.token()}`, 'content-type': 'application/octet-stream' }, body: 'a;b',
  });
  expect([response.status, ((await response.json()) as { readonly code: string }).code]).toEqual([400, 'unknownMapping']);
});

it('keeps what is only mentioned as it was said: clients name what other systems keep', async () => {
  const mentions = { productSpecification: { id: 'kept-elsewhere', href: 'https://example.com/kept-elsewhere', name: 'Kept elsewhere' } };
  const id = await planted(`${catalog}/productOffering`, { ...named, ...mentions });
  expect((await suite.get(`${catalog}/productOffering/${id}`)).body).toMatchObject(mentions);
});
