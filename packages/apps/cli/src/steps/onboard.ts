import type { Party } from '../case/case.ts';
import type { Client } from '../suite/client.ts';
import type { PartyRef } from '../suite/wire.ts';

/** A party that takes a role in a partnership. */
export interface Seat {
  readonly party: Party;
  readonly role: string;
}

/** How resources name an organization. */
export const organizationRef = ({ id, name }: Pick<Party, 'id' | 'name'>): PartyRef & { readonly '@referredType': string } => ({ id, name, '@referredType': 'Organization' });

/** Enters a party as a TMF632 organization. */
export async function enterOrganization({ id, name, country }: Party, operator: Client): Promise<void> {
  const partyCharacteristic = [{ name: 'country', valueType: 'string', value: country }];
  await operator.create('Organization', { id, name, tradingName: name, isLegalEntity: true, organizationType: 'company', partyCharacteristic });
}

/** Parties take their roles (TMF669) by entering a partnership (TMF668) whose specification knows the roles. */
export async function formPartnership(name: string, seats: readonly Seat[], operator: Client): Promise<void> {
  const roleSpecification = [...new Set(seats.map(({ role }) => role))].map((role) => ({ name: role }));
  const { id } = await operator.create('PartnershipSpecification', { name, roleSpecification });
  const partner = seats.map(({ party, role }) => ({ name: role, engagedParty: organizationRef(party) }));
  await operator.create('Partnership', { name, specification: { id, name }, partner });
}
