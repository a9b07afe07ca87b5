export { allocate, allocateBy, type Proportions, proportionsOf, roundTogether } from './allocate.ts';
export { isCurrency, minorUnit } from './currency.ts';
export type { Decimal } from './decimal.ts';
export { decimal, hundred, maximumOf, minimumOf, one, readDecimal, stored, sumOf, zero } from './read-decimal.ts';
export { type Money, type MoneyText, parseMoney } from './money.ts';
export { ceilTo, round, type Rounding } from './rounding.ts';
export { wireMoney, type WireMoney } from './wire.ts';
