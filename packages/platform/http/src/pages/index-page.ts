import { basePathOf, documentNamed, type Documents, type OpenApiDocument, type ServiceDeclaration } from '@concord/resource';
import { indexPageStyle } from './index-page-style.ts';

/** What a browser may do with the page: show it, and its icon, which lies in it. */
export const indexPageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Two rings that hold each other. */
const logo = (colour: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="${colour}" stroke-width="6" aria-hidden="true"><circle cx="18" cy="24" r="13"/><path d="M25.5 13.4a13 13 0 1 1 0 21.2"/></svg>`;
const icon = `data:image/svg+xml,${encodeURIComponent(logo('#0a5a8a'))}`;

/** A plain page that says what is served, and leads to every API, its address and its documentation. */
export function indexPage(services: readonly ServiceDeclaration[], documents: Documents): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Concord</title><link rel="icon" href="${icon}"><style>${indexPageStyle}</style></head>
<body>
${heading(services)}
<main>
${steps}
${services.map((service) => section(service, documents)).join('\n')}
</main>
<footer>Every request is answered in JSON; a refusal is a TMF Error with its code, its reason and the place that is meant.</footer>
</body>
</html>
`;
}

function heading(services: readonly ServiceDeclaration[]): string {
  const apis = services.flatMap((service) => service.apis);
  return `<header>
<div class="name">${logo('currentColor')}<h1>Concord</h1></div>
<p class="lead">The open suite with which a communications provider runs its partner business: on-board partners, sign terms, sell together, rate, settle, bill, and explain every amount.</p>
<p class="soft">${counted(services.length, 'service')}, ${counted(apis.length, 'API')} · <a href="/health/ready">Health</a> · <a href="/metrics">Metrics</a></p>
<nav aria-label="Services">${services.map(({ name }) => `<a href="#${escaped(name)}">${escaped(name)}</a>`).join('')}</nav>
</header>`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const step = (title: string, text: string, command: string): string =>
  `<div class="step"><div><h3>${title}</h3><p class="soft">${text}</p></div><pre tabindex="0"><code>${escaped(command)}</code></pre></div>`;

const steps = `<section><h2>First steps</h2><div class="steps">
${step('Get a token', 'A development installation issues tokens itself; with its party id for <code>operator</code>, one sees what a partner sees. Elsewhere they come from your identity provider.',
  `URL=http://127.0.0.1:8080
curl -s $URL/oauth2/token \\
  -d grant_type=client_credentials \\
  -d client_id=operator -d client_secret=development`)}
${step('Ask', 'Lists take filters, sorting, paging and a selection of attributes, as TMF630 has them.',
  `curl -s -H "Authorization: Bearer $TOKEN" \\
  "$URL/tmf-api/party/v4/organization?limit=10"`)}
${step('Be told', 'Every API has a hub: each change that you may see is posted to you, signed.',
  `curl -s -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"callback":"http://127.0.0.1:9000/events"}' \\
  $URL/tmf-api/party/v4/hub`)}
</div></section>`;

function section({ name, apis }: ServiceDeclaration, documents: Documents): string {
  const cards = apis.map(({ document }) => card(document, documentNamed(documents, document))).join('\n');
  return `<section id="${escaped(name)}"><h2>${escaped(name)}</h2><div class="apis">\n${cards}\n</div></section>`;
}

function card(name: string, document: OpenApiDocument): string {
  const { title, version, description = '' } = document.info;
  const file = encodeURIComponent(name);
  const number = name.split('-')[0] ?? name;
  return `<article><h3><span class="badge">${escaped(number)} ${escaped(version)}</span>${escaped(title)}</h3>
<p>${escaped(description)}</p>
<code>${escaped(basePathOf(document))}</code>
<div class="links"><a href="/docs/${file}/" aria-label="Documentation of ${escaped(title)}">Documentation</a><a href="/openapi/${file}.json" aria-label="OpenAPI document of ${escaped(title)}">OpenAPI</a></div></article>`;
}
