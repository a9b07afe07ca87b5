import { spawnSync } from 'node:child_process';

const JEST = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const RUNS = '100000';
const ONE_HOUR_MS = '3600000';

const [path = 'packages/domain', ...options] = process.argv.slice(2);

/** The properties of the pure domain, or of a part of it, each many more times than in `npm test`. */
process.exitCode = spawnSync(process.execPath, [...JEST, path, `--testTimeout=${ONE_HOUR_MS}`, ...options], {
  stdio: 'inherit',
  env: { ...process.env, CONCORD_PROPERTY_RUNS: process.env.CONCORD_PROPERTY_RUNS ?? RUNS },
}).status ?? 1;
