import { givenSuite, type GivenSuite } from '@concord/testkit';
import { kitFacts } from './kit-facts.ts';
import { playKits, type Assertion } from './play-kit.ts';

let suite: GivenSuite;
let assertions: readonly Assertion[];
beforeAll(async () => {
  suite = await givenSuite();
  assertions = await playKits(suite);
}, 300_000);
afterAll(() => suite.close());

it.each(Object.keys(kitFacts))('%s holds what its public kit asserts', (name) => {
  const own = assertions.filter(({ api }) => api === name);
  expect([own.length > 0, own.filter(({ holds }) => !holds)]).toEqual([true, []]);
});
