import { failed, runOnServers } from './run-on-servers.ts';

/** Everything but the pure domain, which no server changes. */
const DEFAULT_TESTS = ['packages/(?!domain/)', '/tests/'];
const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];

const chosen = process.argv.slice(2);
process.exitCode = await runOnServers([...JEST, ...(chosen.length > 0 ? chosen : DEFAULT_TESTS)], { CONCORD_MODE: 'real' }).catch(failed);
