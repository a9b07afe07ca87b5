import { resourceNames, type Session } from '@concord/cli';

type Client = Session['operator'];

/** How many there are of each kind, how far the records of usage came, and whether the books are one unbroken chain. */
export async function census(operator: Client): Promise<readonly (readonly [string, string])[]> {
  const [counts, usage, entries] = await Promise.all([
    Promise.all(resourceNames.map(async (name) => [`number of ${name}`, String((await operator.list(name)).length)] as const)),
    operator.list('Usage'), operator.list('LedgerEntry'),
  ]);
  const byStatus = [...Map.groupBy(usage, ({ status }) => status)].map(([status, records]) => [`records ${status}`, String(records.length)] as const);
  return [...counts, ...byStatus, ['broken links of the books', String(brokenLinks(entries))]];
}

type Entry = Awaited<ReturnType<Client['list']>>[number] & { readonly sequence: number; readonly previousHash: string; readonly hash: string };

function brokenLinks(entries: readonly Entry[]): number {
  const chain = entries.toSorted((one, other) => one.sequence - other.sequence);
  return chain.filter(({ sequence, previousHash }, index) => index > 0 && (chain[index - 1]?.hash !== previousHash || chain[index - 1]?.sequence !== sequence - 1)).length;
}
