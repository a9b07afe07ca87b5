import PDFDocument from 'pdfkit';
import { type DocumentLine, dueAmount, type InvoiceDocument, type paymentRows, shown, shownTotal, taxLabel, totalsOf } from './invoice-document.ts';
import { heightOf, type Place, put } from './pdf-text.ts';

const [margin, pageWidth, bottom, footer] = [50, 595.28, 780, 800];
const [ink, soft, line, accent] = ['#1c2330', '#5f6b7a', '#dfe4ea', '#0b5cad'];
const whole = { x: margin, width: pageWidth - 2 * margin };

/** Where a column begins, how wide it is, and which way its text runs. */
type Column = Required<Pick<Place, 'x' | 'width' | 'align'>>;

const left = (x: number, width: number): Column => ({ x, width, align: 'left' });
const columns = { name: left(margin, 155), period: left(212, 112), tax: left(332, 112), amount: { x: 450, width: 95, align: 'right' } } as const satisfies Record<string, Column>;
type Cells = Readonly<Record<keyof typeof columns, string>>;

/** A PDF that says nothing of when it was made but the day of its issue, so that the same document gives the same bytes. Its pages are numbered at the end. */
export const newPdf = (title: string, issued: string): PDFKit.PDFDocument =>
  new PDFDocument({ size: 'A4', margin, bufferPages: true, info: { Title: title, Creator: 'Concord', Producer: 'Concord', CreationDate: new Date(`${issued}T00:00:00Z`) } });

/** Numbers the pages of a PDF and ends it. @returns all of its bytes @param name what it is called at the foot of each page */
export function finished(pdf: PDFKit.PDFDocument, name: string): Promise<Uint8Array> {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(8).fillColor(soft);
    put(pdf, name, { ...whole, y: footer });
    put(pdf, `Page ${page + 1} of ${count}`, { ...whole, y: footer, align: 'right' });
  }
  const bytes = collected(pdf);
  pdf.end();
  return bytes;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => { resolve(Buffer.concat(chunks)); });
    pdf.on('error', reject);
  });
}

export function heading(pdf: PDFKit.PDFDocument, title: string, number: string, { label, amount }: ReturnType<typeof shownTotal>): void {
  const [from, to] = [{ x: margin, width: 280 }, { x: 340, width: 205, align: 'right' }] as const;
  pdf.rect(0, 0, pageWidth, 4).fill(accent);
  small(pdf, title, { ...from, y: 50 });
  small(pdf, label, { ...to, y: 50 });
  pdf.fontSize(17).fillColor(ink);
  put(pdf, amount, { ...to, y: 62, bold: true });
  put(pdf, number, { ...from, y: 62, bold: true });
  pdf.y = Math.max(pdf.y + 24, 115);
}

/** What says what the rest is. */
function small(pdf: PDFKit.PDFDocument, text: string, place: Place): void {
  pdf.fontSize(8).fillColor(soft);
  put(pdf, text.toUpperCase(), { ...place, bold: true, characterSpacing: 0.6 });
}

interface Block {
  readonly title: string;
  readonly rows: readonly string[];
}

/** Texts beside each other, at most three. */
export function blocks(pdf: PDFKit.PDFDocument, all: readonly Block[]): void {
  const { y: top } = pdf;
  const ends = all.map(({ title, rows }, index) => {
    const x = [margin, 215, 380][index] ?? margin;
    small(pdf, title, { x, y: top, width: 150 });
    pdf.fontSize(9.5).fillColor(ink);
    for (const [place, row] of rows.entries()) put(pdf, row, { x, y: place === 0 ? top + 13 : pdf.y, width: x === 380 ? 165 : 150, lineGap: 2 });
    return pdf.y;
  });
  pdf.y = Math.max(...ends) + 24;
}

/** Names and values as the rows of a block. */
export const pairs = (rows: readonly (readonly [string, string])[]): readonly string[] => rows.map(([name, value]) => `${name}: ${value}`);

