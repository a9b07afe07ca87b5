import { invalidInput } from '@concord/errors';
import addFormats from 'ajv-formats';
import { entryOf } from '../document/entry-of.ts';
import { type Attributes, isJsonObject } from '../document/json-object.ts';
import type { Form } from './view.ts';

type Table = Readonly<Record<string, string>>;

/** An object with attributes that have other names here: `{ id: 'name' }`, from the name here to the one that is kept. */
export function renamedForm(names: Table): Form {
  const back = Object.fromEntries(Object.entries(names).map(([here, there]) => [there, here]));
  const by = (table: Table) => (value: Attributes) => Object.fromEntries(Object.entries(value).map(([name, inner]) => [entryOf(table, name) ?? name, inner]));
  return { shown: by(back), kept: by(names), paths: names };
}

/** An object that is kept flat, `{ role, id, name }`, and here holds all but some attributes in one of its own: `{ role, place: { id, name } }`. */
const nestedForm = (inside: string, ...outside: readonly string[]): Form => ({
  shown: (kept) => {
    const { true: outer = [], false: inner = [] } = Object.groupBy(Object.entries(kept), ([name]) => (name === inside || outside.includes(name) ? 'true' : 'false'));
    return { ...(inner.length > 0 && { [inside]: Object.fromEntries(inner) }), ...Object.fromEntries(outer) };
  },
  kept: ({ [inside]: inner, '@type': _type, ...outer }) => ({ ...(isJsonObject(inner) ? withoutReferenceType(inner) : {}), ...outer }),
  paths: { [inside]: '' },
});

/** The other way round: kept with all but some attributes in one of its own, and flat here. `found` says which attributes filters find there. */
export const flatForm = (inside: string, outside: readonly string[], found: readonly string[]): Form => ({
  shown: ({ [inside]: inner, '@type': _type, ...outer }) => ({ ...(isJsonObject(inner) ? withoutReferenceType(inner) : {}), ...outer }),
  kept: ({ '@type': _type, ...sent }) => {
    const { true: outer = [], false: inner = [] } = Object.groupBy(Object.entries(sent), ([name]) => (outside.includes(name) ? 'true' : 'false'));
    return { ...Object.fromEntries(outer), [inside]: Object.fromEntries(inner) };
  },
  paths: Object.fromEntries(found.map((name) => [name, `${inside}.${name}`])),
});

/** That something is a reference goes without saying where it is kept. */
const withoutReferenceType = ({ '@type': type, ...reference }: Attributes): Attributes => ({ ...reference, ...(typeof type === 'string' && !type.endsWith('Ref') && { '@type': type }) });

/** A reference or the whole: v4 says by `isRef` which, v5 by `@type`, one of `value` and `valueRef`. v4 asks for a name of both, v5 for an id of a reference: without one it is the whole. */
export const refOrValueForm = (value: string): Form => ({
  shown: ({ isRef, '@type': _type, ...kept }) => ({ '@type': isRef === false || kept.id === undefined ? value : `${value}Ref`, ...kept }),
  kept: ({ '@type': type, ...sent }) => ({ isRef: type !== value, ...sent, name: sent.name ?? sent.id }),
});

/** Several forms of one object: shown by one after the other, and kept the other way round. Paths go through each. */
export const together = (...forms: readonly Form[]): Form => ({
  shown: (kept) => forms.reduce((value, form) => form.shown(value), kept),
  kept: (sent) => forms.reduceRight((value, form) => form.kept(value), sent),
  paths: Object.assign({}, ...forms.map(({ paths }) => paths)) as Table,
});

/** A party that is named: v5 says by `@type` that it is referred to, and as what. */
export const partyReferenceForm: Form = {
  shown: ({ '@type': _type, ...party }) => ({ '@type': party['@referredType'] === 'PartyRole' ? 'PartyRoleRef' : 'PartyRef', ...party }),
  kept: ({ '@type': type, ...party }) => ({ ...(typeof type === 'string' && !type.endsWith('Ref') && { '@referredType': type }), ...party }),
};

