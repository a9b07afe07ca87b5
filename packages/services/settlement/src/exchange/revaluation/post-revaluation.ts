import { mirrored, type Posting, unrealisedDifference } from '@concord/ledger';
import { decimal, minorUnit } from '@concord/money';
import { type Instant, toIso } from '@concord/period';
import type { ChangeContext } from '@concord/resource';
import type { KeptStep } from '../../explanation/explanation-steps.ts';
import { postEntries } from '../../ledger/post-ledger.ts';
import type { ExchangeRevaluation, RevaluedBill } from './exchange-revaluation.resource.ts';

/** Posts a revaluation at the last instant of its day, and takes it back at the first of the next, by an entry of its own. */
export async function postRevaluation(revaluation: ExchangeRevaluation, end: Instant, context: ChangeContext): Promise<ExchangeRevaluation> {
  const { id, party, booksCurrency: unit, unrealisedGain, unrealisedLoss } = revaluation;
  const postings = unrealisedDifference(party.id, { unit, gain: decimal(unrealisedGain.value), loss: decimal(unrealisedLoss.value) });
  if (postings.length === 0) return context.resources.create<ExchangeRevaluation>('ExchangeRevaluation', { ...revaluation, state: 'noDifference' });
  const [entry, back] = [id, `${id}-reversal`].map((one) => `entry-${one}`) as [string, string];
  const posted = await context.resources.create<ExchangeRevaluation>('ExchangeRevaluation', { ...revaluation, state: 'posted', ledgerEntry: { id: entry }, reversalEntry: { id: back } });
  await postEntries(draftsOf(posted, postings, end), { ...context, tenant: context.caller.tenant });
  return posted;
}

function draftsOf(revaluation: ExchangeRevaluation, postings: readonly Posting[], end: Instant) {
  const { id, href, valuationDate, sourceCurrency } = revaluation;
  const cause = { id, ...(href !== undefined && { href }), '@referredType': 'ExchangeRevaluation' };
  const description = `open bills in ${sourceCurrency} at the rate of ${valuationDate}`;
  const alike = { attributes: { cause }, steps: stepsOf(revaluation) };
  return [
    { date: toIso(end - 1), reference: { id }, description, postings, ...alike },
    { date: toIso(end), reference: { id: `${id}-reversal` }, description: `${description}, taken back`, postings: mirrored(postings), reverses: `entry-${id}`, ...alike },
  ];
}

function stepsOf(revaluation: ExchangeRevaluation): readonly KeptStep[] {
  const { revaluedBill, unrealisedGain, unrealisedLoss } = revaluation;
  const differences = JSON.stringify(revaluedBill.map(({ difference }) => String(difference.value)));
  return [
    ...revaluedBill.map((one) => stepOf(one, revaluation)),
    { name: 'unrealisedGain', operands: { differences }, result: decimal(unrealisedGain.value).toFixed() },
    { name: 'unrealisedLoss', operands: { differences }, result: decimal(unrealisedLoss.value).toFixed() },
  ];
}

function stepOf({ bill, account, openAmount, settledAmount, billRate, difference }: RevaluedBill, { source, closingRate, booksCurrency }: ExchangeRevaluation): KeptStep {
  const operands = {
    bill: bill.id, account, amount: String(openAmount.value), before: String(settledAmount.value), exchangedFrom: openAmount.unit, exchangedTo: booksCurrency, rateSource: source,
    billRate: String(billRate), exchangeRate: String(closingRate), decimals: String(minorUnit(booksCurrency)),
  };
  return { name: 'revalued', operands, result: decimal(difference.value).toFixed() };
}
