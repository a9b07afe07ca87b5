import type { Caller } from '@concord/access';
import { forbidden } from '@concord/errors';

/**
 * For what touches everybody's books: it is the operator's to do, whatever scopes a partner's token holds.
 * @param what the operator does: `periods are closed` @throws DomainError forbidden `operatorOnly`
 */
export function assertOperator({ party }: Pick<Caller, 'party'>, what: string): void {
  if (party !== undefined) throw forbidden('operatorOnly', `${what} by the operator`);
}
