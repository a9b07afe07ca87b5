import { decimal, parseMoney } from '@concord/money';
import type { Tolerance } from '@concord/reconciliation';
import type { Transaction } from '@concord/storage-port';
import { parseAgreement } from '@concord/terms';
import { agreementNamed } from '../desk/agreement-copy.ts';
import type { WireTolerance } from './reconciliation.ts';

/**
 * Up to which difference both take a claim for agreed: what the settlement terms say, where nothing else is given. How far clocks
 * may go apart, and how many units one may miss, is no matter of the agreement.
 * @throws DomainError `unknownAgreement`
 */
export async function toleranceFor(agreement: string, given: WireTolerance = {}, transaction: Transaction): Promise<Tolerance> {
  const { tolerance } = parseAgreement(await agreementNamed(agreement, transaction)).settlement;
  const always = { seconds: given.seconds, quantity: given.quantity === undefined ? undefined : decimal(given.quantity) };
  const isGiven = given.amount !== undefined || given.percent !== undefined;
  if (!isGiven) return { ...always, amount: tolerance?.amount?.value, percent: tolerance?.percent };
  return { ...always, amount: given.amount && parseMoney(given.amount).value, percent: given.percent === undefined ? undefined : decimal(given.percent) };
}
