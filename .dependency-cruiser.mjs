/** The architecture as a table: which layer may look at which. Everything else fails the build. */
const mayUse = {
  'packages/domain': ['packages/domain'],
  'packages/formats': ['packages/formats/$1', 'packages/formats/xml', 'packages/domain'],
  'packages/ports': ['packages/ports/$1', 'packages/domain/errors'],
  'packages/adapters': ['packages/adapters/$1', 'packages/ports', 'packages/domain/errors'],
  'packages/platform': ['packages/platform', 'packages/ports', 'packages/domain/errors'],
  'packages/clients': ['packages/clients/$1'],
  'packages/services': ['packages/services/$1', 'packages/platform', 'packages/ports', 'packages/formats', 'packages/domain'],
};

/** A driver or framework lives in one package. */
const onlyIn = {
  mongoose: 'packages/adapters/storage-mongodb',
  mongodb: 'packages/adapters/storage-mongodb',
  amqplib: 'packages/adapters/bus-rabbitmq',
  'decimal.js': 'packages/domain/money',
  express: 'packages/platform/http',
  'openapi-backend': 'packages/platform/http',
  'swagger-ui-express': 'packages/platform/http',
  jose: 'packages/platform/access',
};

const tests = '(\\.test|\\.fixture|conformance)\\.ts$';

const layers = Object.entries(mayUse).map(([layer, allowed]) => ({
  name: `${layer} looks up`,
  severity: 'error',
  from: { path: `^${layer}/([^/]+)/`, pathNot: tests },
  to: { path: '^packages/', pathNot: allowed.map((path) => `^${path}/`) },
}));

const drivers = Object.entries(onlyIn).map(([driver, home]) => ({
  name: `${driver} belongs to ${home}`,
  severity: 'error',
  from: { path: '^packages/', pathNot: [`^${home}/`, '^packages/testing/', tests] },
  to: { path: `node_modules/${driver.replace('.', '\\.')}/` },
}));

export default {
  forbidden: [
    ...layers,
    ...drivers,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'the domain is pure', severity: 'error', from: { path: '^packages/domain/', pathNot: tests }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' } },
    { name: 'formats are pure', severity: 'error', from: { path: '^packages/formats/', pathNot: tests }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|crypto)$' } },
    { name: 'nobody imports an app', severity: 'error', from: { path: '^packages/(domain|formats|ports|adapters|platform|services|clients)/', pathNot: tests }, to: { path: '^packages/(apps|testing)/' } },
    { name: 'a package is entered by its door', severity: 'error', from: { path: '^packages/([^/]+/[^/]+)/' }, to: { path: '^packages/[^/]+/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/[^/]+/src/(index|conformance)\\.ts$'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
