import { clearedThrough, obligation, type Posting, setOff } from '@concord/ledger';
import { decimal, type Money, type WireMoney } from '@concord/money';
import type { ConsumerContext } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import { postEntry } from '../ledger/post-ledger.ts';
import type { SettlementLine, SettlementPosition } from '../settlement.resources.ts';
import type { SettlementHold } from './settlement-hold.resource.ts';

/**
 * What was given in to is owed no more. Where the line was netted before it was disputed, the books follow its positions: what had
 * been set off against it is owed again.
 */
export async function postCredit(hold: SettlementHold, { unit, value }: WireMoney, context: ConsumerContext): Promise<void> {
  const money: Money = { unit, value: decimal(value).negated() };
  const [payer, payee] = [hold.payer.id, hold.payee.id];
  const wasNetted = hold.settlementLine !== undefined && hold.heldIn === undefined;
  const postings = [...obligation({ payer, payee, money }), ...(wasNetted ? await nettedAgain(hold, money, context.transaction) : [])];
  await postEntry({ date: context.now.toISOString(), reference: { id: hold.id }, description: `credit under dispute ${hold.troubleTicket.id}`, postings, attributes: { cause: hold.troubleTicket }, steps: [{ name: 'credited', operands: { unit }, result: money.value.toFixed() }] }, context);
}

async function nettedAgain(hold: SettlementHold, money: Money, transaction: Transaction): Promise<readonly Posting[]> {
  const [payer, payee] = [hold.payer.id, hold.payee.id];
  const member = hold.clearingParty?.id;
  const isCleared = member !== undefined && member !== payer && member !== payee;
  const legs = isCleared ? [{ payer, payee: member }, { payer: member, payee }] : [{ payer, payee }];
  const positions = await positionsBeside(hold, transaction);
  const against = legs.filter((leg) => positions.some((position) => position.payer.id === leg.payee && position.payee.id === leg.payer));
  return [...(isCleared ? clearedThrough(member, { payer, payee, money }) : []), ...(hold.netting === 'none' ? [] : against.flatMap((leg) => setOff({ ...leg, money })))];
}

/** The positions of the run that closed the line, in its currency. */
async function positionsBeside({ settlementLine, amount: { unit } }: SettlementHold, transaction: Transaction): Promise<readonly SettlementPosition[]> {
  const line = settlementLine && (await transaction.collection<SettlementLine>('settlementLine').find(settlementLine.id))?.document;
  const positions = line ? await everything<SettlementPosition>('settlementPosition', transaction, { op: 'eq', path: 'settlementRun.id', value: line.settlementRun.id }) : [];
  return positions.filter(({ amount }) => amount.unit === unit);
}
