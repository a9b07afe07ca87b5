import { changeContext, serviceModel, type ChangeContext, type Documents, type ResourceDeclaration, type ServiceDeclaration } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import type { GivenSuite } from '@concord/testkit';
import { examples, given } from '../example-bodies.ts';

type Attributes = Readonly<Record<string, unknown>>;

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
  const example: Ground['example'] = async (document, name) => {
    const service = serviceOf(document);
    if (!service || !examples[name]) return undefined;
    const n = (counts.get(service.name) ?? 0) + 1;
    counts.set(service.name, n);
    await inService(suite, documents, service, async (context) => { await given[service.name]?.(context, n); });
    return examples[name](n);
  };
  return {
    suite, example,
    declarationOf: (document, name) => serviceOf(document)?.apis.find((api) => api.document === document)?.resources.find((resource) => resource.name === name),
    plant: async (document, name, more = {}) => {
      const [service, body] = [serviceOf(document), await example(document, name)];
      return service && body ? (await inService(suite, documents, service, ({ resources }) => resources.create(name, { ...body, ...more }))).id : undefined;
    },
    change: async (document, name, id, attributes) => {
      const service = serviceOf(document);
      if (service) await inService(suite, documents, service, ({ resources }) => resources.change(name, id, (current) => ({ ...current, ...attributes })));
    },
  };
}

const serviceOf = (document: string): ServiceDeclaration | undefined => services.find(({ apis }) => apis.some((api) => api.document === document));

async function inService<T>(suite: GivenSuite, documents: Documents, service: ServiceDeclaration, work: (context: ChangeContext) => Promise<T>): Promise<T> {
  const storage = suite.storages[services.indexOf(service)];
  if (!storage) throw new Error(`${service.name} does not run here`);
  const caller = { tenant: 'default', subject: 'conformance', scopes: new Set<string>() };
  return storage.scoped({ tenant: 'default' }).transaction((transaction) => work(changeContext(serviceModel(service, documents), { caller, now: new Date(), transaction })));
}
