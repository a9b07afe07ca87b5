import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

const JEST = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const LARGE = ['\\.large\\.test\\.ts$', '--testPathIgnorePatterns=/node_modules/', '--testTimeout=600000'];

/** Runs the tests over sample files too large for git, which lie in the folder that CONCORD_SAMPLES names. Returns the exit code. */
function testLarge(): number {
  const samples = process.env.CONCORD_SAMPLES;
  if (samples === undefined || !existsSync(samples)) {
    console.error(`CONCORD_SAMPLES must name the folder of the samples; it is ${samples ?? 'not set'}.`);
    return 1;
  }
  if (globSync('{packages,tests}/**/*.large.test.ts', { exclude: (path) => path.includes('node_modules') }).length === 0) {
    console.log('There is no test over large samples (*.large.test.ts).');
    return 0;
  }
  return spawnSync(process.execPath, [...JEST, ...LARGE, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = testLarge();
