import { reviewAgreement } from '@concord/terms';
import { draftAgreements, type Enrolment, type Json, modelNamed, parametersOf, partnershipFindings, type PartnershipModel, standardModels } from './index.ts';

const modelOf = (name: string): PartnershipModel => modelNamed(name) ?? standardModels[0] as PartnershipModel;

/** Models of which any of several terms will do, with one that does. */
const oneOfMany: Readonly<Record<string, readonly string[]>> = { B2G2C: ['recurringFee'], B2K2C: ['findersFee'] };

/** A partnership with as many partners as each role needs and a value for each parameter that has to be given. */
function enrolment(model: PartnershipModel, more: Partial<Enrolment> = {}): Enrolment {
  const partner = model.roles.flatMap(({ name, minimum = 1 }) => Array.from({ length: Math.max(minimum, 1) }, (_, index) => ({ name, engagedParty: { id: `${name}-${index + 1}` } })));
  const needed = new Set(oneOfMany[model.name]);
  const characteristic = model.parameters.filter(({ name, required }) => required === true || needed.has(name)).map(({ name, type }) => ({ name, value: type === 'texts' ? ['tv'] : '9.99' }));
  return { id: 'p', name: 'P', at: '2026-01-01T00:00:00.000Z', partner, characteristic, ...more };
}

/** The first value, of the right type, for a parameter: what makes every optional term appear. */
function example({ type, values = [], columns = [] }: ReturnType<typeof parametersOf>[number]): Json {
  if (type === 'table') return [Object.fromEntries(columns.map((column) => [column.name, column.name === 'from' && column.type === 'decimal' ? '0' : exampleText(column.name) ?? example(column)]))];
  if (type === 'choice') return values[0] ?? '';
  return type === 'choices' ? values : (plainExamples[type] ?? '1');
}

const plainExamples: Readonly<Record<string, Json>> = { texts: ['tv'], territories: ['FR'], flag: true, integer: 1, text: 'x' };

const exampleText = (column: string): string | undefined => ({ from: '08:00', to: '20:00', firstDay: '12-01', lastDay: '01-07' })[column];

const names = standardModels.map(({ name }) => name);

it('has the fourteen models and the four that operators have today', () => {
  expect(names).toEqual(['A2M2B', 'AB2C', 'B2M2X', 'B2D2C', 'A2E2B', 'B2E2B', 'B2F2C', 'B2G2C', 'BG2C', 'B2K2C', 'B2P', 'BV2C', 'Bank', 'P2B', 'Interconnect', 'Roaming', 'Content', 'ResourceVendor']);
});

