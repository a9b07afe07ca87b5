import { invalidInput } from '@concord/errors';
import { decimal, type Decimal, sumOf, zero } from '@concord/money';
import { readInstant } from '@concord/period';
import type { UsageRecord } from '../entry.ts';
import type { TapBatchControl } from './batch-control.ts';
import { eventOf } from './event-of.ts';
import { encode, type TapTree } from './tree.ts';

const version = { specificationVersionNumber: 3, releaseVersionNumber: 12 };

/**
 * A TAP 3.12 batch of usage records, or a notification where there is none. A record that was read from TAP goes back as it came; of
 * others a call, message or data session is made from their characteristics. @throws DomainError for what TAP cannot say
 */
export function writeTap(control: TapBatchControl, records: readonly UsageRecord[]): Uint8Array {
  if (records.length === 0) return encode('notification', controlInfo(control));
  return encode('transferBatch', {
    batchControlInfo: controlInfo(control),
    accountingInfo: accountingInfo(control),
    networkInfo: networkInfo(control),
    callEventDetailList: records.map((record) => eventOf(record, control)),
    auditControlInfo: auditInfo(control, records),
  });
}

const long = (at: string): TapTree => ({ localTimeStamp: digitsOf(at), utcTimeOffset: '+0000' });

function digitsOf(at: string): string {
  const instant = readInstant(at);
  if (instant === undefined) throw invalidInput('invalidDate', `${at.slice(0, 40)} is not a date and time`);
  return new Date(instant).toISOString().replace(/\D/g, '').slice(0, 14);
}

function controlInfo({ sender, recipient, sequence, createdAt, isTest }: TapBatchControl): TapTree {
  return {
    sender, recipient, fileSequenceNumber: sequence, fileCreationTimeStamp: long(createdAt), transferCutOffTimeStamp: long(createdAt), fileAvailableTimeStamp: long(createdAt),
    ...version, ...(isTest === true && { fileTypeIndicator: 'T' }),
  };
}

function accountingInfo({ localCurrency, currency, decimalPlaces, exchangeRates = [] }: TapBatchControl): TapTree {
  const rates = exchangeRates.map(({ code, rate }) => ({ exchangeRateCode: code, ...rateInfo(decimal(rate)) }));
  return { localCurrency, tapCurrency: currency, ...(rates.length > 0 && { currencyConversionList: rates }), tapDecimalPlaces: decimalPlaces };
}

const rateInfo = (rate: Decimal): TapTree => ({ numberOfDecimalPlaces: rate.decimalPlaces(), exchangeRate: Number(rate.unitsAt(rate.decimalPlaces())) });

function networkInfo({ utcOffsets, recEntities = [] }: TapBatchControl): TapTree {
  return {
    utcTimeOffsetInfoList: utcOffsets.map(({ code, offset }) => ({ utcTimeOffsetCode: code, utcTimeOffset: offset })),
    ...(recEntities.length > 0 && { recEntityInfoList: recEntities.map(({ code, type, id }) => ({ recEntityCode: code, recEntityType: type, recEntityId: id })) }),
  };
}

function auditInfo({ decimalPlaces }: TapBatchControl, records: readonly UsageRecord[]): TapTree {
  const times = records.map(({ usageDate }) => String(usageDate)).sort();
  return {
    earliestCallTimeStamp: long(times[0] ?? ''), latestCallTimeStamp: long(times.at(-1) ?? ''),
    totalCharge: totalOf(records, 'charge', decimalPlaces), totalTaxValue: totalOf(records, 'tax', decimalPlaces), totalDiscountValue: 0,
    callEventDetailsCount: records.length,
  };
}

function totalOf(records: readonly UsageRecord[], name: string, places: number): string {
  const total = sumOf(records.map((record) => decimalOf(record, name)));
  return String(total.unitsAt(places));
}

function decimalOf({ usageCharacteristic }: UsageRecord, name: string): Decimal {
  const list = (Array.isArray(usageCharacteristic) ? usageCharacteristic : []) as readonly { readonly name?: unknown; readonly value?: unknown }[];
  const found = list.find((one) => one.name === name);
  return found ? decimal(found.value) : zero;
}
