import type { Finding } from '@concord/errors';
import { type AccountName, chartOfAccounts, imbalances } from '@concord/ledger';
import { isCurrency, minorUnit, readDecimal } from '@concord/money';
import { postingOf, type WirePosting } from '../stored-entry.ts';

/** Most postings of one entry. */
const most = 200;

/** Accounts that are kept apart by whom they concern. */
const byCounterparty: ReadonlySet<AccountName> = new Set(['receivable', 'payable', 'advancePaid', 'advanceReceived']);

/** What is wrong with postings, all at once: each by itself, and the debits and credits of a party in a currency where the amounts can be read. */
export function postingFindings(posting: readonly WirePosting[]): Finding[] {
  if (posting.length === 0) return [{ code: 'emptyEntry', message: 'an entry has postings', pointer: '/posting' }];
  if (posting.length > most) return [{ code: 'tooManyPostings', message: `${posting.length} postings, of which an entry has ${most} at most`, pointer: '/posting' }];
  const findings = posting.flatMap((one, index) => [...accountFindings(one, `/posting/${index}`), ...amountFindings(one, `/posting/${index}/amount`)]);
  return findings.length > 0 ? findings : balanceFindings(posting);
}

/** The document knows accounts as texts; which there are, the chart says. */
function accountFindings({ account, counterparty }: WirePosting, pointer: string): Finding[] {
  if (!Object.hasOwn(chartOfAccounts, account)) return [{ code: 'unknownAccount', message: `${account} is no account of the chart`, pointer: `${pointer}/account` }];
  return byCounterparty.has(account) && !counterparty ? [{ code: 'counterpartyMissing', message: `${account} says whom it concerns`, pointer: `${pointer}/counterparty` }] : [];
}

function amountFindings({ amount: { unit, value } }: WirePosting, pointer: string): Finding[] {
  if (!isCurrency(unit)) return [{ code: 'unknownCurrency', message: `${unit} is not an active ISO 4217 currency`, pointer: `${pointer}/unit` }];
  const read = readDecimal(value);
  if (read && !read.isNegative() && !read.isZero() && read.decimalPlaces() <= minorUnit(unit)) return [];
  return [{ code: 'invalidPosting', message: `${value} ${unit} is no amount above zero with at most ${minorUnit(unit)} decimals; the side says which way it goes`, pointer }];
}

const balanceFindings = (posting: readonly WirePosting[]): Finding[] =>
  [...imbalances(posting.map(postingOf))].map(([books, difference]) => ({ code: 'unbalancedEntry', message: `debits exceed credits by ${difference.toFixed()} in the books of ${books}`, pointer: '/posting' }));
