import { forbidden, type Finding } from '@concord/errors';
import { defineResource, type ChangeContext, type Resource } from '@concord/resource';
import type { AgreementCopy } from './agreement-copy.ts';

/** What terms would have come to in a period, beside what was owed (our own API). */
export interface Simulation extends Resource {
  readonly state: string;
  readonly period: { readonly startDateTime?: string; readonly endDateTime?: string };
  /** An agreement in force, or a draft that nobody has signed. */
  readonly agreement?: { readonly id: string };
  /** Terms in place of the agreement's. */
  readonly engagedParty?: AgreementCopy['engagedParty'];
  readonly agreementItem?: AgreementCopy['agreementItem'];
}

export const simulation = defineResource<Simulation>({
  name: 'Simulation',
  lifecycle: { attribute: 'state', initial: 'acknowledged', startsIn: ['done', 'terminatedWithError'], transitions: {} },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['state', 'simulationLine', 'partyTotal', 'eventCount', 'completionDate', 'failureReason'],
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
