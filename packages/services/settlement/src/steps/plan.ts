import { readInstant, type Instant } from '@concord/period';
import { type EntityRef, piecesByWeight } from '@concord/resource';
import type { Desk } from '../desk/rating-desk.ts';
import { openAgreements, type RunSpan } from '../run/close-agreements.ts';
import { openSellers } from '../run/close-charges.ts';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { Piece } from './piece.ts';

/** Most terms of a piece: some thousand lines, written in half a second. An agreement is never divided. */
const most = 200;

/** The period that a run closes. Both ends were checked when it was asked for. */
export const spanOfRun = ({ period: { startDateTime, endDateTime } }: SettlementRun): RunSpan => ({ start: instantOf(startDateTime), end: instantOf(endDateTime) });

function instantOf(text: string | undefined): Instant {
  const at = text === undefined ? undefined : readInstant(text);
  if (at === undefined) throw new TypeError(`a run's period has two ends, not ${String(text)}`);
  return at;
}

/** What has to be done before it can be decided whether a run closes. */
export async function planOf(run: SettlementRun, desk: Desk): Promise<readonly Piece[]> {
  const span = spanOfRun(run);
  const weighed = openAgreements(run, span, desk.book).map(({ id, versions }) => ({ id, weight: versions.reduce((count, { clauses }) => count + clauses.length, 0) })).toSorted(byIdOfLines);
  const agreements = piecesByWeight(weighed, ({ weight }) => weight, most).map((some): Piece => ({ step: 'workOut', agreements: some.map(({ id }) => id) }));
  const sellers = (await openSellers(span, desk)).map((seller): Piece => ({ step: 'workOutCharges', seller }));
  return [...agreements, ...sellers, { step: 'decide' }];
}

/** So that what pieces write lies side by side: ids of lines begin so. It is the same order whoever plans, too. */
const byIdOfLines = (one: EntityRef, other: EntityRef): number => (`${one.id}-` < `${other.id}-` ? -1 : 1);
