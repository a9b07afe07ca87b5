import { agreementIdsOf, draftAgreements, regroupedAgreements } from './draft-agreements.ts';
import { type Enrolment, type Json, modelNamed, parametersOf, partnershipFindings, type PartnershipModel, standardModels } from './index.ts';

const charge = (more: { readonly [name: string]: Json }): Json => ({ '@type': 'Charge', id: 'fee', payer: 'shop', payee: 'brand', on: { usageType: 'x' }, ...more });

/** Shops that sell for a brand, each under a contract of its own, and one among all of them. */
const model: PartnershipModel = {
  name: 'Shops',
  title: 'Shops of a brand',
  description: 'For tests.',
  roles: [{ name: 'brand', standing: true, maximum: 1, description: 'Owns.' }, { name: 'shop', description: 'Sells.' }, { name: 'label', minimum: 0, maximum: 2, description: 'Supplies.' }],
  eventRoles: ['visitor'],
  settlement: { currency: 'USD' },
  parameters: [
    { name: 'fee', type: 'money', required: true, perPartner: true, description: 'What a shop pays.' },
    { name: 'payee', type: 'party', default: 'brand', description: 'Who is paid.' },
    { name: 'bonus', type: 'money', description: 'What all shops get.' },
    { name: 'steps', type: 'table', perPartner: true, columns: [{ name: 'from', type: 'decimal', description: 'From.' }, { name: 'price', type: 'money', description: 'Price.' }], description: 'Tiers.' },
  ],
  agreements: [
    { name: 'franchise', between: ['brand', 'shop'], forEach: 'shop', agreementItem: [{ productOffering: ['tv'], termOrCondition: [charge({ price: { $money: 'fee' }, payee: { $: 'payee' } })] }, { productOffering: ['box'], termOrCondition: [{ $if: 'steps', then: charge({ id: 'steps', tiers: [{ $each: 'steps', in: { from: { $: 'from' }, price: { $money: 'price' } } }] }) }] }] },
    { name: 'club', between: ['brand', 'shop'], agreementItem: [{ termOrCondition: [{ $each: 'shop', in: { $if: 'bonus', then: charge({ id: { $text: '{party}-to-{next}' }, payer: { $: 'party' }, payee: { $: 'next' }, on: { period: true }, price: { $money: 'bonus' } }) } }] }] },
  ],
};

const shop = (id: string, more: object = {}) => ({ name: 'shop', engagedParty: { id }, ...more });
const brand = { name: 'brand', engagedParty: { id: 'acme', name: 'Acme' } };
const asked = (more: Partial<Enrolment> = {}): Enrolment => ({ id: 'p', name: 'P', at: '2026-01-01T00:00:00Z', partner: [brand, shop('one'), shop('two')], characteristic: [{ name: 'fee', value: '5' }], ...more });
const brief = (enrolment: Enrolment): string[] => partnershipFindings(model, enrolment).map(({ code, pointer }) => `${code} ${pointer}`);

it('drafts a contract for each shop and one among all, with ids that follow from the partnership', () => {
  const [first, , club] = draftAgreements(model, asked());
  expect(first).toEqual({
    templateName: 'franchise',
    id: 'p-franchise-one',
    name: 'P: franchise one',
    agreementType: 'partnership',
    agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: [{ id: 'acme', name: 'Acme', role: 'brand', standing: true, '@referredType': 'Organization' }, { id: 'one', role: 'shop', '@referredType': 'Organization' }],
    agreementItem: [
      { productOffering: ['tv'], termOrCondition: [{ '@type': 'Charge', id: 'fee', payer: 'shop', payee: 'acme', on: { usageType: 'x' }, price: { unit: 'USD', value: '5' } }] },
      { termOrCondition: [expect.objectContaining({ '@type': 'SettlementTerms', currency: 'USD' })] },
    ],
    characteristic: [{ name: 'eventRole', value: ['visitor'] }, { name: 'partnership', value: 'p' }],
  });
  expect([club?.id, club?.name, club?.engagedParty.map(({ id }) => id)]).toEqual(['p-club', 'P: club', ['acme', 'one', 'two']]);
});

it('names a contract after who it is made for, by its name where it has one', () =>
  expect(draftAgreements(model, asked({ partner: [brand, { name: 'shop', engagedParty: { id: 'one', name: 'Corner shop' } }] })).map(({ name }) => name)).toEqual(['P: franchise Corner shop', 'P: club']));

it('begins and ends when it is said', () =>
  expect(draftAgreements(model, asked({ characteristic: [{ name: 'fee', value: '5' }, { name: 'startDateTime', value: '2026-02-01T00:00:00Z' }, { name: 'endDateTime', value: '2027-01-01T00:00:00Z' }] }))[0]?.agreementPeriod).toEqual({ startDateTime: '2026-02-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' }));

it('a model without event roles says so', () => {
  const { eventRoles: _none, ...without } = model;
  expect(draftAgreements(without, asked())[0]?.characteristic[0]).toEqual({ name: 'eventRole', value: [] });
});

