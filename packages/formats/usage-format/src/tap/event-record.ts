import { invalidInput } from '@concord/errors';
import { type Decimal, zero } from '@concord/money';
import type { UsageRecord } from '../entry.ts';
import { wireNumber } from '../mapping/record-builder.ts';
import { type BatchFacts, instantIn, numberIn, scaled, textIn, treesIn } from './batch-facts.ts';
import { isTree, type TapTree, type TapValue } from './tree.ts';

const usageTypes: Readonly<Record<string, string>> = {
  mobileOriginatedCall: 'voice', mobileTerminatedCall: 'voice', supplServiceEvent: 'supplementaryService', serviceCentreUsage: 'message', gprsCall: 'data', contentTransaction: 'content',
  locationService: 'location', messagingEvent: 'message', mobileSession: 'session', aggregatedUsageRecord: 'aggregate',
};

/** Tele services 21 and 22 are short messages, whatever direction they go. */
const shortMessages = new Set(['21', '22']);

/** Where an event has the time by which terms are chosen, the first that is there. */
const startTimes = ['callEventStartTimeStamp', 'serviceStartTimestamp', 'depositTimeStamp', 'chargingTimeStamp', 'orderPlacedTimeStamp', 'actualDeliveryTimeStamp', 'requestedDeliveryTimeStamp', 'lCSRequestTimestamp', 'completionTimeStamp'];

/** What agreements ask of an event, by the names of TAP, with units. */
const characteristics: readonly (readonly [string, string?])[] = [
  ['imsi'], ['msisdn'], ['imei'], ['calledNumber'], ['dialledDigits'], ['sMSDestinationNumber'], ['callingNumber'], ['sMSOriginator'], ['nonChargedNumber'], ['teleServiceCode'], ['supplServiceCode'],
  ['accessPointNameNI'], ['pdpAddress'], ['chargingId'], ['servingNetwork'], ['destinationNetwork'], ['originatingNetwork'], ['recEntityCode'], ['locationArea'], ['cellId'], ['callTypeLevel1'], ['callTypeLevel2'], ['callTypeLevel3'],
  ['totalCallEventDuration', 's'], ['dataVolumeIncoming', 'B'], ['dataVolumeOutgoing', 'B'], ['totalDataVolume', 'B'], ['chargedItem'], ['chargeableUnits'],
];

interface Characteristic {
  readonly name: string;
  readonly valueType: string;
  readonly value: string | number;
  readonly unitOfMeasure?: string;
}

/** What an event comes to, in the currency of the batch. */
export interface EventAmounts {
  readonly charge: Decimal;
  readonly tax: Decimal;
}

/** The record of an event; `callEventDetail` keeps all that TAP says of it. @throws DomainError `malformedTap`, `missingValue` */
export function eventRecord([kind, event]: readonly [string, TapTree], { charge, tax }: EventAmounts, facts: BatchFacts, number: number): UsageRecord {
  const leaves = new Map<string, TapValue>();
  collect(event, leaves, undefined);
  return {
    usageType: shortMessages.has(text(leaves, 'teleServiceCode')) ? 'sms' : (usageTypes[kind] ?? kind),
    usageDate: usageDate(leaves, facts),
    externalIdentifier: [{ id: `${facts.sender}-${facts.recipient}-${facts.sequence}-${number}`, owner: facts.sender }],
    relatedParty: [{ id: facts.sender, role: 'visited' }, { id: facts.recipient, role: 'home' }],
    usageCharacteristic: [
      ...characteristics.flatMap(([name, unit]) => characteristicOf(name, leaves.get(name), unit)),
      { name: 'charge', valueType: 'number', value: wireNumber(charge), unitOfMeasure: facts.currency },
      { name: 'tax', valueType: 'number', value: wireNumber(tax), unitOfMeasure: facts.currency },
      ...rateOf(leaves, facts),
      { name: 'callEventDetail', valueType: 'object', value: { [kind]: event } },
    ],
  };
}

const text = (leaves: ReadonlyMap<string, TapValue>, name: string): string => {
  const value = leaves.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** The first of each name, depth first; a time keeps its code of the offset. */
function collect(value: TapValue, leaves: Map<string, TapValue>, name: string | undefined): void {
  if (name !== undefined && !leaves.has(name)) leaves.set(name, value);
  if (Array.isArray(value)) for (const item of value as readonly TapValue[]) collect(item, leaves, typeof item === 'object' ? undefined : singular(name));
  else if (isTree(value)) for (const [inner, held] of Object.entries(value)) collect(held, leaves, inner.replace(/^\+/, ''));
}

/** A list of recording entities holds their codes. */
const singular = (name: string | undefined): string | undefined => name?.replace(/List$/, '');

function characteristicOf(name: string, value: TapValue | undefined, unit: string | undefined): readonly Characteristic[] {
  if (typeof value === 'number') return [{ name, valueType: 'number', value, ...(unit !== undefined && { unitOfMeasure: unit }) }];
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? [] : [{ name, valueType: 'string', value: trimmed }];
}

function usageDate(leaves: ReadonlyMap<string, TapValue>, { utcOffsets }: BatchFacts): string {
  const time = startTimes.map((name) => leaves.get(name)).find((value) => isTree(value));
  if (!isTree(time)) throw invalidInput('missingValue', 'the event says no time at which it began');
  const code = numberIn(time, 'utcTimeOffsetCode') ?? -1;
  const at = instantIn(time, utcOffsets.get(code) ?? '');
  if (at === undefined) throw invalidInput('malformedTap', `${textIn(time, 'localTimeStamp')} with the UTC offset of code ${code} is no time`);
  return at;
}

/** Charges of type 00 are the whole charge; those of other types are its parts. An event without charge types has one charge. */
export function amountsOf(event: TapTree, { decimalPlaces }: BatchFacts): EventAmounts {
  const found = { charge: zero, tax: zero };
  walk(event, (tree) => {
    for (const detail of treesIn(tree, 'chargeDetailList')) if (textIn(detail, 'chargeType') === '00') found.charge = found.charge.plus(amount(detail, 'charge', decimalPlaces));
    if (!('chargeType' in tree)) found.charge = found.charge.plus(amount(tree, 'charge', decimalPlaces));
    found.charge = found.charge.plus(amount(tree, 'camelInvocationFee', decimalPlaces));
    found.tax = found.tax.plus(amount(tree, 'taxValue', decimalPlaces));
  });
  return found;
}

function amount(tree: TapTree, name: string, places: number): Decimal {
  const value = tree[name];
  return typeof value === 'number' || typeof value === 'string' ? scaled(value, places) : zero;
}

function walk(value: TapValue, visit: (tree: TapTree) => void): void {
  if (Array.isArray(value)) for (const item of value as readonly TapValue[]) walk(item, visit);
  if (!isTree(value)) return;
  visit(value);
  for (const held of Object.values(value)) walk(held, visit);
}

/** How many units of the sender's currency one of the batch's is worth. */
function rateOf(leaves: ReadonlyMap<string, TapValue>, { exchangeRates, localCurrency, currency }: BatchFacts) {
  const code = leaves.get('exchangeRateCode');
  const rate = typeof code === 'number' ? exchangeRates.get(code) : undefined;
  return rate ? [{ name: 'exchangeRate', valueType: 'number', value: wireNumber(rate), unitOfMeasure: `${localCurrency}/${currency}` }] : [];
}
