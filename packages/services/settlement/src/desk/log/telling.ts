import type { ChargeDetail, Obligation, ShareDetail, Sums } from '@concord/rating';
import type { LoggedEvent } from '../logged-event.ts';
import type { PlainUsage } from './own-usage.ts';

/**
 * What is said of an event besides who owes whom and which running sums it adds to, each in the order in which it is told: of how many
 * things something is said, what terms and names say, and the figures of this event alone. `retelling.ts` reads it in the same order.
 */
export interface Telling {
  readonly counts: number[];
  readonly texts: string[];
  readonly figures: unknown[];
}

/** @param usage where it is told here as well */
export function tell({ obligations, entries }: Pick<LoggedEvent, 'obligations' | 'entries'>, usage: PlainUsage | undefined): Telling {
  const telling: Telling = { counts: [], texts: [], figures: [] };
  for (const owed of obligations) tellOwed(owed, telling);
  for (const { add } of entries) tellSums(add, telling);
  telling.counts.push(Number(usage !== undefined));
  if (usage) tellUsage(usage, telling);
  return telling;
}

function tellOwed({ amount, quantity, detail }: Obligation, telling: Telling): void {
  telling.figures.push(amount, quantity);
  telling.counts.push(Number(detail.kind === 'share'), detail.parts.length);
  if (detail.kind === 'share') tellShare(detail, telling);
  else tellCharge(detail, telling);
}

function tellShare({ gross, deducted, parts, charged }: ShareDetail, { counts, texts, figures }: Telling): void {
  figures.push(gross, deducted);
  for (const { base, percent } of parts) {
    figures.push(base);
    texts.push(percent);
  }
  tellAny(charged, counts, figures);
}

function tellCharge({ quantity, counted, billed, parts, per, factors, minimum, exchangeRate }: ChargeDetail, { counts, texts, figures }: Telling): void {
  figures.push(quantity, counted, billed);
  for (const part of parts) {
    texts.push(part.from, part.price);
    figures.push(part.quantity);
  }
  texts.push(per);
  counts.push(factors.length);
  for (const factor of factors) texts.push(factor);
  tellAny(minimum, counts, texts);
  tellAny(exchangeRate, counts, figures);
}

function tellSums({ amount, quantity, events }: Sums, { counts, figures }: Telling): void {
  counts.push(events);
  tellAny(amount, counts, figures);
  tellAny(quantity, counts, figures);
}

/** Parties may be others with each record, roles are not. */
function tellUsage(usage: PlainUsage, { counts, texts, figures }: Telling): void {
  const { usageType, relatedParty, characteristics } = usage;
  texts.push(usageType);
  counts.push(relatedParty.length);
  for (const { id, role } of relatedParty) {
    figures.push(id);
    tellAny(role, counts, texts);
  }
  const names = Object.keys(characteristics);
  counts.push(names.length);
  for (const name of names) {
    texts.push(name);
    figures.push(characteristics[name]);
  }
  tellAny(moreOf(usage), counts, figures);
}

/** Most records say nothing more. */
function moreOf(usage: PlainUsage): object | undefined {
  if (usage.offering === undefined && usage.product === undefined && usage.acquired === undefined) return undefined;
  const { kind: _kind, id: _id, at: _at, usageType: _type, relatedParty: _parties, characteristics: _characteristics, ...more } = usage;
  return more;
}

function tellAny<T>(value: T | undefined, counts: number[], to: T[]): void {
  counts.push(Number(value !== undefined));
  if (value !== undefined) to.push(value);
}
