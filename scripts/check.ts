import { spawnSync } from 'node:child_process';
import { noteResults } from './ci/results.ts';

/** What `npm test` is made of. Every part runs, whatever the others say. */
const PARTS = ['types', 'lint', 'deps', 'unused', 'jest'] as const;

/** @returns whether the npm script of that name went well; what it prints goes to the terminal. */
function wentWell(script: string): boolean {
  console.log(`\n── ${script}`);
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0;
}

/** Jest counts its tests itself. */
function checked(part: (typeof PARTS)[number]): boolean {
  const good = wentWell(part);
  if (part !== 'jest') noteResults(part, { passed: good ? 1 : 0, failed: good ? 0 : 1 });
  return good;
}

const outcomes = PARTS.map((part) => ({ part, good: checked(part) }));
console.log(`\n${outcomes.map(({ part, good }) => `${good ? 'passed' : 'FAILED'}  ${part}`).join('\n')}`);
process.exitCode = outcomes.every(({ good }) => good) ? 0 : 1;
