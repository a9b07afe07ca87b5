import { draftAgreements, modelNamed, type Enrolment } from '@concord/partnership';
import type { Consumer, ConsumerContext, EntityRef, Resource } from '@concord/resource';
import { findingsOn } from './terms.rules.ts';
import type { Agreement } from './agreement.ts';

/** What this service hears of a TMF668 partnership. */
interface Partnership extends Resource {
  readonly name: string;
  readonly standardModel?: string;
  readonly specification: EntityRef;
  readonly partner?: Enrolment['partner'];
  readonly characteristic?: Enrolment['characteristic'];
}

/**
 * A partnership under a standard model is given its agreements, validated, so that only signatures are left. Their ids follow from the
 * partnership's: those that are there already, by an earlier event or since partners joined, are left as they are.
 */
export const draftFromPartnership: Consumer = {
  name: 'draftFromPartnership',
  topics: ['PartnershipCreateEvent', 'PartnershipChangeEvent'],
  async handle(events, context) {
    for (const { resource, time } of events) await draftOf(resource as Partnership, time, context);
  },
};

async function draftOf({ id, name, standardModel = '', specification, partner = [], characteristic = [] }: Partnership, at: string, context: ConsumerContext): Promise<void> {
  const model = modelNamed(standardModel);
  if (!model) return;
  for (const { templateName, ...draft } of draftAgreements(model, { id, name, at, partner, characteristic })) {
    if (await context.resources.find('Agreement', draft.id)) continue;
    const agreementSpecification = { id: `${specification.id}-${templateName}`, name: templateName };
    await validate(await context.resources.create<Agreement>('Agreement', { ...draft, agreementSpecification, agreementAuthorization: [] }), context);
  }
}

/** What collides with other agreements stays a draft that says why. */
async function validate(agreement: Agreement, context: ConsumerContext): Promise<void> {
  const findings = await findingsOn(agreement, context);
  const refused = findings.some(({ severity }) => severity !== 'warning');
  await context.resources.change<Agreement>('Agreement', agreement.id, (current) => (refused ? { ...current, finding: findings } : { ...current, status: 'validated' }));
}
