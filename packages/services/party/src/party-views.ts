import { characteristicForm, type Form, relatedPartyForm, relatedPartyPaths, renamedForm, type ResourceView } from '@concord/resource';
import { individual } from './individual.resource.ts';
import { organization } from './organization.resource.ts';
import { partyRole } from './party-role.resource.ts';

/** What a medium carries: by itself in v5, in `characteristic` where it is kept. */
const carried = ['emailAddress', 'phoneNumber', 'faxNumber', 'socialNetworkId', 'city', 'country', 'postCode', 'stateOrProvince', 'street1', 'street2'] as const;

/** The first that a medium carries says of which type it is in v5. */
const mediumTypes: readonly (readonly [string, string])[] = [
  ['emailAddress', 'EmailContactMedium'], ['phoneNumber', 'PhoneContactMedium'], ['faxNumber', 'FaxContactMedium'], ['socialNetworkId', 'SocialContactMedium'],
  ['street1', 'GeographicAddressContactMedium'], ['city', 'GeographicAddressContactMedium'], ['country', 'GeographicAddressContactMedium'], ['postCode', 'GeographicAddressContactMedium'],
];

const mediumNames: Readonly<Record<string, string>> = {
  EmailContactMedium: 'email', PhoneContactMedium: 'phone', FaxContactMedium: 'fax', SocialContactMedium: 'socialNetwork', GeographicAddressContactMedium: 'postalAddress',
};

const isCarried = (name: string): boolean => carried.some((known) => known === name);

const contactMedium: Form = {
  shown: ({ characteristic, '@type': type, ...medium }) => {
    const { '@type': _type, ...values } = { ...(characteristic as object | undefined) } as Readonly<Record<string, unknown>>;
    const [, byContent = 'ContactMedium'] = mediumTypes.find(([name]) => values[name] !== undefined) ?? [];
    return { '@type': typeof type === 'string' && type !== 'ContactMedium' ? type : byContent, ...medium, ...values };
  },
  kept: (sent) => {
    const { true: values = [], false: medium = [] } = Object.groupBy(Object.entries(sent), ([name]) => (isCarried(name) || name === 'contactType' ? 'true' : 'false'));
    return { mediumType: mediumNames[String(sent['@type'])] ?? 'other', ...Object.fromEntries(medium), characteristic: Object.fromEntries(values) };
  },
};

const forms: Readonly<Record<string, Form>> = {
  RelatedPartyOrPartyRole: relatedPartyForm,
  ContactMedium: contactMedium,
  Characteristic: characteristicForm,
  ExternalIdentifier: renamedForm({ externalIdentifierType: 'externalReferenceType', id: 'name' }),
};

const paths: Readonly<Record<string, string>> = {
  ...relatedPartyPaths,
  ...Object.fromEntries(carried.map((name) => [`contactMedium[].${name}`, `contactMedium[].characteristic.${name}`])),
  'externalReference[].externalIdentifierType': 'externalReference[].externalReferenceType',
  'externalReference[].id': 'externalReference[].name',
};

/** TMF632 v5. */
export const partyViews: readonly ResourceView[] = [
  { of: individual, renamed: { name: 'fullName' }, words: { status: { deceased: 'deceaded' } }, forms, paths },
  { of: organization, standIns: [['name', 'tradingName']], forms, paths },
];

/** TMF669 v5. */
export const partyRoleViews: readonly ResourceView[] = [{ of: partyRole, forms, paths }];
