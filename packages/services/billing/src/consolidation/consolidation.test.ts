import { type GivenSuite, tenantForEachTest } from '@concord/testkit';
import { camt } from '../bank/camt.fixture.ts';
import { bills, billsOf, booksOf, close, conclude, enter, eur, expectStatus, importRates, own, payments, services, type Trade, use } from '../story.fixture.ts';

interface Item {
  readonly payer: { readonly id: string };
  readonly payee: { readonly id: string };
  readonly amountDue: { readonly value: number };
  readonly taxItem?: readonly { readonly supplier: string; readonly jurisdiction: string; readonly taxTreatment: string; readonly taxAmount: { readonly value: number } }[];
}

interface Consolidated {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly billNo: string;
  readonly payer: { readonly id: string };
  readonly payee?: { readonly id: string };
  readonly amountDue: { readonly unit: string; readonly value: number };
  readonly remainingAmount: { readonly value: number };
  readonly consolidatedItem: readonly Item[];
}

interface Paid {
  readonly id: string;
  readonly unappliedAmount?: { readonly value: number };
  readonly relatedParty: readonly { readonly id: string; readonly role: string }[];
  readonly totalAmount: { readonly value: number };
}

const german = { country: 'DE', taxNumber: 'DE136695976' };
const irish = { country: 'IE', taxNumber: 'IE6388047V' };
const trade = (payer: string, payee: string): Trade => ({ usageType: `${payer}-${payee}`, payer, payee, price: '1' });

const suite = tenantForEachTest({ services });

/** An account of a party, below another where one is named. */
async function account(kind: 'billingAccount' | 'settlementAccount', owner: string, more: { readonly below?: string; readonly accountType?: string; readonly until?: string } = {}): Promise<void> {
  const { below, accountType, until } = more;
  const accountRelationship = below === undefined ? {} : { accountRelationship: [{ relationshipType: 'parent', account: { id: `account-${below}` }, validFor: { startDateTime: '2026-01-01T00:00:00Z', ...(until !== undefined && { endDateTime: until }) } }] };
  expectStatus(201, await suite.post(`/accountManagement/v4/${kind}`, { id: `account-${owner}`, name: owner, relatedParty: [{ id: owner, role: 'owner' }], ...accountRelationship, ...(accountType !== undefined && { accountType }) }));
  await suite.settled();
}

async function used(trades: readonly Trade[], amount = '100'): Promise<void> {
  for (const one of trades) {
    await conclude(one.usageType, [one], suite);
    await use(one, amount, suite);
  }
  await close(3, suite);
  await suite.settled();
}

