import { givenSuite, type GivenSuite } from '@concord/testkit';
import { conclude, type Deal, expectStatus, list, own, type Run, sale, send, services } from '../story.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services }); });
afterAll(() => suite.close());

interface Seen extends Run {
  readonly period: { readonly startDateTime: string; readonly endDateTime: string };
  readonly requestedBy?: string;
}

const schedules = `${own}/settlementSchedule`;
const spring = { startDateTime: '2026-03-15T00:00:00Z', endDateTime: '2026-05-15T00:00:00Z' };
const deal = (id: string, settlement = {}): Deal => ({ ...sale, id, settlement, terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: id }, quantity: 'n', price: { unit: 'EUR', value: '2' } }] });

async function scheduled(agreements: readonly string[], more: object = {}): Promise<string> {
  const answer = await suite.post<{ id: string }>(schedules, { agreement: agreements.map((id) => ({ id })), validFor: spring, ...more });
  expectStatus(201, answer);
  await suite.settled();
  return answer.body.id;
}

const runsOf = async (schedule: string): Promise<readonly Seen[]> => list<Seen>(suite, `${own}/settlementRun?settlementSchedule.id=${schedule}&sort=creationDate`);
const told = (runs: readonly Seen[]): readonly string[] => runs.map(({ state, lineCount = 0, period: { startDateTime, endDateTime } }) => `${startDateTime.slice(0, 16)} to ${endDateTime.slice(0, 16)} ${state} ${lineCount}`);

it('closes each period that has ended, the oldest first, in the time zone of the agreement', async () => {
  await conclude(deal('monthly', { timeZone: 'Europe/Berlin' }), suite);
  await send([{ day: '2026-03-20', type: 'monthly' }, { day: '2026-04-20', type: 'monthly' }, { day: '2026-05-20', type: 'monthly' }], suite);
  const runs = await runsOf(await scheduled(['monthly']));
  expect(told(runs)).toEqual(['2026-02-28T23:00 to 2026-03-31T22:00 completed 1', '2026-03-31T22:00 to 2026-04-30T22:00 completed 1']);
  expect(runs.map(({ requestedBy }) => requestedBy)).toEqual(['service:settlement', 'service:settlement']);
});

it('closes agreements with the same period by one run, and those with another by their own', async () => {
  await conclude(deal('one'), suite);
  await conclude(deal('two'), suite);
  await conclude(deal('quarterly', { cycle: 'quarterly' }), suite);
  await send(['one', 'two', 'quarterly'].map((type) => ({ day: '2026-03-20', type })), suite);
  expect(told(await runsOf(await scheduled(['one', 'two', 'quarterly'])))).toEqual(['2026-01-01T00:00 to 2026-04-01T00:00 completed 1', '2026-03-01T00:00 to 2026-04-01T00:00 completed 2', '2026-04-01T00:00 to 2026-05-01T00:00 completed 0']);
});

it('asks for nothing while it is paused, and takes up what has come due when it goes on', async () => {
  await conclude(deal('paused'), suite);
  const id = await scheduled(['paused'], { validFor: { startDateTime: '2100-01-01T00:00:00Z' } });
  expectStatus(200, await suite.patch(`${schedules}/${id}`, { state: 'paused', validFor: spring }));
  await suite.settled();
  expect(await runsOf(id)).toEqual([]);
  expectStatus(200, await suite.patch(`${schedules}/${id}`, { state: 'active' }));
  await suite.settled();
  expect(await runsOf(id)).toHaveLength(2);
});

it('does not ask at once for what somebody has refused, and goes on with the rest', async () => {
  expectStatus(201, await suite.post(`${own}/approvalLimit`, { appliesTo: 'settlementRun', amount: { unit: 'EUR', value: '100' } }));
  await conclude(deal('large'), suite);
  await send([{ day: '2026-03-20', type: 'large', n: 60 }], suite);
  const id = await scheduled(['large']);
  const [waiting] = await runsOf(id);
  expectStatus(200, await suite.patch(`${own}/settlementRun/${waiting?.id}`, { state: 'rejected', stateReason: 'a file is missing' }));
  await suite.settled();
  expect(told(await runsOf(id))).toEqual(['2026-03-01T00:00 to 2026-04-01T00:00 rejected 1']);
});

it('closes the rest where an agreement lacks a rate, asks for that one once more, and then waits', async () => {
  await conclude(deal('complete'), suite);
  await conclude({ ...deal('lacking', { exchange: { source: 'ECB', date: 'periodEnd' } }), terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'lacking' }, quantity: 'n', price: { unit: 'USD', value: '2' } }] }, suite);
  await send(['complete', 'lacking'].map((type) => ({ day: '2026-03-20', type })), suite);
  const runs = await runsOf(await scheduled(['complete', 'lacking']));
  expect(told(runs)).toEqual(['2026-03-01T00:00 to 2026-04-01T00:00 completed 1', '2026-03-01T00:00 to 2026-04-01T00:00 failed 0', '2026-04-01T00:00 to 2026-05-01T00:00 completed 0']);
});

it.each([
  { why: 'a delay of more than a month', body: { delayHours: 745 } },
  { why: 'a delay into the past', body: { delayHours: -1 } },
  { why: 'half an hour', body: { delayHours: 0.5 } },
])('refuses $why', async ({ body }) => {
  expect(await suite.post(schedules, body)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/delayHours' }] } });
});

it('is nobody’s but the operator’s', async () => {
  expect((await suite.as('buy').post(schedules, {})).status).toBe(403);
});
