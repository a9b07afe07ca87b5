import { randomFrom } from '@concord/cli';

/** Choices that look random and are the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomFrom(seed);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  /** A whole number of both ends. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  /** @throws RangeError where there is nothing to choose from */
  pick<T>(from: readonly T[]): T {
    const chosen = from[this.whole(0, from.length - 1)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }

  /** At least one of them, in their order. */
  some<T>(from: readonly T[]): readonly T[] {
    const chosen = from.filter(() => this.chance(0.5));
    return chosen.length > 0 ? chosen : [this.pick(from)];
  }

  /** A decimal of up to so many places, as a text or, now and then, as a number. */
  decimal(most: number, places: number): string | number {
    const scale = 10 ** this.whole(0, places);
    const text = String(this.whole(1, most * scale) / scale);
    return this.chance(0.15) ? Number(text) : text;
  }

  /** Attributes, each there or not. */
  maybe(probability: number, attributes: () => object): object {
    return this.chance(probability) ? attributes() : {};
  }

  /** One value alone where one stands for a list of one, else the list. */
  spelled<T>(list: readonly T[]): T | readonly T[] {
    const [only] = list;
    return list.length === 1 && only !== undefined && this.chance(0.5) ? only : list;
  }
}
