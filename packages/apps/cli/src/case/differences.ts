import { canonical, type Outcome } from './outcome.ts';

/** One line for each thing that is missing, unexpected or different, in words; none where the two are equal. */
export function differences(expected: Outcome, actual: Outcome): readonly string[] {
  const [wanted, found] = [rows(canonical(expected)), rows(canonical(actual))];
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((what) => difference(what, wanted.get(what), found.get(what)));
}

/** Values by what they are values of. What occurs more than once is told apart by its number. */
function rows({ lines, net, suspense, duplicates }: Outcome): ReadonlyMap<string, string> {
  const all: readonly (readonly [string, string])[] = [
    ...lines.map((line) => [`line ${line.agreement} ${line.term}: ${line.payer} owes ${line.payee} ${line.unit}`, line.amount] as const),
    ...net.map((position) => [`net position: ${position.payer} owes ${position.payee} ${position.unit}`, position.amount] as const),
    ...suspense.map(({ event, reason }) => [`suspense of event ${event}`, reason] as const),
    ...duplicates.map((event) => [`duplicate event ${event}`, 'refused'] as const),
  ];
  const groups = Map.groupBy(all, ([what]) => what);
  return new Map([...groups].flatMap(([what, group]) => group.map(([, value], index) => [index === 0 ? what : `${what} (${index + 1})`, value] as const)));
}

function difference(what: string, wanted: string | undefined, found: string | undefined): readonly string[] {
  if (wanted === found) return [];
  if (found === undefined) return [`missing: ${what} ${wanted ?? ''}`];
  return [wanted === undefined ? `unexpected: ${what} ${found}` : `different: ${what} ${found}, expected ${wanted}`];
}
