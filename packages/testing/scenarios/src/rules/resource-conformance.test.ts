import { apiDocument, bodyCheck } from '@concord/http';
import type { Reply } from '@concord/resource';
import { resourceConformance } from '@concord/resource/conformance';
import { readDocuments, services } from '@concord/server';
import type { CollectionDeclaration, Storage } from '@concord/storage-port';
import { sqliteStorage } from '@concord/storage-sqlite';
import { documentedAnswers } from '../contract/documented-answers.ts';
import { examples, given } from '../example-bodies.ts';

const documents = await readDocuments(services);
const names = Object.keys(documents);
const check = bodyCheck(new Map(await Promise.all(Object.entries(documents).map(async ([name, document]) => [name, await apiDocument(document)] as const))));
const judges = new Map(await Promise.all(Object.entries(documents).map(async ([name, document]) => [name, await documentedAnswers(document)] as const)));

/** What the document's schema for this status finds wrong in the body of a reply. */
const objections = (document: string, operationId: string, { status, body }: Reply): readonly string[] => judges.get(document)?.({ operationId, status, body }) ?? [];

/** An empty store where the tests run: in memory, or in MongoDB where CONCORD_MODE is `real`. */
async function storage(service: string, collections: readonly CollectionDeclaration[]): Promise<Storage> {
  const { CONCORD_MODE, MONGODB_URL = '' } = process.env;
  if (CONCORD_MODE !== 'real') return sqliteStorage({ path: ':memory:', collections });
  const { mongodbStorage } = await import('@concord/storage-mongodb');
  return mongodbStorage({ url: MONGODB_URL, database: `t${crypto.randomUUID().slice(0, 8)}_${service}`, collections });
}

for (const service of services) {
  const before = given[service.name];
  resourceConformance({ service, documents, examples, check, objections, ...(before && { given: before }), storage: (collections) => storage(service.name, collections) });
}

it('has an example of every resource of the suite', () => {
  const declared = services.flatMap(({ apis }) => apis.flatMap(({ resources }) => resources.map(({ name }) => name)));
  expect([names.length > 0, declared.filter((name) => !examples[name])]).toEqual([true, []]);
});
