import { modelNamed, type PartnershipModel } from '@concord/partnership';
import { defineResource, type Resource } from '@concord/resource';

export interface PartnershipSpecification extends Resource {
  readonly name: string;
  readonly description?: string;
  /** Extension: the standard model whose roles these are, and whose agreements its partnerships are given. */
  readonly standardModel?: string;
  readonly roleSpecification?: readonly { readonly name: string }[];
}

/** The model of a partnership: its roles, and the agreement specifications under which they are taken (TMF668). */
export const partnershipSpecification = defineResource<PartnershipSpecification>({
  name: 'PartnershipSpecification',
  derive: fromItsModel,
  indexes: [['name']],
  refersTo: { 'roleSpecification[].agreementSpecification[].id': ['AgreementSpecification'] },
  visibleTo: () => ['*'],
});

const modelOf = ({ standardModel }: PartnershipSpecification): PartnershipModel | undefined => (standardModel === undefined ? undefined : modelNamed(standardModel));

/** Naming a standard model says the rest: its roles, and the specifications that the agreement service publishes when it hears of it. */
function fromItsModel(next: PartnershipSpecification): PartnershipSpecification {
  const model = modelOf(next);
  if (!model) return next;
  const roleSpecification = model.roles.map(({ name, description }) => ({
    name,
    description,
    agreementSpecification: model.agreements.filter(({ between }) => between.includes(name)).map((agreement) => ({ id: `${next.id}-${agreement.name}`, name: agreement.name })),
  }));
  return { ...next, description: next.description ?? model.description, roleSpecification };
}
