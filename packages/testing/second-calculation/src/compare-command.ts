import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { disagreements } from './compare.ts';
import { randomCase } from './drawing/random-case.ts';
import { settle } from './close/settle.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string', default: '0' }, write: { type: 'string' } } });
const [from, count] = [Number(values.seed), Number(values.cases)];

/** Tells of every case in which the two calculations differ, or writes the cases for `npm run case`, with what the second one expects. */
function main(): void {
  let differing = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const played = randomCase(seed);
    if (values.write !== undefined) writeFileSync(join(values.write, `random-${seed}.json`), JSON.stringify({ ...played, expect: settle(played) }));
    const found = disagreements(played);
    if (found.length > 0) differing += 1;
    for (const difference of found) process.stdout.write(`seed ${seed}: ${difference}\n`);
  }
  process.stdout.write(`${count} cases, ${differing} differ\n`);
  process.exitCode = differing === 0 ? 0 : 1;
}

main();