const consolidated = async (client: Pick<GivenSuite, 'get'> = suite): Promise<readonly Consolidated[]> => (await client.get<readonly Consolidated[]>(`${own}/consolidatedBill`)).body;
const only = async (): Promise<Consolidated> => {
  const [found, ...others] = await consolidated();
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} consolidated bills where one was expected`);
  return found;
};
const shortly = ({ category, payer, payee, amountDue, consolidatedItem }: Consolidated): string =>
  `${category} ${payer.id} ${payee?.id ?? 'all'} ${amountDue.value}: ${consolidatedItem.map((item) => `${item.payee.id} ${item.amountDue.value}`).toSorted().join(', ')}`;
const taxesOf = ({ consolidatedItem }: Consolidated): readonly string[] =>
  consolidatedItem.flatMap(({ taxItem = [] }) => taxItem.map(({ supplier, jurisdiction, taxTreatment, taxAmount }) => `${supplier} ${jurisdiction} ${taxTreatment} ${taxAmount.value}`)).toSorted();
const pay = (paid: Consolidated, value: number, client: Pick<GivenSuite, 'post'> = suite) => client.post<Paid & { readonly code?: string }>(`${payments}/payment`, {
  account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: eur(value), totalAmount: eur(value), paymentItem: [{ item: { id: paid.id, '@referredType': 'ConsolidatedBill' }, amount: eur(value) }],
});
const file = async (id: string, format: string): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await fetch(`${suite.url}/tmf-api${own}/consolidatedBill/${id}/document?format=${format}`, { headers: { authorization: `Bearer ${await suite.token()}` } });
  return { status: answer.status, text: await answer.text() };
};

describe('a commercial settlement', () => {
  it('is one document over the bills of the legal entities of a group, each with the taxes of its jurisdiction', async () => {
    await importRates(suite);
    await enter([{ id: 'telco', ...german }, { id: 'globex', ...irish }, { id: 'globex-de', country: 'DE', taxNumber: 'DE811569869' }, { id: 'globex-ie', ...irish }], suite);
    await account('settlementAccount', 'globex');
    for (const entity of ['globex-de', 'globex-ie']) await account('settlementAccount', entity, { below: 'globex' });
    await used([trade('telco', 'globex-de'), trade('telco', 'globex-ie'), trade('telco', 'stranger')]);
    const found = await only();
    expect(shortly(found)).toBe('commercialSettlement telco globex 219: globex-de 119, globex-ie 100');
    expect(taxesOf(found)).toEqual(['globex-de DE standard 19', 'globex-ie DE reverseCharge 0']);
    expect((await consolidated(suite.as('globex'))).map(({ id }) => id)).toEqual([found.id]);
    expect([await consolidated(suite.as('globex-de')), await consolidated(suite.as('stranger'))]).toEqual([[], []]);
  });
});

describe('a consolidated bill', () => {
  /** Two suppliers bill a company and its daughter. */
  async function billed(): Promise<Consolidated> {
    await account('billingAccount', 'acme', { accountType: 'consolidated' });
    await account('billingAccount', 'acme-fr', { below: 'acme' });
    await account('billingAccount', 'other', { below: 'acme', until: '2026-02-01T00:00:00Z' });
    await used([trade('acme', 'isp'), trade('acme-fr', 'isp'), trade('acme', 'cloud'), trade('other', 'isp')]);
    return only();
  }

  it('is for one payer and whose accounts stand below its own, over all suppliers', async () => {
    expect(shortly(await billed())).toBe('consolidatedBill acme all 300: cloud 100, isp 100, isp 100');
  });

  it('leaves each bill on the account of its own payer', async () => {
    await billed();
    const accounts = (await billsOf(suite)).map(({ relatedParty, billingAccount }) => [relatedParty.find(({ role }) => role === 'payer')?.id, billingAccount?.id, billingAccount?.name].join(' '));
    expect(accounts.toSorted()).toEqual(['acme account-acme acme', 'acme account-acme acme', 'acme-fr account-acme-fr acme-fr', 'other account-other other']);
  });

  it('is paid by one payment, which each supplier has its own part of', async () => {
    const found = await billed();
    expectStatus(201, await pay(found, 150));
    await suite.settled();
    expect(await only()).toMatchObject({ state: 'partiallyPaid', remainingAmount: { value: 150 } });
    expectStatus(201, await pay(found, 150));
    await suite.settled();
    expect([(await only()).state, (await billsOf(suite)).filter(({ state }) => state === 'settled').length]).toEqual(['settled', 3]);
    expect((await booksOf(suite)).filter((line) => line.includes('cash'))).toEqual(['acme cash -200', 'acme-fr cash -100', 'cloud cash 100', 'isp cash 200']);
    const seen = (await suite.as('cloud').get<readonly Paid[]>(`${payments}/payment`)).body;
    expect(seen.every(({ relatedParty }) => relatedParty.some(({ id }) => id === 'cloud'))).toBe(true);
    expect(seen.reduce((sum, { totalAmount }) => sum + totalAmount.value, 0)).toBe(100);
  });

  it('keeps to the payer\'s credit what its bills do not take any more', async () => {
    const found = await billed();
    await Promise.all([pay(found, 300), pay(found, 300)]);
    await suite.settled();
    const all = (await suite.get<readonly Paid[]>(`${payments}/payment`)).body;
    expect(all.reduce((sum, { unappliedAmount }) => sum + (unappliedAmount?.value ?? 0), 0)).toBe(all.filter(({ id }) => /-\d$/.test(id)).reduce((sum, { totalAmount }) => sum + totalAmount.value, 0) - 300);
    expect((await booksOf(suite)).filter((line) => line.includes('payable') && line.startsWith('acme'))).toEqual([]);
  });

  it('follows its bills when these are paid by themselves', async () => {
    const found = await billed();
    const bill = (await billsOf(suite)).find(({ relatedParty }) => relatedParty.some(({ id }) => id === 'cloud'));
    expectStatus(201, await suite.post(`${payments}/payment`, { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount: eur(100), totalAmount: eur(100), paymentItem: [{ item: { id: bill?.id, '@referredType': 'CustomerBill' }, amount: eur(100) }] }));
    await suite.settled();
    expect(await only()).toMatchObject({ id: found.id, remainingAmount: { value: 200 } });
  });

  it('is found by its number where a payer names it to the bank of one supplier', async () => {
    const { billNo } = await billed();
    expectStatus(201, await suite.post('/paymentMethod/v4/paymentMethod', { '@type': 'bankAccountTransfer', name: 'Transfer', relatedParty: { id: 'cloud' }, accountNumber: 'FR1420041010050500013M02606', accountNumberType: 'IBAN', owner: 'cloud' }));
    expect((await suite.post(`${own}/importBankStatement`, { content: camt('S-1', 'FR1420041010050500013M02606', '100', [{ amount: '100', reference: 'B1', text: `for ${billNo}` }]) })).body).toMatchObject({ matchedCount: 1 });
    await suite.settled();
    expect([(await only()).remainingAmount.value, (await billsOf(suite)).filter(({ state }) => state === 'settled').length]).toEqual([200, 1]);
  });

  it.each([
    { why: 'more than is left', value: 300.01, code: 'overpayment' },
    { why: 'by somebody else', value: 10, as: 'isp', code: 'unknownBill' },
  ])('is not paid $why', async ({ value, as, code }) => {
    const found = await billed();
    const { status, body } = await pay(found, value, as === undefined ? suite : suite.as(as));
    expect([status, body.code]).toEqual([400, code]);
  });

  it('is refunded by supplier, not as a whole', async () => {
    const { body } = await pay(await billed(), 300);
    await suite.settled();
    const refund = await suite.post(`${payments}/refund`, { account: { id: 'a' }, paymentMethod: { '@type': 'bankAccountTransfer' }, payment: { id: body.id }, totalAmount: eur(10) });
    expect([refund.status, refund.body.code]).toEqual([400, 'notRefundable']);
  });

  it('is to be had as HTML, PDF, CSV and JSON, each supplier by itself', async () => {
    await importRates(suite);
    await enter([{ id: 'acme', ...german }, { id: 'acme-fr', country: 'FR' }, { id: 'isp', ...irish }, { id: 'cloud', country: 'DE', taxNumber: 'DE811569869' }], suite);
    const { id, billNo, amountDue } = await billed();
    const [html, csv, json, pdf] = [await file(id, 'html'), await file(id, 'csv'), await file(id, 'json'), await file(id, 'pdf')];
    expect([html, csv, json, pdf].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(html.text).toContain(`<p class="due"><span>Amount due</span>${amountDue.value.toFixed(2)} EUR</p>`);
    expect(csv.text.split('\r\n').filter((line) => line.includes(',tax,')).map((line) => line.split(',').toSpliced(5, 2).join(','))).toEqual([
      `${billNo},cloud,acme,tax,on 100.00,EUR,19.00,VAT 19 %`, `${billNo},isp,acme,tax,on 100.00,EUR,0.00,VAT reverse charge: the customer accounts for the tax`, `${billNo},isp,acme-fr,tax,on 100.00,EUR,20.00,VAT 20 %`,
    ]);
    expect(JSON.parse(json.text)).toMatchObject({ billNo, consolidatedItem: [{}, {}, {}] });
    expect(pdf.text.startsWith('%PDF')).toBe(true);
    expect((await file(id, 'ubl')).status).toBe(400);
  });

  it('is made by hand of open bills, each on one such document', async () => {
    await used([trade('acme', 'isp'), trade('acme', 'cloud'), trade('other', 'isp')]);
    const make = async (body: object, client: Pick<GivenSuite, 'post'> = suite) => { const answer = await client.post<Consolidated & { readonly code?: string }>(`${own}/consolidatedBill`, { payer: { id: 'acme' }, unit: 'EUR', ...body }); return [answer.status, answer.body.code]; };
    const others = (await billsOf(suite)).find(({ relatedParty }) => relatedParty.some(({ id }) => id === 'other'));
    expect(await make({ bill: [{ id: others?.id }] })).toEqual([400, 'nothingToConsolidate']);
    expect(await make({}, suite.as('acme'))).toEqual([403, 'scopeMissing']);
    expect(await make({})).toEqual([201, undefined]);
    expect(await make({})).toEqual([400, 'nothingToConsolidate']);
    expect(shortly(await only())).toBe('consolidatedBill acme all 200: cloud 100, isp 100');
    expect((await suite.get<readonly { consolidatedBill?: object }[]>(`${bills}/customerBill?consolidatedBill.id=${(await only()).id}`)).body).toHaveLength(2);
  });
});
