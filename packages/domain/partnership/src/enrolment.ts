import type { Finding } from '@concord/errors';
import type { Json, Parameter, PartnershipModel } from './model.ts';
import { completed, complaintsAbout } from './read-parameter.ts';
import { parametersOf } from './standard-models.ts';

/** A TMF668 characteristic that gives a parameter its value. */
interface Characteristic {
  readonly name: string;
  readonly value: Json;
}

/** A TMF668 partner: its name is the role that it takes. */
export interface Partner {
  readonly name: string;
  readonly engagedParty: { readonly id: string; readonly name?: string };
  readonly characteristic?: readonly Characteristic[];
}

/** What is asked for when a partnership is made: TMF668's Partnership and its model. */
export interface Enrolment {
  readonly id: string;
  readonly name: string;
  /** When it is asked, ISO 8601: the agreements begin then where nothing else is said. */
  readonly at: string;
  readonly partner: readonly Partner[];
  readonly characteristic?: readonly Characteristic[];
}

export type Values = ReadonlyMap<string, Json>;

/** The values of all partners together, defaults included. */
export const valuesOf = (model: PartnershipModel, { characteristic = [], partner }: Enrolment): Values => {
  const given = new Map(characteristic.map(({ name, value }) => [name, value]));
  return new Map(parametersOf(model).flatMap((parameter) => {
    const value = given.get(parameter.name) ?? parameter.default;
    return value === undefined || value === null ? [] : [[parameter.name, settled(parameter, value, partner)] as const];
  }));
};

/** What a partner has of its own. */
export const ownValues = (model: PartnershipModel, { characteristic = [] }: Partner, partners: readonly Partner[]): Values => {
  const known = new Map(parametersOf(model).map((parameter) => [parameter.name, parameter]));
  return new Map(characteristic.flatMap(({ name, value }) => {
    const parameter = known.get(name);
    return parameter ? [[name, settled(parameter, value, partners)] as const] : [];
  }));
};

/** A role stands for the one partner that holds it. */
function settled(parameter: Parameter, value: Json, partners: readonly Partner[]): Json {
  if (parameter.type !== 'party') return completed(parameter, value);
  return partners.find(({ name }) => name === value)?.engagedParty.id ?? value;
}

/** What is wrong with roles and parameters, all of it; pointers lead into the partnership. */
export function enrolmentFindings(model: PartnershipModel, enrolment: Enrolment): readonly Finding[] {
  const { partner, characteristic = [] } = enrolment;
  return [
    ...roleFindings(model, partner),
    ...characteristicFindings(parametersOf(model), characteristic, ''),
    ...partner.flatMap((one, index) => characteristicFindings(parametersOf(model).filter(({ perPartner }) => perPartner === true), one.characteristic ?? [], `/partner/${index}`)),
    ...missingFindings(model, enrolment),
  ];
}

function roleFindings({ name: model, roles }: PartnershipModel, partner: readonly Partner[]): readonly Finding[] {
  return roles.flatMap(({ name, minimum = 1, maximum = Infinity }) => {
    const count = partner.filter((one) => one.name === name).length;
    const bounds = maximum === Infinity ? `at least ${minimum}` : `${minimum} to ${maximum}`;
    return count >= minimum && count <= maximum ? [] : [{ code: 'partnersOfRole', message: `${model} has ${bounds} partner(s) in the role ${name}, here are ${count}`, pointer: '/partner' }];
  });
}

function characteristicFindings(parameters: readonly Parameter[], given: readonly Characteristic[], at: string): readonly Finding[] {
  return given.flatMap(({ name, value }, index) => {
    const pointer = `${at}/characteristic/${index}`;
    const parameter = parameters.find((one) => one.name === name);
    if (!parameter) return [{ code: 'unknownParameter', message: `${name} is no parameter here; there are ${parameters.map((one) => one.name).join(', ')}`, pointer: `${pointer}/name` }];
    return complaintsAbout(parameter, value).map(({ code, message, path }) => ({ code, message, pointer: `${pointer}/value${path}` }));
  });
}

/** A required parameter is given to all, or to each partner that a contract is made for. */
function missingFindings(model: PartnershipModel, { characteristic = [], partner }: Enrolment): readonly Finding[] {
  const common = new Set(characteristic.map(({ name }) => name));
  const heads = new Set(model.agreements.map(({ forEach }) => forEach));
  return model.parameters.filter(({ required, name }) => required === true && !common.has(name)).flatMap(({ name, perPartner }): Finding[] => {
    const without = partner.filter((one) => heads.has(one.name) && !one.characteristic?.some((given) => given.name === name));
    if (perPartner === true && without.length === 0) return [];
    return [{ code: 'missingParameter', message: `${model.name} needs ${name}`, pointer: '/characteristic' }];
  });
}
