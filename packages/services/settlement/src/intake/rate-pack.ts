import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Decimal, stored, wireMoney, zero } from '@concord/money';
import type { Outcome } from '@concord/rating';
import type { UsageResource } from '../desk/commercial-events.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { rated, type Result, told } from './usage-intake.ts';

/** So few that a record is logged while what was made of it is still at hand for the processor, and that whoever reads meanwhile hardly waits. */
const sliceSize = 100;

/** A pack of records was accepted: they are logged together, and only what is not rated is told by name. @param usages in the order of their ids */
export async function rateUsagePack(usages: Iterable<UsageResource>, desk: Desk): Promise<void> {
  const packing = desk.log.packing();
  const charges = new Map<string, Decimal>();
  const held: Result[] = [];
  let [first, count] = ['', 0];
  for (const slice of slices(usages)) {
    const { results, outcomes } = await rated(slice, desk, (event) => packing.add(event));
    outcomes.forEach((outcome) => addCharges(outcome, charges));
    held.push(...results.filter((result) => result.held !== undefined));
    [first, count] = [first || (slice[0]?.id ?? ''), count + slice.length];
    await othersTurn();
  }
  await packing.keep();
  for (const { usage, held: reason } of held) await told(usage, reason, desk);
  desk.packs.push({ first, count, suspended: held.length, charge: [...charges].map(([unit, sum]) => wireMoney(unit, sum)) });
}

function* slices<T>(items: Iterable<T>): Generator<readonly T[]> {
  let slice: T[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < sliceSize) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function addCharges({ obligations }: Outcome, sums: Map<string, Decimal>): void {
  for (const { detail, unit, amount } of obligations) if (detail.kind === 'charge') sums.set(unit, (sums.get(unit) ?? zero).plus(stored(amount)));
}
