import type { ConsumerContext, ServiceEvent } from '@concord/resource';
import { agreementLine, algorithmId, modelId, partyReference, typedTerms, type AgreementCopy, type TermCopy } from '../desk/agreement-copy.ts';

/**
 * An agreement in force is published in TM Forum's own words: a revenue sharing model (TMF738) with an item for each term, and
 * an algorithm (TMF736) for each, so that a partner can read how it is paid without knowing our terms.
 */
export async function publishModel(event: ServiceEvent<AgreementCopy>, { resources }: Pick<ConsumerContext, 'resources'>): Promise<void> {
  const agreement = event.resource;
  if (agreement.status !== 'active' || (await resources.find('PartyRevSharingModel', modelId(agreement)))) return;
  const terms = typedTerms(agreement);
  for (const term of terms) await resources.create('PartyRevSharingAlgorithm', algorithmOf(agreement, term));
  await resources.create('PartyRevSharingModel', {
    '@type': 'PartyRevSharingModel',
    id: modelId(agreement),
    name: agreement.name,
    description: `${agreement.name}, version ${agreement.version ?? '1'} of agreement ${agreementLine(agreement)}`,
    relatedParty: agreement.engagedParty.map(({ id, role = 'partner' }) => partyReference(id, role)),
    partyRevSharingModelItem: terms.map((term) => itemOf(agreement, term)),
  });
}

function algorithmOf(agreement: AgreementCopy, { id, '@type': type, description, ...settings }: TermCopy & { readonly '@type': string; readonly id: string }) {
  return {
    '@type': 'PartyRevSharingAlgorithm',
    id: algorithmId(agreement, id),
    name: id,
    description: description ?? `${type} of ${agreement.name}`,
    conditionVariable: variables('PartyRevSharingPolicyConditionVariable', { on: settings.on, condition: settings.condition }),
    actionVariable: variables('PartyRevSharingPolicyActionVariable', { type, ...settings, on: undefined, condition: undefined }),
    relatedParty: agreement.engagedParty.map(({ id: party, role = 'partner' }) => partyReference(party, role)),
  };
}

/** Each setting of a term is a variable of the policy: named by its attribute, its value as JSON. */
const variables = (type: string, settings: Readonly<Record<string, unknown>>) =>
  Object.entries(settings).filter(([, value]) => value !== undefined).map(([id, value]) => ({ '@type': type, id, value: typeof value === 'string' ? value : JSON.stringify(value) }));

function itemOf(agreement: AgreementCopy, { id, '@type': type, description }: TermCopy & { readonly '@type': string; readonly id: string }) {
  return {
    '@type': 'PartyRevSharingModelItem',
    id,
    name: id,
    description: description ?? type,
    agreement: [{ '@type': 'AgreementRef', '@referredType': 'Agreement', id: agreementLine(agreement), name: agreement.name }],
    sharingModelItemInvolvement: [{
      '@type': 'PartyRevSharingModelItemInvolvement',
      id,
      offeringPrice: [{ '@type': 'PartyRevSharingModelInvolPrice', id, partyRevSharingAlgorithm: [{ '@type': 'PartyRevSharingAlgorithmRef', id: algorithmId(agreement, id), name: id }] }],
    }],
  };
}
