import type { WireMoney } from '@concord/money';
import { copyCollection, type EntityRef } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';

/** What this service keeps of a closed line. */
interface LineCopy extends Document {
  readonly agreement?: EntityRef;
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
}

export async function closedLine(id: string, transaction: Transaction): Promise<LineCopy | undefined> {
  return (await transaction.collection<LineCopy>(copyCollection('settlementLine')).find(id))?.document;
}
