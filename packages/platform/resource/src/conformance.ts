import type { Storage } from '@concord/storage-port';
import { collectionsOf } from './declaration/collections.ts';
import { typesOf, type ResourceType } from './service-model.ts';
import { type Bench, bench, type ConformanceParts, leftOut, type When } from './conformance/bench.ts';
import { declarationCases } from './conformance/declaration-cases.ts';
import { readingCases } from './conformance/reading-cases.ts';
import { writingCases } from './conformance/writing-cases.ts';

/** Runs every declared resource of a service through what TMF630 and this platform promise of all of them. */
export function resourceConformance(parts: ConformanceParts): void {
  const types = parts.service.apis.flatMap((api) => typesOf(parts, api));
  it(`${parts.service.name}: every resource that a client can create has an example`, () => {
    expect(types.filter(({ name, operations }) => operations.create && !parts.examples[name]).map(({ name }) => name)).toEqual([]);
  });
  describe(parts.service.name, () => {
    let storage: Storage;
    let tenants = 0;
    beforeAll(async () => { storage = await parts.storage(collectionsOf(parts.service)); });
    afterAll(() => storage.close());
    for (const type of types) {
      const example = parts.examples[type.name];
      if (example) describe(`${type.documentName} ${type.name}`, () => cases(type, () => bench({ ...parts, storage, tenant: `conformance-${(tenants += 1)}` }, type, example)));
    }
  });
}

function cases(type: ResourceType, open: () => Promise<Bench>): void {
  let on: Bench;
  beforeEach(async () => { on = await open(); });
  const when: When = (...needed) => (needed.every((name) => type.operations[name]) ? it : leftOut);
  readingCases(type, () => on, when);
  writingCases(type, () => on, when);
  declarationCases(type.declaration, () => on, when);
}
