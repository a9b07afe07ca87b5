import { decimal, round, stored, wireMoney } from '@concord/money';
import type { Predicate, Transaction } from '@concord/storage-port';
import { askedPage } from '../asked-page.ts';
import { catalogCopy } from '../desk/catalog-copy.ts';
import { loggedEvents, type LoggedCharge, type LoggedEvent } from '../desk/event-log.ts';
import { type KeptStep, wireStep } from './explanation-steps.ts';

/** What tells the charges of one customer charge from others, and whether one is of them. */
const identity = ['seller', 'customer', 'offering', 'priceType', 'unit', 'period'] as const;

const recordScale = 6;

/** The events that a customer was charged for, a page at a time, each with its price. @param charge the step that says which */
export async function explainCharge({ operands }: KeptStep, query: string, transaction: Transaction) {
  const where: Predicate = { op: 'and', of: identity.map((name) => ({ op: 'eq', path: `charges[].${name}`, value: operands[name] ?? '' })) };
  const { offset, limit } = askedPage(new URLSearchParams(query), { usual: 100, most: 1000 });
  const log = transaction.collection<LoggedEvent>(loggedEvents.name);
  const events = limit === 0 ? [] : (await log.list({ where, offset, limit })).map(({ document }) => document);
  const explainedEvent = [];
  for (const event of events) for (const charge of event.charges.filter((one) => isOf(operands, one))) explainedEvent.push(await explained(event, charge, transaction));
  return { headers: { 'X-Total-Count': String(await log.count(where)), 'X-Result-Count': String(explainedEvent.length) }, body: { explainedEvent } };
}

const isOf = (operands: KeptStep['operands'], charge: LoggedCharge): boolean => identity.every((name) => (charge[name] ?? '') === operands[name]);

async function explained({ occurrence, kind, at, event }: LoggedEvent, charge: LoggedCharge, transaction: Transaction) {
  const { unit, quantity, amount, priceType } = charge;
  const price = priceIn(event?.offering?.prices ?? (await knownPrices(charge, transaction)), charge);
  const step = wireStep({ name: 'tariff', operands: { priceType, unit, quantity, ...(price !== undefined && { price }) }, result: amount });
  return { event: { id: occurrence, '@referredType': kind }, eventTime: at, quantity, amount: wireMoney(unit, stored(amount)), step: [step] };
}

interface PriceOf {
  readonly priceType: string;
  readonly price: { readonly unit: string; readonly value: unknown };
}

/** What a close charged names no prices: those of the catalog as it is known now. */
async function knownPrices({ offering: id }: LoggedCharge, transaction: Transaction): Promise<readonly PriceOf[]> {
  const found = await catalogCopy(transaction).offering(id);
  return 'offering' in found ? found.offering.prices.map(({ priceType, price: { unit, value } }) => ({ priceType, price: { unit, value: value.toFixed() } })) : [];
}

/** The price that leads to the amount; none where it has changed since, or where a part was taken back. */
function priceIn(prices: readonly PriceOf[], { priceType, unit, quantity, amount }: LoggedCharge): string | undefined {
  const values = prices.filter((one) => one.priceType === priceType && one.price.unit === unit).map(({ price }) => String(price.value));
  return values.find((value) => round(decimal(value).times(stored(quantity)), recordScale).eq(stored(amount)));
}
