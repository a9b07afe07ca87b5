import { type Face, facesOf, keptAs, serviceModel, shownAs } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';
import { groundOf, type Ground } from '../conformance/ground.ts';
import { listener, type Listener } from '../conformance/listener.ts';
import { documentedAnswers } from '../contract/documented-answers.ts';
import { documentedEvents } from '../contract/documented-events.ts';
import { examples } from '../example-bodies.ts';

type Side = Face['kept'];

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

const documents = await readDocuments(services);
const faces = services.flatMap((service) => service.apis.flatMap((api) => facesOf(api, serviceModel(service, documents)))).map((face) => ({ name: face.shown.name, document: face.shown.documentName, face }));
const [patched, told] = [faces.filter(({ face }) => face.shown.operations.patch), faces.filter(({ face: { kept, shown } }) => [kept, shown].every(({ document, topics }) => document.components.schemas[topics.create]))];
const apis = new Map(faces.flatMap(({ face: { kept, shown } }) => [kept, shown]).map((side) => [side.documentName, side]));
const judges = new Map(await Promise.all([...apis].map(async ([name, { document }]) => [name, { answers: await documentedAnswers(document), events: await documentedEvents(document) }] as const)));

let suite: GivenSuite;
let ground: Ground;
let ears: Listener;
beforeAll(async () => {
  suite = await givenSuite();
  [ground, ears] = [await groundOf(suite), await listener()];
  for (const [name, side] of apis) await suite.post(`${addressOf(side).split('/').slice(0, -1).join('/')}/hub`, { '@type': 'Hub', callback: `${ears.url}/${name}` });
}, 120_000);
afterAll(async () => {
  ears.close();
  await suite.close();
});

const addressOf = ({ path }: Side): string => path.replace('/tmf-api', '');

/** One that its service has made, and done with it what it does by itself. */
async function planted({ shown: { documentName, name } }: Face): Promise<string> {
  const id = await ground.plant(documentName, name);
  await suite.settled();
  return String(id);
}

/** What a client of one of the versions sees, and what its document has against it. */
async function seenBy(side: Side, id: string): Promise<{ readonly body: Seen; readonly objections: readonly string[] }> {
  const { status, body } = await suite.get<Seen>(`${addressOf(side)}/${id}`);
  return { body, objections: judges.get(side.documentName)?.answers({ operationId: side.operations.retrieve?.operationId ?? '', status, body }) ?? ['not judged'] };
}

/** What a listener of one of the versions is told of a creation, and what its document has against it. */
async function toldTo({ documentName, topics: { create } }: Side): Promise<{ readonly resource: unknown; readonly objections: readonly string[] }> {
  await eventually(() => ears.heardAt(`/${documentName}`).has(create));
  const event = ears.heardAt(`/${documentName}`).get(create);
  return { resource: Object.values(event?.event ?? event?.payload ?? {})[0], objections: (event && judges.get(documentName)?.events(event)) ?? ['not told'] };
}

it.each(faces)('$document shows a $name so that what it is sent back is what is kept', ({ face }) => {
  const kept = { id: '1', ...examples[face.kept.name]?.(1) };
  const { href: _href, ...shown } = shownAs(face, kept);
  expect(keptAs(face, shown)).toMatchObject(kept);
});

it.each(faces)('a $name is seen by a client of v4 and by one of $document, each in the form of its own', async ({ face, name }) => {
  const id = await planted(face);
  const [older, newer] = [await seenBy(face.kept, id), await seenBy(face.shown, id)];
  expect([older.objections, newer.objections]).toEqual([[], []]);
  expect(newer.body).toMatchObject({ id, '@type': name, href: `${face.shown.path}/${id}` });
  expect(newer.body).toEqual(shownAs(face, older.body));
});

it.each([
  { why: 'prices of a bundle by name alone', of: 'ProductOfferingPrice', more: { bundledPopRelationship: [{ name: 'Monthly' }], popRelationship: [{ relationshipType: 'replaces', name: 'Yearly' }] } },
  { why: 'what is related by name alone', of: 'ProductSpecification', more: { productSpecificationRelationship: [{ name: 'Line' }] } },
  { why: 'offerings by name alone', of: 'ProductOffering', more: { isBundle: true, bundledProductOffering: [{ name: 'Film' }], productOfferingRelationship: [{ relationshipType: 'replaces', name: 'Reel' }] } },
  { why: 'a related product as a whole', of: 'Product', more: { productRelationship: [{ relationshipType: 'reliesOn', product: { name: 'Line', isBundle: false } }] } },
  { why: 'a term of one year and a half', of: 'Product', more: { productTerm: [{ name: 'Commitment', duration: { amount: 1.5, units: 'year' } }] } },
  { why: 'an action in words of its own', of: 'Product', more: { productOrderItem: [{ productOrderId: 'order', orderItemId: '1', orderItemAction: 'renew' }] } },
  { why: 'a place that says of which type it is', of: 'Product', more: { place: [{ id: 'DE', name: 'Germany', role: 'delivery', '@baseType': 'Place', '@schemaLocation': 'place.json' }] } },
  { why: 'an attachment by name alone', of: 'AgreementSpecification', more: { attachment: [{ name: 'Annex' }] } },
  { why: 'an attachment whose content is no base64', of: 'AgreementSpecification', more: { attachment: [{ name: 'Annex', content: 'as it is' }] } },
  { why: 'a schema that lies at no address', of: 'Product', more: { productSpecification: { id: 'film', targetProductSchema: { '@type': 'Film', '@schemaLocation': 'the film: [schema]' } } } },
  { why: 'a format of bills by name alone', of: 'BillingAccount', more: { billStructure: { format: { name: 'Paper', isRef: true } } } },
  { why: 'a range of dates', of: 'AgreementSpecification', more: { specificationCharacteristic: [{ name: 'begin', specCharacteristicValue: [{ valueFrom: '2026-01-01', valueTo: '2026-12-31' }] }] } },
])('a client of v5 sees of a $of as its document says what v4 allows: $why', async ({ of, more }) => {
  const found = faces.find(({ name }) => name === of)?.face;
  if (!found) throw new Error(`${of} has no v5`);
  const { status, body } = await suite.post<Seen>(addressOf(found.kept), { ...examples[of]?.(7), ...more });
  expect([status, (await seenBy(found.kept, body.id)).objections, (await seenBy(found.shown, body.id)).objections]).toEqual([201, [], []]);
});

