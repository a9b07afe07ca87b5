import { invalidInput } from '@concord/errors';
import { type Decimal, decimal, hundred, one, zero } from '@concord/money';
import { toIso } from '@concord/period';
import { isTree, type TapTree, type TapValue } from './tree.ts';

/** What a batch says before its events, and every event is read by. */
export interface BatchFacts {
  readonly sender: string;
  readonly recipient: string;
  readonly sequence: string;
  readonly createdAt?: string;
  readonly isTest: boolean;
  readonly currency: string;
  readonly localCurrency: string;
  readonly decimalPlaces: number;
  /** By code. */
  readonly utcOffsets: ReadonlyMap<number, string>;
  readonly exchangeRates: ReadonlyMap<number, Decimal>;
}

export const textIn = (tree: TapTree | undefined, name: string): string => {
  const value = tree?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

function treeIn(tree: TapTree | undefined, name: string): TapTree | undefined {
  const value = tree?.[name];
  return isTree(value) ? value : undefined;
}

export function treesIn(tree: TapTree | undefined, name: string): readonly TapTree[] {
  const value = tree?.[name];
  return Array.isArray(value) ? (value as readonly TapValue[]).filter(isTree) : [];
}

export function numberIn(tree: TapTree | undefined, name: string): number | undefined {
  const value = tree?.[name];
  return typeof value === 'number' ? value : undefined;
}

/** From the parts that stand before the events. What is missing is empty and found missing by `batchFindings`. */
export function batchFacts(control: TapTree | undefined, accounting: TapTree | undefined, network: TapTree | undefined): BatchFacts {
  const created = treeIn(control, 'fileCreationTimeStamp') ?? treeIn(control, 'fileAvailableTimeStamp');
  const at = created && instantIn(created, textIn(created, 'utcTimeOffset'));
  const localCurrency = textIn(accounting, 'localCurrency');
  return {
    sender: textIn(control, 'sender'),
    recipient: textIn(control, 'recipient'),
    sequence: textIn(control, 'fileSequenceNumber'),
    ...(at !== undefined && { createdAt: at }),
    isTest: textIn(control, 'fileTypeIndicator') === 'T',
    currency: textIn(accounting, 'tapCurrency') || localCurrency,
    localCurrency,
    decimalPlaces: numberIn(accounting, 'tapDecimalPlaces') ?? 0,
    utcOffsets: new Map(treesIn(network, 'utcTimeOffsetInfoList').map((info) => [numberIn(info, 'utcTimeOffsetCode') ?? -1, textIn(info, 'utcTimeOffset')])),
    exchangeRates: new Map(treesIn(accounting, 'currencyConversionList').map((rate) => [numberIn(rate, 'exchangeRateCode') ?? -1, scaled(numberIn(rate, 'exchangeRate') ?? 0, numberIn(rate, 'numberOfDecimalPlaces') ?? 0)])),
  };
}

const ten = decimal('10');

/** `units / 10^places`, exactly. */
export function scaled(units: number | string, places: number): Decimal {
  if (!(places >= 0 && places <= 9)) throw invalidInput('malformedTap', `amounts with ${places} decimals are not TAP's`);
  const powers = [one, ten, hundred];
  let divisor = powers[places] ?? hundred;
  for (let power = powers.length - 1; power < places; power += 1) divisor = divisor.times(ten);
  const value = decimal(String(units));
  return value.isZero() ? zero : value.dividedBy(divisor);
}

const local = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const offset = /^([+-])(\d\d)(\d\d)$/;

/** @returns undefined where the time or its offset is none. @param utcOffset such as `+0200` */
export function instantIn(timeStamp: TapTree, utcOffset: string): string | undefined {
  const [time, shift] = [local.exec(textIn(timeStamp, 'localTimeStamp')), offset.exec(utcOffset)];
  if (!time || !shift) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = time.slice(1).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const isReal = new Date(wall).toISOString().replace(/\D/g, '').startsWith(time[0]);
  const shiftMs = (Number(shift[2]) * 60 + Number(shift[3])) * 60_000;
  return isReal ? toIso(wall + (shift[1] === '-' ? shiftMs : -shiftMs)) : undefined;
}
