import { spawnSync } from 'node:child_process';

const JEST = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const RUNS = '100000';
const ONE_HOUR_MS = '3600000';

const MUTATED_FILES = '1000';
const all = ['packages/domain', 'packages/services/usage/src/files/mutated-files'];

const given = process.argv.slice(2);

/** The properties of the pure domain, each many more times than in `npm test`, and many more damaged files of usage; or a part of that. */
process.exitCode = spawnSync(process.execPath, [...JEST, ...(given.length > 0 ? given : all), `--testTimeout=${ONE_HOUR_MS}`], {
  stdio: 'inherit',
  env: { ...process.env, CONCORD_PROPERTY_RUNS: process.env.CONCORD_PROPERTY_RUNS ?? RUNS, CONCORD_MUTATED_FILES: process.env.CONCORD_MUTATED_FILES ?? MUTATED_FILES },
}).status ?? 1;
