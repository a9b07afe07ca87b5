import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Decimal, stored, wireMoney, zero } from '@concord/money';
import { type Outcome, partitions } from '@concord/rating';
import type { UsageResource } from '../desk/commercial-events.ts';
import type { LogPacking } from '../desk/event-log.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { type Held, heldFor } from '../suspense/suspense.ts';
import { acceptAll, type Coming } from './accept-event.ts';
import { comingAs, readToRate, told } from './usage-intake.ts';

/** So few records that whoever reads meanwhile hardly waits. */
const turn = 100;

/** Records of a pack, in the order of their ids; read again as often as somebody asks. */
export type UsagePack = () => Iterable<UsageResource>;

/** A pack, and what has become of its records so far. */
interface PackInHand {
  readonly usages: UsagePack;
  readonly log: LogPacking;
  readonly charges: Map<string, Decimal>;
  /** Why records are not rated, by their ids. */
  readonly held: Map<string, Held>;
  first: string;
  count: number;
}

interface ComingPacked extends Coming {
  readonly pack: PackInHand;
}

/** Packs of records were accepted: those of a pack are logged together, and only what is not rated is told by name. */
export async function rateUsagePacks(packs: readonly UsagePack[], desk: Desk): Promise<void> {
  const [inHand, coming]: [PackInHand[], ComingPacked[]] = [[], []];
  for (const usages of packs) inHand.push(await readPack(usages, coming, desk));
  await rateTogether(inHand, coming, desk);
}

/** @param coming takes what can be rated: of a record, no more than that is kept */
async function readPack(usages: UsagePack, coming: ComingPacked[], desk: Desk): Promise<PackInHand> {
  const pack: PackInHand = { usages, log: desk.log.packing(), charges: new Map(), held: new Map(), first: '', count: 0 };
  for (const usage of usages()) {
    const { event, held } = await readToRate(usage, desk);
    if (event) coming.push({ ...comingAs(event), pack });
    if (held) pack.held.set(usage.id, held);
    if (pack.count === 0) pack.first = usage.id;
    pack.count += 1;
    if (pack.count % turn === 0) await othersTurn();
  }
  return pack;
}

/** Agreement by agreement: what rating an agreement takes is at hand for all of its records, and a record is logged while what was made of it is. */
async function rateTogether(packs: readonly PackInHand[], coming: readonly ComingPacked[], desk: Desk): Promise<void> {
  let sinceTurn = 0;
  for (const partition of partitions(coming, desk.book.agreements.concerned)) {
    for (let from = 0; from < partition.length; from += turn) {
      const some = partition.slice(from, from + turn);
      const outcomes = await acceptAll(some, desk, (event, { pack }) => pack.log.add(event));
      some.forEach(({ event: { id }, pack }, place) => noteOutcome(id, outcomes[place], pack));
      sinceTurn += some.length;
      if (sinceTurn >= turn) sinceTurn = await othersTurn(0);
    }
  }
  for (const pack of packs) await keepPack(pack, desk);
}

function noteOutcome(id: string, outcome: Outcome | undefined, { charges, held }: PackInHand): void {
  if (outcome?.suspense) held.set(id, heldFor(outcome.suspense));
  for (const { detail, unit, amount } of outcome?.obligations ?? []) if (detail.kind === 'charge') charges.set(unit, (charges.get(unit) ?? zero).plus(stored(amount)));
}

async function keepPack({ usages, log, charges, held, first, count }: PackInHand, desk: Desk): Promise<void> {
  await log.keep();
  if (held.size > 0) for (const usage of usages()) if (held.has(usage.id)) await told(usage, held.get(usage.id), desk);
  desk.packs.push({ first, count, suspended: held.size, charge: [...charges].map(([unit, sum]) => wireMoney(unit, sum)) });
}
