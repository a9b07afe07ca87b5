import { decimal, wireMoney } from '@concord/money';
import type { Position } from '@concord/settlement';
import type { ClosedAgreement } from './close-agreements.ts';
import { spanOf } from './run-parts.ts';

/** As many as people read; the counts of the run tell how many there are. */
const most = 500;

/** The first lines that would be written, for whoever looks at a run before it closes. @param before how many there are already */
export const previewLines = (agreements: readonly ClosedAgreement[], before: number) =>
  agreements.flatMap(({ period, lines }) => lines.map((line) => ({ line, period }))).slice(0, Math.max(0, most - before)).map(({ line: { agreement, term, payer, payee, unit, amount, quantity, events }, period }) =>
    ({ agreement: { id: agreement }, termId: term, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, period: spanOf(period) }));

/** The first positions that would be written. */
export const previewPositions = (positions: readonly Position[]) =>
  positions.slice(0, most).map(({ payer, payee, unit, amount }) => ({ payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)) }));
