import { sqliteStorage } from '@concord/storage-sqlite';
import { resourceConformance } from './conformance.ts';
import { defineResource } from './declaration/declaration.ts';
import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from './document/openapi-document.ts';
import { defineService } from './service.ts';

const document = (name: string): OpenApiDocument => JSON.parse(readFileSync(new URL(`../../../../openapi/${name}.json`, import.meta.url), 'utf8')) as OpenApiDocument;

resourceConformance({
  service: defineService({
    name: 'parties',
    apis: [
      { document: 'TMF632-Party-v4', resources: [defineResource({ name: 'Organization', lifecycle: { attribute: 'status', initial: 'initialized', transitions: { initialized: ['validated'], validated: ['closed'] } } })] },
      { document: 'TMF669-PartyRole-v4', resources: [defineResource({ name: 'PartyRole', visibleTo: () => ['*'] })] },
    ],
  }),
  documents: { 'TMF632-Party-v4': document('TMF632-Party-v4'), 'TMF669-PartyRole-v4': document('TMF669-PartyRole-v4') },
  examples: {
    Organization: (n) => ({ tradingName: `Acme ${n}`, relatedParty: [{ id: 'p' }] }),
    PartyRole: (n) => ({ name: `Reseller ${n}` }),
  },
  storage: (collections) => sqliteStorage({ path: ':memory:', collections }),
});
