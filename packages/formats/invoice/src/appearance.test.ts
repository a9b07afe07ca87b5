import { decimal } from '@concord/money';
import { consolidatedHtml, consolidatedPdf, htmlDocument, type InvoiceDocument, pdfDocument, ublDocument } from './index.ts';
import { exempt, given, reduced, standard } from './invoice.fixture.ts';
import { pdfTexts } from './pdf-text.fixture.ts';
import { inVisualOrder } from './text-direction.ts';

const calls = { name: 'calls', amount: '1234567.89', tax: standard };
const one = given([calls]);
const bankAccount = { name: 'Northern Networks GmbH', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' };
const payable = (document: InvoiceDocument): InvoiceDocument => ({ ...document, supplier: { ...document.supplier, bankAccount } });
const credit = payable(given([{ ...calls, amount: '-100.10' }], { kind: 'creditNote', corrects: 'northern-000007' }));
const statement = given([calls], { kind: 'statement' });

const pages = async (document: InvoiceDocument): Promise<readonly string[]> => pdfTexts(await pdfDocument(document));
const both = async (document: InvoiceDocument): Promise<readonly string[]> => [htmlDocument(document).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '), (await pages(document)).join(' ')];

describe('HTML and PDF both say', () => {
  it.each([
    { why: 'what an invoice is, and who is who', document: one, words: [/invoice/i, /supplier/i, /customer/i] },
    { why: 'of a statement who pays whom', document: statement, words: [/statement/i, /payee/i, /payer/i] },
    { why: 'that a self-billed invoice is one', document: given([calls], { kind: 'selfBilledInvoice' }), words: [/self-billed invoice/i] },
    { why: 'what a note credits, and which bill it corrects', document: credit, words: [/credit note/i, /amount credited/i, /119\.12 EUR/, /corrects:? northern-000007/i] },
    { why: 'amounts by groups of three digits', document: one, words: [/1,234,567\.89/, /VAT 19 % on 1,234,567\.89/, /1,469,135\.79 EUR/] },
    { why: 'a tax of nothing as none', document: given([{ name: 'calls', amount: '10' }]), words: [/net/i, /10\.00 EUR/] },
    { why: 'amounts of a currency without cents', document: given([{ name: 'calls', amount: '10000' }], { currency: 'JPY' }), words: [/10,000 JPY/, /currency:? JPY/i] },
    { why: 'the tax by rate', document: given([calls, { ...calls, amount: '-10', tax: reduced }]), words: [/VAT 19 % on 1,234,567\.89/, /VAT 7 % on -10\.00/] },
    { why: 'a certificate as it is written', document: given([{ ...calls, tax: exempt }]), words: [/VAT exempt by certificate C-7/] },
    { why: 'what is withheld', document: given([calls], { withheld: decimal('7.89') }), words: [/withheld tax/i, /-7\.89/] },
    { why: 'where it is paid, and by which words', document: payable(one), words: [/pay to/i, /DE89 3704 0044 0532 0130 00/, /COBADEFFXXX/, /reference northern-000042/i] },
  ])('$why', async ({ document, words }) => {
    const texts = await both(document);
    expect(texts.flatMap((text) => words.filter((word) => !word.test(text)))).toEqual([]);
  });

  it.each([
    { why: 'of a note no account to pay to', document: credit, words: /IBAN/ },
    { why: 'where nobody knows an account, none', document: one, words: /IBAN|pay to/i },
  ])('$why', async ({ document, words }) => {
    expect((await both(document)).filter((text) => words.test(text))).toEqual([]);
  });
});

describe('a PDF', () => {
  it('of three hundred lines numbers its pages, repeats the names of its columns and loses no line', async () => {
    const texts = await pages(given(Array.from({ length: 300 }, (_, index) => ({ name: `line ${index}.`, amount: '1', tax: standard }))));
    expect(texts.map((text) => /Invoice northern-000042 (Page \d+ of \d+)$/.exec(text)?.[1])).toEqual(texts.map((_, index) => `Page ${index + 1} of ${texts.length}`));
    expect(texts.map((text) => text.includes('POSITION PERIOD TAX AMOUNT'))).toEqual(texts.map(() => true));
    expect(Array.from({ length: 300 }, (_, index) => index).filter((index) => !texts.some((text) => text.includes(`line ${index}. `)))).toEqual([]);
  });

  it.each([
    { why: 'Polish', name: 'Łódzka Spółka Świętość' },
    { why: 'Greek', name: 'Ελληνικές Τηλεπικοινωνίες' },
    { why: 'Russian', name: 'Предоставление услуг' },
    { why: 'Hebrew, its words from right to left', name: 'שירותי נדידה 2026', read: '2026 הדידנ יתוריש' },
    { why: 'Arabic, the letters of a word joined', name: 'خدمات التجوال', read: 'لاوجتلا تامدخ' },
  ])('keeps the letters of a name in $why', async ({ name, read = name }) => {
    expect((await pages(given([{ name, amount: '1' }]))).join(' ')).toContain(read);
  });

  it('embeds a font where it has to, the same bytes every time', async () => {
    const [once, again, without] = [await pdfDocument(given([{ name: 'Łódź', amount: '1' }])), await pdfDocument(given([{ name: 'Łódź', amount: '1' }])), await pdfDocument(one)];
    expect([Buffer.compare(once, again), Buffer.from(without).includes('FontFile2')]).toEqual([0, false]);
  });
});

describe('a line of words', () => {
  it.each([
    { why: 'from left to right', words: ['a', 'b', '1'], drawn: ['a', 'b', '1'] },
    { why: 'from right to left', words: ['א', 'ב', 'ג'], drawn: ['ג', 'ב', 'א'] },
    { why: 'from right to left, with a name of the other way', words: ['א', 'ב', 'Nord', 'Net'], drawn: ['Nord', 'Net', 'ב', 'א'] },
    { why: 'from left to right, with a name of the other way', words: ['from', 'א', 'ב', 'on'], drawn: ['from', 'ב', 'א', 'on'] },
    { why: 'of numbers alone', words: ['1', '2'], drawn: ['1', '2'] },
  ])('stands $why', ({ words, drawn }) => {
    expect(inVisualOrder(words)).toEqual(drawn);
  });
});

describe('a document over several suppliers', () => {
  const parts = [payable(given([{ name: 'northern-000001', amount: '100', tax: standard }, { name: 'northern-000002', amount: '-10', tax: standard }])), given([{ name: 'cloud-000001', amount: '50' }], { supplier: { id: 'cloud', name: 'Cloud Ltd' } })];
  const consolidated = { title: 'Consolidated bill', number: 'consolidated-000001', issued: '2026-04-01', from: '2026-03-01', to: '2026-03-31', currency: 'EUR', payer: one.customer, parts };
  const payee = { id: 'group', name: 'Northern Group', bankAccount: { name: 'Northern Group', iban: 'FR1420041010050500013M02606' } };
  const texts = async (document: typeof consolidated): Promise<readonly string[]> =>
    [consolidatedHtml(document).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '), pdfTexts(await consolidatedPdf(document)).join(' ')];

  it.each([
    { why: 'how each supplier is paid, by the numbers of its bills', document: consolidated, words: [/reference northern-000001, northern-000002/i, /157\.10 EUR/, /amount due in all/i], not: /reference consolidated/i },
    { why: 'how a group is paid, by its own number', document: { ...consolidated, payee }, words: [/FR14 2004/, /reference consolidated-000001/i], not: /DE89/ },
  ])('says $why', async ({ document, words, not }) => {
    const found = await texts(document);
    expect(found.flatMap((text) => [...words.filter((word) => !word.test(text)), ...(not.test(text) ? [not] : [])])).toEqual([]);
  });
});

describe('UBL', () => {
  it('says where who supplied is paid, and which document a note corrects', () => {
    expect(ublDocument(payable(one))).toMatch(/PaymentMeansCode>58<[\s\S]*PaymentID>northern-000042<[\s\S]*DE89370400440532013000[\s\S]*COBADEFFXXX/);
    expect(ublDocument(credit)).toMatch(/<cac:InvoiceDocumentReference>\s*<cbc:ID>northern-000007</);
  });
});
