import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';

/** What money depends on most, each with the packages whose tests must notice. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  money: ['allocate', 'decimal', 'integer', 'read-decimal', 'rounding', 'wire'],
  rating: ['tier-walk', 'price-charge', 'sharing', 'reverse', 'split-base'],
  settlement: ['close-period', 'net-positions'],
  ledger: ['postings', 'journal-entry', 'trial-balance', 'hash-chain', 'canonical-json'],
};
const TESTED_BY: Readonly<Record<string, readonly string[]>> = { money: ['money'], rating: ['rating', 'settlement'], settlement: ['settlement'], ledger: ['ledger'] };
const PROPERTY_RUNS = '50';
const LIMIT_MS = 60_000;

const root = join(import.meta.dirname, '..');

/** A copy of the domain to break, so that the sources stay as they are; away from them, so that no other run of the tests finds it. */
function workshop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  for (const part of ['packages/domain', 'examples', 'jest.config.mjs', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules/@concord'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) if (name !== '@concord' && name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  for (const name of ['errors', 'money', 'period', 'terms', 'rating', 'settlement', 'ledger']) symlinkSync(join(folder, 'packages/domain', name), join(folder, 'node_modules/@concord', name));
  return folder;
}

/** @returns whether the tests of the packages pass. A run that somebody else ended says nothing and is repeated; one that takes too long fails. */
function passes(folder: string, packages: readonly string[], attempts = 5): boolean {
  const paths = packages.map((name) => `packages/domain/${name}/`);
  const jest = ['--max-old-space-size=1024', '--experimental-vm-modules', join(root, 'node_modules/jest/bin/jest.js'), '--rootDir', folder, '--bail', '--silent', '-i', ...paths];
  const { status, signal, error } = spawnSync(process.execPath, jest, { cwd: folder, stdio: 'ignore', timeout: LIMIT_MS, killSignal: 'SIGINT', env: { ...process.env, CONCORD_PROPERTY_RUNS: PROPERTY_RUNS } });
  const isForeign = error === undefined && (signal === 'SIGKILL' || signal === 'SIGTERM');
  if (!isForeign) return status === 0;
  if (attempts === 1) throw new Error(`the tests of ${packages.join(', ')} were ended from outside (${signal}) again and again`);
  return passes(folder, packages, attempts - 1);
}

function survives(folder: string, path: string, { start, end, text }: Mutant, packages: readonly string[]): boolean {
  const whole = join(folder, path);
  const source = readFileSync(whole, 'utf8');
  writeFileSync(whole, source.slice(0, start) + text + source.slice(end));
  const alive = passes(folder, packages);
  writeFileSync(whole, source);
  return alive;
}

/** Every `step`-th mutant of the files, or of those whose name is given. */
function testMutation([only = '', step = '1']: readonly string[]): void {
  const folder = workshop();
  try {
    for (const [name, files] of Object.entries(SUBJECTS)) {
      const tests = TESTED_BY[name] ?? [];
      const chosen = files.filter((file) => `${name}/${file}`.includes(only));
      if (chosen.length > 0 && !passes(folder, tests)) throw new Error(`the tests of ${tests.join(', ')} fail before anything is broken`);
      for (const file of chosen) report(folder, `packages/domain/${name}/src/${file}.ts`, tests, Number(step));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(folder: string, path: string, tests: readonly string[], step: number): void {
  if (!existsSync(join(folder, path))) throw new Error(`${path} does not exist (below ${dirname(path)})`);
  const source = readFileSync(join(folder, path), 'utf8');
  const mutants = mutantsOf(path, source).filter((_, index) => index % step === 0);
  const alive = mutants.filter((mutant) => survives(folder, path, mutant, tests));
  console.log(`${path}: ${mutants.length - alive.length} of ${mutants.length} killed`);
  for (const { start, end, text } of alive) console.log(`  survived, line ${source.slice(0, start).split('\n').length}: ${source.slice(start, end)} -> ${text}`);
}

testMutation(process.argv.slice(2));
