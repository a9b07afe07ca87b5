import type { Session } from '../suite/session.ts';
import { collections } from '../suite/collections.ts';
import { beforeTheMonth } from './chapters-before.ts';
import { theMonthAndAfter, type Ending } from './chapters-after.ts';
import { monthOf } from './month.ts';
import type { Screen } from './screen.ts';
import { smartCity } from './story.ts';
import { billsTable, linesTable, netTable, partiesTable } from './tables.ts';
import { bookTotals, verdict } from './verdict.ts';

/** How the story ended: what came out, and everything that is not as the independent calculation has it. */
export interface Told {
  readonly ending: Ending;
  readonly differences: readonly string[];
}

/** Tells the smart city's March through the public APIs. @param records how many data records the month has */
export async function tellStory(records: number, session: Session, screen: Screen): Promise<Told> {
  const story = smartCity();
  const month = monthOf(story.period, records);
  await beforeTheMonth(story, session, screen);
  const ending = await theMonthAndAfter(story, month, session, screen);
  screen.table('What each term came to', linesTable(ending));
  screen.table('What each party earns and owes', partiesTable(ending, story.parties));
  screen.table('Net positions', netTable(ending));
  screen.table('Bills and payments', billsTable(ending));
  for (const { event, reason } of ending.suspense) screen.say(`\nIn suspense: record ${event} (${reason}); refused as sent before: ${ending.duplicates.join()}`);
  const { debits, credits } = bookTotals(ending);
  screen.say(`Trial balance: ${ending.balances.length} accounts, debits ${debits} EUR, credits ${credits} EUR`);
  const differences = verdict(ending, month, story);
  for (const difference of differences) screen.say(difference);
  screen.say(differences.length === 0 ? 'Checked: every amount equals the independent calculation.' : `${differences.length} differences from the independent calculation.`);
  return { ending, differences };
}

/** Where to see what the story left behind. */
export function links(url: string, tenant: string): readonly string[] {
  return [
    '', 'See for yourself',
    `  every API, with Swagger UI   ${url}/`,
    `  settlement reports           ${url}/tmf-api/${collections.PartyRevSharingReport}`,
    `  customer bills               ${url}/tmf-api/${collections.CustomerBill}`,
    `  trial balance                ${url}/tmf-api/${collections.TrialBalance}`,
    '  a token (client_id=env sees what the environment data provider sees):',
    `    curl -s ${url}/oauth2/token -d grant_type=client_credentials -d client_id=operator -d client_secret=development -d tenant=${tenant}`,
  ];
}
