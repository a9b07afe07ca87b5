const scale = 18;

/** A decimal in units of its eighteenth place: enough for any currency, and exact. */
function units(value: string): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale));
}

function text(of: bigint): string {
  const digits = of.toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return digits.slice(0, -scale) + (fraction === '' ? '' : `.${fraction}`);
}

/** @param a a decimal that is not below zero, as text; so are all here */
export const plus = (a: string, b: string): string => text(units(a) + units(b));
/** @param a at least `b` */
export const less = (a: string, b: string): string => text(units(a) - units(b));
export const isAbove = (a: string, b: string): boolean => units(a) > units(b);
