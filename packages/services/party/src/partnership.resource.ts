import type { Finding } from '@concord/errors';
import { defineResource, type ChangeContext, type Resource } from '@concord/resource';

interface Partner {
  readonly name: string;
  readonly engagedParty: { readonly id: string; readonly name?: string };
}

interface Partnership extends Resource {
  readonly name: string;
  readonly specification: { readonly id: string };
  readonly partner?: readonly Partner[];
}

interface PartnershipSpecification extends Resource {
  readonly name: string;
  readonly roleSpecification?: readonly { readonly name: string }[];
}

/** Parties that work together under a partnership specification (TMF668); taking part gives each its role (TMF669). */
export const partnership = defineResource<Partnership>({
  name: 'Partnership',
  rules: [rolesAreSpecified, partnersAreKnown],
  consequences: [partnersTakeTheirRoles],
  indexes: [['specification.id']],
  visibleTo: ({ partner = [] }) => partner.map(({ engagedParty }) => engagedParty.id),
});

async function rolesAreSpecified({ specification, partner = [] }: Partnership, _previous: unknown, { resources }: ChangeContext): Promise<Finding[]> {
  const found = await resources.find<PartnershipSpecification>('PartnershipSpecification', specification.id);
  if (!found) return [{ code: 'unknownSpecification', message: `there is no partnership specification ${specification.id}`, pointer: '/specification/id' }];
  const roles = (found.roleSpecification ?? []).map(({ name }) => name);
  return partner.flatMap(({ name }, index) =>
    roles.includes(name)
      ? []
      : [{ code: 'unknownRole', message: `${found.name} has no role ${name}; its roles: ${roles.join(', ') || 'none'}`, pointer: `/partner/${index}/name` }]);
}

async function partnersAreKnown({ partner = [] }: Partnership, _previous: unknown, { resources }: ChangeContext): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { engagedParty }] of partner.entries()) {
    const known = (await resources.find('Organization', engagedParty.id)) ?? (await resources.find('Individual', engagedParty.id));
    if (!known) findings.push({ code: 'unknownParty', message: `there is no party ${engagedParty.id}`, pointer: `/partner/${index}/engagedParty/id` });
  }
  return findings;
}

async function partnersTakeTheirRoles({ next, previous }: { next?: Partnership; previous?: Partnership }, { resources }: ChangeContext): Promise<void> {
  for (const { name, engagedParty } of newcomers(next, previous)) {
    await resources.create('PartyRole', { name, status: 'active', engagedParty, relatedParty: [engagedParty] });
  }
}

/** Those who were not yet there in that role before the change. */
function newcomers(next: Partnership | undefined, previous: Partnership | undefined): readonly Partner[] {
  const before = new Set((previous?.partner ?? []).map(seat));
  return (next?.partner ?? []).filter((partner) => !before.has(seat(partner)));
}

const seat = ({ name, engagedParty }: Partner): string => JSON.stringify([name, engagedParty.id]);
