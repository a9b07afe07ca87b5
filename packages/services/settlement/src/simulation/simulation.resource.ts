import { forbidden, type Finding } from '@concord/errors';
import { defineResource, type ChangeContext } from '@concord/resource';
import { withOutcome } from './simulate-terms.ts';
import type { Simulation } from './simulation.ts';

/** Terms tried out on what was accepted; it is answered at once and kept. */
export const simulation = defineResource<Simulation>({
  name: 'Simulation',
  lifecycle: { attribute: 'state', initial: 'acknowledged', transitions: { acknowledged: ['done', 'terminatedWithError'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['simulationLine', 'partyTotal', 'eventCount', 'completionDate', 'failureReason'],
  derive: withOutcome,
  rules: [operatorsSimulate, simulationsHaveTerms],
  indexes: [['agreement.id']],
});

/** It reads everybody's events. */
function operatorsSimulate(_next: Simulation, _previous: Simulation | undefined, { caller: { party } }: ChangeContext): Finding[] {
  if (party !== undefined) throw forbidden('operatorOnly', 'terms are tried out by the operator');
  return [];
}

function simulationsHaveTerms({ agreement, agreementItem }: Simulation): Finding[] {
  return agreement || agreementItem ? [] : [{ code: 'missingTerms', message: 'agreement or agreementItem says which terms to try out', pointer: '/agreement' }];
}