it('a client of v4 sees and changes what v5 lets be made without documents', async () => {
  const [v4, v5] = ['/agreementManagement/v4/agreementSpecification', '/agreementManagement/v5/agreementSpecification'];
  const { face } = faces.find(({ name }) => name === 'AgreementSpecification') ?? {};
  const { status, body: { id } } = await suite.post<Seen>(v5, { '@type': 'AgreementSpecification', name: 'Bare', lifecycleStatus: 'inDesign', lastUpdate: '2026-01-01T00:00:00Z' });
  expect([status, face && (await seenBy(face.kept, id)).objections]).toEqual([201, []]);
  expect(await suite.patch(`${v4}/${id}`, { name: 'Still bare' })).toMatchObject({ status: 200 });
  expect(await suite.patch(`${v4}/${id}`, { attachment: [] })).toMatchObject({ status: 400 });
  expect(await suite.post(v4, { name: 'Bare' })).toMatchObject({ status: 400 });
});

it.each(['__proto__', 'constructor', 'toString'])('what every object inherits is no type, name or word of %s', async (word) => {
  const [roles, parties] = ['/partyRoleManagement/v5/partyRole', '/party/v5/individual'];
  const made = await suite.post<Seen>(roles, { '@type': word, name: word, engagedParty: { '@type': word, id: 'telco' } });
  expect([made.status, (await suite.get<Seen>(`${roles}/${made.body.id}`)).body]).toMatchObject([201, { name: word }]);
  expect((await suite.get(`${parties}?${word}=x&sort=valueOf`)).status).toBe(word === 'toString' ? 200 : 400);
  expect((await suite.post(parties, { '@type': 'Individual', givenName: 'A', familyName: 'B', status: word })).status).toBe(400);
  expect((await suite.get(`${parties}?status=${word}`)).body).toEqual([]);
});

it.each(told)('a new $name is told to a listener of v4 and to one of $document, each in the form of its own', async ({ face, name }) => {
  await planted(face);
  const [older, newer] = [await toldTo(face.kept), await toldTo(face.shown)];
  expect([older.objections, newer.objections]).toEqual([[], []]);
  expect(newer.resource).toMatchObject({ '@type': name });
});

it.each([
  { attribute: 'productOrderMilestone', event: 'ProductOrderMilestoneEvent' },
  { attribute: 'productOrderJeopardyAlert', event: 'ProductOrderJeopardyAlertEvent' },
  { attribute: 'productOrderErrorMessage', event: 'ProductOrderErrorMessageEvent' },
])('a change of the $attribute of an order is told to a listener of v5 by an event of its own, and to one of v4 as one of an attribute alone', async ({ attribute, event }) => {
  const { face } = faces.find(({ name }) => name === 'ProductOrder') ?? {};
  if (!face) throw new Error('ProductOrder has no v5');
  const id = await planted(face);
  const value = [{ '@type': event.replace(/Event$/, ''), message: 'The digger is late' }];
  expect(await suite.patch(`${addressOf(face.shown)}/${id}`, { '@type': 'ProductOrder', [attribute]: value })).toMatchObject({ status: 200 });
  const [older, newer] = [face.kept, face.shown].map(({ documentName }) => ears.heardAt(`/${documentName}`));
  const told = await eventually(() => newer?.get(event));
  expect(judges.get(face.shown.documentName)?.events(told)).toEqual([]);
  expect(told).toMatchObject({ event: { productOrder: { id, [attribute]: value } } });
  await eventually(() => older?.has(face.kept.topics.attributeValueChange));
  expect(older?.has(event)).toBe(false);
});

it.each(patched)('a $name stays to a client of v4 what it was when one of $document changes nothing', async ({ face, name }) => {
  const id = await planted(face);
  const { lastUpdate: _lastUpdate, ...before } = (await seenBy(face.kept, id)).body;
  expect(await suite.patch(`${addressOf(face.shown)}/${id}`, { '@type': name })).toMatchObject({ status: 200 });
  expect((await seenBy(face.kept, id)).body).toMatchObject(before);
});

it.each(patched)('many of $name are changed at once by a client of $document, as a client of v4 sees', async ({ face }) => {
  const { kept, shown } = face;
  const ids = [await planted(face), await planted(face)];
  const steps = ids.map((id) => ({ op: 'add', path: `$[?(@.id=='${id}')].conformanceNote`, value: 'many' }));
  const reply = await suite.patch<readonly Seen[]>(addressOf(shown), steps, { headers: { 'content-type': 'application/json-patch-query+json' } });
  const objections = judges.get(shown.documentName)?.answers({ operationId: shown.operations.bulkPatch?.operationId ?? '', status: reply.status, body: reply.body });
  expect([reply.status, objections, reply.body.map(({ id }) => id)]).toEqual([200, [], ids]);
  expect(await Promise.all(ids.map(async (id) => (await seenBy(kept, id)).body.conformanceNote))).toEqual(['many', 'many']);
});
