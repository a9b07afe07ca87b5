import { invalidInput } from '@concord/errors';
import { type Decimal, readDecimal, sumOf, zero } from '@concord/money';
import { all, textAt, type Tree, xmlTree } from './xml-tree.ts';

/** A movement that is booked on an account. */
export interface BankEntry {
  /** The bank's own, else its place in the statement. */
  readonly reference: string;
  /** Money that came in is above zero, money that went out below. */
  readonly amount: Decimal;
  readonly currency: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly endToEndId?: string;
  readonly counterparty?: string;
  readonly counterpartyIban?: string;
  /** What whoever paid wrote. */
  readonly text: string;
}

export interface BankStatementFile {
  readonly id: string;
  readonly iban: string;
  readonly currency: string;
  readonly opening: Decimal;
  readonly closing: Decimal;
  readonly entries: readonly BankEntry[];
}

/**
 * Reads the statements of a camt.053 file; entries that are not booked yet are left to a later one.
 * @throws DomainError `malformedXml`, `entitiesRefused`, `notAStatement`, `unbalancedStatement`
 */
export function readBankStatements(content: string): readonly BankStatementFile[] {
  const root = xmlTree(content);
  const statements = all(root, 'BkToCstmrStmt', 'Stmt');
  if (root.name !== 'Document' || statements.length === 0) throw refused('notAStatement', `${root.name} holds no bank statement (camt.053)`);
  return statements.map(statementOf);
}

function statementOf(tree: Tree): BankStatementFile {
  const id = required(tree, 'Id');
  const entries = all(tree, 'Ntry').filter(isBooked).flatMap((entry, index) => entriesOf(entry, `${id}-${index + 1}`));
  const iban = textAt(tree, 'Acct', 'Id', 'IBAN') ?? textAt(tree, 'Acct', 'Id', 'Othr', 'Id');
  if (iban === undefined) throw refused('notAStatement', `statement ${id} names no account`);
  const [opening, closing] = [balance(tree, ['OPBD', 'PRCD']), balance(tree, ['CLBD'])];
  const moved = sumOf(entries.map(({ amount }) => amount));
  if (!opening.value.plus(moved).eq(closing.value)) throw refused('unbalancedStatement', `statement ${id} opens with ${opening.value.toFixed()}, moves ${moved.toFixed()} and closes with ${closing.value.toFixed()}`);
  return { id, iban, currency: closing.currency, opening: opening.value, closing: closing.value, entries };
}

const isBooked = (entry: Tree): boolean => (textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts')) === 'BOOK';

function balance(tree: Tree, codes: readonly string[]): { readonly value: Decimal; readonly currency: string } {
  const found = all(tree, 'Bal').find((one) => codes.includes(textAt(one, 'Tp', 'CdOrPrtry', 'Cd') ?? ''));
  if (!found) throw refused('notAStatement', `a statement has a balance ${codes.join(' or ')}`);
  return amountOf(found);
}

/** An amount with its sign: a debit is below zero. */
function amountOf(tree: Tree, direction = textAt(tree, 'CdtDbtInd')): { readonly value: Decimal; readonly currency: string } {
  const [amount] = all(tree, 'Amt');
  const value = readDecimal(amount?.text);
  const currency = amount?.attributes.Ccy;
  if (!value || currency === undefined || (direction !== 'CRDT' && direction !== 'DBIT')) throw refused('notAStatement', `${tree.name} has no amount with a currency and a direction`);
  return { value: direction === 'DBIT' ? value.negated() : value, currency };
}

/** An entry, or each transaction of a batch entry where they say their amounts and come to the entry's. */
function entriesOf(entry: Tree, place: string): readonly BankEntry[] {
  const whole = amountOf(entry);
  const direction = textAt(entry, 'CdtDbtInd');
  const day = (textAt(entry, 'BookgDt', 'Dt') ?? textAt(entry, 'BookgDt', 'DtTm') ?? '').slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw refused('notAStatement', `entry ${place} has no booking date`);
  const reference = textAt(entry, 'AcctSvcrRef') ?? textAt(entry, 'NtryRef') ?? place;
  const details = all(entry, 'NtryDtls', 'TxDtls');
  const amounts = details.map((detail) => amountIn(detail, direction));
  const parted = details.length > 1 && sumOf(amounts).eq(whole.value);
  const common = { currency: whole.currency, day };
  if (!parted) return [{ ...common, reference, amount: whole.value, ...partyOf(details[0] ?? entry, whole.value) }];
  return details.map((detail, index) => ({ ...common, reference: `${reference}-${index + 1}`, amount: amounts[index] ?? zero, ...partyOf(detail, amounts[index] ?? zero) }));
}

/** What a transaction of a batch entry says it moved: version 02 says it among the details of the amount, and never the other way than the entry. */
function amountIn(detail: Tree, direction: string | undefined): Decimal {
  const [said = detail] = all(detail, 'AmtDtls', 'TxAmt');
  const holder = all(detail, 'Amt').length > 0 ? detail : said;
  return all(holder, 'Amt').length > 0 ? amountOf(holder, textAt(detail, 'CdtDbtInd') ?? direction).value : zero;
}

/** Who paid, or who was paid. */
function partyOf(detail: Tree, amount: Decimal): Pick<BankEntry, 'endToEndId' | 'counterparty' | 'counterpartyIban' | 'text'> {
  const role = amount.isNegative() ? 'Cdtr' : 'Dbtr';
  const endToEndId = textAt(detail, 'Refs', 'EndToEndId');
  const counterparty = textAt(detail, 'RltdPties', role, 'Nm') ?? textAt(detail, 'RltdPties', role, 'Pty', 'Nm');
  const counterpartyIban = textAt(detail, 'RltdPties', `${role}Acct`, 'Id', 'IBAN');
  const texts = [...all(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'), ...all(detail, 'RmtInf', 'Ustrd'), ...all(detail, 'AddtlTxInf')].map(({ text }) => text);
  return {
    text: texts.join(' '), ...(endToEndId !== undefined && endToEndId !== 'NOTPROVIDED' && { endToEndId }), ...(counterparty !== undefined && { counterparty }), ...(counterpartyIban !== undefined && { counterpartyIban }),
  };
}

function required(tree: Tree, name: string): string {
  const text = textAt(tree, name);
  if (text === undefined || text === '') throw refused('notAStatement', `${tree.name} has no ${name}`);
  return text;
}

const refused = (code: string, message: string) => invalidInput(code, message, [{ code, message, pointer: '/content' }]);
