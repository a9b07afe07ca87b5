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
      for (const agreement of model?.agreements ?? []) {
        const id = `${resource.id}-${agreement.name}`;
        if (model && !(await resources.find('AgreementSpecification', id))) await resources.create('AgreementSpecification', specificationOf(id, agreement, model));
      }
    }
  },
};

const specificationOf = (id: string, agreement: PartnershipModel['agreements'][number], model: PartnershipModel): Readonly<Record<string, unknown>> => ({
  id,
  name: `${model.name}: ${agreement.name}`,
  description: model.description,
  lifecycleStatus: 'active',
  version: '1',
  attachment: [attached(agreement)],
  specificationCharacteristic: parametersOf(model).map(characteristicOf),
});

/** TMF651 wants the text of what is agreed: here the terms with places for the parameters, as the model's file has them. */
const attached = (agreement: PartnershipModel['agreements'][number]): Readonly<Record<string, unknown>> => ({
  attachmentType: 'terms', name: `${agreement.name}.json`, mimeType: 'application/json', content: Buffer.from(JSON.stringify(agreement)).toString('base64'),
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
