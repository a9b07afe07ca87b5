import { createHash } from 'node:crypto';

const longestReference = 35;

/** An id as banks carry it: itself where it fits, else 32 characters of its hash; of a UUID its digits. */
export function fileReference(id: string): string {
  const short = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id.replaceAll('-', '') : id;
  const fits = short.length <= longestReference && /^[A-Za-z0-9?:().,'+-][A-Za-z0-9/?:().,'+ -]*$/.test(short) && !short.includes('//') && !short.endsWith('/') && !short.endsWith(' ');
  return fits ? short : createHash('sha256').update(id).digest('hex').slice(0, 32);
}

/** The letters that all banks know (EPC217-08). */
export const bankText = (text: string, longest: number): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/[^A-Za-z0-9/?:().,'+ -]/gu, '.').replace(/^[/ ]+/, '').slice(0, longest).trimEnd();

/** Whether the check digits of an IBAN hold (ISO 13616: modulo 97 is 1). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = Array.from(text.slice(4) + text.slice(0, 4), (sign) => parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
