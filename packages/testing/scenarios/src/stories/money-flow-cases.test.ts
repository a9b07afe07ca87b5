import { readdirSync, readFileSync } from 'node:fs';
import { developmentSession, differences, playCase, readCase, type Session } from '@concord/cli';
import { decimal, sumOf } from '@concord/money';
import { givenSuite, type GivenSuite } from '@concord/testkit';

const folder = new URL('../../../../../examples/cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('every money-flow case, through the public APIs', () => {
  let suite: GivenSuite;
  beforeAll(async () => { suite = await givenSuite(); });
  afterAll(() => suite.close());

  it.each(files)('%s comes out to the cent, with books that balance', async (file) => {
    const played = readCase(readFileSync(new URL(file, folder), 'utf8'));
    const session = developmentSession(suite.url, file.replace('.json', ''));
    expect(differences(played.expect, await playCase(played, session, () => undefined))).toEqual([]);
    expect(await currenciesOutOfBalance(session)).toEqual([]);
  }, 60_000);
});

async function currenciesOutOfBalance({ operator }: Session): Promise<readonly string[]> {
  const rows = await operator.list('TrialBalance');
  const byCurrency = Map.groupBy(rows, ({ debit }) => debit.unit);
  return [...byCurrency].filter(([, held]) => !sumOf(held.map(({ debit, credit }) => decimal(debit.value).minus(decimal(credit.value)))).isZero()).map(([unit]) => unit);
}
