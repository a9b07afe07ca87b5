import PDFDocument from 'pdfkit';
import { type DocumentLine, type DocumentParty, type InvoiceDocument, taxLabel, written, writtenDue } from './invoice-document.ts';

const [margin, pageWidth, bottom] = [50, 595.28, 780];
const [ink, soft, line, accent] = ['#1c2330', '#5f6b7a', '#dfe4ea', '#0b5cad'];

/** Where a column begins, how wide it is, and which way its text runs. */
interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

const left = (x: number, width: number): Column => ({ x, width, align: 'left' });
const columns = { name: left(margin, 185), period: left(245, 70), tax: left(320, 130), amount: { x: 455, width: 90, align: 'right' } } as const satisfies Record<string, Column>;
type Cells = Readonly<Record<keyof typeof columns, string>>;

/** A PDF that says nothing of when it was made but the day of its issue, so that the same document gives the same bytes. */
export const newPdf = (title: string, issued: string): PDFKit.PDFDocument =>
  new PDFDocument({ size: 'A4', margin, info: { Title: plain(title), Creator: 'Concord', Producer: 'Concord', CreationDate: new Date(`${issued}T00:00:00Z`) } });

/** All bytes of a PDF that is going to be ended. */
export function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => { resolve(Buffer.concat(chunks)); });
    pdf.on('error', reject);
  });
}

/** What the fonts of PDF cannot write: all beyond Windows-1252. */
const plain = (text: string): string => text.replace(/[^\x20-\x7E\xA0-\xFF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu, '?');

const lined = (text: string): string => text.split('\n').map(plain).join('\n');

/** @param due what is to be paid, as it is shown */
export function heading(pdf: PDFKit.PDFDocument, title: string, number: string, due: string): void {
  pdf.rect(0, 0, pageWidth, 4).fill(accent);
  pdf.font('Helvetica-Bold').fontSize(8).fillColor(soft).text(title.toUpperCase(), margin, 50, { characterSpacing: 0.6 });
  pdf.fontSize(17).fillColor(ink).text(plain(number), margin, 62, { width: 300 });
  pdf.fontSize(8).fillColor(soft).text('AMOUNT DUE', 350, 50, { width: 195, align: 'right', characterSpacing: 0.6 });
  pdf.fontSize(17).fillColor(ink).text(due, 350, 62, { width: 195, align: 'right' });
}

/** Texts beside each other below the heading, at most three. */
export function blocks(pdf: PDFKit.PDFDocument, all: readonly { readonly title: string; readonly rows: readonly string[] }[]): void {
  const ends = all.map(({ title, rows }, index) => {
    const x = [margin, 215, 390][index] ?? margin;
    pdf.font('Helvetica-Bold').fontSize(8).fillColor(soft).text(title.toUpperCase(), x, 115, { characterSpacing: 0.6 });
    pdf.font('Helvetica').fontSize(9.5).fillColor(ink).text(rows.map(plain).join('\n'), x, 128, { width: 158, lineGap: 2 });
    return pdf.y;
  });
  pdf.y = Math.max(...ends) + 24;
}

/** When it was issued, for which days, and when it is due. */
export const facts = ({ issued, due, from, to }: Pick<InvoiceDocument, 'issued' | 'due' | 'from' | 'to'>): readonly string[] =>
  [['Issued', issued], ['Period', `${from} to ${to}`], ...(due === undefined ? [] : [['Due', due]])].map(([name = '', value = '']) => `${name}: ${value}`);

export function note(pdf: PDFKit.PDFDocument, words: string): void {
  pdf.moveDown().fillColor(soft).fontSize(9).text(plain(words), margin, undefined, { width: pageWidth - 2 * margin });
}

/** The name of what follows, on the page on which that begins. */
export function section(pdf: PDFKit.PDFDocument, title: string): void {
  if (pdf.y + 90 > bottom) pdf.addPage();
  pdf.font('Helvetica-Bold').fontSize(11).fillColor(ink).text(plain(title), margin, pdf.y + 10, { width: pageWidth - 2 * margin }).moveDown(0.6);
}

export const address = ({ name, street1, postCode, city, stateOrProvince, country, taxNumber }: DocumentParty): readonly string[] => [
  name, street1, [postCode, city].filter((part) => part !== undefined).join(' '), [stateOrProvince, country].filter((part) => part !== undefined).join(', '), taxNumber === undefined ? undefined : `Tax number ${taxNumber}`,
].filter((row): row is string => row !== undefined && row !== '');

export function lines(pdf: PDFKit.PDFDocument, document: InvoiceDocument): void {
  header(pdf);
  for (const one of document.lines) row(pdf, cellsOf(one, document));
}

function header(pdf: PDFKit.PDFDocument): void {
  pdf.font('Helvetica-Bold').fontSize(8).fillColor(soft);
  cells(pdf, { name: 'POSITION', period: 'PERIOD', tax: 'TAX', amount: 'AMOUNT' });
  pdf.font('Helvetica').fontSize(9).fillColor(ink);
}

const cellsOf = ({ name, from, to, taxes, amount, supplier, customer }: DocumentLine, { currency }: InvoiceDocument): Cells => ({
  name: supplier === undefined || customer === undefined ? name : `${name}\n${supplier} to ${customer}`, period: `${from}\n${to}`, tax: taxes.map(taxLabel).join(', '), amount: written(amount, currency),
});

const heightOf = (pdf: PDFKit.PDFDocument, texts: Cells): number =>
  Math.max(...Object.entries(columns).map(([name, { width }]) => pdf.heightOfString(lined(texts[name as keyof Cells]), { width })));

function row(pdf: PDFKit.PDFDocument, texts: Cells): void {
  if (pdf.y + heightOf(pdf, texts) > bottom) {
    pdf.addPage();
    header(pdf);
  }
  cells(pdf, texts);
}

/** A row of the table with a rule below it. */
function cells(pdf: PDFKit.PDFDocument, texts: Cells): void {
  const [top, height] = [pdf.y, heightOf(pdf, texts)];
  for (const [name, { x, width, align }] of Object.entries(columns)) pdf.text(lined(texts[name as keyof Cells]), x, top, { width, align });
  const end = top + height + 4;
  pdf.moveTo(margin, end).lineTo(pageWidth - margin, end).lineWidth(0.5).stroke(line);
  pdf.y = end + 6;
}

export function totals(pdf: PDFKit.PDFDocument, document: InvoiceDocument): void {
  const { net, subtotals, withheld, currency } = document;
  const rows = [
    ['Net', written(net, currency)], ...subtotals.map((subtotal) => [`${taxLabel(subtotal)} on ${written(subtotal.base, currency)}`, written(subtotal.tax, currency)]),
    ...(withheld.isZero() ? [] : [['Withheld tax', written(withheld.negated(), currency)]]),
  ];
  if (pdf.y + 18 * (rows.length + 2) > bottom) pdf.addPage();
  for (const [name = '', value = ''] of rows) total(pdf, name, value);
  pdf.font('Helvetica-Bold').fontSize(11);
  total(pdf, 'Due', writtenDue(document));
  pdf.font('Helvetica');
}

export function total(pdf: PDFKit.PDFDocument, name: string, value: string): void {
  const top = pdf.y + 4;
  const height = pdf.heightOfString(plain(name), { width: 225 });
  pdf.text(plain(name), 220, top, { width: 225 });
  pdf.text(value, columns.amount.x - 20, top, { width: columns.amount.width + 20, align: 'right' });
  pdf.y = top + height;
}
