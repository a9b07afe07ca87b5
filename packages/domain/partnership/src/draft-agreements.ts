import type { Finding } from '@concord/errors';
import { reviewAgreement } from '@concord/terms';
import { type Enrolment, enrolmentFindings, ownValues, type Partner, type Values, valuesOf } from './enrolment.ts';
import { fill, type Scope } from './fill.ts';
import type { AgreementTemplate, Json, PartnershipModel } from './model.ts';
import { settlementTerm } from './standard-models.ts';

interface Engaged {
  readonly id: string;
  readonly name?: string;
  readonly role: string;
  readonly standing?: true;
  readonly '@referredType': 'Organization';
}

/** A TMF651 agreement as it is created. */
export interface AgreementDraft {
  /** The template it was made from; no attribute of TMF651. */
  readonly templateName: string;
  readonly id: string;
  readonly name: string;
  readonly agreementType: string;
  readonly agreementPeriod: { readonly startDateTime: Json; readonly endDateTime?: Json };
  readonly engagedParty: readonly Engaged[];
  readonly agreementItem: readonly Json[];
  readonly characteristic: readonly { readonly name: string; readonly value: Json }[];
  readonly [attribute: string]: unknown;
}

/** One contract that is to be made: its template, its id, and who takes part. */
interface Contract {
  readonly id: string;
  readonly template: AgreementTemplate;
  readonly seats: readonly Partner[];
  /** For whom it is made, where the template makes one for each of a role. */
  readonly head?: Partner;
}

/** Ids follow from the partnership, so that a contract is made once however often it is asked for. */
function contractsOf({ agreements }: PartnershipModel, { id, partner }: Pick<Enrolment, 'id' | 'partner'>): readonly Contract[] {
  return agreements.flatMap((template): Contract[] => {
    const seats = partner.filter(({ name }) => template.between.includes(name));
    if (template.forEach === undefined) return [{ id: `${id}-${template.name}`, template, seats }];
    return seats.filter(({ name }) => name === template.forEach).map((head) => ({
      id: `${id}-${template.name}-${head.engagedParty.id}`,
      template,
      head,
      seats: seats.filter((seat) => seat === head || seat.name !== template.forEach),
    }));
  });
}

/** The ids of the agreements in which a partner takes part. */
export const agreementIdsOf = (model: PartnershipModel, enrolment: Pick<Enrolment, 'id' | 'partner'>, party: string): readonly string[] =>
  contractsOf(model, enrolment).filter(({ seats }) => seats.some(({ engagedParty }) => engagedParty.id === party)).map(({ id }) => id);

/** Agreements of `before` among other partners in `after`: what was drafted among some is not extended to others by itself. */
export function regroupedAgreements(model: PartnershipModel, before: Pick<Enrolment, 'id' | 'partner'>, after: Pick<Enrolment, 'id' | 'partner'>): readonly string[] {
  const seated = ({ seats }: Contract): string => JSON.stringify(seats.map(({ name, engagedParty }) => [name, engagedParty.id]).toSorted());
  const drafted = new Map(contractsOf(model, before).map((contract) => [contract.id, seated(contract)]));
  return contractsOf(model, after).filter((contract) => drafted.has(contract.id) && drafted.get(contract.id) !== seated(contract)).map(({ id }) => id);
}

/** The agreements of a partnership, in the order of its model. @param enrolment without findings (`partnershipFindings`) */
export function draftAgreements(model: PartnershipModel, enrolment: Enrolment): readonly AgreementDraft[] {
  return contractsOf(model, enrolment).map((contract) => draft(model, enrolment, contract));
}

/** Everything that is wrong with a partnership that is asked for: roles, parameters, and the agreements that would come of them. */
export function partnershipFindings(model: PartnershipModel, enrolment: Enrolment): readonly Finding[] {
  const findings = enrolmentFindings(model, enrolment);
  if (findings.length > 0) return findings;
  return draftAgreements(model, enrolment).flatMap((body) =>
    [...reviewAgreement(body, { otherActive: [] }).filter(({ severity }) => severity === 'error'), ...emptiness(body)]
      .map((finding) => ({ ...finding, message: `agreement ${body.id}${finding.pointer ?? ''}: ${finding.message}`, pointer: '/characteristic' })));
}

/** Terms of settlement alone settle nothing. */
const emptiness = ({ agreementItem }: AgreementDraft): readonly Finding[] =>
  agreementItem.length > 1 ? [] : [{ code: 'nothingAgreed', message: 'no parameter makes a term of it', severity: 'error' }];

function draft(model: PartnershipModel, enrolment: Enrolment, { id, template, seats, head }: Contract): AgreementDraft {
  const values: Values = new Map([...valuesOf(model, enrolment), ...(head ? ownValues(model, head, enrolment.partner) : [])]);
  const scope: Scope = new Map<string, Json | undefined>([...values, ...rolesIn(model, template, seats, enrolment.partner)]);
  const items = fill(template.agreementItem, scope);
  return {
    templateName: template.name,
    id,
    name: `${enrolment.name}: ${head ? `${template.name} ${head.engagedParty.name ?? head.engagedParty.id}` : template.name}`,
    agreementType: 'partnership',
    agreementPeriod: { startDateTime: values.get('startDateTime') ?? enrolment.at, ...(values.has('endDateTime') && { endDateTime: values.get('endDateTime') ?? null }) },
    engagedParty: seats.map((seat) => engaged(model, seat)),
    agreementItem: [...(Array.isArray(items) ? (items as readonly Json[]).filter(hasTerms) : []), { termOrCondition: [fill(settlementTerm, scope) ?? null] }],
    characteristic: [{ name: 'eventRole', value: model.eventRoles ?? [] }, { name: 'partnership', value: enrolment.id }],
  };
}

/** An item of which only its offerings are left says nothing. */
const hasTerms = (item: Json): boolean => typeof item === 'object' && item !== null && 'termOrCondition' in item;

/** Each role as the list of its partners: `party`, `next` (the one after it, after the last the first) and what each has of its own. */
function rolesIn(model: PartnershipModel, { between }: AgreementTemplate, seats: readonly Partner[], partners: readonly Partner[]): readonly (readonly [string, Json])[] {
  return between.map((role) => {
    const holders = seats.filter(({ name }) => name === role);
    return [role, holders.map((holder, index) => ({
      ...Object.fromEntries(ownValues(model, holder, partners)),
      party: holder.engagedParty.id,
      next: (holders[index + 1] ?? holders[0] ?? holder).engagedParty.id,
    }))] as const;
  });
}

function engaged({ roles }: PartnershipModel, { name: role, engagedParty: { id, name } }: Partner): Engaged {
  const isStanding = roles.some((one) => one.name === role && one.standing === true);
  return { id, role, ...(name !== undefined && { name }), ...(isStanding && { standing: true }), '@referredType': 'Organization' };
}
