import { invalidInput } from '@concord/errors';
import type { Form } from './view.ts';

/**
 * A party with its role: flat as v4 writes it and as it is kept, in two objects as v5 does. Filters reach into the inner one by
 * `relatedPartyPaths`. @throws DomainError invalidInput `partyMissing`
 */
export const relatedPartyForm: Form = {
  shown: ({ role, partyOrPartyRole, '@type': _type, ...party }) => {
    const reference = party['@referredType'] === 'PartyRole' ? 'PartyRoleRef' : 'PartyRef';
    return { ...(role !== undefined && { role }), partyOrPartyRole: partyOrPartyRole ?? { '@type': reference, ...party } };
  },
  kept: ({ role, partyOrPartyRole }) => {
    // To v4, a related party without an id would be none.
    if (!hasId(partyOrPartyRole)) throw invalidInput('partyMissing', 'a related party names in partyOrPartyRole, by its id, the party or role that it is');
    const { '@type': type, ...party } = { ...partyOrPartyRole } as Readonly<Record<string, unknown>>;
    const referred = typeof type === 'string' && !type.endsWith('Ref') ? { '@referredType': type } : {};
    return { ...referred, ...party, ...(role !== undefined && { role }) };
  },
};

const hasId = (value: unknown): value is { readonly id: string } => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

export const relatedPartyPaths: Readonly<Record<string, string>> = { '.partyOrPartyRole.': '.' };

/** An object with attributes that have other names here: `{ id: 'name' }`, from the name here to the one that is kept. */
export function renamedForm(names: Readonly<Record<string, string>>): Form {
  const back = Object.fromEntries(Object.entries(names).map(([here, there]) => [there, here]));
  const by = (table: Readonly<Record<string, string>>) => (value: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(value).map(([name, inner]) => [table[name] ?? name, inner]));
  return { shown: by(back), kept: by(names) };
}

const typeNames: Readonly<Record<string, string>> = { string: 'StringCharacteristic', number: 'NumberCharacteristic', boolean: 'BooleanCharacteristic', object: 'ObjectCharacteristic' };

/** A characteristic is of the type of its value in v5. @throws DomainError invalidInput `characteristicIncomplete` */
export const characteristicForm: Form = {
  shown: ({ '@type': type, ...rest }) => ({ '@type': typeof type === 'string' && type !== 'Characteristic' ? type : (typeNames[typeof rest.value] ?? 'Characteristic'), ...rest }),
  kept: (sent) => {
    if (sent.name === undefined || sent.value === undefined) throw invalidInput('characteristicIncomplete', 'a characteristic has a name and a value');
    return sent;
  },
};
