import { spawnSync } from 'node:child_process';

const JEST = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const RUNS = '100000';
const ONE_HOUR_MS = '3600000';

/** The properties of the pure domain, each many more times than in `npm test`. */
process.exitCode = spawnSync(process.execPath, [...JEST, 'packages/domain', `--testTimeout=${ONE_HOUR_MS}`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CONCORD_PROPERTY_RUNS: process.env.CONCORD_PROPERTY_RUNS ?? RUNS },
}).status ?? 1;
