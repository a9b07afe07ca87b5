import { invalidInput } from '@concord/errors';
import { decimal } from '@concord/money';
import { readInstant } from '@concord/period';
import type { UsageRecord } from '../entry.ts';
import type { TapBatchControl } from './batch-control.ts';
import { ruleOfName } from './grammar.ts';
import { isTree, type TapTree, type TapValue } from './tree.ts';

/** The elements of an event in the order of the wire; where a name stands alone its characteristic goes, and nothing where there is none. */
type Template = string | { readonly [element: string]: Template } | readonly Template[];

const named = (...names: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [name, name]));

const charges: Template = [
  { ...named('chargedItem', 'exchangeRateCode'), callTypeGroup: named('callTypeLevel1', 'callTypeLevel2', 'callTypeLevel3'), chargeDetailList: [{ ...named('chargeType', 'charge', 'chargeableUnits') }], taxInformationList: [{ ...named('taxCode', 'taxValue') }] },
];
const subscriber: Template = { simChargeableSubscriber: named('imsi', 'msisdn') };
const location: Template = { networkLocation: named('recEntityCode', 'locationArea', 'cellId'), geographicalLocation: named('servingNetwork') };
const start: Template = named('localTimeStamp', 'utcTimeOffsetCode');
const services: Template = [{ basicService: { basicServiceCode: named('teleServiceCode') }, chargeInformationList: charges }];

const templates: Readonly<Record<string, Template>> = {
  mobileOriginatedCall: {
    moBasicCallInformation: { chargeableSubscriber: subscriber, destination: named('calledNumber', 'dialledDigits', 'sMSDestinationNumber'), ...named('destinationNetwork'), callEventStartTimeStamp: start, ...named('totalCallEventDuration') },
    locationInformation: location, imeiOrEsn: named('imei'), basicServiceUsedList: services,
  },
  mobileTerminatedCall: {
    mtBasicCallInformation: { chargeableSubscriber: subscriber, callOriginator: named('callingNumber', 'sMSOriginator'), ...named('originatingNetwork'), callEventStartTimeStamp: start, ...named('totalCallEventDuration') },
    locationInformation: location, imeiOrEsn: named('imei'), basicServiceUsedList: services,
  },
  gprsCall: {
    gprsBasicCallInformation: { gprsChargeableSubscriber: { chargeableSubscriber: subscriber, ...named('pdpAddress') }, gprsDestination: named('accessPointNameNI'), callEventStartTimeStamp: start, ...named('totalCallEventDuration', 'chargingId') },
    gprsLocationInformation: { gprsNetworkLocation: { recEntityCodeList: ['recEntityCode'], ...named('locationArea', 'cellId') }, geographicalLocation: named('servingNetwork') },
    imeiOrEsn: named('imei'), gprsServiceUsed: { ...named('dataVolumeIncoming', 'dataVolumeOutgoing'), chargeInformationList: charges },
  },
};

/** The event of a record: as it came, or made from its characteristics. @throws DomainError `unsupportedUsage`, `inexactAmount`, `invalidDate` */
export function eventOf(record: UsageRecord, control: TapBatchControl): TapTree {
  const values = valuesOf(record);
  const kept = values.get('callEventDetail') as TapValue | undefined;
  if (kept !== undefined && isTree(kept)) return kept;
  const kind = kindOf(record, values);
  const event = filled(templates[kind] ?? '', withTapsOwn(values, record, control));
  if (event === undefined || !isTree(event)) throw invalidInput('unsupportedUsage', 'the record has nothing that an event could hold');
  return { [kind]: event };
}

type Values = ReadonlyMap<string, unknown>;

function valuesOf({ usageCharacteristic }: UsageRecord): Values {
  const list = (Array.isArray(usageCharacteristic) ? usageCharacteristic : []) as readonly { readonly name: string; readonly value: unknown }[];
  return new Map(list.map(({ name, value }) => [name, value]));
}

function kindOf({ usageType }: UsageRecord, values: Values): string {
  if (usageType === 'data') return 'gprsCall';
  if (usageType === 'voice' || usageType === 'sms') return values.has('callingNumber') || values.has('sMSOriginator') ? 'mobileTerminatedCall' : 'mobileOriginatedCall';
  throw invalidInput('unsupportedUsage', `TAP events are made of voice, sms and data, not of ${String(usageType).slice(0, 40)}`);
}

/** Amounts as integers of the batch's decimal places, times as they stand on the clocks of its first offset. */
function withTapsOwn(values: Values, { usageDate }: UsageRecord, { decimalPlaces, utcOffsets, exchangeRates = [] }: TapBatchControl): Values {
  const at = readInstant(usageDate);
  const [zone] = utcOffsets;
  if (at === undefined || !zone) throw invalidInput('invalidDate', 'a record needs a usageDate, and a batch an offset of its clocks from UTC');
  const minutes = (zone.offset.startsWith('-') ? -1 : 1) * (Number(zone.offset.slice(1, 3)) * 60 + Number(zone.offset.slice(3, 5)));
  const tax = values.get('tax');
  return new Map([
    ...values,
    ['localTimeStamp', new Date(at + minutes * 60_000).toISOString().replace(/\D/g, '').slice(0, 14)], ['utcTimeOffsetCode', zone.code],
    ['chargeType', '00'], ['charge', unitsOf(values.get('charge') ?? '0', decimalPlaces)], ['exchangeRateCode', exchangeRates[0]?.code],
    ...(tax === undefined || decimal(tax).isZero() ? [] : [['taxCode', 0], ['taxValue', unitsOf(tax, decimalPlaces)]] as const),
  ]);
}

function unitsOf(value: unknown, places: number): number {
  const amount = decimal(value);
  if (amount.isNegative() || amount.decimalPlaces() > places) throw invalidInput('inexactAmount', `TAP cannot say ${amount.toFixed()} with ${places} decimals`);
  return Number(amount.unitsAt(places));
}

function filled(template: Template, values: Values): TapValue | undefined {
  if (typeof template === 'string') return leaf(template, values.get(template));
  if (isTemplates(template)) {
    const items = template.flatMap((one) => filled(one, values) ?? []);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(template).flatMap(([name, inner]) => {
    const value = filled(inner, values);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const isTemplates = (template: Template): template is readonly Template[] => Array.isArray(template);

function leaf(name: string, value: unknown): TapValue | undefined {
  if (value === undefined) return undefined;
  if (ruleOfName.get(name)?.kind === 'integer' && (typeof value === 'number' || typeof value === 'string')) return value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
