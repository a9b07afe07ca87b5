import type { Choice } from '@concord/rating';
import type { Bond, Shape } from './shape.ts';

/** A shape in two parts: what shapes of agreements drawn up alike have alike, and the words in which they differ, such as names and periods. */
export interface WordedShape {
  /** JSON of a `Model`. */
  readonly model: string;
  readonly words: readonly string[];
}

/** All numbers of a shape in their order, and for each of its texts in their order which word it is. */
type Model = readonly [numbers: readonly number[], texts: readonly number[]];

export function worded({ bonds, keys, counts, texts, places }: Shape): WordedShape {
  const keyParts = keys.map((key) => key.split('|'));
  const all = [...bonds.flatMap(textsOf), ...keyParts.flat(), ...texts];
  const words = [...new Set(all)];
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const numbers = [bonds.length, ...bonds.flatMap(marksOf), keys.length, ...keyParts.map(({ length }) => length), counts.length, ...counts, texts.length, ...places];
  const model: Model = [numbers, all.map((text) => placeOf.get(text) ?? 0)];
  return { model: JSON.stringify(model), words };
}

const textsOf = ({ agreement, version, term, payer, payee, unit, period, belongsTo, onlyIf }: Bond): string[] =>
  [agreement, version, term, payer, payee, unit, period, ...(belongsTo === undefined ? [] : [belongsTo]), ...(onlyIf === undefined ? [] : [JSON.stringify(onlyIf)])];

const marksOf = ({ belongsTo, onlyIf }: Bond): number[] => [Number(belongsTo !== undefined), Number(onlyIf !== undefined)];

/** Reads back what `worded` wrote. */
export function shapeOf({ model, words }: WordedShape): Shape {
  const [numbers, texts] = JSON.parse(model) as Model;
  const [number, text] = [inTurn(numbers), inTurn(texts.map((place) => words[place] ?? ''))];
  const bonds = Array.from({ length: number.one() }, () => readBond(number.one() > 0, number.one() > 0, text.one));
  const lengths = number.some(number.one());
  const keys = lengths.map((length) => text.some(length).join('|'));
  const counts = number.some(number.one());
  return { bonds, keys, counts, texts: text.some(number.one()), places: number.rest() };
}

function readBond(isLate: boolean, isOpen: boolean, text: () => string): Bond {
  const bond = { agreement: text(), version: text(), term: text(), payer: text(), payee: text(), unit: text(), period: text() };
  return { ...bond, ...(isLate && { belongsTo: text() }), ...(isOpen && { onlyIf: JSON.parse(text()) as readonly Choice[] }) };
}

interface Turns<T> {
  readonly one: () => T;
  readonly some: (count: number) => T[];
  readonly rest: () => T[];
}

/** Takes what comes next. */
function inTurn<T>(all: readonly T[]): Turns<T> {
  let next = 0;
  const some = (count: number): T[] => all.slice(next, (next += count));
  return { some, one: () => some(1)[0] as T, rest: () => some(all.length) };
}
