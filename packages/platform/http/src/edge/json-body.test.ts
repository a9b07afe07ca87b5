import fc from 'fast-check';
import { parseJsonBody } from './json-body.ts';

const form = /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** A decimal as an integer without trailing zeros and the power of ten behind it: what is equal is written equal. */
function exactly(lexeme: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = form.exec(lexeme) ?? [];
  const digits = String(BigInt(whole + fraction));
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}

const digits = (longest: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${longest}}$`));
const lexemes = fc.tuple(fc.constantFrom('', '-'), digits(18), fc.option(digits(18)), fc.option(fc.tuple(fc.constantFrom('e', 'E-', 'e+'), digits(3))))
  .map(([sign, whole, fraction, exponent]) => `${sign}${whole.replace(/^0+(?=\d)/, '')}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : exponent.join('')}`);

it('takes a number only where a double holds it as it is written', () => {
  fc.assert(fc.property(lexemes, fc.constantFrom('', '"2026-03-14"', '"a-0"'), (lexeme, beside) => {
    const body = Buffer.from(`{"a":[${lexeme}${beside && `,${beside}`}]}`);
    const taken = ((): unknown => {
      try {
        return parseJsonBody(body);
      } catch {
        return undefined;
      }
    })();
    if (taken === undefined) return;
    const [value] = (taken as { readonly a: readonly number[] }).a;
    expect([exactly(String(value)), Object.is(value, -0)]).toEqual([exactly(lexeme), false]);
  }), { numRuns: 2_000 });
});

it.each(['0', '12.50', '1e3', '-0.25', '123456789012345', '0.1', '100000000000000000000'])('takes %s', (lexeme) => {
  expect(parseJsonBody(Buffer.from(`[${lexeme}]`))).toEqual([Number(lexeme)]);
});

it.each(['-0', '-0.0', '-0e1', '12345678901234567', '0.12345678901234567', '1e-400', '1e400'])('refuses %s', (lexeme) => {
  expect(() => parseJsonBody(Buffer.from(`[${lexeme}]`))).toThrow(/cannot be kept exactly|out of range/);
});
