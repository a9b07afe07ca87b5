import { givenSuite, type GivenSuite } from '@concord/testkit';
import { conclude, type Deal, eur, expectStatus, list, own, type Run, sale, send, services } from '../story.fixture.ts';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services });
  expectStatus(201, await suite.post(`${own}/approvalLimit`, { appliesTo: 'settlementRun', amount: eur(100) }));
}, 60_000);
afterAll(() => suite.close());

interface Seen extends Run {
  readonly approvedBy?: string;
  readonly total: readonly object[];
  readonly previewLine?: readonly { readonly termId: string }[];
}

const runs = `${own}/settlementRun`;
const march = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };

const deal = (id: string): Deal => ({ ...sale, id, terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: id }, quantity: 'n', price: eur('2') }] });
const used = (id: string, n: number) => send([{ day: '2026-03-10', type: id, n }], suite);
const seen = async ({ id }: { readonly id: string }): Promise<Seen> => (await suite.get<Seen>(`${runs}/${id}`)).body;

async function asked(agreement: string, mode = 'close'): Promise<Seen> {
  const answer = await suite.post<Run>(runs, { period: march, agreement: [{ id: agreement }], mode });
  expectStatus(201, answer);
  await suite.settled();
  return seen(answer.body);
}

async function decided({ id }: Run, body: object, by = 'operator:second') {
  const { status, body: said } = await suite.as(by).patch<{ code?: string }>(`${runs}/${id}`, body);
  await suite.settled();
  return [status, said.code];
}

it('closes a run within the limit by one person, and shows a preview without closing anything', async () => {
  await conclude(deal('small'), suite);
  await used('small', 50);
  expect(await asked('small', 'preview')).toMatchObject({ state: 'completed', lineCount: 1, previewLine: [{ termId: 'price', amount: eur(100) }], previewPosition: [{ amount: eur(100) }] });
  expect(await asked('small')).toMatchObject({ state: 'completed', lineCount: 1 });
});

it('lets a run above the limit wait for somebody else, with what it would close, and closes it once', async () => {
  await conclude(deal('large'), suite);
  await used('large', 51);
  const run = await asked('large');
  expect(run).toMatchObject({ state: 'awaitingApproval', total: [eur(102)], previewLine: [{ termId: 'price' }] });
  expect(await list(suite, `${own}/settlementLine?agreement.id=large`)).toEqual([]);
  expect(await decided(run, { state: 'approved' }, 'operator')).toEqual([400, 'secondPersonNeeded']);
  expect(await decided(run, { state: 'completed' })).toEqual([409, 'forbiddenTransition']);
  expect(await decided(run, { state: 'approved' })).toEqual([200, undefined]);
  expect(await decided(run, { state: 'approved' }, 'operator:third')).not.toEqual([200, undefined]);
  expect(await seen(run)).toMatchObject({ state: 'completed', approvedBy: 'operator:second' });
  expect(await list(suite, `${own}/settlementLine?agreement.id=large`)).toHaveLength(1);
});

it('closes once what two people approve at the same time', async () => {
  await conclude(deal('both'), suite);
  await used('both', 51);
  const run = await asked('both');
  const answers = await Promise.all(['operator:second', 'operator:third', 'operator:second'].map((who) => decided(run, { state: 'approved' }, who)));
  expect(answers).toContainEqual([200, undefined]);
  expect((await seen(run)).state).toBe('completed');
  const lines = await list<{ id: string }>(suite, `${own}/settlementLine?agreement.id=both`);
  expect(lines).toHaveLength(1);
  expect(await list(suite, `${own}/ledgerEntry?settlementLine.id=${lines[0]?.id ?? ''}`)).toHaveLength(1);
});

it('asks again where it comes to something else than what was approved', async () => {
  await conclude(deal('moving'), suite);
  await used('moving', 60);
  const run = await asked('moving');
  await used('moving', 1);
  await decided(run, { state: 'approved' });
  expect(await seen(run)).toMatchObject({ state: 'awaitingApproval', total: [eur(122)] });
  await decided(run, { state: 'approved' });
  expect((await seen(run)).state).toBe('completed');
});

it('closes nothing that is refused, and hears why', async () => {
  await conclude(deal('refused'), suite);
  await used('refused', 80);
  const run = await asked('refused');
  expect(await decided(run, { state: 'rejected' })).toEqual([400, 'missingReason']);
  expect(await decided(run, { state: 'rejected', stateReason: 'the rates of March are missing' })).toEqual([200, undefined]);
  expect(await list(suite, `${own}/settlementLine?agreement.id=refused`)).toEqual([]);
  expect((await asked('refused')).state).toBe('awaitingApproval');
});

it('moves its limit when a second person asks for the same amount', async () => {
  const { body: { id } } = await suite.post<{ id: string }>(`${own}/approvalLimit`, { appliesTo: 'settlementRun', amount: { unit: 'USD', value: 100 } });
  const ask = async (who: string, value: number) => {
    const { status, body } = await suite.as(who).patch(`${own}/approvalLimit/${id}`, { amount: { unit: 'USD', value } });
    return [status, body.amount, body.proposedAmount, body.proposedBy, body.approvedBy];
  };
  const usd = (value: number) => ({ unit: 'USD', value });
  expect(await ask('operator', 500)).toEqual([200, usd(100), usd(500), 'operator', undefined]);
  expect(await ask('operator', 500)).toEqual([200, usd(100), usd(500), 'operator', undefined]);
  expect(await ask('operator:second', 900)).toEqual([200, usd(100), usd(900), 'operator:second', undefined]);
  expect(await ask('operator', 900)).toEqual([200, usd(900), undefined, undefined, 'operator']);
  expect((await ask('operator:second', -1))[0]).toBe(400);
});
