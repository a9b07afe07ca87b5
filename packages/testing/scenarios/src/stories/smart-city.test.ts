import { developmentSession, screen, tellStory } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';

describe("the smart city's month", () => {
  let suite: GivenSuite;
  let written = '';
  let told: Awaited<ReturnType<typeof tellStory>>;

  beforeAll(async () => {
    suite = await givenSuite();
    const session = developmentSession(suite.url, 'demo');
    told = await tellStory(400, session, screen((text) => { written += text; }, false));
  }, 120_000);
  afterAll(() => suite.close());

  it('comes out as an independent calculation has it, with books that balance', () => {
    expect(told.differences).toEqual([]);
    expect(written).toContain('Checked: every amount equals the independent calculation.');
  });

  it('settles every bill, the customer\'s and the partners\'', () => {
    expect(told.ending.bills.map(({ category, state }) => `${category} ${state}`).toSorted())
      .toEqual(['customer settled', 'partnerStatement settled', 'partnerStatement settled', 'partnerStatement settled']);
  });

  it('refuses what was sent twice and keeps in suspense what no term speaks of', () => {
    expect(told.ending.duplicates).toEqual(['incident-1']);
    expect(told.ending.suspense).toEqual([{ event: 'parking-1', reason: 'noTerm' }]);
  });

  it('needs no terminal to be read', () => {
    expect(written).not.toMatch(/[\r\u001b]/);
    expect(written.match(/^ +\d+  [A-Z]/gm)).toHaveLength(11);
  });

  it('shows a partner its own agreement and bills, and nobody else\'s', async () => {
    const env = developmentSession(suite.url, 'demo').as('env');
    expect((await env.list('CustomerBill')).map(({ relatedParty }) => relatedParty.map(({ id }) => id))).toEqual([['telco', 'env']]);
    expect(await env.list('SettlementPosition')).toHaveLength(1);
  });
});