it('goes from each partner of a role to the next, from the last to the first', () => {
  const terms = draftAgreements(model, asked({ characteristic: [{ name: 'fee', value: '5' }, { name: 'bonus', value: '1' }] })).find(({ templateName }) => templateName === 'club')?.agreementItem[0];
  expect(JSON.stringify(terms).match(/"id":"[^"]+"/g)).toEqual(['"id":"one-to-two"', '"id":"two-to-one"']);
});

it('takes a partner\'s own value before the common one, and what a row leaves out from nowhere', () => {
  const own = shop('two', { characteristic: [{ name: 'fee', value: '7' }, { name: 'steps', value: [{ from: '0', price: '1' }] }] });
  const [one, two] = draftAgreements(model, asked({ partner: [brand, shop('one'), own] })).map(({ agreementItem }) => JSON.stringify(agreementItem));
  expect([one?.match(/"price":\{[^}]+\}/g), two?.match(/"price":\{[^}]+\}/g)]).toEqual([['"price":{"unit":"USD","value":"5"}'], ['"price":{"unit":"USD","value":"7"}', '"price":{"unit":"USD","value":"1"}']]);
});

it.each([
  { value: 'brand', payee: 'acme', why: 'a role stands for its one partner' },
  { value: 'one', payee: 'one', why: 'an id for itself' },
])('$why', ({ value, payee }) => expect(JSON.stringify(draftAgreements(model, asked({ characteristic: [{ name: 'fee', value: '5' }, { name: 'payee', value }] }))[0]?.agreementItem)).toContain(`"payee":"${payee}"`));

it('lists the agreements of a party', () =>
  expect(['acme', 'one', 'else'].map((party) => agreementIdsOf(model, asked(), party))).toEqual([['p-franchise-one', 'p-franchise-two', 'p-club'], ['p-franchise-one', 'p-club'], []]));

it('says which agreements are among others than before', () => {
  const after = (...partner: Enrolment['partner']) => regroupedAgreements(model, asked(), asked({ partner }));
  expect([after(brand, shop('one'), shop('two')), after(shop('two'), brand, shop('one')), after(brand, shop('one'), shop('three')), after({ ...brand, engagedParty: { id: 'other' } }, shop('one'), shop('two'))]).toEqual([[], [], ['p-club'], ['p-franchise-one', 'p-franchise-two', 'p-club']]);
});

it.each<{ why: string; given: Enrolment; found: readonly string[] }>([
  { why: 'nothing but that the club agrees on nothing', given: asked(), found: ['nothingAgreed /characteristic'] },
  { why: 'nothing, where every contract says something', given: asked({ characteristic: [{ name: 'fee', value: '5' }, { name: 'bonus', value: '1' }] }), found: [] },
  { why: 'nothing, where each shop brings what must be given', given: asked({ partner: [brand, shop('one', { characteristic: [{ name: 'fee', value: '5' }] }), shop('two', { characteristic: [{ name: 'fee', value: '6' }] })], characteristic: [{ name: 'bonus', value: '1' }] }), found: [] },
  { why: 'what a shop lacks', given: asked({ partner: [brand, shop('one', { characteristic: [{ name: 'fee', value: '5' }] }), shop('two')], characteristic: [] }), found: ['missingParameter /characteristic'] },
  { why: 'what only who has no contract of its own brings', given: asked({ partner: [{ ...brand, characteristic: [{ name: 'fee', value: '5' }] }, shop('one')], characteristic: [] }), found: ['missingParameter /characteristic'] },
  { why: 'what is common, brought by a shop', given: asked({ partner: [brand, shop('one', { characteristic: [{ name: 'bonus', value: '1' }] })] }), found: ['unknownParameter /partner/1/characteristic/0/name'] },
  { why: 'a third label', given: asked({ partner: [brand, shop('one'), ...['a', 'b', 'c'].map((id) => ({ name: 'label', engagedParty: { id } }))] }), found: ['partnersOfRole /partner'] },
  { why: 'no shop', given: asked({ partner: [brand] }), found: ['partnersOfRole /partner'] },
])('finds $why', ({ given, found }) => expect(brief(given)).toEqual(found));

it('says how many there may be, and which names there are', () => {
  const says = (given: Enrolment) => partnershipFindings(model, given).map(({ message }) => message);
  expect(says(asked({ partner: [brand, brand, shop('one')] }))).toEqual(['Shops has 1 to 1 partner(s) in the role brand, here are 2']);
  expect(says(asked({ partner: [brand] }))).toEqual(['Shops has at least 1 partner(s) in the role shop, here are 0']);
  expect(says(asked({ characteristic: [{ name: 'fee', value: '5' }, { name: 'fees', value: '5' }] }))[0]).toMatch(/^fees is no parameter here; there are fee, payee, bonus, steps, /);
});

it('gives the defaults of settlement, the model\'s own before them, and finds models by name', () => {
  expect(parametersOf(model).find(({ name }) => name === 'currency')?.default).toBe('USD');
  expect(parametersOf({ ...model, settlement: {} }).find(({ name }) => name === 'currency')?.default).toBe('EUR');
  expect([modelNamed('Roaming')?.name, modelNamed('Nothing'), standardModels.length]).toEqual(['Roaming', undefined, 18]);
});
