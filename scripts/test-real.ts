import { failed, runOnServers } from './run-on-servers.ts';

/** Everything but what reaches no server: pure functions, the client, and checks of what is written. */
const DEFAULT_TESTS = ['packages/(?!domain/|formats/|clients/|testing/published-rules/)', '/tests/explanations'];
const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];

const chosen = process.argv.slice(2);
process.exitCode = await runOnServers([...JEST, ...(chosen.length > 0 ? chosen : DEFAULT_TESTS)], { CONCORD_MODE: 'real' }).catch(failed);