export function note(pdf: PDFKit.PDFDocument, words: string): void {
  pdf.fillColor(soft).fontSize(9);
  turnPage(pdf, heightOf(pdf, words, whole.width) + 9);
  put(pdf, words, { ...whole, y: pdf.y + 9 });
}

/** How to pay what is due; nothing where nobody knows to where. */
export function payment(pdf: PDFKit.PDFDocument, rows: ReturnType<typeof paymentRows>): void {
  if (rows.length === 0) return;
  turnPage(pdf, 14 * rows.length + 20);
  pdf.y += 14;
  for (const [name, value] of rows) {
    const y = pdf.y;
    small(pdf, name, { x: margin, y: y + 1, width: 80 });
    pdf.fontSize(9.5).fillColor(ink);
    put(pdf, value, { x: margin + 80, y, width: whole.width - 80, lineGap: 2 });
  }
}

function turnPage(pdf: PDFKit.PDFDocument, needed: number): void {
  if (pdf.y + needed > bottom) pdf.addPage();
}

/** The name of what follows, on the page on which that begins. */
export function section(pdf: PDFKit.PDFDocument, title: string): void {
  turnPage(pdf, 200);
  pdf.fontSize(11).fillColor(ink);
  put(pdf, title, { ...whole, y: pdf.y + 20, bold: true });
  pdf.y += 8;
}

export function lines(pdf: PDFKit.PDFDocument, document: InvoiceDocument): void {
  header(pdf);
  for (const one of document.lines) row(pdf, cellsOf(one, document));
}

function header(pdf: PDFKit.PDFDocument): void {
  const { y } = pdf;
  for (const [name, place] of Object.entries(columns)) small(pdf, name === 'name' ? 'position' : name, { ...place, y });
  rule(pdf, y + 13);
}

const cellsOf = ({ name, from, to, taxes, amount, supplier, customer }: DocumentLine, { currency }: InvoiceDocument): Cells => ({
  name: supplier === undefined || customer === undefined ? name : `${name}\n${supplier} to ${customer}`, period: `${from} to ${to}`, tax: taxes.map(taxLabel).join(', '), amount: shown(amount, currency),
});

/** A row of the table with a rule below it; where it does not fit any more, on the next page, which has the names of the columns again. */
function row(pdf: PDFKit.PDFDocument, texts: Cells): void {
  pdf.fontSize(9);
  const height = Math.max(...Object.entries(columns).map(([name, { width }]) => heightOf(pdf, texts[name as keyof Cells], width)));
  if (pdf.y + height > bottom) {
    pdf.addPage();
    header(pdf);
  }
  const { y } = pdf;
  pdf.fontSize(9).fillColor(ink);
  for (const [name, place] of Object.entries(columns)) put(pdf, texts[name as keyof Cells], { ...place, y });
  rule(pdf, y + height + 4);
}

function rule(pdf: PDFKit.PDFDocument, y: number): void {
  pdf.moveTo(margin, y).lineTo(pageWidth - margin, y).lineWidth(0.5).stroke(line);
  pdf.y = y + 6;
}

export function totals(pdf: PDFKit.PDFDocument, document: InvoiceDocument): void {
  const rows = totalsOf(document);
  turnPage(pdf, 26 * rows.length + 30);
  pdf.fontSize(9).fillColor(ink);
  for (const { name, amount } of rows) total(pdf, name, amount);
  lastTotal(pdf, shownTotal(dueAmount(document), document.currency));
}

/** What all comes to. */
export function lastTotal(pdf: PDFKit.PDFDocument, { label, amount }: ReturnType<typeof shownTotal>): void {
  turnPage(pdf, 30);
  pdf.fontSize(11).fillColor(ink);
  total(pdf, label, amount, true);
}

function total(pdf: PDFKit.PDFDocument, name: string, value: string, bold = false): void {
  const y = pdf.y + 4;
  put(pdf, value, { x: 405, width: 140, align: 'right', y, bold });
  put(pdf, name, { x: 220, width: 180, y, bold });
}
