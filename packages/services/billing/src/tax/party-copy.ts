import type { DocumentParty } from '@concord/invoice';
import type { TaxExemption, TaxParty } from '@concord/tax';
import type { Document } from '@concord/storage-port';

type Address = Pick<DocumentParty, 'country' | 'stateOrProvince' | 'city' | 'postCode' | 'street1'>;

interface Identification {
  readonly identificationId?: string;
  readonly identificationType?: string;
}

interface Certificate {
  readonly id: string;
  readonly taxDefinition?: readonly { readonly id?: string; readonly name?: string }[];
  readonly validFor?: { readonly startDateTime?: string; readonly endDateTime?: string };
}

/** What bills read of an organization or individual (TMF632). */
export interface PartyCopy extends Document {
  readonly name?: string;
  readonly tradingName?: string;
  readonly fullName?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly contactMedium?: readonly { readonly preferred?: boolean; readonly characteristic?: Address }[];
  readonly organizationIdentification?: readonly Identification[];
  readonly partyCharacteristic?: readonly { readonly name: string; readonly value: unknown }[];
  readonly taxExemptionCertificate?: readonly Certificate[];
}

/** The party as it is now; of one that nobody entered, its id. */
export function billedParty(id: string, copy: PartyCopy | undefined): DocumentParty {
  const { country: written, stateOrProvince, city, postCode, street1 } = addressOf(copy);
  const taxNumber = copy?.organizationIdentification?.find(({ identificationType = '' }) => /^(vat|tax)/i.test(identificationType))?.identificationId;
  const country = [written, countryOf(copy), taxNumber?.slice(0, 2).replace('EL', 'GR')].find((code) => code !== undefined && /^[A-Z]{2}$/.test(code));
  const known = { taxNumber, country, stateOrProvince, city, postCode, street1 };
  return { id, name: nameOf(copy) ?? id, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
}

function addressOf(copy: PartyCopy | undefined): Address {
  const all = (copy?.contactMedium ?? []).filter(({ characteristic }) => characteristic?.country !== undefined);
  return (all.find(({ preferred }) => preferred) ?? all[0])?.characteristic ?? {};
}

function countryOf(copy: PartyCopy | undefined): string | undefined {
  const value = copy?.partyCharacteristic?.find(({ name }) => name === 'country')?.value;
  return typeof value === 'string' ? value : undefined;
}

const nameOf = (copy: PartyCopy | undefined): string | undefined =>
  copy?.name ?? copy?.tradingName ?? copy?.fullName ?? ([copy?.givenName, copy?.familyName].filter((part) => part !== undefined).join(' ') || undefined);

/** What decides on the taxes of a party. */
export function taxParty({ id, country, stateOrProvince, taxNumber }: DocumentParty, copy: PartyCopy | undefined): TaxParty {
  const region = country !== undefined && stateOrProvince !== undefined ? `${country}-${stateOrProvince.replace(`${country}-`, '')}` : undefined;
  return { id, ...(country !== undefined && { country }), ...(region !== undefined && { region }), ...(taxNumber !== undefined && { taxNumber }), exemptions: (copy?.taxExemptionCertificate ?? []).flatMap(exemptionsOf) };
}

/** A certificate names as tax definitions the jurisdictions that it holds in. */
const exemptionsOf = ({ id, taxDefinition = [], validFor }: Certificate): readonly TaxExemption[] =>
  taxDefinition.flatMap(({ id: jurisdiction, name }) => (jurisdiction === undefined ? [] : [{
    jurisdiction, certificate: id, ...(name !== undefined && { taxCategory: name }),
    ...(validFor?.startDateTime !== undefined && { from: validFor.startDateTime.slice(0, 10) }), ...(validFor?.endDateTime !== undefined && { to: validFor.endDateTime.slice(0, 10) }),
  }]));
