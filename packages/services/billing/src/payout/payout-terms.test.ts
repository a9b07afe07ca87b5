import { tenantForEachTest } from '@concord/testkit';
import { type Bill, bills, billsOf, booksOf, close, conclude, eur, expectStatus, importRates, own, payments, services, use } from '../story.fixture.ts';

const suite = tenantForEachTest({ services });

const trade = { usageType: 'data', payer: 'telco', payee: 'env', price: '1' };
const partyIn = ({ relatedParty }: Bill, wanted: string): string => relatedParty.find(({ role }) => role === wanted)?.id ?? '';
const shortly = async (): Promise<readonly string[]> => (await billsOf(suite)).map((bill) => `${partyIn(bill, 'payer')} to ${partyIn(bill, 'payee')}: ${bill.amountDue.value}, ${bill.state}`).toSorted();
const positions = async (): Promise<readonly string[]> =>
  (await suite.get<readonly { state: string; amount: { value: number } }[]>('/partnerSettlement/v1/settlementPosition')).body.map(({ state, amount }) => `${state} ${amount.value}`);

async function pay(payer: string, payee: string): Promise<void> {
  const bill = (await billsOf(suite)).find((one) => partyIn(one, 'payer') === payer && partyIn(one, 'payee') === payee && one.state !== 'settled');
  const amount = bill?.remainingAmount;
  expectStatus(201, await suite.post(`${payments}/payment`, { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount, totalAmount: amount, paymentItem: [{ item: { id: bill?.id, '@referredType': 'CustomerBill' }, amount }] }));
  await suite.settled();
}

it('carries what is below the least payout over, and bills it with what comes to enough', async () => {
  await conclude('data', [trade], suite, { minimumPayout: eur(50) });
  await use(trade, '20', suite);
  await close(3, suite);
  expect([await positions(), await shortly()]).toEqual([['carriedOver 20'], []]);
  await use(trade, '10', suite, '2026-04-10');
  await close(4, suite);
  expect(await positions()).toEqual(['billed 20', 'carriedOver 30']);
  await use(trade, '25', suite, '2026-05-10');
  await close(5, suite);
  expect([await positions(), await shortly()]).toEqual([['billed 20', 'billed 30', 'open 55'], ['telco to env: 55, new']]);
  const [bill] = await billsOf(suite);
  const { body: rates } = await suite.get<readonly { taxExcludedAmount: { value: number } }[]>(`${bills}/appliedCustomerBillingRate?bill.id=${bill?.id ?? ''}`);
  expect(rates.map(({ taxExcludedAmount }) => taxExcludedAmount.value).toSorted()).toEqual([10, 20, 25]);
});

it('carries a balance below zero over where nothing is netted the other way', async () => {
  await conclude('data', [trade], suite, { minimumPayout: eur(0) });
  const record = await use(trade, '20', suite);
  await close(3, suite);
  expectStatus(204, await suite.delete(`/usageManagement/v4/usage/${record}`));
  await suite.settled();
  await close(4, suite);
  expect(await positions()).toEqual(['open 20', 'carriedOver -20']);
  await use(trade, '30', suite, '2026-05-10');
  await close(5, suite);
  expect(await shortly()).toEqual(['telco to env: 10, new', 'telco to env: 20, new']);
});

it('asks the guarantor for what is overdue, once, and the payer for what the guarantor has to pay', async () => {
  await importRates(suite);
  await conclude('data', [trade], suite, { guarantor: 'bank', paymentTermDays: 10 });
  await use(trade, '20', suite);
  await close(3, suite);
  const claim = async () => { const { body } = await suite.post<{ claimedCount: number }>(`${own}/claimGuarantees`, {}); await suite.settled(); return body.claimedCount; };
  expect([await claim(), await claim()]).toEqual([1, 0]);
  expect(await shortly()).toEqual(['bank to env: 20, new', 'telco to bank: 20, new', 'telco to env: 20, settled']);
  expect(await booksOf(suite)).toEqual(['bank payable 20', 'bank receivable 20', 'env receivable 20', 'env revenue 20', 'telco expense 20', 'telco payable 20']);
  await pay('bank', 'env');
  await pay('telco', 'bank');
  expect(await booksOf(suite)).toEqual(['env cash 20', 'env revenue 20', 'telco cash -20', 'telco expense 20']);
});

it('leaves what is not due yet to its payer', async () => {
  await conclude('data', [trade], suite, { guarantor: 'bank' });
  await use(trade, '20', suite);
  await close(3, suite);
  expect((await suite.post(`${own}/claimGuarantees`, {})).body).toMatchObject({ claimedCount: 0 });
  expect((await suite.as('env').post(`${own}/claimGuarantees`, {})).status).toBe(403);
});
