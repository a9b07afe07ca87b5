import { decimal, wireMoney } from '@concord/money';
import { nettingAttributes } from '../netting-attributes.ts';
import type { NetPosition, NettingGroup } from './net-run.ts';
import type { RunRef } from './run-parts.ts';

/** A position as it is written. @param index among all positions of the run */
export function positionBody(run: RunRef, { payer, payee, unit, amount, group, isCarriedOver }: NetPosition, index: number) {
  const { netting, terms: { guarantor, guaranteeGraceDays, paymentTermDays, payWhenPaid } } = group;
  const carriedPosition = takenUp(group, { payer, payee, unit });
  return {
    id: `${run.id}-position-${index + 1}`, settlementRun: run, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)),
    ...nettingAttributes(netting), agreement: group.agreementsBetween({ payer, payee }).map((id) => ({ id })), ...(isCarriedOver && { state: 'carriedOver' }), payWhenPaid,
    ...(guarantor !== undefined && { guarantor: { id: guarantor } }), ...(guaranteeGraceDays !== undefined && { guaranteeGraceDays }), ...(paymentTermDays !== undefined && { paymentTermDays }), ...(carriedPosition.length > 0 && { carriedPosition }),
  };
}

/** What was carried over between the two, and what that had taken up itself. */
const takenUp = ({ carriedBetween }: NettingGroup, { payer, payee, unit }: Pick<NetPosition, 'payer' | 'payee' | 'unit'>) =>
  carriedBetween({ payer, payee }).filter((one) => one.amount.unit === unit).flatMap(({ id, carriedPosition = [] }) => [{ id }, ...carriedPosition]);
