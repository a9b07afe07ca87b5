/** A booked movement of a test's bank statement; what went out is below zero. */
export interface Movement {
  readonly amount: string;
  readonly reference: string;
  readonly day?: string;
  readonly endToEndId?: string;
  readonly text?: string;
  readonly from?: string;
}

const signed = (amount: string): string => `<Amt Ccy="EUR">${amount.replace('-', '')}</Amt><CdtDbtInd>${amount.startsWith('-') ? 'DBIT' : 'CRDT'}</CdtDbtInd>`;
const balance = (code: string, amount: string): string => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${signed(amount)}</Bal>`;

const entry = ({ amount, reference, day = '2026-04-10', endToEndId, text, from }: Movement): string => `<Ntry>${signed(amount)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef>
<NtryDtls><TxDtls>${endToEndId === undefined ? '' : `<Refs><EndToEndId>${endToEndId}</EndToEndId></Refs>`}${from === undefined ? '' : `<RltdPties><DbtrAcct><Id><IBAN>${from}</IBAN></Id></DbtrAcct></RltdPties>`}
${text === undefined ? '' : `<RmtInf><Ustrd>${text}</Ustrd></RmtInf>`}</TxDtls></NtryDtls></Ntry>`;

/** A camt.053 file over these movements, from zero to what they come to. */
export const camt = (id: string, iban: string, closing: string, movements: readonly Movement[]): string => `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>${id}</Id>
<Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${balance('OPBD', '0')}${balance('CLBD', closing)}${movements.map(entry).join('\n')}</Stmt></BkToCstmrStmt></Document>`;
