import { type Netting, netPositions, type Position } from '@concord/settlement';
import { type ClosedAgreement, nettedOf } from './close-agreements.ts';

export interface NetPosition extends Position {
  readonly netting: Netting;
  readonly agreements: readonly string[];
}

/** What each party owes after netting: agreements that net alike are netted together. */
export function positionsOf(closed: readonly ClosedAgreement[]): readonly NetPosition[] {
  const alike = [...Map.groupBy(closed, ({ netting }) => JSON.stringify(netting)).values()];
  return alike.flatMap((group) => {
    const netting = group[0]?.netting ?? { kind: 'none' };
    const agreements = [...new Set(group.flatMap((one) => (nettedOf(one).length > 0 ? [one.versions[0].id] : [])))];
    return netPositions(group.flatMap(nettedOf), netting).map((position) => ({ ...position, netting, agreements }));
  });
}
