import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['usage'] }); });
afterAll(() => suite.close());

interface Sent { readonly id: string; readonly owner?: string; readonly by?: string; readonly bytes?: number }

/** What a record is answered with: its status, and whether it was set aside. */
async function send({ id, owner, by, bytes = 1 }: Sent): Promise<readonly [number, string | undefined]> {
  const { status, body } = await suite.as(by).post<{ status?: string }>('/usageManagement/v4/usage', {
    usageType: 'data', usageDate: '2026-03-01T00:00:00Z', externalIdentifier: [{ id, ...(owner !== undefined && { owner }) }], usageCharacteristic: [{ name: 'bytes', value: bytes }],
  });
  return [status, status === 201 ? body.status : undefined];
}

it.each<{ why: string; before: Sent; then: Sent; answered: readonly [number, string | undefined] }>([
  { why: 'the same of the same partner', before: { id: '1', by: 'softco' }, then: { id: '1', by: 'softco' }, answered: [409, undefined] },
  { why: 'the same of the partner, which names itself', before: { id: '2', by: 'softco' }, then: { id: '2', by: 'softco', owner: 'softco' }, answered: [409, undefined] },
  { why: 'the same that the operator has sent for the partner', before: { id: '3', owner: 'softco' }, then: { id: '3', by: 'softco' }, answered: [409, undefined] },
  { why: 'the same of another system of the partner', before: { id: '4', by: 'softco', owner: 'probe-1' }, then: { id: '4', by: 'softco', owner: 'probe-2' }, answered: [201, 'received'] },
  { why: 'the same of the same system of the partner', before: { id: '5', by: 'softco', owner: 'probe-1' }, then: { id: '5', by: 'softco', owner: 'probe-1' }, answered: [409, undefined] },
  { why: 'something else of the same partner', before: { id: '6', by: 'softco' }, then: { id: '6', by: 'softco', bytes: 2 }, answered: [201, 'rejected'] },
  { why: 'the same under another\'s name, which would tell what it sent', before: { id: '7', by: 'softco' }, then: { id: '7', by: 'rival', owner: 'softco' }, answered: [201, 'received'] },
  { why: 'the genuine record, after another took its number', before: { id: '8', by: 'rival', owner: 'softco', bytes: 9 }, then: { id: '8', by: 'softco' }, answered: [201, 'received'] },
  { why: 'the operator\'s, after a partner took its number', before: { id: '9', by: 'rival', owner: 'mediation', bytes: 9 }, then: { id: '9', owner: 'mediation' }, answered: [201, 'received'] },
])('answers $why', async ({ before, then, answered }) => {
  expect(await send(before)).toEqual([201, 'received']);
  expect(await send(then)).toEqual(answered);
});
