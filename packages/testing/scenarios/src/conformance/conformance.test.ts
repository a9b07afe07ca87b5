import { givenSuite, type GivenSuite } from '@concord/testkit';
import { apiChecks } from './api-checks.ts';
import { nameOf, type Check } from './check.ts';
import { needless, whyNot } from './explained.ts';

let suite: GivenSuite;
let checks: readonly Check[];
beforeAll(async () => {
  suite = await givenSuite();
  checks = await apiChecks(suite);
}, 300_000);
afterAll(() => suite.close());

it('is and does what is published, but for what is explained', () => {
  expect(checks.filter((check) => !check.holds && whyNot(check) === undefined).map((check) => `${check.api} ${nameOf(check)}: ${check.seen ?? ''}`)).toEqual([]);
});

it('explains nothing that needs no explanation', () => {
  expect(needless(checks)).toEqual([]);
});

it('looks at every API, and at everything in it', () => {
  expect(new Set(checks.map(({ api }) => api)).size).toBe(30);
  expect(checks.length).toBeGreaterThan(1_200);
});