describe.each(names)('%s', (name) => {
  const model = modelOf(name);

  it('makes agreements without any error of what must be given alone', () => {
    expect(partnershipFindings(model, enrolment(model))).toEqual([]);
  });

  it('knows every name its places are filled from', () => {
    const local = model.parameters.flatMap(({ columns = [] }) => columns.map((column) => column.name));
    const known = new Set([...parametersOf(model).map((parameter) => parameter.name), ...model.roles.map((role) => role.name), ...local, 'item', 'party', 'next']);
    expect(placeNames(model.agreements.map(({ agreementItem }) => agreementItem)).filter((place) => !known.has(place))).toEqual([]);
  });

  it('uses every parameter it asks for', () => {
    const used = new Set(placeNames(model.agreements.map(({ agreementItem }) => agreementItem)));
    expect(model.parameters.filter((parameter) => !used.has(parameter.name)).map((parameter) => parameter.name)).toEqual([]);
  });

  it('has defaults within its own bounds, and no two names alike', () => {
    const defaults = parametersOf(model).flatMap(({ name: parameter, type, default: value, required }) => (value === undefined || type === 'party' || required ? [] : [{ name: parameter, value }]));
    expect(partnershipFindings(model, enrolment(model, { characteristic: [...(enrolment(model).characteristic ?? []), ...defaults] }))).toEqual([]);
    const all = [...parametersOf(model), ...model.roles].map((named) => named.name);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it('is explained where it asks', () => {
    expect(parametersOf(model).filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  });

  it.each(model.parameters.map((parameter) => [parameter.name, parameter] as const))('takes %s', (parameter, declared) => {
    const given = (enrolment(model).characteristic ?? []).filter((one) => one.name !== parameter);
    const findings = partnershipFindings(model, enrolment(model, { characteristic: [...given, { name: parameter, value: example(declared) }] }));
    expect(findings.filter(({ code }) => code !== 'invalidPricing' && code !== 'missingPrice' && code !== 'shareSumOver100')).toEqual([]);
  });
});

/** Names in places, and in texts made of them. */
function placeNames(template: Json): readonly string[] {
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([key, value]: [string, Json]) => {
    if (key === '$text') return JSON.stringify(value).match(/(?<=\{)\w+(?=\})/g) ?? [];
    return ['$', '$money', '$if', '$unless', '$each'].includes(key) ? [value].flat().map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : placeNames(value);
  });
}

describe('what is asked for is checked, all of it at once', () => {
  const resale = modelOf('B2D2C');
  const partner = [{ name: 'supplier', engagedParty: { id: 's' } }, { name: 'distributor', engagedParty: { id: 'd' } }];
  const asked = (characteristic: Enrolment['characteristic'], partners: Enrolment['partner'] = partner): Enrolment => ({ ...enrolment(resale), partner: partners, ...(characteristic && { characteristic }) });
  const offerings = { name: 'offerings', value: ['tv'] };
  const price = { name: 'wholesalePrice', value: '6.20' };

  it.each<{ why: string; given: Enrolment; found: readonly string[] }>([
    { why: 'nothing given', given: asked([]), found: ['missingParameter /characteristic', 'missingParameter /characteristic'] },
    { why: 'a name that is none', given: asked([offerings, price, { name: 'wholesalePrise', value: '1' }]), found: ['unknownParameter /characteristic/2/name'] },
    { why: 'a price that is none', given: asked([offerings, { ...price, value: 'cheap' }]), found: ['invalidParameter /characteristic/1/value'] },
    { why: 'a price below zero', given: asked([offerings, { ...price, value: '-1' }]), found: ['parameterOutOfBounds /characteristic/1/value'] },
    { why: 'a currency that is none', given: asked([offerings, { ...price, value: { unit: 'EURO', value: '1' } }]), found: ['invalidParameter /characteristic/1/value'] },
    { why: 'a place that is none', given: asked([offerings, price, { name: 'territory', value: ['France'] }]), found: ['invalidParameter /characteristic/2/value'] },
    { why: 'nobody who distributes', given: asked([offerings, price], partner.slice(0, 1)), found: ['partnersOfRole /partner'] },
    { why: 'two suppliers', given: asked([offerings, price], [...partner, ...partner]), found: ['partnersOfRole /partner'] },
    { why: 'a partner\'s own value of what is common', given: asked([offerings, price], [...partner, { name: 'distributor', engagedParty: { id: 'e' }, characteristic: [{ name: 'offerings', value: ['tv'] }] }]), found: ['unknownParameter /partner/2/characteristic/0/name'] },
    { why: 'several at once', given: asked([{ ...price, value: '-1' }, { name: 'x', value: 1 }], partner.slice(1)), found: ['partnersOfRole /partner', 'parameterOutOfBounds /characteristic/0/value', 'unknownParameter /characteristic/1/name', 'missingParameter /characteristic'] },
    { why: 'a least price above the highest', given: asked([offerings, price, { name: 'minimumResalePrice', value: '9' }, { name: 'maximumResalePrice', value: '8' }]), found: ['invalidResalePrice /characteristic'] },
  ])('$why', ({ given, found }) => expect(partnershipFindings(resale, given).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(found));
});

it('gives each partner its own contract, with its own values where it has them', () => {
  const model = modelOf('B2F2C');
  const shops = ['one', 'two'].map((id) => ({ name: 'franchisee', engagedParty: { id }, ...(id === 'two' && { characteristic: [{ name: 'royaltyPercent', value: '7' }] }) }));
  const drafts = draftAgreements(model, enrolment(model, { partner: [{ name: 'franchisor', engagedParty: { id: 'brand' } }, ...shops] }));
  expect(drafts.map(({ id, engagedParty }) => [id, engagedParty.map((party) => party.id)])).toEqual([['p-franchise-one', ['brand', 'one']], ['p-franchise-two', ['brand', 'two']]]);
  expect(JSON.stringify(drafts.map(({ agreementItem }) => agreementItem[0]))).toMatch(/"percent":"5".*"percent":"7"/);
});

it('says what operators agree on between themselves', () => {
  const model = modelOf('Roaming');
  const own = { smsTiers: [{ from: '0', fixed: '800' }, { from: '1000', price: '0.02' }], voiceBalancedPrice: '0.04', voiceExcessPrice: '0.06', accessPrice: '0.5', commitment: '5000', payShortfall: true, discountTiers: [{ from: '100000', percent: '10' }] };
  const partner = ['north', 'south'].map((id) => ({ name: 'operator', engagedParty: { id }, characteristic: id === 'north' ? Object.entries(own).map(([name, value]) => ({ name, value })) : [{ name: 'voiceBalancedPrice', value: '0.04' }, { name: 'voiceExcessFixed', value: '25' }] }));
  const [body] = draftAgreements(model, enrolment(model, { partner }));
  expect(reviewAgreement(body, { otherActive: [] })).toEqual([]);
  const terms = JSON.stringify(body?.agreementItem);
  expect(terms).toContain('{"from":"0","fixed":{"unit":"EUR","value":"800"}},{"from":"1000","price":{"unit":"EUR","value":"0.02"}}');
  expect(terms).toContain('"balance":{"with":"south-voice","price":{"unit":"EUR","value":"0.04"},"excessPrice":{"unit":"EUR","value":"0.06"}}');
  expect(terms).toContain('"quantity":{"distinct":"imsi"}');
  expect(terms).toContain('"condition":{"counter":"amount","terms":["north-voice","north-sms","north-data"],"atLeast":"5000"}');
  expect(terms).toContain('"@type":"VolumeCommitment","id":"north-commitment"');
});
