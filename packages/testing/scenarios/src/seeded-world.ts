import { changeContext, serviceModel, type Documents, type ResourceDeclaration, type ServiceDeclaration } from '@concord/resource';
import { services } from '@concord/server';
import type { GivenSuite } from '@concord/testkit';
import { examples, given } from './example-bodies.ts';

export interface Owner {
  readonly tenant: string;
  readonly party: string;
}

/** One resource that was put there, with a word in it that nobody is to read but those who may see it. */
export interface Planted extends Owner {
  /** Every party of the tenant may see it. */
  readonly isShared: boolean;
  readonly name: string;
  readonly id: string;
  readonly secret: string;
}

/** The word in what is planted for an owner; it says whose it is. */
export const secretForm = /secret-([a-z]+)-([a-z]+)-([A-Za-z]+)/g;

/** Plants one of every resource of the suite for each owner; the parties that it names are the owner's alone. */
export async function seededWorld(suite: GivenSuite, documents: Documents, owners: readonly Owner[]): Promise<readonly Planted[]> {
  const planted: Planted[] = [];
  for (const [index, service] of services.entries()) {
    const model = serviceModel(service, documents);
    for (const [row, owner] of owners.entries()) {
      await suite.storages[index]?.scoped({ tenant: owner.tenant }).transaction(async (transaction) => {
        const caller = { tenant: owner.tenant, subject: `service:${service.name}`, scopes: new Set<string>() };
        const context = changeContext(model, { caller, now: new Date(), transaction });
        const isFirst = owners.findIndex(({ tenant }) => tenant === owner.tenant) === row;
        await given[service.name]?.(context, isFirst ? 1 : row + 1);
        for (const { name } of declared(service)) await context.resources.create(name, bodyFor(owner, name, isFirst ? 1 : row + 1));
      });
      planted.push(...declared(service).map((declaration) => plantedBy(owner, declaration)));
    }
  }
  return planted;
}

export const declared = (service: ServiceDeclaration): readonly ResourceDeclaration[] => service.apis.flatMap(({ resources }) => resources);

const secretOf = ({ tenant, party }: Owner, name: string): string => `secret-${tenant}-${party}-${name}`;

/** A party sees itself by its id, whatever else is named by what. */
const idOf = ({ tenant, party }: Owner, name: string): string => (['Organization', 'Individual'].includes(name) ? party : `id-${tenant}-${party}-${name}`);

function bodyFor(owner: Owner, name: string, n: number): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(examples[name]?.(n)).replaceAll('"studio"', JSON.stringify(owner.party)).replaceAll('"telco"', `"telco-${owner.party}"`);
  return { ...(JSON.parse(text) as object), id: idOf(owner, name), secret: secretOf(owner, name) };
}

function plantedBy(owner: Owner, { name, visibleTo }: ResourceDeclaration): Planted {
  const body = { ...bodyFor(owner, name, 1), id: idOf(owner, name) };
  return { ...owner, name, id: body.id, secret: secretOf(owner, name), isShared: visibleTo?.(body).includes('*') ?? false };
}
