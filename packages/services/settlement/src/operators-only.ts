import { assertOperator, type Rule } from '@concord/resource';

/**
 * A rule for what touches everybody's books: it is the operator's to do, whatever scopes a partner's token holds.
 * @param what the operator does: `periods are closed`
 */
export const operatorsOnly = (what: string): Rule => (_next, _previous, { caller }) => {
  assertOperator(caller, what);
  return [];
};
