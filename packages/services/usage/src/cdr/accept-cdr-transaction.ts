import { invalidInput } from '@concord/errors';
import { type Operation, uuidv7 } from '@concord/resource';
import { recordId } from '../files/read/record-id.ts';
import type { CdrTransaction, CdrTransactionItem } from './cdr-transaction.ts';
import { takeInCdrs } from './take-in-cdrs.ts';

const longestId = 128 - recordId('', 0).length;

/** A body as its document promises it; what the server sets is the server's, whatever was sent. */
interface CdrTransactionSent extends Readonly<Record<string, unknown>> {
  readonly id?: string;
  readonly relatedParty: NonNullable<CdrTransaction['relatedParty']>;
  readonly transactionItem?: readonly CdrTransactionItem[];
}

/**
 * `POST /cdrTransaction`: takes in the detail records of a transaction and answers with what became of each. Its usage records are
 * named after it, by their place. @throws DomainError invalidInput `invalidId` where that leaves no room for a place
 */
export const acceptCdrTransaction: Operation = async (request, context) => {
  const { state: _state, sender: _sender, ...sent } = request.body as CdrTransactionSent;
  const id = sent.id ?? uuidv7(context.now);
  if (id.length > longestId) throw invalidInput('invalidId', `the id of a transaction has at most ${String(longestId)} characters`, [{ code: 'invalidId', message: 'too long', pointer: '/id' }]);
  const taken = await takeInCdrs({ ...sent, id }, context);
  const created = await context.resources.create<CdrTransaction>('CdrTransaction', { ...sent, id, ...(sent.transactionItem && { transactionItem: taken.transactionItem }), ...totalsOf(taken) });
  return { status: 201, headers: { Location: created.href ?? '', ETag: '"1"' }, body: created };
};

const totalsOf = ({ controlTotal, quantity, reject }: Awaited<ReturnType<typeof takeInCdrs>>) => ({ controlTotal, quantity, reject });
