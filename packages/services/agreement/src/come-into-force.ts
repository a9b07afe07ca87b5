import type { Consumer } from '@concord/resource';
import { missingSignatures, type Agreement } from './agreement.ts';
import { findingsOn } from './terms.rules.ts';

/**
 * The last signature puts an agreement into force. This is a reaction to the signature and no part of it: the checks look
 * at agreements that the partner who signed last may not see.
 */
export const comeIntoForce: Consumer = {
  name: 'comeIntoForce',
  topics: ['AgreementAttributeValueChangeEvent', 'AgreementStateChangeEvent'],
  async handle(events, context) {
    for (const id of new Set(events.map(({ resource }) => resource.id))) {
      const current = await context.resources.find<Agreement>('Agreement', id);
      if (!current || current.status !== 'validated' || missingSignatures(current).length > 0) continue;
      const findings = await findingsOn(current, context);
      const refused = findings.some(({ severity }) => severity !== 'warning');
      await context.resources.change<Agreement>('Agreement', id, (agreement) =>
        refused ? { ...agreement, status: 'inProcess', agreementAuthorization: [], finding: findings } : { ...agreement, status: 'active' });
    }
  },
};
