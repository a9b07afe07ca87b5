import type { KeyRing } from './key-ring.ts';

/** Of those who meet by one term, so many are remembered. */
const mostSeats = 4;

/**
 * What is the same for all events that mean the same parties by a term, in one period of its agreement: made for the first of them and found
 * again by the others, of which there are thousands.
 */
export class Seating<Term extends object, Seat> {
  readonly #known = new WeakMap<KeyRing, Map<Term, Seat[]>>();

  /** @param isFor whether a seat is that of these parties */
  find(ring: KeyRing, term: Term, isFor: (seat: Seat) => boolean, make: () => Seat): Seat {
    const seats = this.#seatsOf(ring, term);
    const known = seats.find(isFor);
    if (known !== undefined) return known;
    const made = make();
    if (seats.unshift(made) > mostSeats) seats.pop();
    return made;
  }

  #seatsOf(ring: KeyRing, term: Term): Seat[] {
    const terms = this.#known.get(ring) ?? new Map<Term, Seat[]>();
    if (terms.size === 0) this.#known.set(ring, terms);
    const seats = terms.get(term) ?? [];
    if (seats.length === 0) terms.set(term, seats);
    return seats;
  }
}
