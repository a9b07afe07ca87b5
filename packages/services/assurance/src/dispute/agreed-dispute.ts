import { copyCollection } from '@concord/resource';
import { type Document, everything, type Transaction } from '@concord/storage-port';
import { closedLine } from './closed-line.ts';
import type { SettlementDispute } from './settlement-dispute.ts';

/** What an agreement says of disputes in its SettlementTerms (`dispute`). */
export interface AgreedDispute {
  /** For the other side to answer in. */
  readonly answerDays: number;
  /** What becomes of a dispute that nobody has decided by then. */
  readonly unanswered: 'escalated' | 'accepted' | 'refused';
}

const unlessAgreed: AgreedDispute = { answerDays: 30, unanswered: 'escalated' };

interface AgreementCopy extends Document {
  readonly status: string;
  readonly agreementPeriod?: { readonly startDateTime?: string };
  readonly agreementItem?: readonly { readonly termOrCondition?: readonly ({ readonly '@type'?: string; readonly dispute?: Partial<AgreedDispute> })[] }[];
}

/** What is agreed between the two sides of a dispute, by the latest version of the agreement of its first line. */
export async function agreedDispute(dispute: SettlementDispute, transaction: Transaction): Promise<AgreedDispute> {
  const id = await agreementOf(dispute, transaction);
  if (id === undefined) return unlessAgreed;
  const collection = copyCollection('Agreement');
  const first = (await transaction.collection<AgreementCopy>(collection).find(id))?.document;
  const amendments = await everything<AgreementCopy>(collection, transaction, { op: 'eq', path: 'associatedAgreement[].id', value: id });
  const inForce = [...(first ? [first] : []), ...amendments.filter(({ status }) => status === 'active')].toSorted((one, other) => startOf(one) - startOf(other));
  return { ...unlessAgreed, ...inForce.at(-1)?.agreementItem?.flatMap(({ termOrCondition = [] }) => termOrCondition).find((term) => term['@type'] === 'SettlementTerms')?.dispute };
}

async function agreementOf({ disputedLine: [line] = [] }: SettlementDispute, transaction: Transaction): Promise<string | undefined> {
  if (!line?.settlementLine) return line?.agreement?.id;
  return line.agreement?.id ?? (await closedLine(line.settlementLine.id, transaction))?.agreement?.id;
}

const startOf = ({ agreementPeriod: { startDateTime = '' } = {} }: AgreementCopy): number => Date.parse(startDateTime) || 0;
