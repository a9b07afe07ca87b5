import type { Collection, Document, Storage, Transaction } from '@concord/storage-port';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import type { Agreement } from './agreement.ts';
import { agreementsMet } from './agreements-beside.ts';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['agreement'] }); });
afterAll(() => suite.close());

const path = '/agreementManagement/v4/agreement';
const charge = { '@type': 'Charge', id: 'calls', payer: 'buyer', payee: 'seller', on: { usageType: 'voice' }, price: { unit: 'EUR', value: '1' } };
const settlement = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };

/** With a partner, of an operator that has agreements with everybody. */
const draft = (id: string, partner: string, more: object = {}) => ({
  id, name: 'Wholesale', agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
  engagedParty: [{ id: 'operator', role: 'seller' }, { id: partner, role: 'buyer' }], agreementItem: [{ termOrCondition: [charge, settlement] }], ...more,
});

async function inForce(body: ReturnType<typeof draft>): Promise<void> {
  await suite.post(path, { ...body, agreementAuthorization: body.engagedParty.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', relatedParty: [{ id }] })) });
  await suite.patch(`${path}/${body.id}`, { status: 'validated' });
  await suite.settled();
}

/** The documents that whoever works with it is given. */
function counting(transaction: Transaction): { readonly transaction: Transaction; given(): number } {
  let given = 0;
  const count = async <T>(answer: Promise<readonly T[]>): Promise<readonly T[]> => {
    given += (await answer).length;
    return answer;
  };
  const collection = <D extends Document>(name: string) => {
    const counted = transaction.collection<D>(name);
    const reads: Pick<Collection<D>, 'list' | 'findMany'> = { list: (query) => count(counted.list(query)), findMany: (ids) => count(counted.findMany(ids)) };
    return Object.assign(Object.create(counted) as typeof counted, reads);
  };
  return { transaction: Object.assign(Object.create(transaction) as Transaction, { collection }), given: () => given };
}

/** How many agreements there are beside one, and how many documents that took. */
const met = (body: object): Promise<readonly [ids: readonly string[], given: number]> =>
  (suite.storages[0] as Storage).scoped({ tenant: 'default' }).transaction(async (transaction) => {
    const counted = counting(transaction);
    const found = await agreementsMet(body as Agreement, counted.transaction);
    return [found.map(({ id }) => id), counted.given()];
  });

it('holds an agreement against those that it may collide with, and looks at no others, however many there are', async () => {
  for (let index = 0; index < 12; index += 1) await inForce(draft(`deal-${index}`, `partner-${index}`));
  expect([await met(draft('new', 'partner-new')), await met(draft('second', 'partner-3'))]).toEqual([[[], 0], [['deal-3'], 2]]);
});

it('warns of an amendment as of any other agreement, and not of what it amends', async () => {
  await inForce(draft('first', 'amending'));
  await inForce(draft('second-version', 'amending', { agreementPeriod: { startDateTime: '2026-06-01T00:00:00Z' }, associatedAgreement: [{ id: 'first' }] }));
  expect([(await met(draft('rival', 'amending')))[0], (await met({ ...draft('third', 'amending'), associatedAgreement: [{ id: 'first' }] }))[0]]).toEqual([['first', 'second-version'], []]);
});

it('forgets what a draft was found by when it is removed', async () => {
  await inForce(draft('root', 'forgetting'));
  const amendment = draft('amendment', 'forgetting', { agreementPeriod: { startDateTime: '2026-06-01T00:00:00Z' }, associatedAgreement: [{ id: 'root' }] });
  const refused = { body: { errors: [{ code: 'amendmentInFlight' }] } };
  expect(await suite.post(path, amendment)).toMatchObject({ status: 201 });
  expect(await suite.post(path, { ...amendment, id: 'other' })).toMatchObject(refused);
  expect(await suite.delete(`${path}/amendment`)).toMatchObject({ status: 204 });
  expect(await suite.post(path, { ...amendment, id: 'other' })).toMatchObject({ status: 201 });
});
