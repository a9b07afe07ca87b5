import type { LoggedEvent } from '../logged-event.ts';
import { figuresAt, isOutlinedBy, type Outline, outlineOf, partiesIn, placesOf } from './shape.ts';
import type { Telling } from './telling.ts';
import { worded, type WordedShape } from './worded-shape.ts';

/** A shape that was met before, ready to be written. */
export interface KnownShape {
  readonly places: readonly number[];
  readonly worded: WordedShape;
  readonly parties: readonly string[];
}

interface KnownOutline extends Outline {
  readonly parties: readonly string[];
  readonly shapes: KnownShape[];
}

/** Events that count values of their own have outlines of their own: of those that begin alike, only so many are compared. */
const mostCompared = 4;
/** Figures may happen to be the same. Once an outline has so many shapes, the next one takes every figure for another. */
const mostShapes = 4;

/**
 * Shapes are kept from one pack to the next, since to put one into words costs as much as to rate several events. A shape is what it is
 * compared by and nothing else, so that one that is known never goes stale.
 */
export class KnownShapes {
  readonly #byFirstKey = new Map<string, KnownOutline[]>();
  readonly #most: number;

  /** @param most keys by which outlines are found; some kilobytes each */
  constructor(most: number) {
    this.#most = most;
  }

  of(event: LoggedEvent, telling: Telling): { readonly shape: KnownShape; readonly figures: readonly unknown[] } {
    const outline = this.#outlineOf(event, telling);
    for (const shape of outline.shapes) {
      const figures = figuresAt(shape.places, telling.figures);
      if (figures) return { shape, figures };
    }
    const places = outline.shapes.length < mostShapes ? placesOf(telling.figures) : [...telling.figures.keys()];
    const shape = { places, worded: worded({ ...outline, places }), parties: outline.parties };
    outline.shapes.push(shape);
    return { shape, figures: figuresAt(places, telling.figures) ?? [] };
  }

  #outlineOf(event: LoggedEvent, telling: Telling): KnownOutline {
    const alike = this.#beginningWith(event.entries[0]?.key ?? '');
    const known = alike.find((outline) => isOutlinedBy(event, telling, outline));
    if (known) return known;
    const outline = outlineOf(event, telling);
    const made = { ...outline, parties: partiesIn(outline.bonds, outline.keys), shapes: [] };
    if (alike.unshift(made) > mostCompared) alike.pop();
    return made;
  }

  #beginningWith(key: string): KnownOutline[] {
    const known = this.#byFirstKey.get(key);
    if (known) return known;
    if (this.#byFirstKey.size >= this.#most) this.#byFirstKey.clear();
    const alike: KnownOutline[] = [];
    this.#byFirstKey.set(key, alike);
    return alike;
  }
}

export const knownShapes = new KnownShapes(10_000);
