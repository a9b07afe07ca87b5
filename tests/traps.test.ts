import { readFileSync } from 'node:fs';

interface Trap {
  readonly trap: string;
  /** Where it is tested, and a part of the name of the test or of its row. */
  readonly heldBy: readonly (readonly [file: string, test: string])[];
}

const http = 'packages/platform/http/src';
const scenarios = 'packages/testing/scenarios/src';
const [kit, list, party] = [`${scenarios}/kit/kit.test.ts`, `${http}/list.test.ts`, 'packages/services/party/src/party-v5.test.ts'] as const;
const kits = 'holds what its public kit asserts';

// What implementers of the TM Forum APIs fall over, and the tests that keep it from happening here.
const traps: readonly Trap[] = [
  { trap: 'a list that nobody asked to page answers 200, not 206', heldBy: [[list, 'nothing asked, everything told'], [kit, kits]] },
  { trap: 'the kits pass on a server that ignores every filter', heldBy: [[list, 'GET ?%s finds %s: %s'], [`${scenarios}/kit/play-kit.ts`, 'finds it']] },
  { trap: 'kits look at every row that there is', heldBy: [[`${scenarios}/kit/play-kit.ts`, 'has all in every row']] },
  { trap: 'a selection of attributes keeps id and href', heldBy: [[list, 'GET ?%s keeps %j'], [`${scenarios}/kit/play-kit.ts`, 'keeps it, id and href']] },
  { trap: 'what is absent is left out and not null', heldBy: [[`${http}/change.test.ts`, 'null removes'], [`${scenarios}/contract/contract.test.ts`, 'answers nothing that no document describes']] },
  { trap: 'the published oneOf of v5 accepts one object twice: @type chooses', heldBy: [[party, 'that a v5 client made is seen by a v4 client'], [`${scenarios}/contract/contract.test.ts`, 'answers nothing that no document describes']] },
  { trap: 'v5 needs @type in every body, and times that are the server\'s to say', heldBy: [[party, 'is refused in v5 for what v5 asks for'], [`${scenarios}/foreign/foreign-payloads.test.ts`, 'is taken as it was published']] },
  { trap: 'v5 has other names than v4', heldBy: [
    [party, 'that a v4 client made is seen by a v5 client'], ['packages/services/catalog/src/catalog-v5.test.ts', 'calls a catalog a product catalog'],
    ['packages/services/ordering/src/ordering.test.ts', 'shows an order to clients of v4 and v5'], ['packages/services/assurance/src/ticket-v5.test.ts', 'in the form of v5'],
  ] },
  { trap: 'kits that only read need products and bills to be there', heldBy: [[kit, kits]] },
  { trap: 'a query of usage consumption answers 201, with usageConsumption', heldBy: [[kit, kits], ['packages/services/usage/src/consumption/consumption.test.ts', 'one party, all time']] },
  { trap: 'a payment method has a concrete @type and keeps its name', heldBy: [[kit, kits]] },
  { trap: '400 for what is mandatory in its place', heldBy: [['packages/services/assurance/src/assurance.test.ts', 'refuses a note without a text'], [`${scenarios}/conformance/conformance.test.ts`, 'is and does what is published']] },
  { trap: 'a trailing slash is tolerated', heldBy: [[`${http}/edge/edge.test.ts`, 'a trailing slash'], [kit, kits]] },
  { trap: 'date-times are found by what an answer said, also with a raw plus', heldBy: [[list, 'its plus not encoded'], [list, 'answers date-times as instants'], [kit, kits]] },
  { trap: 'an unknown id is 404, whoever asks', heldBy: [[kit, kits], [`${scenarios}/rules/strangers-see-nothing.test.ts`, 'is told of what belongs to others what it is told of what nobody has']] },
  { trap: 'a payment needs neither correlator nor key of idempotency', heldBy: [[kit, kits]] },
  { trap: 'a kit may end well though it failed: ours does not', heldBy: [[`${scenarios}/conformance/conformance-command.ts`, 'process.exitCode = assertions.every']] },
  { trap: 'published words with defects are written as they are published', heldBy: [['packages/services/ordering/src/product-v5.test.ts', 'in the blank that is published'], [party, 'spells the state of a person who died']] },
  { trap: 'an offering has its specification, a price its type', heldBy: [[`${scenarios}/kit/kit-facts.ts`, "'productSpecification']"], [kit, kits]] },
  { trap: 'a DELETE that says it is JSON, patches by their media types, errors of TM Forum', heldBy: [
    [kit, kits], [`${http}/change.test.ts`, 'JSON is a merge patch'], [list, 'a semicolon is or between terms'], [`${http}/edge/edge.test.ts`, 'an unknown path'],
  ] },
  { trap: 'an agreement is completed for a period, and a patch need not repeat what is required', heldBy: [[`${scenarios}/stories/agreement-life.test.ts`, 'completionDate: { startDateTime'], [`${scenarios}/conformance/conformance.test.ts`, 'is and does what is published']] },
];

const source = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

it.each(traps)('is tested: $trap', ({ heldBy }) => {
  expect(heldBy.filter(([file, test]) => !source(file).includes(test))).toEqual([]);
});

it('knows all twenty-one', () => {
  expect(new Set(traps.map(({ trap }) => trap)).size).toBe(21);
});