/** A party with its role: flat as v4 writes it and as it is kept, in two objects as v5 does. @throws DomainError invalidInput `partyMissing` */
export const relatedPartyForm: Form = {
  shown: ({ role, partyOrPartyRole, '@type': _type, ...party }) => ({ ...(role !== undefined && { role }), partyOrPartyRole: partyOrPartyRole ?? partyReferenceForm.shown(party) }),
  kept: ({ role, partyOrPartyRole }) => {
    // To v4, a related party without an id would be none.
    if (!isJsonObject(partyOrPartyRole) || typeof partyOrPartyRole.id !== 'string') throw invalidInput('partyMissing', 'a related party names in partyOrPartyRole, by its id, the party or role that it is');
    return { ...partyReferenceForm.kept(partyOrPartyRole), ...(role !== undefined && { role }) };
  },
  paths: { partyOrPartyRole: '' },
};

const valueTypes: Table = { string: 'String', number: 'Number', boolean: 'Boolean', object: 'Object' };

const valueTypeOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return `${valueTypes[typeof value[0]] ?? 'Object'}Array`;
  return value === null ? undefined : valueTypes[typeof value];
};

/** What has a value is of the type of its value in v5: `StringCharacteristic`. */
const typedByValue = (name: string): Form => ({
  shown: ({ '@type': type, ...rest }) => ({ '@type': typeof type === 'string' && type !== name ? type : `${valueTypeOf(rest.value) ?? ''}${name}`, ...rest }),
  kept: (sent) => sent,
});

/** @throws DomainError invalidInput `characteristicIncomplete` */
const characteristicForm: Form = {
  ...typedByValue('Characteristic'),
  kept: (sent) => {
    if (sent.name === undefined || sent.value === undefined) throw invalidInput('characteristicIncomplete', 'a characteristic has a name and a value');
    return sent;
  },
};

/** v5 has a list of identifiers, called `here`, where v4 has a text: the list is kept as it is, and its first identifier is what v4 sees and may change. */
export const identifiersForm = (here: string): Form => ({
  shown: ({ externalId, externalIdentifier, ...others }) => {
    const [first = {}, ...more] = (Array.isArray(externalIdentifier) ? externalIdentifier : []) as readonly Attributes[];
    const identifiers = externalId === undefined ? externalIdentifier : [{ ...first, id: externalId }, ...more];
    return { ...others, ...(identifiers !== undefined && { [here]: identifiers }) };
  },
  kept: ({ [here]: identifiers, ...others }) => {
    const first: unknown = Array.isArray(identifiers) ? identifiers[0] : undefined;
    return { ...others, ...(identifiers !== undefined && { externalIdentifier: identifiers }), ...(isJsonObject(first) && typeof first.id === 'string' && { externalId: first.id }) };
  },
  paths: { [here]: 'externalIdentifier', [`${here}[].id`]: 'externalId' },
});

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What is in a document is base64 in v5, and any text in some APIs of v4: such a text is shown as its bytes. */
const attachmentForm: Form = {
  shown: ({ content, ...others }) => ({ ...others, ...(content !== undefined && { content: typeof content === 'string' && !base64.test(content) ? Buffer.from(content).toString('base64') : content }) }),
  kept: (sent) => sent,
};

const addressFormat = addFormats.default.get('uri-reference');
const isAddress = (text: string): boolean => addressFormat instanceof RegExp && addressFormat.test(text);

/** Where a schema lies is an address in v5, and any text in some APIs of v4: a text that is none is shown escaped. */
const targetSchemaForm: Form = {
  shown: ({ '@schemaLocation': location, ...others }) => ({ ...others, ...(location !== undefined && { '@schemaLocation': typeof location === 'string' && !isAddress(location) ? encodeURIComponent(location.toWellFormed()) : location }) }),
  kept: (sent) => sent,
};

/** What v5 writes in the same way in every API, by the schemas that it has for it. */
export const v5Forms: Readonly<Record<string, Form>> = {
  RelatedPartyRefOrPartyRoleRef: relatedPartyForm, RelatedPartyOrPartyRole: relatedPartyForm,
  RelatedPlaceRefOrValue: nestedForm('place', 'role'),
  RelatedChannel: nestedForm('channel', 'role'),
  RelatedEntity: nestedForm('entity', 'role'),
  Characteristic: characteristicForm,
  CharacteristicValueSpecification: typedByValue('CharacteristicValueSpecification'),
  AttachmentRefOrValue: attachmentForm,
  TargetProductSchema: targetSchemaForm,
};
