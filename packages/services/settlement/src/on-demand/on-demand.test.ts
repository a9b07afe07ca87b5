import { givenSuite, type GivenSuite } from '@concord/testkit';
import { deliver, openShop, refund, shared, whole } from '../shop.fixture.ts';
import { closeApril, closeMarch, conclude, list, own, services } from '../story.fixture.ts';

const billing = '/customerBillManagement/v4';
const demands = `${billing}/customerBillOnDemand`;

interface Bill {
  readonly id: string;
  readonly billType: string;
  readonly runType: string;
  readonly amountDue: { readonly value: number };
  readonly billingAccount?: { readonly id: string };
}

interface Balance {
  readonly party: { readonly id: string };
  readonly account: string;
  readonly balance: { readonly value: number };
}

let running: GivenSuite;
let suite: GivenSuite;
beforeAll(async () => { running = await givenSuite({ services: [...services, 'party'] }); });
afterAll(() => running.close());

const c1 = { relatedParty: { id: 'c1', '@referredType': 'Individual' } };

async function demand(body: object, by: Pick<GivenSuite, 'post'> = suite) {
  const made = await by.post<{ id: string; state: string }>(demands, body);
  expect([made.status, made.body.state]).toEqual([201, 'inProgress']);
  await suite.settled();
  return (await suite.get<{ state: string; customerBill?: { id: string }; stateReason?: string }>(`${demands}/${made.body.id}`)).body;
}

const bills = () => list<Bill>(suite, `${billing}/customerBill?category=customer`);
const inShort = async () => (await bills()).map(({ billType, runType, amountDue }) => `${billType} ${runType} ${amountDue.value}`).toSorted();
const books = async () => (await list<Balance>(suite, `${own}/trialBalance`)).map(({ party, account, balance }) => `${party.id} ${account} ${balance.value}`).toSorted();

async function trade(recurring = true): Promise<void> {
  suite = running.inNewTenant();
  await openShop(suite, { recurring });
  expect((await suite.patch('/productCatalogManagement/v4/productOffering/box', { productOfferingTerm: [{ name: 'a year', duration: { amount: 1, units: 'year' } }] })).status).toBe(200);
  await conclude(shared, suite);
}

describe('a bill on demand', () => {
  it('is over what was charged so far, and the close of the period bills the rest: together what one bill would have been', async () => {
    await trade();
    await deliver('o1', '2026-03-10', 2, suite);
    const { state, customerBill } = await demand(c1);
    expect([state, (await bills()).map(({ id }) => id)]).toEqual(['done', [customerBill?.id]]);
    expect(await inShort()).toEqual(['invoice offCycle 200']);
    expect(await demand(c1)).toMatchObject({ state: 'rejected', stateReason: 'nothing was charged that is not billed yet' });
    await deliver('o2', '2026-03-20', 1, suite);
    expect((await demand(c1)).state).toBe('done');
    await closeMarch(suite);
    const [parts, standing] = [await bills(), await books()];

    await trade();
    await deliver('o1', '2026-03-10', 2, suite);
    await deliver('o2', '2026-03-20', 1, suite);
    await closeMarch(suite);
    const [one] = await bills();
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, { amountDue }) => sum + amountDue.value, 0)).toBe(one?.amountDue.value);
    expect(standing).toEqual(await books());
  });

  it('is corrected by the close where what it is over was taken back', async () => {
    await trade(false);
    await deliver('o1', '2026-03-10', 2, suite);
    await demand(c1);
    await refund('200', whole('ProductOrder', 'o1'), suite);
    await closeMarch(suite);
    await closeApril(suite);
    expect(await inShort()).toEqual(['creditNote onCycle -200', 'invoice offCycle 200']);
    expect((await books()).filter((line) => line.startsWith('c1 payable'))).toEqual(['c1 payable 0']);
  });

  it('is raised on a billing account, for the customer that the account names', async () => {
    await trade();
    const account = await suite.post<{ id: string }>('/accountManagement/v4/billingAccount', { name: 'c1', relatedParty: [{ id: 'sell', name: 'sell', role: 'provider', '@referredType': 'Organization' }, { id: 'c1', name: 'c1', role: 'customer', '@referredType': 'Individual' }] });
    expect(account.status).toBe(201);
    await deliver('o1', '2026-03-10', 1, suite);
    expect(await demand({ billingAccount: { id: account.body.id } })).toMatchObject({ state: 'done', relatedParty: { id: 'c1', role: 'customer' } });
    expect(await bills()).toMatchObject([{ amountDue: { value: 100 }, billingAccount: { id: account.body.id } }]);
    const other = await suite.post(demands, { billingAccount: { id: account.body.id }, relatedParty: { id: 'c2' } });
    expect([other.status, other.body.code]).toEqual([400, 'notTheCustomersAccount']);
  });

  it('is the operator’s and the customer’s own to ask for and to see, and the bill is the operator’s to change', async () => {
    await trade();
    await deliver('o1', '2026-03-10', 1, suite);
    expect((await suite.as('c2').post(demands, c1)).body.code).toBe('notThePartnersToAsk');
    const { customerBill } = await demand(c1, suite.as('c1'));
    const bill = `${billing}/customerBill/${customerBill?.id ?? ''}`;
    expect((await suite.as('c1').get(bill)).status).toBe(200);
    expect(await suite.as('c1').patch(bill, { state: 'settled' })).toMatchObject({ status: 403, body: { code: 'notThePartnersToChange' } });
    expect((await suite.patch(bill, { state: 'onHold' })).status).toBe(200);
    expect((await suite.as('c1').get<unknown[]>(demands)).body).toHaveLength(1);
    expect((await suite.as('c2').get<unknown[]>(demands)).body).toEqual([]);
  });

  it.each([
    { why: 'nobody', body: {}, code: 'missingCustomer' },
    { why: 'an account that nobody knows', body: { billingAccount: { id: 'no' } }, code: 'unknownReference' },
    { why: 'whatever it says of its end', body: { ...c1, state: 'done' }, code: 'invalidInitialState' },
    { why: 'with a bill of its own', body: { ...c1, customerBill: { id: 'b' } }, code: 'readOnlyAttribute' },
  ])('is refused for $why', async ({ body, code }) => expect(await running.post(demands, body)).toMatchObject({ status: 400, body: { code } }));

  it('comes from a request alone: a run on demand cannot be asked for', async () => {
    const period = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };
    expect(await running.post(`${own}/settlementRun`, { mode: 'onDemand', period })).toMatchObject({ status: 400, body: { code: 'notTheirsToAsk' } });
  });
});
