import { type Finding, invalidInput, isDomainError } from '@concord/errors';
import { decimal, parseMoney } from '@concord/money';
import { readInstant } from '@concord/period';
import type { Claim } from '@concord/reconciliation';
import { recordKey, summed, termKey } from './claim-keys.ts';
import type { StatementItem, Wanted } from './reconciliation.ts';

/**
 * What the partner says, read. @param placeOf where the n-th item stands in what was sent
 * @throws DomainError `invalidStatement` with a finding for every item that cannot be read
 */
export function partnerClaims({ basis, statementItem, keyCharacteristic = [] }: Wanted, placeOf: (index: number) => string): readonly Claim[] {
  const findings: Finding[] = [];
  const claims = statementItem.flatMap((item, index) => {
    const read = basis === 'usage' ? recordClaim(item, keyCharacteristic) : lineClaim(item);
    if (!('code' in read)) return [read];
    findings.push({ ...read, pointer: `${placeOf(index)}${read.pointer}` });
    return [];
  });
  if (findings.length > 0) throw invalidInput('invalidStatement', `${findings.length} of ${statementItem.length} items cannot be read`, findings.slice(0, mostFindings));
  return basis === 'usage' ? claims : summed(claims);
}

const mostFindings = 100;

type Read = Claim | Finding;

function lineClaim(item: StatementItem): Read {
  const { termId } = item;
  if (termId === undefined) return { code: 'missingTerm', message: 'termId says which term the line is of', pointer: '/termId' };
  const { amount } = item;
  if (!amount) return { code: 'missingAmount', message: 'amount says what the line comes to', pointer: '/amount' };
  return withNumbers(item, (numbers) => ({ ids: [item.id], key: termKey(termId, amount.unit), ...numbers }));
}

function recordClaim(item: StatementItem, names: readonly string[]): Read {
  const at = readInstant(item.usageDate);
  if (at === undefined) return { code: 'missingUsageDate', message: 'usageDate says when it was used', pointer: '/usageDate' };
  if (item.quantity === undefined && !item.amount) return { code: 'missingAmount', message: 'a record says how much was counted, or what it comes to', pointer: '/amount' };
  const values = names.map((wanted) => item.usageCharacteristic?.find(({ name }) => name === wanted)?.value);
  return withNumbers(item, (numbers) => ({ ids: [item.id], key: recordKey(item.usageType, values), at, ...numbers }));
}

function withNumbers({ quantity, amount }: StatementItem, claim: (numbers: Pick<Claim, 'quantity' | 'amount'>) => Claim): Read {
  try {
    return claim({ ...(quantity !== undefined && { quantity: decimal(quantity) }), ...(amount && { amount: parseMoney(amount) }) });
  } catch (error) {
    if (isDomainError(error)) return { code: error.code, message: error.message, pointer: '' };
    throw error;
  }
}
