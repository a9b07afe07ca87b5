import { type DocumentLine, type DocumentParty, type InvoiceDocument, taxLabel, titles, written, writtenDue } from './invoice-document.ts';
import { htmlStyle } from './html-style.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A document on one page that needs nothing else: no script, no image, no address; it prints as it looks. */
export function htmlDocument(document: InvoiceDocument): string {
  const { kind, number, notes } = document;
  return htmlPage(titles[kind], number, writtenDue(document), `<section class="parties">
${partyBlock(kind === 'statement' ? 'Payee' : 'Supplier', document.supplier)}
${partyBlock(kind === 'statement' ? 'Payer' : 'Customer', document.customer)}
${facts(document)}
</section>
${linesTable(document)}
${totalsTable(document)}
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}`);
}

/** The page around a document. @param body HTML @param due what is to be paid, as it is shown */
export function htmlPage(title: string, number: string, due: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} ${number}`)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<header>
<div><p class="kind">${title}</p><h1>${escaped(number)}</h1></div>
<p class="due"><span>Amount due</span>${due}</p>
</header>
${body}
</main>
</body>
</html>
`;
}

export function partyBlock(role: string, { name, street1, postCode, city, stateOrProvince, country, taxNumber }: DocumentParty): string {
  const place = [postCode, city].filter((part) => part !== undefined).join(' ');
  const rows = [street1, place, [stateOrProvince, country].filter((part) => part !== undefined).join(', '), taxNumber === undefined ? '' : `Tax number ${taxNumber}`];
  return `<div><h2>${role}</h2><p><strong>${escaped(name)}</strong>${rows.filter((row) => row !== undefined && row !== '').map((row) => `<br>${escaped(row ?? '')}`).join('')}</p></div>`;
}

/** When it was issued, for which days, and when it is due. */
export function facts({ issued, due, from, to, currency }: Pick<InvoiceDocument, 'issued' | 'due' | 'from' | 'to' | 'currency'>): string {
  const rows = [['Issued', issued], ['Period', `${from} to ${to}`], ['Due', due ?? ''], ['Currency', currency]].filter(([, value]) => value !== '');
  return `<dl>${rows.map(([name = '', value = '']) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

export function linesTable(document: InvoiceDocument): string {
  const hasWays = document.lines.some(({ supplier }) => supplier !== undefined);
  const head = ['<th>Position</th>', ...(hasWays ? ['<th>From, to</th>'] : []), '<th>Period</th>', '<th>Tax</th>', '<th class="amount">Amount</th>'];
  return `<table class="lines"><thead><tr>${head.join('')}</tr></thead><tbody>\n${document.lines.map((line) => row(line, document, hasWays)).join('\n')}\n</tbody></table>`;
}

function row({ name, supplier = '', customer = '', from, to, taxes, amount }: DocumentLine, { currency }: InvoiceDocument, hasWays: boolean): string {
  const ways = hasWays ? `<td>${escaped(supplier)} &rarr; ${escaped(customer)}</td>` : '';
  return `<tr><td>${escaped(name)}</td>${ways}<td class="period">${from} to ${to}</td><td>${escaped(taxes.map(taxLabel).join(', '))}</td><td class="amount">${written(amount, currency)}</td></tr>`;
}

export function totalsTable(document: InvoiceDocument): string {
  const { net, subtotals, withheld, currency } = document;
  const rows = [
    ['Net', written(net, currency)],
    ...subtotals.map((subtotal) => [`${taxLabel(subtotal)} on ${written(subtotal.base, currency)}`, written(subtotal.tax, currency)]),
    ...(withheld.isZero() ? [] : [['Withheld tax', written(withheld.negated(), currency)]]),
  ];
  const last = `<tr class="due"><th>Due</th><td class="amount">${writtenDue(document)}</td></tr>`;
  return `<table class="totals"><tbody>${rows.map(([name = '', value = '']) => `<tr><th>${escaped(name)}</th><td class="amount">${value}</td></tr>`).join('')}${last}</tbody></table>`;
}
