import type { EntityRef } from '@concord/resource';
import type { Netting } from '@concord/settlement';

/** How lines and what is made of them say how they are netted. */
export interface NettingAttributes {
  readonly netting: Netting['kind'];
  readonly clearingParty?: EntityRef;
}

export const nettingAttributes = (netting: Netting): NettingAttributes => ({ netting: netting.kind, ...(netting.kind === 'clearing' && { clearingParty: { id: netting.clearingParty } }) });
