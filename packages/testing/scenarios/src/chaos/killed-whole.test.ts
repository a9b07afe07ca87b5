import { givenMortalSuite } from './mortal-suite.ts';
import { killingScreen, timingScreen } from './screens.ts';
import { tellDisturbed, tellUndisturbed } from './tell-disturbed.ts';

/** Where the whole suite is killed, and how many milliseconds after the step began. */
const blows = new Map([['Order', 100], ['Usage', 150], ['Settlement', 50]]);

type Mortal = Awaited<ReturnType<typeof givenMortalSuite>>;

describe('the whole suite killed in mid-story and started again on the same place', () => {
  let suite: Mortal['suite'];
  let close: Mortal['close'];
  beforeAll(async () => { ({ suite, close } = await givenMortalSuite()); }, 60_000);
  afterAll(() => close());

  it('loses nothing and does nothing twice: the story ends with the same cents', async () => {
    const telling = { url: suite.url, records: 60 };
    const expected = await tellUndisturbed({ ...telling, tenant: 'undisturbed', screen: timingScreen(new Map()) });
    const kills: string[] = [];
    const kill = (_: unknown, step: string): void => {
      if (!blows.has(step)) return;
      kills.push(step);
      suite.kill();
    };
    const screen = killingScreen({ plan: () => ({ service: 'all', moment: 1 }), times: blows, kill });
    expect(await tellDisturbed({ ...telling, tenant: 'disturbed', screen }, expected)).toEqual([]);
    expect(kills).toEqual([...blows.keys()]);
  }, 240_000);
});
