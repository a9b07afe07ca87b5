import type { Finding } from '@concord/errors';
import { modelNamed, partnershipFindings, regroupedAgreements } from '@concord/partnership';
import { isSameJson, type ChangeContext } from '@concord/resource';
import type { PartnershipSpecification } from './partnership-specification.resource.ts';
import type { Partnership } from './partnership.ts';

export async function rolesAreSpecified({ specification, partner = [] }: Partnership, _previous: unknown, { resources }: ChangeContext): Promise<Finding[]> {
  const found = await resources.find<PartnershipSpecification>('PartnershipSpecification', specification.id);
  if (!found) return [{ code: 'unknownSpecification', message: `there is no partnership specification ${specification.id}`, pointer: '/specification/id' }];
  const roles = (found.roleSpecification ?? []).map(({ name }) => name);
  return partner.flatMap(({ name }, index) =>
    roles.includes(name)
      ? []
      : [{ code: 'unknownRole', message: `${found.name} has no role ${name}; its roles: ${roles.join(', ') || 'none'}`, pointer: `/partner/${index}/name` }]);
}

export async function partnersAreKnown({ partner = [] }: Partnership, _previous: unknown, { resources }: ChangeContext): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { engagedParty }] of partner.entries()) {
    const known = (await resources.find('Organization', engagedParty.id)) ?? (await resources.find('Individual', engagedParty.id));
    if (!known) findings.push({ code: 'unknownParty', message: `there is no party ${engagedParty.id}`, pointer: `/partner/${index}/engagedParty/id` });
  }
  return findings;
}

/** What the agreement service will draft is asked here, where somebody waits for the answer. */
export function parametersMakeAgreements({ id, name, standardModel, partner = [], characteristic = [] }: Partnership, previous: Partnership | undefined, { now }: ChangeContext): Finding[] {
  const model = modelNamed(standardModel ?? '');
  if (!model) return [];
  const findings = partnershipFindings(model, { id, name, at: now.toISOString(), partner, characteristic });
  const regrouped = previous ? regroupedAgreements(model, { id, partner: previous.partner ?? [] }, { id, partner }) : [];
  return [...findings, ...regrouped.map((agreement) => ({ code: 'agreedAlready', message: `${agreement} was drafted among others; amend it, or form another partnership`, pointer: '/partner' }))];
}

/** Agreements are drafted once; afterwards what was asked for is what was agreed on. */
export function parametersStand(next: Partnership, previous: Partnership | undefined): Finding[] {
  if (!previous?.standardModel) return [];
  const own = ({ partner = [] }: Partnership) => new Map(partner.map(({ name, engagedParty, characteristic = [] }) => [JSON.stringify([name, engagedParty.id]), characteristic]));
  const before = own(previous);
  const touched = [...own(next)].some(([seat, characteristic]) => before.has(seat) && !isSameJson(before.get(seat), characteristic));
  const isKept = isSameJson(next.characteristic, previous.characteristic) && next.specification.id === previous.specification.id && !touched;
  return isKept ? [] : [{ code: 'parametersStand', message: 'the agreements were drafted from these parameters; change them by an amendment of the agreement', pointer: '/characteristic' }];
}
