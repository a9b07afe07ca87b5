import { everything, type Transaction } from '@concord/storage-port';
import type { Agreement } from './agreement.ts';

/** Every other agreement in `status` that engages one of the same parties. */
export async function agreementsBeside(agreement: Agreement, status: readonly string[], transaction: Transaction): Promise<readonly Agreement[]> {
  const found = await everything<Agreement>('agreement', transaction, besides(agreement, status));
  return found.filter(({ id }) => id !== agreement.id);
}

const besides = ({ engagedParty }: Agreement, status: readonly string[]) =>
  ({
    op: 'and',
    of: [
      { op: 'in', path: 'status', values: status },
      { op: 'in', path: 'engagedParty[].id', values: engagedParty.map(({ id }) => id) },
    ],
  }) as const;
