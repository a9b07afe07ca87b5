import type { Transaction } from '@concord/storage-port';
import type { Agreement } from './agreement.ts';

const pageSize = 500;

/** Every other agreement in `status` that engages one of the same parties. */
export async function agreementsBeside(agreement: Agreement, status: readonly string[], transaction: Transaction): Promise<readonly Agreement[]> {
  const found: Agreement[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const page = await transaction.collection<Agreement>('agreement').list({ where: besides(agreement, status), offset, limit: pageSize });
    found.push(...page.map(({ document }) => document).filter(({ id }) => id !== agreement.id));
    if (page.length < pageSize) return found;
  }
}

const besides = ({ engagedParty }: Agreement, status: readonly string[]) =>
  ({
    op: 'and',
    of: [
      { op: 'in', path: 'status', values: status },
      { op: 'in', path: 'engagedParty[].id', values: engagedParty.map(({ id }) => id) },
    ],
  }) as const;
