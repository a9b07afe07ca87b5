import { givenSuite, type GivenSuite } from '@concord/testkit';
import { conclude, eur, expectStatus, list, own, sale, services, usage, usages } from '../story.fixture.ts';

const kinds = ['matched', 'quantityDiffers', 'rateDiffers', 'oursOnly', 'theirsOnly'] as const;
type Kind = (typeof kinds)[number];

const records = 2_000;
const start = Date.parse('2026-03-01T00:00:00Z');
const march = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };

/** Numbers from 0 to below 1 that follow from the seed alone (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const next = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((next ^ (next >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Planned {
  readonly id: string;
  readonly at: string;
  readonly caller: string;
  readonly quantity: number;
  readonly kind: Kind;
}

/** Calls of the month, one a minute with gaps, a twentieth of which a seed makes differ in one of four ways. */
function planOf(seed: number): readonly Planned[] {
  const next = random(seed);
  return Array.from({ length: records }, (_, index) => ({
    id: `${seed}-${index}`, at: new Date(start + index * 60_000 + Math.floor(next() * 50) * 1000).toISOString(), caller: `+49${Math.floor(next() * 97)}`, quantity: 1 + Math.floor(next() * 600),
    kind: next() < 0.05 ? (kinds[1 + Math.floor(next() * 4)] ?? 'matched') : 'matched',
  }));
}

describe('differences that a seed has put in', () => {
  let suite: GivenSuite;
  const plans = new Map([11, 12, 13].map((seed) => [seed, planOf(seed)]));
  const typeOf = (seed: number): string => `x${seed}`;
  const dealOf = (seed: number) => ({ ...sale, id: `sale${seed}`, terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: typeOf(seed) }, quantity: 'n', price: eur('2') }] });

  beforeAll(async () => {
    suite = await givenSuite({ services });
    for (const [seed, plan] of plans) {
      await conclude(dealOf(seed), suite);
      const ours = plan.filter(({ kind }) => kind !== 'theirsOnly').map(({ id, at, caller, quantity }) => usage({ id, day: at, type: typeOf(seed), n: quantity, more: { caller } }));
      for (const one of inHundreds(ours)) await Promise.all(one.map(async (record) => expectStatus(201, await suite.post(usages, record))));
    }
    await suite.settled();
  }, 300_000);
  afterAll(() => suite.close());

  it.each([...plans.keys()])('are all found, and no other (seed %i)', async (seed) => {
    const plan = plans.get(seed) ?? [];
    const said = plan.filter(({ kind }) => kind !== 'oursOnly').map(({ id, at, caller, quantity, kind }) => {
      const counted = quantity + (kind === 'quantityDiffers' ? 1 : 0);
      return { id, usageType: typeOf(seed), usageDate: at, usageCharacteristic: [{ name: 'caller', value: caller }], quantity: counted, amount: eur(2 * counted + (kind === 'rateDiffers' ? 1 : 0)) };
    });
    const { status, body } = await suite.post<{ id: string; openDifferenceCount: number }>(`${own}/reconciliation`, {
      agreement: { id: `sale${seed}` }, counterparty: { id: 'sell' }, period: march, basis: 'usage', keyCharacteristic: ['caller'], statementItem: said,
    });
    expect([status, body.openDifferenceCount]).toEqual([201, plan.filter(({ kind }) => kind !== 'matched').length]);
    for (const kind of kinds.slice(1)) {
      const items = await list<{ ownRecord: readonly { id: string }[]; partnerRecord: readonly string[] }>(suite, `${own}/reconciliationItem?reconciliation.id=${body.id}&result=${kind}&limit=1000`);
      expect(items.map(({ ownRecord, partnerRecord }) => ownRecord[0]?.id ?? partnerRecord[0]).toSorted()).toEqual(plan.filter((one) => one.kind === kind).map(({ id }) => id).toSorted());
    }
  });
});

const inHundreds = <T>(all: readonly T[]): readonly (readonly T[])[] => Array.from({ length: Math.ceil(all.length / 100) }, (_, index) => all.slice(index * 100, (index + 1) * 100));
