import { modelNamed, parametersOf, type Parameter, type PartnershipModel } from '@concord/partnership';
import type { Consumer, Resource } from '@concord/resource';

interface PartnershipSpecification extends Resource {
  readonly standardModel?: string;
}

/** A partnership specification of a standard model brings the specifications of its agreements, with their parameters (TMF651). */
export const publishSpecifications: Consumer = {
  name: 'publishSpecifications',
  topics: ['PartnershipSpecificationCreateEvent'],
  async handle(events, { resources }) {
    for (const { resource } of events) {
      const model = modelNamed((resource as PartnershipSpecification).standardModel ?? '');
      for (const { name } of model?.agreements ?? []) {
        const id = `${resource.id}-${name}`;
        if (model && !(await resources.find('AgreementSpecification', id))) await resources.create('AgreementSpecification', specificationOf(id, name, model));
      }
    }
  },
};

const specificationOf = (id: string, name: string, model: PartnershipModel): Readonly<Record<string, unknown>> => ({
  id,
  name: `${model.name}: ${name}`,
  description: model.description,
  lifecycleStatus: 'active',
  version: '1',
  attachment: [],
  specificationCharacteristic: parametersOf(model).map(characteristicOf),
});

/** A parameter as TMF651 says it: the default is a value, bounds are a range, a choice is one value each. */
function characteristicOf(parameter: Parameter): Readonly<Record<string, unknown>> {
  const { name, description, type, required = false } = parameter;
  return { name, description, valueType: type, configurable: true, required, specCharacteristicValue: valuesOf(parameter) };
}

function valuesOf({ type: valueType, unit, default: value, values = [], minimum, maximum }: Parameter): readonly object[] {
  const measured = { valueType, ...(unit !== undefined && { unitOfMeasure: unit }) };
  const range = { ...(minimum !== undefined && { valueFrom: minimum }), ...(maximum !== undefined && { valueTo: maximum }) };
  return [
    ...(value === undefined ? [] : [{ ...measured, default: true, value }]),
    ...values.filter((word) => word !== value).map((word) => ({ ...measured, default: false, value: word })),
    ...(Object.keys(range).length > 0 ? [{ ...measured, default: false, ...range }] : []),
  ];
}
