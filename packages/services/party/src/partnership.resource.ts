import { agreementIdsOf, modelNamed } from '@concord/partnership';
import { defineResource, type ChangeContext } from '@concord/resource';
import { accountKinds } from './account-kinds.ts';
import type { PartnershipSpecification } from './partnership-specification.resource.ts';
import { parametersMakeAgreements, parametersStand, partnersAreKnown, rolesAreSpecified } from './partnership.rules.ts';
import { accountIdOf, type Member, type Partnership } from './partnership.ts';

/**
 * Parties that work together under a partnership specification (TMF668); taking part gives each its role (TMF669) and its
 * settlement account (TMF666). Under a standard model, the agreement service drafts the agreements when it hears of it.
 */
export const partnership = defineResource<Partnership>({
  name: 'Partnership',
  readOnly: ['standardModel'],
  derive: withWhatFollows,
  rules: [rolesAreSpecified, partnersAreKnown, parametersMakeAgreements, parametersStand],
  consequences: [partnersTakeTheirRoles, partnersGetAccounts],
  indexes: [['specification.id']],
  refersTo: {
    'specification.id': ['PartnershipSpecification'],
    'partner[].engagedParty.id': ['Organization', 'Individual'],
    'partner[].account[].id': accountKinds,
    'partner[].paymentMethod[].id': ['PaymentMethod'],
    'partner[].agreement[].id': ['Agreement'],
  },
  visibleTo: ({ partner = [] }) => partner.map(({ engagedParty }) => engagedParty.id),
});

/** The model, and for every partner where its account and its agreements are. */
async function withWhatFollows(next: Partnership, previous: Partnership | undefined, { resources }: ChangeContext): Promise<Partnership> {
  const { standardModel } = previous ?? (await resources.find<PartnershipSpecification>('PartnershipSpecification', next.specification.id)) ?? {};
  const { partner = [] } = next;
  return { ...next, ...(standardModel !== undefined && { standardModel }), ...(next.partner && { partner: partner.map((member) => withReferences(member, { ...next, partner }, standardModel)) }) };
}

function withReferences(member: Member, partnershipAsked: Partnership & { readonly partner: readonly Member[] }, standardModel: string | undefined): Member {
  const { id: party } = member.engagedParty;
  const model = modelNamed(standardModel ?? '');
  const agreements = model ? agreementIdsOf(model, partnershipAsked, party) : [];
  return {
    ...member,
    account: member.account ?? [{ id: accountIdOf(partnershipAsked, party), '@referredType': 'SettlementAccount' }],
    ...(model && { agreement: agreements.map((id) => ({ id, '@referredType': 'Agreement' })) }),
  };
}

async function partnersTakeTheirRoles({ next, previous }: { next?: Partnership; previous?: Partnership }, { resources }: ChangeContext): Promise<void> {
  for (const { name, engagedParty } of newcomers(next, previous, seat)) {
    await resources.create('PartyRole', { name, status: 'active', engagedParty, relatedParty: [engagedParty] });
  }
}

async function partnersGetAccounts({ next, previous }: { next?: Partnership; previous?: Partnership }, { resources }: ChangeContext): Promise<void> {
  if (!next) return;
  for (const { engagedParty } of newcomers(next, previous, ({ engagedParty: { id } }) => id)) {
    const id = accountIdOf(next, engagedParty.id);
    if (await resources.find('SettlementAccount', id)) continue;
    await resources.create('SettlementAccount', { id, name: `${engagedParty.name ?? engagedParty.id} in ${next.name}`, accountType: 'settlement', relatedParty: [{ ...engagedParty, role: 'owner' }] });
  }
}

/** Those who were not yet there before the change, each once; `key` says who is the same. */
function newcomers(next: Partnership | undefined, previous: Partnership | undefined, key: (member: Member) => string): readonly Member[] {
  const before = new Set((previous?.partner ?? []).map(key));
  const added = (next?.partner ?? []).filter((member) => !before.has(key(member)));
  return [...new Map(added.map((member) => [key(member), member])).values()];
}

const seat = ({ name, engagedParty }: Member): string => JSON.stringify([name, engagedParty.id]);
