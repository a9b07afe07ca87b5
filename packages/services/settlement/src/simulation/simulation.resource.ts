import type { Finding } from '@concord/errors';
import { defineResource } from '@concord/resource';
import { operatorsOnly } from '../operators-only.ts';
import { withOutcome } from './simulate-terms.ts';
import type { Simulation } from './simulation.ts';

/** Terms tried out on what was accepted; it is answered at once and kept. */
export const simulation = defineResource<Simulation>({
  name: 'Simulation',
  lifecycle: { attribute: 'state', initial: 'acknowledged', transitions: { acknowledged: ['done', 'terminatedWithError'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['simulationLine', 'partyTotal', 'eventCount', 'completionDate', 'failureReason'],
  derive: withOutcome,
  rules: [operatorsOnly('terms are tried out'), simulationsHaveTerms],
  indexes: [['agreement.id']],
});

function simulationsHaveTerms({ agreement, agreementItem }: Simulation): Finding[] {
  return agreement || agreementItem ? [] : [{ code: 'missingTerms', message: 'agreement or agreementItem says which terms to try out', pointer: '/agreement' }];
}
