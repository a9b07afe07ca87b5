import { type GivenSuite, tenantForEachTest } from '@concord/testkit';
import { sendBytes } from '../send-bytes.fixture.ts';

const usages = '/usageManagement/v4/usage';

const suite = tenantForEachTest({ services: ['usage'] });

interface Sent {
  readonly id: string;
  readonly code: string;
  readonly conflictsWith?: string;
}

const record = (usageType: string, owner?: string) => ({ usageDate: '2026-03-10T01:00:00+01:00', usageType, externalIdentifier: [{ id: 'r1', ...(owner !== undefined && { owner }) }] });
const post = async (body: object, sender: Pick<GivenSuite, 'post'> = suite): Promise<Sent> => (await sender.post<Sent>(usages, body)).body;

/** How a record may come, and by whom. */
const ways = [
  { why: 'posted under the name of a source', owner: 'probe', send: post },
  { why: 'posted under the name of whoever sends it', send: post },
  { why: 'posted by a partner', send: (body: object) => post(body, suite.as('acme')), sender: () => suite.as('acme') },
  { why: 'in a file of a source', owner: 'probe', send: (body: object) => inFile(body) },
  { why: 'in a file of whoever sends it', send: (body: object) => inFile(body) },
];

async function inFile(body: object): Promise<Sent> {
  expect((await sendBytes(suite, '/partnerUsage/v1/usageFile', JSON.stringify(body))).status).toBe(201);
  await suite.settled();
  const [found] = (await suite.get<readonly Sent[]>(usages)).body;
  if (!found) throw new Error('the file brought no record');
  return found;
}

describe.each(ways)('a record that is $why', ({ owner, send, sender = () => suite }) => {
  it('may be sent again once it is withdrawn, and not before', async () => {
    const { id } = await send(record('x', owner));
    expect((await post(record('x', owner), sender())).code).toBe('duplicateUsage');
    expect((await sender().delete(`${usages}/${id}`)).status).toBe(204);
    expect((await post(record('x', owner), sender())).code).toBeUndefined();
  });

  it('is known as what it was corrected to', async () => {
    const { id } = await send(record('x', owner));
    expect((await sender().patch(`${usages}/${id}`, { usageType: 'y' })).status).toBe(200);
    expect((await post(record('y', owner), sender())).code).toBe('duplicateUsage');
    expect((await post(record('x', owner), sender())).conflictsWith).toBe(id);
  });

  it('keeps the identifier with which it came, whatever it is called since', async () => {
    const { id } = await send(record('x', owner));
    for (const name of ['r2', 'r3']) expect((await sender().patch(`${usages}/${id}`, { externalIdentifier: [{ id: name, owner: 'other' }] })).status).toBe(200);
    expect((await post(record('x', owner), sender())).code).toBe('duplicateUsage');
    expect((await sender().delete(`${usages}/${id}`)).status).toBe(204);
    expect((await post(record('x', owner), sender())).code).toBeUndefined();
  });
});

it('leaves to a record what is its own where one that conflicts with it is withdrawn', async () => {
  const { id } = await post(record('x', 'probe'));
  const other = await post(record('y', 'probe'));
  expect(other.conflictsWith).toBe(id);
  expect((await suite.delete(`${usages}/${other.id}`)).status).toBe(204);
  expect((await post(record('x', 'probe'))).code).toBe('duplicateUsage');
});
