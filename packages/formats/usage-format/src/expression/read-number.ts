import { type Decimal, readDecimal, stored } from '@concord/money';

/** How a file writes numbers. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** What stands between thousands. */
  readonly grouping?: string;
}

const exponential = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/;
const loose = /^[+-]?\d*(?:\.\d*)?(?:[eE][+-]?\d{1,2})?$/;

/** @returns undefined where the text writes no number that can be kept exactly */
export function readNumber(text: string, { decimal, grouping = '' }: NumberStyle): Decimal | undefined {
  const pointed = decimal === '.' ? text : text.includes('.') && grouping !== '.' ? '' : ungrouped(text, grouping).replace(',', '.');
  return readDecimal(pointed) ?? readLoose(decimal === '.' ? ungrouped(pointed, grouping) : pointed);
}

const ungrouped = (text: string, grouping: string): string => (grouping === '' ? text : text.replaceAll(grouping, ''));

/** Signs, leading zeros, a bare point and exponents, as spreadsheets and databases write them; a minus may stand behind. */
function readLoose(text: string): Decimal | undefined {
  const signed = text.trim();
  const fronted = signed.endsWith('-') ? `-${signed.slice(0, -1)}` : signed;
  if (fronted.length > 60 || !loose.test(fronted) || !/\d/.test(fronted)) return undefined;
  const plain = fronted.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1').replace(/^(-?)\./, '$10.').replace(/\.(?=$|[eE])/, '');
  return exact(exponential.test(plain) ? inFull(plain) : plain);
}

/** Longer than a record may say; a mapping rounds it, and sums take every digit. */
const longest = /^-?\d{1,18}\.\d{1,38}$/;

const exact = (text: string): Decimal | undefined => readDecimal(text) ?? (longest.test(text) ? stored(text) : undefined);

function inFull(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] = exponential.exec(text) ?? [];
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}${'0'.repeat(Math.max(0, point - whole.length - fraction.length))}`;
  const at = Math.max(1, point);
  const behind = digits.slice(at).replace(/0+$/, '');
  return `${sign}${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${behind === '' ? '' : `.${behind}`}`;
}
