import { type Finding, invalidInput } from '@concord/errors';
import type { Instant, Span } from '@concord/period';
import type { AgreementVersion, Clause, DraftAgreement, EngagedParty } from './agreement.ts';
import { inside, isRecord, list, mapped, object, optional, type Place, type Read, refuse, type Shape } from './shapes/shape.ts';
import { flag, text, timePeriod } from './shapes/scalars.ts';
import { readTerm } from './terms.ts';

const mostItems = 1000;
const mostTerms = 2000;
const mostTermsInAll = 10_000;
const mostParties = 5000;

const partyShape = object({ id: text, role: optional(text), standing: optional(flag) });

/** A reference by `{id}`, or the id alone. */
const reference: Shape<string> = {
  schema: { anyOf: [{ type: 'object', required: ['id'], properties: { id: text.schema } }, text.schema] },
  read: (value, place) => (isRecord(value) ? text.read(value['id'], inside(place, 'id')) : text.read(value, place)),
};

/** Looks at these attributes of a TMF resource and leaves the others to the service that owns it. */
const within = <T>(name: string, shape: Shape<T>): Pick<Shape<T>, 'read'> => ({
  read: (value, place) => (isRecord(value) ? shape.read(value[name], inside(place, name)) : refuse(place, 'notAnObject', 'an object is expected')),
});

const header = {
  id: within('id', text),
  period: within('agreementPeriod', timePeriod),
  parties: within('engagedParty', list(partyShape, mostParties)),
  items: within('agreementItem', list(recordShape(), mostItems)),
};

function recordShape(): Shape<Readonly<Record<string, unknown>>> {
  return { schema: { type: 'object' }, read: (value, place) => (isRecord(value) ? value : refuse(place, 'notAnObject', 'an object is expected')) };
}

const engaged = ({ id, role, standing }: Read<typeof partyShape>): EngagedParty => ({ id, ...(role !== undefined && { role }), standing: standing === true });

const roleNames = mapped(list(text, mostItems, 0), (names) => names);

/** The roles listed in the agreement's characteristic `eventRole`. */
function eventRoles(body: Readonly<Record<string, unknown>>, place: Place): Set<string> {
  const characteristics = Array.isArray(body['characteristic']) ? body['characteristic'].slice(0, mostItems) : [];
  const lists = characteristics.map((characteristic: unknown, index) =>
    isRecord(characteristic) && characteristic['name'] === 'eventRole' ? roleNames.read([characteristic['value']].flat(), inside(inside(inside(place, 'characteristic'), index), 'value')) : [],
  );
  return new Set(lists.flatMap((names) => names ?? []));
}

/** The number of terms is checked before any is read. */
function readItems(items: readonly Readonly<Record<string, unknown>>[], place: Place): Clause[] {
  const inAll = items.reduce((sum, { termOrCondition: terms }) => sum + (Array.isArray(terms) ? terms.length : 0), 0);
  if (inAll <= mostTermsInAll) return items.flatMap((item, index) => readItem(item, inside(place, index)));
  refuse(place, 'listLength', `${inAll} terms where at most ${mostTermsInAll} are allowed`);
  return [];
}

function readItem(item: Readonly<Record<string, unknown>>, place: Place): Clause[] {
  const ids = (name: string): Set<string> => new Set(item[name] === undefined ? [] : list(reference, mostItems, 0).read(item[name], inside(place, name)));
  const [offerings, products] = [ids('productOffering'), ids('product')];
  const terms = item['termOrCondition'] ?? [];
  const at = inside(place, 'termOrCondition');
  if (!Array.isArray(terms) || terms.length > mostTerms) {
    refuse(at, 'listLength', `a list of at most ${mostTerms} terms is expected`);
    return [];
  }
  return terms.flatMap((value: unknown, index) => {
    const read = readTerm(value, inside(at, index));
    return read === null ? [] : [{ ...read, pointer: inside(at, index).pointer, offerings, products }];
  });
}

interface Reading {
  /** Undefined where the frame of the agreement (id, period, parties, items) cannot be read. */
  readonly draft?: DraftAgreement | undefined;
  readonly findings: readonly Finding[];
}

/** The server's own record of when an agreement was suspended. */
const suspensionList = list(timePeriod, mostItems, 0);
const suspensionsOf = (value: unknown, place: Place): readonly Span[] => (value === undefined || value === null ? [] : suspensionList.read(value, inside(place, 'suspension')) ?? []);

/** Reads what can be read of a TMF651 body, with all complaints about the rest. */
export function readAgreement(body: unknown, inForceFrom?: Instant): Reading {
  const findings: Finding[] = [];
  const place: Place = { pointer: '', report: (finding) => findings.push(finding) };
  const [id, period, parties, items] = [header.id.read(body, place), header.period.read(body, place), header.parties.read(body, place), header.items.read(body, place)];
  if (!isRecord(body) || id === null || period === null || parties === null || items === null) return { findings };
  const clauses = readItems(items, inside(place, 'agreementItem'));
  const settlement = clauses.map(({ term }) => term).find((term) => term['@type'] === 'SettlementTerms');
  const version = typeof body['version'] === 'string' ? body['version'] : '1';
  const draft = { id, version, period, inForceFrom: inForceFrom ?? period.start, suspensions: suspensionsOf(body['suspension'], place), parties: parties.map(engaged), eventRoles: eventRoles(body, place), clauses, settlement };
  return { draft, findings };
}

/**
 * Reads a TMF651 Agreement body for the engine.
 * @param inForceFrom from when on this version applies; its period's start unless it amends an earlier version
 * @throws DomainError `invalidAgreement` with every finding and its JSON pointer
 */
export function parseAgreement(body: unknown, inForceFrom?: Instant): AgreementVersion {
  const { draft, findings } = readAgreement(body, inForceFrom);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const settlement = draft?.settlement;
  if (draft !== undefined && settlement !== undefined && errors.length === 0) return { ...draft, settlement };
  const all = errors.length > 0 ? errors : [missingSettlementTerms];
  throw invalidInput('invalidAgreement', `the agreement cannot be read: ${all.length} finding(s), the first: ${all[0]?.message ?? ''}`, all);
}

export const missingSettlementTerms: Finding = {
  code: 'missingSettlementTerms',
  message: 'an agreement needs one term of type SettlementTerms',
  pointer: '/agreementItem',
  severity: 'error',
};
