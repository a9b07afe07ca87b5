import { address } from './document-address.ts';
import { type DocumentLine, type DocumentParty, dueAmount, factsOf, type InvoiceDocument, paymentRows, rolesOf, shown, shownTotal, taxLabel, titles, totalsOf } from './invoice-document.ts';
import { htmlStyle } from './html-style.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A document on one page that needs nothing else: no script, no image, no address; it prints as it looks. */
export function htmlDocument(document: InvoiceDocument): string {
  const { kind, number, notes, supplier, customer, currency } = document;
  const roles = rolesOf(document);
  return htmlPage(titles[kind], number, shownTotal(dueAmount(document), currency), `<section class="parties">
${partyBlock(roles.supplier, supplier)}
${partyBlock(roles.customer, customer)}
${facts(document)}
</section>
${linesTable(document)}
${totalsTable(document)}
${[paymentBlock(paymentRows(supplier, number, dueAmount(document))), ...notes.map((note) => `<p class="note">${escaped(note)}</p>`)].filter((part) => part !== '').join('\n')}`);
}

/** The page around a document. @param body HTML @param total what is to be paid */
export function htmlPage(title: string, number: string, total: ReturnType<typeof shownTotal>, body: string): string {
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
<p class="due"><span>${total.label}</span>${total.amount}</p>
</header>
${body}
</main>
</body>
</html>
`;
}

/** Names are of any language: each keeps its own direction. */
const own = (text: string): string => `<bdi>${escaped(text)}</bdi>`;

export function partyBlock(role: string, party: DocumentParty): string {
  const [name, ...rows] = address(party);
  return `<div><h2>${role}</h2><p><strong>${own(name)}</strong>${rows.map((row) => `<br>${own(row)}`).join('')}</p></div>`;
}

/** Names and values beside each other. */
const list = (rows: readonly (readonly [string, string])[]): string => `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;

export const facts = (document: Parameters<typeof factsOf>[0]): string => list(factsOf(document));

/** How to pay what is due; nothing where nobody knows to where. */
export const paymentBlock = (rows: ReturnType<typeof paymentRows>): string => (rows.length === 0 ? '' : `<section class="payment">${list(rows)}</section>`);

export function linesTable(document: InvoiceDocument): string {
  const hasWays = document.lines.some(({ supplier }) => supplier !== undefined);
  const head = ['<th>Position</th>', ...(hasWays ? ['<th>From, to</th>'] : []), '<th>Period</th>', '<th>Tax</th>', '<th class="amount">Amount</th>'];
  return `<table class="lines"><thead><tr>${head.join('')}</tr></thead><tbody>\n${document.lines.map((line) => row(line, document, hasWays)).join('\n')}\n</tbody></table>`;
}

function row({ name, supplier = '', customer = '', from, to, taxes, amount }: DocumentLine, { currency }: InvoiceDocument, hasWays: boolean): string {
  const ways = hasWays ? `<td>${escaped(supplier)} &rarr; ${escaped(customer)}</td>` : '';
  return `<tr><td>${own(name)}</td>${ways}<td class="period">${from} to ${to}</td><td>${escaped(taxes.map(taxLabel).join(', '))}</td><td class="amount">${shown(amount, currency)}</td></tr>`;
}

export function totalsTable(document: InvoiceDocument): string {
  const { label, amount: due } = shownTotal(dueAmount(document), document.currency);
  const rows = totalsOf(document).map(({ name, amount }) => `<tr><th>${escaped(name)}</th><td class="amount">${amount}</td></tr>`);
  return `<table class="totals"><tbody>${rows.join('')}<tr class="due"><th>${label}</th><td class="amount">${due}</td></tr></tbody></table>`;
}
