import { type Obligation, tallyParts } from '@concord/rating';
import type { LoggedEvent } from '../logged-event.ts';
import type { Telling } from './telling.ts';

/** What obligations have alike: who owes whom, by which term, in which period. */
export type Bond = Omit<Obligation, 'amount' | 'quantity' | 'detail'>;

/** What events under one agreement have alike: who owes whom by which terms, which running sums they add to, and what is told of them but for their figures. */
export interface Outline extends Readonly<Pick<Telling, 'counts' | 'texts'>> {
  readonly bonds: readonly Bond[];
  readonly keys: readonly string[];
}

/** An outline, and which of the figures of an event stands where: most of them are told several times. */
export interface Shape extends Outline {
  readonly places: readonly number[];
}

export function outlineOf({ obligations, entries }: LoggedEvent, { counts, texts }: Telling): Outline {
  return { bonds: obligations.map(bondOf), keys: entries.map(({ key }) => key), counts, texts };
}

function bondOf({ amount: _amount, quantity: _quantity, detail: _detail, ...bond }: Obligation): Bond {
  return bond;
}

export const isOutlinedBy = ({ obligations, entries }: LoggedEvent, telling: Telling, { bonds, keys, counts, texts }: Outline): boolean =>
  obligations.length === bonds.length && entries.length === keys.length && areSame(telling.counts, counts) && areSame(telling.texts, texts) &&
  entries.every(({ key }, index) => key === keys[index]) && obligations.every((owed, index) => isBoundBy(owed, bonds[index]));

function areSame<T>(left: readonly T[], right: readonly T[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}

const isBoundBy = (owed: Obligation, bond: Bond | undefined): boolean =>
  bond !== undefined && owed.term === bond.term && owed.payer === bond.payer && owed.payee === bond.payee && owed.agreement === bond.agreement && owed.version === bond.version &&
  owed.unit === bond.unit && owed.period === bond.period && owed.belongsTo === bond.belongsTo && isSame(owed.onlyIf, bond.onlyIf);

const isSame = (left: Bond['onlyIf'], right: Bond['onlyIf']): boolean => left === right || JSON.stringify(left) === JSON.stringify(right);

/** Where each figure stands among those of the event, each of which is written once. */
export function placesOf(figures: readonly unknown[]): readonly number[] {
  const places = new Map<unknown, number>();
  return figures.map((figure) => {
    const place = places.get(figure) ?? places.size;
    places.set(figure, place);
    return place;
  });
}

/** The figures of an event, each once; undefined where they differ in places in which those of the shape are the same. */
export function figuresAt(places: readonly number[], figures: readonly unknown[]): readonly unknown[] | undefined {
  const once: unknown[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (place === once.length) once.push(figures[index]);
    else if (once[place] !== figures[index]) return undefined;
  }
  return once;
}

/** Who may have a line explained that an event belongs to. */
export const partiesOf = ({ obligations, entries, superseded = [] }: LoggedEvent): readonly string[] =>
  partiesIn([...obligations, ...superseded.flatMap((former) => former.obligations)], entries.map(({ key }) => key));

export function partiesIn(bonds: readonly Pick<Bond, 'payer' | 'payee'>[], keys: readonly string[]): readonly string[] {
  const parties = new Set<string>();
  for (const { payer, payee } of bonds) parties.add(payer).add(payee);
  for (const key of keys) for (const party of countedFor(key)) parties.add(party);
  parties.delete('');
  return [...parties];
}

const nobody: readonly string[] = [];

/** Some events are only counted, for an amount that the close works out. */
function countedFor(key: string): readonly string[] {
  if (!key.includes('|total|') && !key.includes('|metric|')) return nobody;
  const { kind, parts } = tallyParts(key);
  return kind === 'total' || kind === 'metric' ? parts.slice(1, 3) : nobody;
}
