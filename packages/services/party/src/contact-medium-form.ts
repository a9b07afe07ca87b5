import type { Form } from '@concord/resource';

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

/** A way to reach somebody (TMF632, TMF666): of the type of what it carries in v5, with all that in `characteristic` where it is kept. */
export const contactMediumForm: Form = {
  shown: ({ characteristic, '@type': type, ...medium }) => {
    const { '@type': _type, ...values } = { ...(characteristic as object | undefined) } as Readonly<Record<string, unknown>>;
    const [, byContent = 'ContactMedium'] = mediumTypes.find(([name]) => values[name] !== undefined) ?? [];
    return { '@type': typeof type === 'string' && type !== 'ContactMedium' ? type : byContent, ...medium, ...values };
  },
  kept: (sent) => {
    const { true: values = [], false: medium = [] } = Object.groupBy(Object.entries(sent), ([name]) => (isCarried(name) || name === 'contactType' ? 'true' : 'false'));
    return { mediumType: mediumNames[String(sent['@type'])] ?? 'other', ...Object.fromEntries(medium), characteristic: Object.fromEntries(values) };
  },
  paths: Object.fromEntries(carried.map((name) => [name, `characteristic.${name}`])),
};
