import { invalidInput, notFound } from '@concord/errors';
import { basePathOf, documentNamed, type Documents, type ServiceDeclaration } from '@concord/resource';

/** Names the services that may answer an address: the first of them that runs. @throws DomainError where nobody does */
export type FrontRoutes = (url: string) => readonly string[];

/** Each API at its own base path; tokens from whoever runs; what a process says of itself where `service` or `consumer` names it. */
export function frontRoutes(services: readonly ServiceDeclaration[], documents: Documents): FrontRoutes {
  const prefixes = services.flatMap((service) => service.apis.flatMap(({ document }) => prefixesOf(document, documents).map((prefix) => [prefix, service.name] as const)));
  const names = services.map(({ name }) => name);
  return (url) => {
    const [path = '', query] = url.split('?');
    if (path === '/oauth2/token' || path.startsWith('/.well-known/')) return names;
    if (path === '/metrics' || path.startsWith('/admin/')) return [named(new URLSearchParams(query), names)];
    const found = prefixes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
    if (!found) throw notFound('path', path);
    return [found[1]];
  };
}

const prefixesOf = (document: string, documents: Documents): readonly string[] =>
  [basePathOf(documentNamed(documents, document)), `/docs/${document}`, `/openapi/${document}.json`];

/** `consumer` is `<service>.<name>`. */
function named(parameters: URLSearchParams, names: readonly string[]): string {
  const name = parameters.get('service') ?? parameters.get('consumer')?.split('.')[0] ?? '';
  if (!names.includes(name)) throw invalidInput('unknownParameter', `each service runs in a process of its own: give service, one of ${names.join(', ')}`);
  return name;
}
