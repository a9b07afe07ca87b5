import { decimal, stored, sumOf, wireMoney } from '@concord/money';
import { everything, type Predicate, type Transaction } from '@concord/storage-port';
import { askedPage } from '../asked-page.ts';
import type { SettlementHold } from '../dispute/settlement-hold.resource.ts';
import type { SettlementLine } from '../settlement.resources.ts';
import { type KeptStep, nettedAgreements } from './explanation-steps.ts';

/** What one party owed another before netting, as a gross step has it. */
interface Part {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly netting: string;
  readonly clearingParty: string | undefined;
  readonly agreements: readonly string[];
}

/** The lines that were netted, and what disputes left out of them or returned, a page at a time. @param run that netted */
export async function explainNetting(run: string, steps: readonly KeptStep[], query: string, transaction: Transaction) {
  const items: object[] = steps.flatMap(carriedIn);
  for (const part of steps.flatMap(partsOf)) items.push(...(await linesOf(run, part, transaction)), ...(await holdsOf(run, part, transaction)));
  const { offset, limit } = askedPage(new URLSearchParams(query), { usual: 100, most: 1000 });
  const nettedItem = items.slice(offset, offset + limit);
  return { headers: { 'X-Total-Count': String(items.length), 'X-Result-Count': String(nettedItem.length) }, body: { nettedItem } };
}

/** Positions of earlier runs that this one took up. */
const carriedIn = ({ operands: { carriedOver = '[]', unit = '' } }: KeptStep) =>
  (JSON.parse(carriedOver) as [string, string, string, string][]).map(([id, payer, payee, amount]) => ({ item: { id, '@referredType': 'SettlementPosition' }, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, stored(amount)) }));

function partsOf({ name, operands: { parts = '[]', unit = '', netting = '', clearingParty, [nettedAgreements]: agreements = '[]' } }: KeptStep): Part[] {
  if (name !== 'gross') return [];
  return (JSON.parse(parts) as [string, string, string][]).map(([payer, payee]) => ({ payer, payee, unit, netting, clearingParty, agreements: JSON.parse(agreements) as string[] }));
}

const isAlike = (part: Part, { netting, clearingParty, amount, agreement }: Pick<SettlementHold, 'netting' | 'clearingParty' | 'amount' | 'agreement'>): boolean =>
  part.agreements.includes(agreement.id) && amount.unit === part.unit && netting === part.netting && clearingParty?.id === part.clearingParty;

const between = ({ payer, payee }: Part): Predicate[] => [{ op: 'eq', path: 'payer.id', value: payer }, { op: 'eq', path: 'payee.id', value: payee }];

async function linesOf(run: string, part: Part, transaction: Transaction) {
  const lines = await everything<SettlementLine>('settlementLine', transaction, { op: 'and', of: [{ op: 'eq', path: 'settlementRun.id', value: run }, ...between(part)] });
  return lines.filter((line) => isAlike(part, line)).map(({ id, payer, payee, amount }) => ({ item: { id, '@referredType': 'SettlementLine' }, payer, payee, amount }));
}

async function holdsOf(run: string, part: Part, transaction: Transaction) {
  const moved: Predicate = { op: 'or', of: [{ op: 'eq', path: 'heldIn.id', value: run }, { op: 'eq', path: 'returnedIn.id', value: run }] };
  const holds = await everything<SettlementHold>('settlementHold', transaction, { op: 'and', of: [moved, ...between(part)] });
  return holds.filter((hold) => isAlike(part, hold)).map((hold) => ({ item: { id: hold.id, '@referredType': 'SettlementHold' }, payer: hold.payer, payee: hold.payee, amount: movedBy(run, hold) }));
}

/** What was held out counts below zero; what returns is less what was given in to. */
function movedBy(run: string, { heldIn, returnedIn, amount: { unit, value }, acceptedAmount }: SettlementHold) {
  const out = heldIn?.id === run ? [decimal(value).negated()] : [];
  const back = returnedIn?.id === run ? [decimal(value), decimal(acceptedAmount?.value ?? 0).negated()] : [];
  return wireMoney(unit, sumOf([stored('0'), ...out, ...back]));
}
