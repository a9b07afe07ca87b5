import type { ChargeDetail, Obligation, ShareDetail, Sums, TallyEntry } from '@concord/rating';
import type { PlainUsage } from './own-usage.ts';
import type { Bond, Shape } from './shape.ts';

/** What a telling said, one after the other. */
interface Retelling {
  readonly count: () => number;
  readonly text: () => string;
  readonly number: () => string;
  /** Whatever JSON it is. */
  readonly figure: () => unknown;
}

interface Retold {
  readonly obligations: readonly Obligation[];
  readonly entries: readonly TallyEntry[];
  readonly usage: PlainUsage | undefined;
}

/** Reads back what `tell` has told. @param figures of the event, each once @param own name and time of its usage record */
export function retell({ bonds, keys, counts, texts, places }: Shape, figures: readonly unknown[], own: { readonly id: string; readonly at: string }): Retold {
  const [count, text, place] = [inTurn(counts), inTurn(texts), inTurn(places)];
  const told: Retelling = { count, text, number: () => figures[place()] as string, figure: () => figures[place()] };
  const obligations = bonds.map((bond) => readOwed(bond, told));
  const entries = keys.map((key): TallyEntry => ({ key, add: readSums(told) }));
  return { obligations, entries, usage: told.count() === 0 ? undefined : readUsage(told, own) };
}

function inTurn<T>(all: readonly T[]): () => T {
  const rest = all.values();
  return () => rest.next().value as T;
}

function readOwed(bond: Bond, told: Retelling): Obligation {
  const [amount, quantity] = [told.number(), told.number()];
  const isShare = told.count() === 1;
  const parts = told.count();
  return { ...bond, amount, quantity, detail: isShare ? readShare(parts, told) : readCharge(parts, told) };
}

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

function readShare(count: number, { count: given, text, number, figure }: Retelling): ShareDetail {
  const [gross, deducted] = [number(), number()];
  const parts = times(count, () => ({ base: number(), percent: text() }));
  return { kind: 'share', gross, deducted, parts, ...(given() > 0 && { charged: figure() as NonNullable<ShareDetail['charged']> }) };
}

function readCharge(count: number, { count: given, text, number }: Retelling): ChargeDetail {
  const [quantity, counted, billed] = [number(), number(), number()];
  const parts = times(count, () => ({ from: text(), price: text(), quantity: number() }));
  const per = text();
  const factors = times(given(), text);
  return { kind: 'charge', quantity, counted, billed, parts, per, factors, ...(given() > 0 && { minimum: text() }), ...(given() > 0 && { exchangeRate: number() }) };
}

function readSums({ count, number }: Retelling): Sums {
  const events = count();
  return { ...(count() > 0 && { amount: number() }), ...(count() > 0 && { quantity: number() }), events };
}

function readUsage({ count, text, number, figure }: Retelling, own: { readonly id: string; readonly at: string }): PlainUsage {
  const usageType = text();
  const relatedParty = times(count(), () => ({ id: number(), ...(count() > 0 && { role: text() }) }));
  const characteristics = Object.fromEntries(times(count(), () => [text(), figure()]));
  return { kind: 'usage', id: own.id, at: Date.parse(own.at), usageType, relatedParty, characteristics, ...(count() > 0 && (figure() as object)) };
}
