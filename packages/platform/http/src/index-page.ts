import { basePathOf, documentNamed, type Documents, type ServiceDeclaration } from '@concord/resource';

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1rem;color:#1c2733}
h1{font-weight:600}h2{margin-top:2rem;text-transform:capitalize}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #dde3ea}code{font-size:.9em}a{color:#0b5cad}`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** A plain page that leads to every API, its address and its documentation. */
export function indexPage(services: readonly ServiceDeclaration[], documents: Documents): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Concord</title><style>${style}</style></head><body><h1>Concord</h1>
<p>TM Forum Open APIs for partner business. <a href="/health/ready">Health</a> · <a href="/metrics">Metrics</a></p>
${services.map((service) => section(service, documents)).join('\n')}</body></html>`;
}

function section({ name, apis }: ServiceDeclaration, documents: Documents): string {
  const rows = apis.map(({ document }) => row(document, documents)).join('\n');
  return `<h2>${escaped(name)}</h2><table><thead><tr><th>API</th><th>Base path</th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
}

function row(name: string, documents: Documents): string {
  const document = documentNamed(documents, name);
  const file = encodeURIComponent(name);
  return `<tr><td>${escaped(document.info.title)} ${escaped(document.info.version)}</td><td><code>${escaped(basePathOf(document))}</code></td>
<td><a href="/docs/${file}/">Try it</a> · <a href="/openapi/${file}.json">OpenAPI</a></td></tr>`;
}
