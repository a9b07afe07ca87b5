/** Writes every document in openapi/ from its facts, and says how many sentences were written by hand: `npm run openapi`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedApis } from './apis.ts';
import { documentFor } from './document.ts';
import { readFacts } from './facts.ts';
import { coverageOf } from './coverage.ts';

const target = process.argv[2] ?? new URL('../../openapi', import.meta.url).pathname;

mkdirSync(target, { recursive: true });
const apis = publishedApis.map((api) => ({ api, facts: readFacts(api.facts) }));
for (const { api, facts } of apis) {
  writeFileSync(join(target, `${api.document}.json`), `${JSON.stringify(documentFor(api, facts), null, 2)}\n`);
}
console.log(coverageOf(apis.map(({ facts }) => facts)));
