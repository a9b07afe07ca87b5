import type { Client } from '../suite/client.ts';
import { eventually } from '../suite/eventually.ts';
import type { Session } from '../suite/session.ts';
import type { Payout, Wire } from '../suite/wire.ts';
import { cast } from './cast.ts';

/**
 * What nordnet owes in euros goes out in one file, which somebody else approves than made it; the bank says a day later that it is done.
 * @returns the batch, as it was approved
 */
export async function payOut(session: Session): Promise<Wire<'PayoutBatch'>> {
  const { operator } = session;
  const batch = await operator.create('PayoutBatch', { id: 'payout-q1', payer: { id: 'nordnet' }, unit: 'EUR', requestedExecutionDate: '2025-04-14' });
  const controller = session.as('operator:controller');
  const approved = await controller.patch('PayoutBatch', batch.id, { state: 'approved' });
  await operator.api('partnerBilling/v1').POST('/importBankStatement', { body: { content: bankStatement(approved) } });
  await eventually('the bank to have paid', () => completed(batch.id, operator));
  return approved;
}

async function completed(id: string, operator: Client): Promise<true | undefined> {
  return (await operator.read('PayoutBatch', id)).state === 'completed' ? true : undefined;
}

const money = (value: string | number, side: 'DBIT' | 'CRDT'): string => `<Amt Ccy="EUR">${value}</Amt><CdtDbtInd>${side}</CdtDbtInd>`;

const entry = ({ id, amount: { value } }: Payout, index: number): string =>
  `<Ntry>${money(value, 'DBIT')}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2025-04-15</Dt></BookgDt><AcctSvcrRef>Q1-${index + 1}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;

const balance = (code: string, value: string | number, side: 'DBIT' | 'CRDT'): string => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${money(value, side)}</Bal>`;

/** What the bank reports (camt.053): an account that was empty, and has paid every payout. */
const bankStatement = ({ payout, totalAmount: { value } }: Wire<'PayoutBatch'>): string => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>S-2025-04-15</Id>
<Acct><Id><IBAN>${cast[0]?.iban ?? ''}</IBAN></Id></Acct>${balance('OPBD', '0', 'CRDT')}${balance('CLBD', value, 'DBIT')}${payout.map(entry).join('')}</Stmt></BkToCstmrStmt></Document>`;
