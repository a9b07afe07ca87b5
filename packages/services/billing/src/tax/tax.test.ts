import { tenantForEachTest } from '@concord/testkit';
import { type Bill, bills, billsOf, booksOf, close, conclude, enter, importRates, own, services, use } from '../story.fixture.ts';

const german = { id: 'de', country: 'DE', taxNumber: 'DE136695976' };
const irish = { id: 'ie', country: 'IE', taxNumber: 'IE6388047V' };
const french = { id: 'fr', country: 'FR' };

const taxes = ({ taxItem = [] }: Bill): readonly string[] => taxItem.map(({ taxCategory, taxTreatment, taxRate, taxableAmount, taxAmount }) => `${taxCategory} ${taxTreatment} ${taxRate} of ${taxableAmount.value}: ${taxAmount.value}`);

describe('tax', () => {
  const suite = tenantForEachTest({ services });

  /** `payer` owes `payee` 100.10 for March. */
  async function bill(payer: string, payee: string): Promise<Bill> {
    const calls = { usageType: 'calls', payer, payee, price: '0.1001' };
    await conclude('deal', [calls], suite);
    await use(calls, '1000', suite);
    await close(3, suite);
    const [found] = await billsOf(suite);
    if (!found) throw new Error('nobody was billed');
    return found;
  }

  it('is nowhere where no rate was entered', async () => {
    await enter([german, { ...german, id: 'de2' }], suite);
    const found = await bill('de', 'de2');
    expect([found.amountDue.value, found.taxExcludedAmount.value, found.taxIncludedAmount, found.taxItem]).toEqual([100.1, 100.1, undefined, undefined]);
  });

  it.each([
    { why: 'at home', payer: { ...german, id: 'de2' }, item: 'VAT standard 19 of 100.1: 19.02', due: 119.12 },
    { why: 'for a business in the union', payer: irish, item: 'VAT reverseCharge 0 of 100.1: 0', due: 100.1 },
    { why: 'for a person in the union', payer: french, item: 'VAT standard 20 of 100.1: 20.02', due: 120.12 },
    { why: 'beyond the union', payer: { id: 'us', country: 'US' }, item: 'VAT outsideScope 0 of 100.1: 0', due: 100.1 },
    {
      why: 'with a certificate', item: 'VAT exempt 0 of 100.1: 0', due: 100.1,
      payer: { ...german, id: 'army', more: { taxExemptionCertificate: [{ id: 'C-1', taxDefinition: [{ id: 'DE', name: 'VAT', taxType: 'VAT' }], validFor: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-12-31T00:00:00Z' } }] } },
    },
  ])('is on a statement $why, and due with it', async ({ payer, item, due }) => {
    await importRates(suite);
    await enter([german, payer], suite);
    const found = await bill(payer.id, 'de');
    expect([taxes(found), found.amountDue.value, found.remainingAmount.value]).toEqual([[item], due, due]);
    expect(found).toMatchObject({ taxExcludedAmount: { value: 100.1 }, taxIncludedAmount: { value: due } });
  });

  it('is on each position, and posted beside what is shared', async () => {
    await importRates(suite);
    await enter([german, { ...german, id: 'de2' }], suite);
    const { id } = await bill('de2', 'de');
    expect((await suite.get(`${bills}/appliedCustomerBillingRate?bill.id=${id}`)).body).toMatchObject([{ taxExcludedAmount: { value: 100.1 }, taxIncludedAmount: { value: 119.12 }, appliedTax: [{ taxCategory: 'VAT', taxRate: 19, taxAmount: { value: 19.02 } }] }]);
    expect(await booksOf(suite)).toEqual(['de receivable 119.12', 'de revenue 100.1', 'de taxPayable 19.02', 'de2 expense 100.1', 'de2 payable 119.12', 'de2 taxReceivable 19.02']);
  });

  it('that the customer accounts for stands in its books alone', async () => {
    await importRates(suite);
    await enter([german, irish], suite);
    await bill('ie', 'de');
    expect(await booksOf(suite)).toEqual(['de receivable 100.1', 'de revenue 100.1', 'ie expense 100.1', 'ie payable 100.1', 'ie taxPayable 23.02', 'ie taxReceivable 23.02']);
  });

  it('is withheld by the payer\'s country', async () => {
    await enter([german, { id: 'in', country: 'IN' }], suite);
    expect((await suite.post(`${own}/taxRate`, { taxCategory: 'TDS', taxType: 'withheld', jurisdiction: 'IN', counterpart: 'DE', taxRate: '10', validFrom: '2026-01-01' })).status).toBe(201);
    const found = await bill('in', 'de');
    expect([found.amountDue.value, found.withheldTaxItem?.[0]?.taxAmount.value, found.taxItem]).toEqual([90.09, 10.01, undefined]);
    expect(await booksOf(suite)).toEqual(['de receivable 90.09', 'de revenue 100.1', 'de taxReceivable 10.01', 'in expense 100.1', 'in payable 90.09', 'in taxPayable 10.01']);
  });

  const calls = { usageType: 'calls', payer: 'de2', payee: 'de', price: '0.1001' };
  const texts = { usageType: 'texts', payer: 'de', payee: 'de2', price: '0.05005' };

  it.each([
    { why: 'both ways in a netted statement', netting: { netting: 'bilateral' }, due: ['de2 de 59.56'], books: ['de receivable 59.56', 'de2 payable 59.56'] },
    { why: 'through a clearing party', netting: { netting: 'clearing', clearingParty: 'house' }, due: ['de2 house 59.56', 'house de 59.56'], books: ['de receivable 59.56', 'de2 payable 59.56', 'house payable 59.56', 'house receivable 59.56'] },
  ])('runs $why', async ({ netting, due, books }) => {
    await importRates(suite);
    await enter([german, { ...german, id: 'de2' }], suite);
    await conclude('deal', [calls, texts], suite, netting);
    for (const trade of [calls, texts]) await use(trade, '1000', suite);
    await close(3, suite);
    expect((await billsOf(suite)).map(({ relatedParty, amountDue }) => [...relatedParty.map(({ id }) => id), amountDue.value].join(' '))).toEqual(due);
    expect((await booksOf(suite)).filter((line) => / (payable|receivable|clearing) /.test(line))).toEqual(books);
    expect((await booksOf(suite)).filter((line) => line.includes(' tax'))).toEqual(['de taxPayable 19.02', 'de taxReceivable 9.51', 'de2 taxPayable 9.51', 'de2 taxReceivable 19.02']);
  });

  it('takes in a file of rates once', async () => {
    expect((await importRates(suite)).body).toEqual({ importedCount: 32, knownCount: 0 });
    expect((await importRates(suite)).body).toEqual({ importedCount: 0, knownCount: 32 });
    expect((await suite.get(`${own}/taxRate?jurisdiction=DE&validFrom=2020-07-01&serviceCategory=reduced`)).body).toMatchObject([{ taxRate: 5, taxUnion: 'EU', rounding: 'document' }]);
  });

  it.each([
    { why: 'no JSON', content: 'DE;19' },
    { why: 'no items', content: '{"items":[]}' },
    { why: 'no day', content: '{"items":{"DE":[{"effective_from":"now","rates":{"standard":19}}]}}' },
    { why: 'a rate that is none', content: '{"items":{"DE":[{"effective_from":"2020-01-01","rates":{"standard":"19%"}}]}}' },
  ])('refuses a file with $why', async ({ content }) => {
    const answer = await suite.post(`${own}/importTaxRates`, { source: 'x', content });
    expect([answer.status, answer.body.code]).toEqual([400, 'invalidTable']);
  });

  it.each([
    { why: 'below nothing', more: { taxRate: -1 }, code: 'invalidRate' },
    { why: 'of nowhere', more: { jurisdiction: 'Germany' }, code: 'unknownPlace' },
    { why: 'of no day', more: { validFrom: '2026-02-30' }, code: 'invalidBody' },
  ])('refuses a rate $why', async ({ more, code }) => {
    const answer = await suite.post(`${own}/taxRate`, { taxCategory: 'VAT', jurisdiction: 'DE', taxRate: 19, validFrom: '2026-01-01', ...more });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });
});
