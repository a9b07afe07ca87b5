import { type Obligation, tallyParts } from '@concord/rating';
import type { LoggedEvent } from './logged-event.ts';

/** What obligations have alike: who owes whom, by which term, in which period. */
type Bond = Omit<Obligation, 'amount' | 'quantity' | 'detail'>;

/** What events under one agreement have alike: who owes whom by which terms, and which running sums they add to. */
export interface Shape {
  readonly bonds: readonly Bond[];
  readonly keys: readonly string[];
}

/** A shape that was met, in the order of their first events. */
interface MetShape extends Shape {
  readonly number: number;
  /** Who may have a line explained that such an event belongs to. */
  readonly parties: readonly string[];
}

/** The shapes of the events of one pack. */
export interface LogShapes {
  readonly all: readonly Shape[];
  of(event: LoggedEvent): MetShape;
}

/** Events that count values of their own have shapes of their own: of those that begin alike, only so many are compared. */
const mostCompared = 4;

export function logShapes(): LogShapes {
  const all: MetShape[] = [];
  const byFirstKey = new Map<string, MetShape[]>();
  let last: { readonly event: LoggedEvent; readonly shape: MetShape } | undefined;
  const meet = ({ obligations, entries }: LoggedEvent, alike: MetShape[]): MetShape => {
    const [bonds, keys] = [obligations.map(bondOf), entries.map(({ key }) => key)];
    const shape = { bonds, keys, number: all.length, parties: partiesIn(bonds, keys) };
    all.push(shape);
    if (alike.unshift(shape) > mostCompared) alike.pop();
    return shape;
  };
  return {
    all,
    of(event) {
      if (event === last?.event) return last.shape;
      const first = event.entries[0]?.key ?? '';
      const alike = byFirstKey.get(first) ?? [];
      if (alike.length === 0) byFirstKey.set(first, alike);
      const shape = alike.find((known) => isOf(event, known)) ?? meet(event, alike);
      last = { event, shape };
      return shape;
    },
  };
}

function bondOf({ amount: _amount, quantity: _quantity, detail: _detail, ...bond }: Obligation): Bond {
  return bond;
}

const isOf = ({ obligations, entries }: LoggedEvent, { bonds, keys }: Shape): boolean =>
  obligations.length === bonds.length && entries.length === keys.length && entries.every(({ key }, index) => key === keys[index]) && obligations.every((owed, index) => isBoundBy(owed, bonds[index]));

const isBoundBy = (owed: Obligation, bond: Bond | undefined): boolean =>
  bond !== undefined && owed.term === bond.term && owed.payer === bond.payer && owed.payee === bond.payee && owed.agreement === bond.agreement && owed.version === bond.version &&
  owed.unit === bond.unit && owed.period === bond.period && owed.belongsTo === bond.belongsTo && isSame(owed.onlyIf, bond.onlyIf);

const isSame = (left: Bond['onlyIf'], right: Bond['onlyIf']): boolean => left === right || JSON.stringify(left) === JSON.stringify(right);

/** Who may have a line explained that an event belongs to. */
export const partiesOf = ({ obligations, entries, superseded = [] }: LoggedEvent): readonly string[] =>
  partiesIn([...obligations, ...superseded.flatMap((former) => former.obligations)], entries.map(({ key }) => key));

function partiesIn(bonds: readonly Pick<Bond, 'payer' | 'payee'>[], keys: readonly string[]): readonly string[] {
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
