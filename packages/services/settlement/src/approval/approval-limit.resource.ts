import type { Finding } from '@concord/errors';
import { isCurrency, readDecimal, type WireMoney } from '@concord/money';
import { type ChangeContext, defineResource, isSameJson, type Resource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';

/** Up to which amount of a currency one person is enough (our own API). */
export interface ApprovalLimit extends Resource {
  readonly appliesTo: 'settlementRun' | 'payoutBatch';
  readonly amount: WireMoney;
  /** What somebody wants it to be, until somebody else asks for the same. */
  readonly proposedAmount?: WireMoney;
  readonly proposedBy?: string;
  readonly approvedBy?: string;
}

/**
 * One for each currency: what is above it waits for a second person. Where there is none, one person is enough. Whoever could move a
 * limit alone could do without it: a new amount is proposed, and counts when a second person asks for the same.
 */
export const approvalLimit = defineResource<ApprovalLimit>({
  name: 'ApprovalLimit',
  stamps: { lastUpdate: 'onChange' },
  readOnly: ['proposedAmount', 'proposedBy', 'approvedBy'],
  derive: proposed,
  rules: [operatorsOnly('limits are set'), amountsAreReal, whatItAppliesToStands],
  unique: [['appliesTo', 'amount.unit']],
  visibleTo: () => [],
});

function proposed(next: ApprovalLimit, previous: ApprovalLimit | undefined, { caller: { subject } }: ChangeContext): ApprovalLimit {
  if (!previous || isSameJson(next.amount, previous.amount)) return next;
  const { proposedAmount, proposedBy, ...rest } = next;
  if (proposedAmount && isSameJson(proposedAmount, next.amount) && proposedBy !== subject) return { ...rest, approvedBy: subject };
  return { ...rest, amount: previous.amount, proposedAmount: next.amount, proposedBy: subject };
}

function amountsAreReal({ amount, proposedAmount }: ApprovalLimit): Finding[] {
  const { unit, value } = proposedAmount ?? amount;
  const read = readDecimal(value);
  return isCurrency(unit) && read && !read.isNegative() ? [] : [{ code: 'invalidAmount', message: `${value} ${unit} is no amount of an ISO 4217 currency from zero on`, pointer: '/amount' }];
}

function whatItAppliesToStands({ appliesTo, amount, proposedAmount = amount }: ApprovalLimit, previous: ApprovalLimit | undefined): Finding[] {
  if (!previous || (appliesTo === previous.appliesTo && proposedAmount.unit === previous.amount.unit)) return [];
  return [{ code: 'limitStands', message: 'a limit changes its amount, not its currency or what it applies to', pointer: '/amount/unit' }];
}
