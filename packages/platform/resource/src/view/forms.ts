import { invalidInput } from '@concord/errors';
import type { Form } from './view.ts';

type Attributes = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, string>>;

const isObject = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with attributes that have other names here: `{ id: 'name' }`, from the name here to the one that is kept. */
export function renamedForm(names: Table): Form {
  const back = Object.fromEntries(Object.entries(names).map(([here, there]) => [there, here]));
  const by = (table: Table) => (value: Attributes) => Object.fromEntries(Object.entries(value).map(([name, inner]) => [table[name] ?? name, inner]));
  return { shown: by(back), kept: by(names), paths: names };
}

/** An object that is kept flat, `{ role, id, name }`, and here holds all but some attributes in one of its own: `{ role, place: { id, name } }`. */
export const nestedForm = (inside: string, ...outside: readonly string[]): Form => ({
  shown: (kept) => {
    const { true: outer = [], false: inner = [] } = Object.groupBy(Object.entries(kept), ([name]) => (name === inside || outside.includes(name) ? 'true' : 'false'));
    return { ...(inner.length > 0 && { [inside]: Object.fromEntries(inner) }), ...Object.fromEntries(outer) };
  },
  kept: ({ [inside]: inner, '@type': _type, ...outer }) => ({ ...(isObject(inner) ? withoutReferenceType(inner) : {}), ...outer }),
  paths: { [inside]: '' },
});

/** That something is a reference goes without saying where it is kept. */
const withoutReferenceType = ({ '@type': type, ...reference }: Attributes): Attributes => ({ ...reference, ...(typeof type === 'string' && !type.endsWith('Ref') && { '@type': type }) });

/** A reference or the whole: v4 says by `isRef` which, v5 by `@type`, one of `value` and `valueRef`. v4 asks for a name of both. */
export const refOrValueForm = (value: string): Form => ({
  shown: ({ isRef, '@type': _type, ...kept }) => ({ '@type': isRef === false ? value : `${value}Ref`, ...kept }),
  kept: ({ '@type': type, ...sent }) => ({ isRef: type !== value, ...sent, name: sent.name ?? sent.id }),
});

/** Several forms of one object: shown by one after the other, and kept the other way round. Paths go through each. */
export const together = (...forms: readonly Form[]): Form => ({
  shown: (kept) => forms.reduce((value, form) => form.shown(value), kept),
  kept: (sent) => forms.reduceRight((value, form) => form.kept(value), sent),
  paths: Object.assign({}, ...forms.map(({ paths }) => paths)) as Table,
});

/**
 * A party with its role: flat as v4 writes it and as it is kept, in two objects as v5 does. @throws DomainError invalidInput `partyMissing`
 */
export const relatedPartyForm: Form = {
  shown: ({ role, partyOrPartyRole, '@type': _type, ...party }) => {
    const reference = party['@referredType'] === 'PartyRole' ? 'PartyRoleRef' : 'PartyRef';
    return { ...(role !== undefined && { role }), partyOrPartyRole: partyOrPartyRole ?? { '@type': reference, ...party } };
  },
  kept: ({ role, partyOrPartyRole }) => {
    // To v4, a related party without an id would be none.
    if (!isObject(partyOrPartyRole) || typeof partyOrPartyRole.id !== 'string') throw invalidInput('partyMissing', 'a related party names in partyOrPartyRole, by its id, the party or role that it is');
    const { '@type': type, ...party } = partyOrPartyRole;
    const referred = typeof type === 'string' && !type.endsWith('Ref') ? { '@referredType': type } : {};
    return { ...referred, ...party, ...(role !== undefined && { role }) };
  },
  paths: { partyOrPartyRole: '' },
};

const typeNames: Table = { string: 'StringCharacteristic', number: 'NumberCharacteristic', boolean: 'BooleanCharacteristic', object: 'ObjectCharacteristic' };

/** A characteristic is of the type of its value in v5. @throws DomainError invalidInput `characteristicIncomplete` */
const characteristicForm: Form = {
  shown: ({ '@type': type, ...rest }) => ({ '@type': typeof type === 'string' && type !== 'Characteristic' ? type : (typeNames[typeof rest.value] ?? 'Characteristic'), ...rest }),
  kept: (sent) => {
    if (sent.name === undefined || sent.value === undefined) throw invalidInput('characteristicIncomplete', 'a characteristic has a name and a value');
    return sent;
  },
};

/** v5 has a list of identifiers, called `here`, where v4 has a text: the list is kept as it is, and its first identifier is what v4 sees. */
export const identifiersForm = (here: string): Form => ({
  shown: ({ externalId, externalIdentifier, ...others }) => {
    const identifiers = externalIdentifier ?? (externalId === undefined ? undefined : [{ id: externalId }]);
    return { ...others, ...(identifiers !== undefined && { [here]: identifiers }) };
  },
  kept: ({ [here]: identifiers, ...others }) => {
    const first: unknown = Array.isArray(identifiers) ? identifiers[0] : undefined;
    return { ...others, ...(identifiers !== undefined && { externalIdentifier: identifiers }), ...(isObject(first) && typeof first.id === 'string' && { externalId: first.id }) };
  },
  paths: { [here]: 'externalIdentifier' },
});

/** What v5 writes in the same way in every API, by the schemas that it has for it. */
export const v5Forms: Readonly<Record<string, Form>> = {
  RelatedPartyRefOrPartyRoleRef: relatedPartyForm, RelatedPartyOrPartyRole: relatedPartyForm,
  RelatedPlaceRefOrValue: nestedForm('place', 'role'),
  RelatedEntity: nestedForm('entity', 'role'),
  Characteristic: characteristicForm,
};
