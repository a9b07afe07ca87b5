/** Tests stand beside what they test. `*.real.test.ts` need MongoDB and RabbitMQ: `npm run test:real` starts them. */
const real = process.env.CONCORD_MODE === 'real';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } }, module: { type: 'es6' } }] },
  testMatch: ['<rootDir>/packages/**/*.test.ts', '<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/data/'],
  testPathIgnorePatterns: ['/node_modules/', '\\.large\\.test\\.ts$', ...(real ? [] : ['\\.real\\.test\\.ts$'])],
  maxWorkers: 2,
  ...(process.env.CONCORD_RESULTS ? { reporters: ['default', '<rootDir>/scripts/ci/jest-reporter.ts'] } : {}),
  testTimeout: real ? 60_000 : 20_000,
};
