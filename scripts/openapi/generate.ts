/** Writes every document in openapi/ from its facts, and says how many sentences were written by hand: `npm run openapi`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allApis } from './apis.ts';
import { documentFor } from './document.ts';
import { coverageOf } from './coverage.ts';

const target = process.argv[2] ?? new URL('../../openapi', import.meta.url).pathname;

mkdirSync(target, { recursive: true });
for (const api of allApis) writeFileSync(join(target, `${api.document}.json`), `${JSON.stringify(documentFor(api), null, 2)}\n`);
console.log(JSON.stringify(coverageOf(allApis.map(({ facts }) => facts)), null, 2));
