import { decimal, wireMoney } from '@concord/money';
import type { RunResult } from './run-parts.ts';
import { spanOf } from './run-parts.ts';

/** As many as people read; the counts of the run tell how many there are. */
const most = 500;

/** What a run would write, for whoever looks at it before it closes. */
export function previewOf({ agreements, positions }: RunResult) {
  const lines = agreements.flatMap(({ period, lines: closed }) => closed.map((line) => ({ line, period })));
  return {
    previewLine: lines.slice(0, most).map(({ line: { agreement, term, payer, payee, unit, amount, quantity, events }, period }) =>
      ({ agreement: { id: agreement }, termId: term, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, period: spanOf(period) })),
    previewPosition: positions.slice(0, most).map(({ payer, payee, unit, amount }) => ({ payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)) })),
  };
}
