import type { KeyRing } from '../tallies/key-ring.ts';
import { Seating } from '../tallies/seating.ts';
import type { Sharing } from './sharing.ts';

/** A name of a share with the party it means. */
export type Resolved = readonly [name: string, party: string];

/** Who is who in a share, and the tallies that it adds to. */
export interface ShareSeats {
  readonly holder: string;
  readonly unit: string;
  readonly resolved: readonly Resolved[];
  readonly parties: ReadonlyMap<string, string>;
  /** Everybody but the holder, once. */
  readonly receivers: readonly string[];
  readonly baseKey: string;
  readonly totalKeys: readonly string[];
  /** By the party that gets a share. */
  readonly shareKeys: ReadonlyMap<string, string>;
}

interface Seated {
  readonly sharing: Sharing;
  readonly keys: KeyRing;
  readonly version: string;
  readonly holder: string;
  readonly unit: string;
  readonly resolved: readonly Resolved[];
}

const seating = new Seating<Sharing, ShareSeats>();

export const shareSeats = (seated: Seated): ShareSeats => seating.find(seated.keys, seated.sharing, (seats) => isOf(seats, seated), () => seatsOf(seated));

const isOf = ({ holder, unit, resolved }: ShareSeats, seated: Seated): boolean =>
  holder === seated.holder && unit === seated.unit && resolved.length === seated.resolved.length && resolved.every(([name, party], place) => seated.resolved[place]?.[0] === name && seated.resolved[place][1] === party);

/** Ties of the rounding at the close go by the order of the shares. */
function seatsOf({ sharing, keys, version, holder, unit, resolved }: Seated): ShareSeats {
  const parties = new Map(resolved);
  const receivers = [...new Set(parties.values())].filter((party) => party !== holder);
  const positionOf = (payee: string): string => String(sharing.names.findIndex((name) => parties.get(name) === payee)).padStart(3, '0');
  return {
    holder, unit, resolved, parties, receivers,
    baseKey: keys.key('shareBase', sharing.id, holder, unit),
    totalKeys: receivers.map((party) => keys.key('total', sharing.id, holder, party)),
    shareKeys: new Map(receivers.map((payee) => [payee, keys.key('share', sharing.id, holder, payee, unit, version, positionOf(payee))])),
  };
}
