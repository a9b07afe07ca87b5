import { readFileSync } from 'node:fs';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { bills, billsOf, close, conclude, enter, importRates, services, use } from '../story.fixture.ts';

const clock = (): Date => new Date('2026-04-01T08:00:00Z');
const calls = { usageType: 'calls', payer: 'western', payee: 'northern', price: '0.1001' };
const texts = { usageType: 'texts', payer: 'northern', payee: 'western', price: '0.05005' };

describe('the documents of a statement', () => {
  let suite: GivenSuite;
  let path = '';
  beforeAll(async () => {
    suite = await givenSuite({ services, clock });
    await importRates(suite);
    await enter([{ id: 'northern', country: 'DE', taxNumber: 'DE136695976' }, { id: 'western', country: 'IE', taxNumber: 'IE6388047V' }], suite);
    await conclude('roaming', [calls, texts], suite, { netting: 'bilateral' });
    for (const trade of [calls, texts]) await use(trade, '1000', suite);
    await close(3, suite);
    path = `${bills}/customerBill/${(await billsOf(suite))[0]?.id ?? ''}/document`;
  });
  afterAll(() => suite.close());

  const file = async (query: string, headers: Readonly<Record<string, string>> = {}, party?: string): Promise<{ readonly status: number; readonly type: string | null; readonly text: string }> => {
    const answer = await fetch(`${suite.url}/tmf-api${path}${query}`, { headers: { authorization: `Bearer ${await suite.token(party)}`, ...headers } });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };

  it.each([
    { name: 'statement.html', query: '?format=html' },
    { name: 'statement.csv', query: '?format=csv' },
    { name: 'northern-to-western.xml', query: '?format=ubl&supplier=northern' },
    { name: 'western-to-northern.xml', query: '?format=ubl&supplier=western' },
  ])('are $name as it was checked, byte by byte', async ({ name, query }) => {
    const { status, text } = await file(query);
    expect([status, text]).toEqual([200, readFileSync(new URL(`../../expected/${name}`, import.meta.url), 'utf8')]);
  });

  it.each([
    { why: 'the one that is asked for', query: '?format=pdf', accept: 'text/html', type: 'application/pdf' },
    { why: 'the first that is accepted', query: '', accept: 'image/png, application/pdf;q=0.9, text/csv', type: 'application/pdf' },
    { why: 'HTML to a browser', query: '', accept: 'text/html,application/xhtml+xml,*/*;q=0.8', type: 'text/html; charset=utf-8' },
    { why: 'HTML where nothing is said', query: '', accept: '*/*', type: 'text/html; charset=utf-8' },
  ])('come as $why', async ({ query, accept, type }) => {
    expect(await file(query, { accept })).toMatchObject({ status: 200, type });
  });

  it('hold the bill and its positions as JSON', async () => {
    expect(JSON.parse((await file('?format=json')).text)).toMatchObject({ billNo: 'northern-000001', appliedCustomerBillingRate: [{ name: 'roaming calls' }, { name: 'roaming texts' }] });
  });

  it('are named by the bill, where they can be had', async () => {
    const [bill] = (await suite.get<readonly { billDocument: readonly { url: string; mimeType: string }[] }[]>(`${bills}/customerBill`)).body;
    expect(bill?.billDocument.map(({ url, mimeType }) => [url, mimeType])).toContainEqual([`/tmf-api${path}?format=pdf`, 'application/pdf']);
  });

  it.each([
    { why: 'in no form that we know', query: '?format=docx', status: 400, code: 'unknownFormat' },
    { why: 'as one invoice where there are two', query: '?format=ubl', status: 409, code: 'severalInvoices' },
    { why: 'of a supplier that is none', query: '?format=ubl&supplier=eastern', status: 409, code: 'noInvoice' },
    { why: 'to who is no party to it', query: '?format=html', party: 'eastern', status: 404, code: 'notFound' },
  ])('are not given out $why', async ({ query, party, status, code }) => {
    const answer = await file(query, {}, party);
    expect([answer.status, (JSON.parse(answer.text) as { code: string }).code]).toEqual([status, code]);
  });

  it('are given out to its parties', async () => {
    expect((await file('?format=html', {}, 'western')).status).toBe(200);
  });

  it('cannot be an invoice of somebody whose country nobody knows', async () => {
    const other = suite.inNewTenant();
    await conclude('roaming', [calls], other);
    await use(calls, '1000', other);
    await close(3, other);
    const answer = await other.get(`${bills}/customerBill/${(await billsOf(other))[0]?.id ?? ''}/document?format=ubl`);
    expect([answer.status, answer.body.code]).toEqual([422, 'countryMissing']);
  });
});
