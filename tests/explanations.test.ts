import { readdirSync, readFileSync } from 'node:fs';
import { developmentSession, playCase, readCase } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { recomputed, type Explanation } from './explained/recompute.ts';

const folder = new URL('../examples/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const own = '/partnerSettlement/v1/settlementLine';

interface Line {
  readonly id: string;
  readonly termId: string;
  readonly amount: { readonly value: number };
}

describe('every line of every money-flow case', () => {
  let suite: GivenSuite;
  beforeAll(async () => { suite = await givenSuite(); });
  afterAll(() => suite.close());

  it.each(files)('of %s can be worked out again from its explanation', async (file) => {
    await playCase(readCase(readFileSync(new URL(file, folder), 'utf8')), await developmentSession(suite.url, file), () => undefined);
    const operator = suite.as(undefined, file);
    const { body: lines } = await operator.get<readonly Line[]>(`${own}?limit=1000`);
    expect(lines.length).toBeGreaterThan(0);
    for (const { id, amount } of lines) {
      const { body } = await operator.get<Explanation>(`${own}/${id}/explanation?limit=1000`);
      expect(Number(recomputed(body))).toBe(amount.value);
    }
  });
});
