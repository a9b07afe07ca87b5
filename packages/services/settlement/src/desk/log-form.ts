import type { ChargeDetail, Obligation, ShareDetail, TallyEntry } from '@concord/rating';
import type { PackForm } from '@concord/storage-port';
import { type LogShapes, logShapes, type Shape } from './log-shapes.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { PlainEvent } from './plain-event.ts';

type PlainUsage = Extract<PlainEvent, { kind: 'usage' }>;

/** The numbers of a charge or a share, and what else is said of it, which is seldom anything. */
type WrittenDetail =
  | readonly [kind: 'c', quantity: string, counted: string, billed: string, parts: readonly string[], per: string, factors: readonly string[], more?: Pick<ChargeDetail, 'minimum' | 'exchangeRate'>]
  | readonly [kind: 's', gross: string, deducted: string, parts: readonly string[], more?: Pick<ShareDetail, 'charged'>];

/** Amount, quantity and detail of one obligation after the other. */
type WrittenOwed = readonly (string | WrittenDetail)[];

/** Amount, quantity (0 for none) and number of one tally after the other. */
type WrittenEntries = readonly (number | string)[];

/** A usage record of the log's own name and time: id and role (0 for none) of one party after the other, and what else is said of it. */
type WrittenUsage = readonly [usageType: string, parties: readonly (number | string)[], characteristics: PlainUsage['characteristics'], more?: object];

/** What is said of an event beyond its shape, its usage record and its sums. */
type Rest = Pick<LoggedEvent, 'kind' | 'charges'> & Partial<Pick<LoggedEvent, 'event' | 'suspended' | 'late' | 'closeOf' | 'taken' | 'takesBack' | 'since' | 'superseded'>>;

/** 0 stands for a source that is the id, for an occurrence that the id names, and for no usage record. */
type WrittenEvent = readonly [
  id: string, source: string | 0, occurrence: string | 0, at: string, shape: number, owed: WrittenOwed, entries: WrittenEntries, usage: WrittenUsage | 0, rest?: Partial<Rest>,
];

/** The log in packs: of a thousand records under one agreement, all but the numbers is the same. @param shapes of the events of the pack that is written */
export const logFormOf = (shapes: () => LogShapes): PackForm => ({
  writer() {
    const met = shapes();
    return { write: (event) => writeEvent(event as LoggedEvent, met), shared: () => met.all.map(({ bonds, keys }): Shape => ({ bonds, keys })) };
  },
  reader: (shared) => (written) => readEvent(written as WrittenEvent, shared as readonly Shape[]),
});

export const logForm = logFormOf(logShapes);

const named = (occurrence: string): string => `Usage/${occurrence}`;

function writeEvent(event: LoggedEvent, shapes: LogShapes): WrittenEvent {
  const { id, source, occurrence, at, obligations, entries, ...rest } = event;
  const owed: (string | WrittenDetail)[] = [];
  for (const { amount, quantity, detail } of obligations) owed.push(amount, quantity, writeDetail(detail));
  const sums: (number | string)[] = [];
  for (const { add: { amount, quantity, events } } of entries) sums.push(amount ?? 0, quantity ?? 0, events);
  const usage = writeUsage(rest.event, occurrence, at);
  return [id, source === id ? 0 : source, named(occurrence) === id ? 0 : occurrence, at, shapes.of(event).number, owed, sums, usage, ...anyOf<Partial<Rest>>(usage === 0 ? rest : beyondUsage(rest))];
}

/** A record that was rated as it came in has nothing more to say. */
function beyondUsage({ event: _event, kind, charges, ...more }: Rest): Partial<Rest> {
  return { ...(kind !== 'usage' && { kind }), ...(charges.length > 0 && { charges }), ...more };
}

function writeUsage(event: LoggedEvent['event'], occurrence: string, time: string): WrittenUsage | 0 {
  if (event?.kind !== 'usage' || event.id !== occurrence || event.at !== Date.parse(time)) return 0;
  const { kind: _kind, id: _id, at: _at, usageType, relatedParty, characteristics, ...more } = event;
  return [usageType, relatedParty.flatMap((party) => [party.id, party.role ?? 0]), characteristics, ...anyOf(more)];
}

const writeDetail = (detail: ChargeDetail | ShareDetail): WrittenDetail => (detail.kind === 'share' ? writeShare(detail) : writeCharge(detail));

function writeShare({ gross, deducted, parts, charged }: ShareDetail): WrittenDetail {
  const written = ['s', gross, deducted, parts.flatMap(({ base, percent }) => [base, percent])] as const;
  return charged === undefined ? written : [...written, { charged }];
}

function writeCharge({ quantity, counted, billed, parts, per, factors, minimum, exchangeRate }: ChargeDetail): WrittenDetail {
  const written = ['c', quantity, counted, billed, parts.flatMap((part) => [part.from, part.price, part.quantity]), per, factors] as const;
  return minimum === undefined && exchangeRate === undefined ? written : [...written, { minimum, exchangeRate }];
}

function anyOf<T extends object>(more: T): [] | [T] {
  for (const _ in more) return [more];
  return [];
}

function readEvent([id, source, occurrence, at, shape, owed, entries, usage, rest]: WrittenEvent, shapes: readonly Shape[]): LoggedEvent {
  const { bonds, keys } = shapes[shape] ?? { bonds: [], keys: [] };
  const own = occurrence === 0 ? id.slice(named('').length) : occurrence;
  const usual: Rest = { kind: 'usage', charges: [], ...(usage !== 0 && { event: readUsage(usage, own, at) }) };
  return { ...usual, ...rest, id, source: source === 0 ? id : source, occurrence: own, at, obligations: readOwed(owed, bonds), entries: readEntries(entries, keys) };
}

function readUsage([usageType, parties, characteristics, more]: WrittenUsage, id: string, time: string): PlainUsage {
  const relatedParty = inParts(parties, 2).map(([party, role]) => ({ id: String(party), ...(role !== 0 && { role: String(role) }) }));
  return { kind: 'usage', id, at: Date.parse(time), usageType, relatedParty, characteristics, ...more };
}

function readOwed(owed: WrittenOwed, bonds: readonly Shape['bonds'][number][]): Obligation[] {
  return inParts(owed, 3).flatMap(([amount, quantity, detail], index) => {
    const bond = bonds[index];
    return bond ? [{ ...bond, amount: amount as string, quantity: quantity as string, detail: readDetail(detail as WrittenDetail) }] : [];
  });
}

function readDetail(written: WrittenDetail): ChargeDetail | ShareDetail {
  if (written[0] === 's') {
    const [, gross, deducted, parts, more] = written;
    return { kind: 'share', gross, deducted, parts: inParts(parts, 2).map(([base = '', percent = '']) => ({ base, percent })), ...more };
  }
  const [, quantity, counted, billed, parts, per, factors, more] = written;
  return { kind: 'charge', quantity, counted, billed, parts: inParts(parts, 3).map(([from = '', price = '', part = '']) => ({ from, price, quantity: part })), per, factors, ...more };
}

function readEntries(entries: WrittenEntries, keys: readonly string[]): TallyEntry[] {
  return inParts(entries, 3).map(([amount, quantity, events], index) => ({
    key: keys[index] ?? '', add: { ...(amount !== 0 && { amount: amount as string }), ...(quantity !== 0 && { quantity: quantity as string }), events: events as number },
  }));
}

const inParts = <T>(all: readonly T[], size: number): (readonly T[])[] => Array.from({ length: all.length / size }, (_, index) => all.slice(index * size, (index + 1) * size));
