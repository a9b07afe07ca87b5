import type { Finding } from '@concord/errors';
import { isCurrency, readDecimal, type WireMoney } from '@concord/money';
import { defineResource, type Resource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';

/** Up to which amount of a currency one person is enough (our own API). */
export interface ApprovalLimit extends Resource {
  readonly appliesTo: 'settlementRun' | 'payoutBatch';
  readonly amount: WireMoney;
}

/** One for each currency: what is above it waits for a second person. Where there is none, one person is enough. */
export const approvalLimit = defineResource<ApprovalLimit>({
  name: 'ApprovalLimit',
  stamps: { lastUpdate: 'onChange' },
  rules: [operatorsOnly('limits are set'), amountsAreReal, whatItAppliesToStands],
  unique: [['appliesTo', 'amount.unit']],
  visibleTo: () => [],
});

function amountsAreReal({ amount: { unit, value } }: ApprovalLimit): Finding[] {
  const amount = readDecimal(value);
  return isCurrency(unit) && amount && !amount.isNegative() ? [] : [{ code: 'invalidAmount', message: `${value} ${unit} is no amount of an ISO 4217 currency from zero on`, pointer: '/amount' }];
}

function whatItAppliesToStands({ appliesTo, amount }: ApprovalLimit, previous: ApprovalLimit | undefined): Finding[] {
  if (!previous || (appliesTo === previous.appliesTo && amount.unit === previous.amount.unit)) return [];
  return [{ code: 'limitStands', message: 'a limit changes its amount, not its currency or what it applies to', pointer: '/amount/unit' }];
}
