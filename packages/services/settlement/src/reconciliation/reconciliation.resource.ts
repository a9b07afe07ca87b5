import { defineResource } from '@concord/resource';
import type { Reconciliation, ReconciliationItem } from './reconciliation.ts';

/** A partner's account of a period held against ours; it is answered at once and kept. */
export const reconciliation = defineResource<Reconciliation>({
  name: 'Reconciliation',
  lifecycle: { attribute: 'state', initial: 'done', transitions: {} },
  stamps: { creationDate: 'onCreate' },
  indexes: [['agreement.id'], ['counterparty.id']],
  visibleTo: bothSides,
});

/** What one side says and the other answers. */
export const reconciliationItem = defineResource<ReconciliationItem>({
  name: 'ReconciliationItem',
  indexes: [['reconciliation.id'], ['result']],
  packed: true,
  visibleTo: bothSides,
});

/** The partner, and whoever's account stands in the place of ours. */
export function bothSides({ counterparty, respondent }: Pick<Reconciliation, 'counterparty' | 'respondent'>): readonly string[] {
  return [counterparty.id, ...(respondent ? [respondent.id] : [])];
}
