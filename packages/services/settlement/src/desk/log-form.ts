import type { ChargeDetail, Obligation, ShareDetail, TallyEntry } from '@concord/rating';
import type { PackForm } from '@concord/storage-port';
import type { LoggedEvent } from './logged-event.ts';

/** What many obligations have alike: who owes whom, by which term, in which period. */
type Bond = Omit<Obligation, 'amount' | 'quantity' | 'detail'>;

/** The numbers of a charge or a share, and what else is said of it, which is seldom anything. */
type WrittenDetail =
  | readonly [kind: 'c', quantity: string, counted: string, billed: string, parts: readonly string[], per: string, factors: readonly string[], more?: object]
  | readonly [kind: 's', gross: string, deducted: string, parts: readonly string[], more?: object];

/** Bond, amount, quantity and detail of one obligation after the other. */
type WrittenOwed = readonly (number | string | WrittenDetail)[];

/** Key, amount, quantity (0 for none) and number of one tally after the other. */
type WrittenEntries = readonly (number | string)[];

type Rest = Pick<LoggedEvent, 'kind' | 'at' | 'charges'> & Partial<Pick<LoggedEvent, 'event' | 'suspended' | 'late' | 'closeOf' | 'taken' | 'takesBack' | 'since' | 'superseded'>>;

/** 0 stands for a source that is the id, and for an occurrence that the id names. */
type WrittenEvent = readonly [id: string, source: string | 0, occurrence: string | 0, rest: Rest, owed: WrittenOwed, entries: WrittenEntries];

interface Shared {
  readonly bonds: readonly Bond[];
  readonly keys: readonly string[];
}

/** The log in packs: of a thousand records under one agreement, all but the numbers is the same. */
export const logForm: PackForm = {
  writer() {
    const [bonds, keys] = [numbering<Bond>(), numbering<string>()];
    return { write: (event) => writeEvent(event as LoggedEvent, bonds, keys), shared: (): Shared => ({ bonds: bonds.all, keys: keys.all }) };
  },
  reader: (shared) => (written) => readEvent(written as WrittenEvent, shared as Shared),
};

interface Numbering<T> {
  readonly all: readonly T[];
  numberOf(name: string, make: () => T): number;
}

function numbering<T>(): Numbering<T> {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(name, make) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, all.length);
      return all.push(make()) - 1;
    },
  };
}

const named = (occurrence: string): string => `Usage/${occurrence}`;

function writeEvent({ id, source, occurrence, obligations, entries, ...rest }: LoggedEvent, bonds: Numbering<Bond>, keys: Numbering<string>): WrittenEvent {
  const owed: (number | string | WrittenDetail)[] = [];
  for (const obligation of obligations) owed.push(bondOf(obligation, bonds), obligation.amount, obligation.quantity, writeDetail(obligation.detail));
  const sums: (number | string)[] = [];
  for (const { key, add: { amount, quantity, events } } of entries) sums.push(keys.numberOf(key, () => key), amount ?? 0, quantity ?? 0, events);
  return [id, source === id ? 0 : source, named(occurrence) === id ? 0 : occurrence, rest, owed, sums];
}

function bondOf(obligation: Obligation, bonds: Numbering<Bond>): number {
  const { agreement, version, term, payer, payee, unit, period, belongsTo = '', onlyIf } = obligation;
  const name = `${agreement}\0${version}\0${term}\0${payer}\0${payee}\0${unit}\0${period}\0${belongsTo}\0${onlyIf ? JSON.stringify(onlyIf) : ''}`;
  return bonds.numberOf(name, () => {
    const { amount: _amount, quantity: _quantity, detail: _detail, ...bond } = obligation;
    return bond;
  });
}

function writeDetail(detail: ChargeDetail | ShareDetail): WrittenDetail {
  if (detail.kind === 'share') {
    const { kind: _kind, gross, deducted, parts, ...more } = detail;
    return ['s', gross, deducted, parts.flatMap(({ base, percent }) => [base, percent]), ...anyOf(more)];
  }
  const { kind: _kind, quantity, counted, billed, parts, per, factors, ...more } = detail;
  return ['c', quantity, counted, billed, parts.flatMap((part) => [part.from, part.price, part.quantity]), per, factors, ...anyOf(more)];
}

function anyOf(more: object): [] | [object] {
  for (const _ in more) return [more];
  return [];
}

function readEvent([id, source, occurrence, rest, owed, entries]: WrittenEvent, { bonds, keys }: Shared): LoggedEvent {
  return { ...rest, id, source: source === 0 ? id : source, occurrence: occurrence === 0 ? id.slice(named('').length) : occurrence, obligations: readOwed(owed, bonds), entries: readEntries(entries, keys) };
}

function readOwed(owed: WrittenOwed, bonds: readonly Bond[]): Obligation[] {
  return inParts(owed, 4).flatMap(([number, amount, quantity, detail]) => {
    const bond = bonds[number as number];
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
  return inParts(entries, 4).map(([number, amount, quantity, events]) => ({
    key: keys[number as number] ?? '', add: { ...(amount !== 0 && { amount: amount as string }), ...(quantity !== 0 && { quantity: quantity as string }), events: events as number },
  }));
}

const inParts = <T>(all: readonly T[], size: number): (readonly T[])[] => Array.from({ length: all.length / size }, (_, index) => all.slice(index * size, (index + 1) * size));
