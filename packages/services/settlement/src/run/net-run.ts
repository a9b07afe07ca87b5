import { type Netting, netPositions, type Position } from '@concord/settlement';
import type { ClosedAgreement } from './close-agreements.ts';

export interface NetPosition extends Position {
  readonly netting: Netting;
  readonly agreements: readonly string[];
}

/** What each party owes after netting: agreements that net alike are netted together. */
export function positionsOf(closed: readonly ClosedAgreement[]): readonly NetPosition[] {
  const alike = [...Map.groupBy(closed, ({ netting }) => JSON.stringify(netting)).values()];
  return alike.flatMap((group) => {
    const netting = group[0]?.netting ?? { kind: 'none' };
    const agreements = [...new Set(group.flatMap(({ versions: [{ id }], lines }) => (lines.length > 0 ? [id] : [])))];
    return netPositions(group.flatMap(({ lines }) => lines), netting).map((position) => ({ ...position, netting, agreements }));
  });
}
