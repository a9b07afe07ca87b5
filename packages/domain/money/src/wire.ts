import type { Decimal } from './decimal.ts';

/** TMF `Money` as it travels: a JSON number while that keeps every digit (15 significant ones), else a decimal string. */
export interface WireMoney {
  readonly unit: string;
  readonly value: number | string;
}

export function wireMoney(unit: string, value: Decimal): WireMoney {
  const text = value.toFixed();
  return { unit, value: text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15 ? Number(text) : text };
}
