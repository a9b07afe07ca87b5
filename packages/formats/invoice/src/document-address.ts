import type { DocumentParty } from './invoice-document.ts';

/** A party as its address is written, line by line, its name first; what is not known is left out. */
export function address({ name, street1, postCode, city, stateOrProvince, country, taxNumber }: DocumentParty): readonly [string, ...string[]] {
  const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter((part) => part !== undefined).join(by);
  const rows = [street1 ?? '', joined([postCode, city], ' '), joined([stateOrProvince, country], ', '), taxNumber === undefined ? '' : `Tax number ${taxNumber}`];
  return [name, ...rows.filter((row) => row !== '')];
}
