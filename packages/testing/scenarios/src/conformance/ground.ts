import { type Attributes, changeContext, type ChangeContext, type Documents, type Face, facesOf, keptAs, type ResourceDeclaration, type ResourceView, type ServiceDeclaration, serviceModel, shownAs } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import type { GivenSuite } from '@concord/testkit';
import { examples, given } from '../example-bodies.ts';

/** A running suite with a body for every resource, so that each operation can be asked for something that it can do. */
export interface Ground {
  readonly suite: GivenSuite;
  declarationOf(document: string, name: string): ResourceDeclaration | undefined;
  /** Another body of a resource, with all that must be there before it can be created. Nothing where there is no example. */
  example(document: string, name: string): Promise<Attributes | undefined>;
  /** Creates the resource as its service itself does, in any state. @returns its id */
  plant(document: string, name: string, more?: Attributes): Promise<string | undefined>;
  /** Changes it as its service itself does. */
  change(document: string, name: string, id: string, attributes: Attributes): Promise<void>;
}

export async function groundOf(suite: GivenSuite): Promise<Ground> {
  const documents = await readDocuments(services);
  const counts = new Map<string, number>();
  const example: Ground['example'] = async (document, shownName) => {
    const service = serviceOf(document);
    const name = keptName(document, shownName);
    if (!service || !examples[name]) return undefined;
    const n = (counts.get(service.name) ?? 0) + 1;
    counts.set(service.name, n);
    await inService(suite, documents, service, async (context) => { await given[service.name]?.(context, n); });
    const face = faceOf(documents, service, document, shownName);
    return face ? withoutIdentity(shownAs(face, { ...setByServer(face.kept.declaration), ...examples[name](n) })) : examples[name](n);
  };
  return {
    suite, example,
    declarationOf: (document, name) => declaredIn(document).find((resource) => resource.name === keptName(document, name)),
    plant: async (document, name, more = {}) => {
      const [service, body] = [serviceOf(document), await example(document, name)];
      const face = service && faceOf(documents, service, document, name);
      return service && body ? (await inService(suite, documents, service, ({ resources }) => resources.create(keptName(document, name), { ...(face ? keptAs(face, body) : body), ...more }))).id : undefined;
    },
    change: async (document, name, id, attributes) => {
      const service = serviceOf(document);
      if (service) await inService(suite, documents, service, ({ resources }) => resources.change(keptName(document, name), id, (current) => ({ ...current, ...attributes })));
    },
  };
}

const viewsIn = (document: string): readonly ResourceView[] => services.flatMap(({ apis }) => apis).filter((api) => api.document === document).flatMap(({ views = [] }) => views);

/** The name under which a resource is kept, of the schema that a document has for it: its newest files have `TroubleTicket_RES` beside `TroubleTicket`. */
function keptName(document: string, schema: string): string {
  const shown = schema.replace(/_RES$/, '');
  return viewsIn(document).find(({ name }) => name === shown)?.of.name ?? shown;
}

const declaredIn = (document: string): readonly ResourceDeclaration[] =>
  [...services.flatMap(({ apis }) => apis).filter((api) => api.document === document).flatMap(({ resources }) => resources), ...viewsIn(document).map(({ of }) => of)];

/** How a document of another version shows the resource. */
const faceOf = (documents: Documents, service: ServiceDeclaration, document: string, name: string): Face | undefined =>
  service.apis.filter((api) => api.document === document).flatMap((api) => facesOf(api, serviceModel(service, documents))).find(({ shown }) => shown.name === name.replace(/_RES$/, ''));

/** What v5 asks clients for here and there though it is the server's to say. */
const setByServer = ({ stamps = {}, lifecycle }: ResourceDeclaration): Attributes =>
  ({ ...Object.fromEntries(Object.keys(stamps).map((name) => [name, '2026-01-01T00:00:00.000Z'])), ...(lifecycle && { [lifecycle.attribute]: lifecycle.initial }) });

const withoutIdentity = ({ id: _id, href: _href, ...body }: Attributes): Attributes => body;

const serviceOf = (document: string): ServiceDeclaration | undefined => services.find(({ apis }) => apis.some((api) => api.document === document));

async function inService<T>(suite: GivenSuite, documents: Documents, service: ServiceDeclaration, work: (context: ChangeContext) => Promise<T>): Promise<T> {
  const storage = suite.storages[services.indexOf(service)];
  if (!storage) throw new Error(`${service.name} does not run here`);
  const caller = { tenant: 'default', subject: 'conformance', scopes: new Set<string>() };
  return storage.scoped({ tenant: 'default' }).transaction((transaction) => work(changeContext(serviceModel(service, documents), { caller, now: new Date(), transaction })));
}
