export { agreementIdsOf, type AgreementDraft, draftAgreements, partnershipFindings, regroupedAgreements } from './draft-agreements.ts';
export type { Enrolment, Partner } from './enrolment.ts';
export type { AgreementTemplate, Json, Parameter, ParameterType, PartnershipModel, Role } from './model.ts';
export { modelNamed, parametersOf, standardModels } from './standard-models.ts';
