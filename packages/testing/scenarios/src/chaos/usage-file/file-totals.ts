import type { Session } from '@concord/cli';
import { operatorOf } from '@concord/testkit';
import type { BottomLine } from '../bottom-line.ts';

interface Money {
  readonly unit: string;
  readonly value: string | number;
}

const amount = ({ value, unit }: Money): string => `${String(value)} ${unit}`;

/** All that a file has left behind once its month is closed: its own totals, its records by status, what waits, the lines and the books. */
export async function fileTotals(id: string, { baseUrl, operator }: Session): Promise<BottomLine> {
  const [file, records, suspense, lines, balances, entries] = await Promise.all([
    operator.read('UsageFile', id), recordsByStatus(baseUrl), operator.list('SuspenseItem'),
    operator.list('SettlementLine'), operator.list('TrialBalance'), operator.list('LedgerEntry'),
  ]);
  return new Map([
    ['state', file.state],
    ...Object.entries(file.controlTotal).map(([name, count]) => [`file: ${name}`, String(count)] as const),
    ...file.charge.map((charge) => [`file: charge in ${charge.unit}`, amount(charge)] as const),
    ...(file.quantity ?? []).map(({ name, units, amount: held }) => [`file: ${name} in ${units}`, String(held)] as const),
    ...records,
    ...counted('suspense', suspense, ({ reason }) => reason),
    ...held('line', lines.map(({ agreement, termId, payer, payee, amount: owed }) => [`${agreement.id} ${termId}: ${payer.id} owes ${payee.id}`, amount(owed)])),
    ...held('book', balances.map(({ party, account, debit, credit }) => [`${party.id}: ${account}`, `debit ${amount(debit)}, credit ${amount(credit)}`])),
    ['entries of the books', String(entries.length)],
  ]);
}

/** As the store of records counts them, and not as the file does. */
async function recordsByStatus(url: string): Promise<BottomLine> {
  const operator = operatorOf(url);
  const counts = await Promise.all(['received', 'rated', 'rejected', 'recycled'].map(async (status) => {
    const { headers } = await operator.get(`/usageManagement/v4/usage?status=${status}&limit=1&fields=id`);
    return [`records ${status}`, headers.get('x-total-count') ?? 'not counted'] as const;
  }));
  return new Map(counts);
}

function counted<T>(kind: string, things: readonly T[], by: (thing: T) => string): readonly (readonly [string, string])[] {
  return [...Map.groupBy(things, by)].map(([name, group]) => [`${kind}: ${name}`, String(group.length)] as const);
}

/** What stands twice under a name is shown twice. */
function held(kind: string, values: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...Map.groupBy(values, ([name]) => name)].map(([name, group]) => [`${kind} ${name}`, group.map(([, value]) => value).toSorted().join(' and ')] as const);
}
