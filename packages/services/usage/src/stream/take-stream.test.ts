import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';

const usages = '/usageManagement/v4/usage';
const rejects = '/partnerUsage/v1/usageStreamReject';
const record = (id: string, more: object = {}) => ({ usageType: 'x', usageDate: '2026-03-01T00:00:00Z', externalIdentifier: [{ id }], relatedParty: [{ id: 'alpha' }], ...more });
const message = (text: string, id: string, address = 'default.alpha') => ({ topic: 'UsageStream', address, text, id });

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['usage', 'agreement', 'settlement'] }); });
afterAll(() => suite.close());

interface Named {
  readonly id: string;
  readonly status: string;
  readonly externalIdentifier?: readonly { readonly id: string }[];
}

const ofType = async (type: string): Promise<readonly Named[]> => (await suite.get<readonly Named[]>(`${usages}?usageType=${type}&limit=1000`)).body;
const numbers = (found: readonly Named[]) => found.flatMap(({ externalIdentifier = [] }) => externalIdentifier.map(({ id }) => id)).sort();

/** What is sent last is taken in last. */
async function untilTaken(type: string, ...ids: readonly string[]): Promise<void> {
  await eventually(async () => { expect(numbers(await ofType(type))).toEqual(ids); return true; });
}

it('takes in one record, an array of them or one on each line, as records of who sent them, and has them rated', async () => {
  const one = (id: string) => record(id, { usageType: 'forms' });
  await suite.send(message(JSON.stringify(one('1')), 'one'));
  await suite.send(message(JSON.stringify([one('2'), one('3')]), 'array'));
  await suite.send(message(`${JSON.stringify(one('4'))}\n${JSON.stringify(one('5'))}\n`, 'lines', 'default'));
  await untilTaken('forms', '1', '2', '3', '4', '5');
  await eventually(async () => (await ofType('forms')).every(({ status }) => status === 'recycled'));
  const sent = await suite.as('alpha').get<readonly { readonly sender?: object }[]>(`${usages}?usageType=forms&sort=externalIdentifier.id`);
  expect(sent.body.map(({ sender }) => sender)).toEqual([{ id: 'alpha' }, { id: 'alpha' }, { id: 'alpha' }, undefined, undefined]);
});

it('takes in nothing twice: neither a message that comes again, nor a record that its source has sent before', async () => {
  const sent = message(JSON.stringify([record('a', { usageType: 'once' }), record('b', { usageType: 'once' }), { ...record('', { usageType: 'once' }), externalIdentifier: undefined }]), 'twice');
  await suite.send(sent);
  await suite.send(sent);
  await suite.send(message(JSON.stringify([record('b', { usageType: 'once' }), record('c', { usageType: 'once' })]), 'other'));
  await untilTaken('once', 'a', 'b', 'c');
  expect(await ofType('once')).toHaveLength(4);
});

it('sets aside what is no record, with its reason, for its sender to see, and takes in the rest', async () => {
  const lines = [record('p', { usageType: 'mixed' }), { usageDate: '2026-03-01T00:00:00Z' }, record('q', { usageType: 'mixed' })];
  await suite.send(message('no json at all', 'poison'));
  await suite.send(message('x'.repeat(2 ** 20 + 1), 'long'));
  await suite.send(message(lines.map((line) => JSON.stringify(line)).join('\n'), 'mixed'));
  await untilTaken('mixed', 'p', 'q');
  const told = await suite.as('alpha').get<readonly { readonly message: string; readonly line: number; readonly code: string }[]>(`${rejects}?sort=message`);
  expect(told.body.map(({ message: of, line, code }) => [of, line, code])).toEqual([
    ['default.alpha long', 0, 'messageTooLong'], ['default.alpha mixed', 2, 'missingUsageType'], ['default.alpha poison', 1, expect.any(String)],
  ]);
  expect((await suite.as('beta').get<readonly object[]>(rejects)).body).toEqual([]);
});
