import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, type GivenSuite, givenSuite } from '@concord/testkit';

const [v4, v5] = ['/party/v4', '/party/v5'];
const roles = { v4: '/partyRoleManagement/v4/partyRole', v5: '/partyRoleManagement/v5/partyRole' };

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['party'] }); });
afterAll(() => suite.close());

const post = async (path: string, body: Readonly<Record<string, unknown>>): Promise<Seen> => {
  const answer = await suite.post<Seen>(path, body);
  expect([answer.status, answer.headers.get('location')]).toEqual([201, answer.body.href]);
  return answer.body;
};
const seen = async (path: string): Promise<Seen> => (await suite.get<Seen>(path)).body;

const inV4 = {
  tradingName: 'Fjord', relatedParty: [{ id: 'ada', name: 'Ada', role: 'contact', '@referredType': 'Individual' }],
  contactMedium: [{ mediumType: 'email', preferred: true, characteristic: { emailAddress: 'clearing@fjord.example' } }],
  externalReference: [{ externalReferenceType: 'tadig', name: 'NORFJ' }], partyCharacteristic: [{ name: 'size', value: 12 }],
};

describe('an organization', () => {
  it('that a v4 client made is seen by a v5 client in the form of v5', async () => {
    const { id } = await post(`${v4}/organization`, inV4);
    expect(await seen(`${v5}/organization/${id}`)).toMatchObject({
      id, href: `/tmf-api/party/v5/organization/${id}`, '@type': 'Organization', name: 'Fjord', tradingName: 'Fjord',
      relatedParty: [{ '@type': 'RelatedPartyOrPartyRole', role: 'contact', partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' } }],
      contactMedium: [{ '@type': 'EmailContactMedium', preferred: true, emailAddress: 'clearing@fjord.example' }],
      externalReference: [{ '@type': 'ExternalIdentifier', externalIdentifierType: 'tadig', id: 'NORFJ' }],
      partyCharacteristic: [{ '@type': 'NumberCharacteristic', name: 'size', value: 12 }],
    });
  });

  it('that a v5 client made is seen by a v4 client in the form of v4', async () => {
    const { id } = await post(`${v5}/organization`, {
      '@type': 'Organization', name: 'Dune',
      relatedParty: [{ '@type': 'RelatedPartyOrPartyRole', role: 'contact', partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' } }],
      contactMedium: [{ '@type': 'PhoneContactMedium', contactType: 'office', phoneNumber: '+47 1' }],
      externalReference: [{ '@type': 'ExternalIdentifier', externalIdentifierType: 'tadig', id: 'NORDU' }],
    });
    expect(await seen(`${v4}/organization/${id}`)).toMatchObject({
      href: `/tmf-api/party/v4/organization/${id}`, tradingName: 'Dune',
      relatedParty: [{ id: 'ada', name: 'Ada', role: 'contact', '@referredType': 'Individual' }],
      contactMedium: [{ characteristic: { contactType: 'office', phoneNumber: '+47 1' } }],
      externalReference: [{ externalReferenceType: 'tadig', name: 'NORDU' }],
    });
  });

  it('is filtered, sorted and cut down by the names of v5', async () => {
    const { id } = await post(`${v4}/organization`, { ...inV4, relatedParty: [{ id: 'grace', name: 'Grace', role: 'contact', '@referredType': 'Individual' }] });
    const { body, headers } = await suite.get<readonly Seen[]>(`${v5}/organization?relatedParty.partyOrPartyRole.id=grace&contactMedium.emailAddress=clearing@fjord.example&externalReference.id=NORFJ&fields=name&limit=5`);
    expect(body).toEqual([{ id, href: `/tmf-api/party/v5/organization/${id}`, '@type': 'Organization', name: 'Fjord' }]);
    expect(headers.get('link')).toContain('</tmf-api/party/v5/organization?');
  });

  it('keeps to the letter what a v5 client leaves alone', async () => {
    const { id } = await post(`${v4}/organization`, inV4);
    const before = await seen(`${v4}/organization/${id}`);
    expect((await suite.patch(`${v5}/organization/${id}`, {})).headers.get('etag')).toBe('"1"');
    expect((await suite.patch(`${v5}/organization/${id}`, { '@type': 'Organization', name: 'Fjord AS' })).status).toBe(200);
    expect(await seen(`${v4}/organization/${id}`)).toEqual({ ...before, name: 'Fjord AS' });
    expect((await suite.delete(`${v5}/organization/${id}`)).status).toBe(204);
    expect((await suite.get(`${v4}/organization/${id}`)).status).toBe(404);
  });

  it('is refused in v5 for what v5 asks for', async () => {
    expect(await suite.post(`${v5}/organization`, { tradingName: 'Nameless' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/@type' }, { pointer: '/name' }] } });
    const nobody = { '@type': 'RelatedPartyOrPartyRole', role: 'contact' };
    expect(await suite.post(`${v5}/organization`, { '@type': 'Organization', name: 'Dune', relatedParty: [nobody] })).toMatchObject({ status: 400, body: { code: 'partyMissing' } });
    expect((await suite.post(`${v4}/organization`, { name: 'Without a trading name' })).status).toBe(400);
  });

  it('is told to listeners of each version in its own form', async () => {
    const heard = new Map<string, Readonly<Record<string, Readonly<Record<string, Seen>>>>>();
    const listener = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        heard.set(request.url ?? '', JSON.parse(Buffer.concat(chunks).toString()) as Readonly<Record<string, Readonly<Record<string, Seen>>>>);
        response.writeHead(204).end();
      });
    });
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const callback = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    await suite.post(`${v4}/hub`, { callback: `${callback}/v4`, query: 'eventType=OrganizationCreateEvent' });
    await suite.post(`${v5}/hub`, { '@type': 'Hub', callback: `${callback}/v5`, query: 'organization.relatedParty.partyOrPartyRole.id=ada' });
    await post(`${v4}/organization`, inV4);
    await eventually(() => Promise.resolve(heard.size === 2));
    listener.close();
    const instant: unknown = expect.stringMatching(/Z$/);
    expect(heard.get('/v4')).toMatchObject({ timeOcurred: instant, event: { organization: { relatedParty: [{ id: 'ada' }] } } });
    expect(heard.get('/v5')).toMatchObject({ '@type': 'OrganizationCreateEvent', timeOccurred: instant, event: { organization: { relatedParty: [{ partyOrPartyRole: { id: 'ada' } }] } } });
  });
});

it('spells the state of a person who died as each version does', async () => {
  const { id } = await post(`${v5}/individual`, { '@type': 'Individual', givenName: 'Ada', familyName: 'Lovelace', name: 'Ada Lovelace' });
  expect((await suite.patch(`${v5}/individual/${id}`, { '@type': 'Individual', status: 'deceased' })).body).toMatchObject({ status: 'deceased' });
  expect(await seen(`${v4}/individual/${id}`)).toMatchObject({ status: 'deceaded', fullName: 'Ada Lovelace' });
  expect((await suite.get<readonly Seen[]>(`${v5}/individual?status=deceased&name=Ada%20Lovelace`)).body.map((one) => one.id)).toEqual([id]);
});

it('shows a party role in both versions, and its specification in v5', async () => {
  const specification = await post('/partyRoleManagement/v5/partyRoleSpecification', { '@type': 'PartyRoleSpecification', name: 'reseller' });
  const { id } = await post(roles.v5, {
    '@type': 'PartyRole', name: 'Reseller', engagedParty: { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' },
    partyRoleSpecification: { '@type': 'PartyRoleSpecificationRef', id: specification.id },
  });
  expect(await seen(`${roles.v4}/${id}`)).toMatchObject({ name: 'Reseller', engagedParty: { id: 'ada', '@referredType': 'Individual' } });
  expect(await seen(`${roles.v5}/${id}`)).toMatchObject({ '@type': 'PartyRole', partyRoleSpecification: { id: specification.id } });
});
