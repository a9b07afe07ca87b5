import { type Decimal, minorUnit, sumOf } from '@concord/money';
import { element, type Xml, xmlDocument } from '@concord/xml';
import { bankText, fileReference } from './bank-text.ts';

export interface BankAccount {
  /** Its owner. */
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
}

export interface CreditTransfer {
  /** Comes back with the bank statement, end to end. */
  readonly id: string;
  readonly amount: Decimal;
  readonly to: BankAccount;
  /** What the payee reads. */
  readonly text: string;
}

/** Transfers from one account in one currency on one day (`YYYY-MM-DD`). */
export interface TransferBatch {
  readonly id: string;
  /** ISO 8601 */
  readonly created: string;
  readonly day: string;
  readonly currency: string;
  readonly from: BankAccount;
  readonly transfers: readonly CreditTransfer[];
}

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
const [longestName, longestText] = [70, 140];

const node = (name: string, ...content: readonly (Xml | string | undefined)[]): Xml | undefined => {
  const [first] = content;
  return typeof first === 'string' ? element(name, {}, first) : element(name, {}, content.filter((one) => typeof one === 'object'));
};

/** A customer credit transfer initiation, ISO 20022 pain.001.001.09. @param batch with at least one transfer */
export function creditTransferFile(batch: TransferBatch): string {
  const { id, created, day, currency, from, transfers } = batch;
  const sums = [node('NbOfTxs', String(transfers.length)), node('CtrlSum', amountOf(sumOf(transfers.map(({ amount }) => amount)), currency))];
  const isSepa = currency === 'EUR';
  return xmlDocument(element('Document', { xmlns: namespace }, node(
    'CstmrCdtTrfInitn',
    node('GrpHdr', node('MsgId', fileReference(id)), node('CreDtTm', created.slice(0, 19)), ...sums, node('InitgPty', nameOf(from))),
    node(
      'PmtInf',
      node('PmtInfId', fileReference(id)), node('PmtMtd', 'TRF'), ...sums, isSepa ? node('PmtTpInf', node('SvcLvl', node('Cd', 'SEPA'))) : undefined, node('ReqdExctnDt', node('Dt', day)),
      node('Dbtr', nameOf(from)), node('DbtrAcct', ibanOf(from)), agent('DbtrAgt', from) ?? node('DbtrAgt', node('FinInstnId', node('Othr', node('Id', 'NOTPROVIDED')))), node('ChrgBr', isSepa ? 'SLEV' : 'SHAR'),
      ...transfers.map((transfer) => transferNode(transfer, currency)),
    ),
  )));
}

const transferNode = ({ id, amount, to, text }: CreditTransfer, currency: string): Xml | undefined => node(
  'CdtTrfTxInf',
  node('PmtId', node('EndToEndId', fileReference(id))), node('Amt', element('InstdAmt', { Ccy: currency }, amountOf(amount, currency))),
  agent('CdtrAgt', to), node('Cdtr', nameOf(to)), node('CdtrAcct', ibanOf(to)), node('RmtInf', node('Ustrd', bankText(text, longestText))),
);

const amountOf = (amount: Decimal, currency: string): string => amount.toFixed(minorUnit(currency));
const nameOf = ({ name }: BankAccount): Xml | undefined => node('Nm', bankText(name, longestName));
const ibanOf = ({ iban }: BankAccount): Xml | undefined => node('Id', node('IBAN', iban));
const agent = (name: string, { bic }: BankAccount): Xml | undefined => (bic === undefined ? undefined : node(name, node('FinInstnId', node('BICFI', bic))));
