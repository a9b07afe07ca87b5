import { decimal, stored, sumOf } from '@concord/money';
import fc from 'fast-check';
import { atRate, type Conversion, conversionCost } from './index.ts';

const at = (converted: string, agreed?: string, reference?: string): Conversion => ({
  converted: stored(converted), ...(agreed !== undefined && reference !== undefined && { reference: atRate(stored(converted), { agreed: stored(agreed), reference: stored(reference) }) }),
});

it.each([
  { why: 'a mark-up of 2.5 percent', of: [at('102.5', '102.5', '100')], unit: 'EUR', comes: ['102.5', '100', '2.5', '0'] },
  { why: 'an agreed rate below the reference', of: [at('90', '0.9', '0.92')], unit: 'EUR', comes: ['90', '92', '-2', '0'] },
  { why: 'sums that are rounded once, not each conversion', of: [at('0.333333', '103', '100'), at('0.333333', '103', '100'), at('0.333334', '103', '100')], unit: 'EUR', comes: ['1', '0.97', '0.03', '0'] },
  { why: 'a currency without decimals', of: [at('1515.5', '101', '100')], unit: 'JPY', comes: ['1516', '1500', '16', '0'] },
  { why: 'what no rate is known for stands apart', of: [at('102.5', '102.5', '100'), at('50')], unit: 'EUR', comes: ['152.5', '100', '2.5', '50'] },
  { why: 'what was taken back takes its mark-up back', of: [at('102.5', '102.5', '100'), at('-102.5', '102.5', '100')], unit: 'EUR', comes: ['0', '0', '0', '0'] },
  { why: 'nothing', of: [], unit: 'EUR', comes: ['0', '0', '0', '0'] },
])('$why', ({ of, unit, comes }) => {
  const { converted, reference, markup, unreferenced } = conversionCost(of, unit);
  expect([converted, reference, markup, unreferenced].map((one) => one.toFixed())).toEqual(comes);
});

it('adds up, whatever was converted', () => {
  const conversion = fc.record({ value: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), percent: fc.option(fc.integer({ min: 0, max: 2000 })) });
  fc.assert(fc.property(fc.array(conversion, { maxLength: 20 }), fc.constantFrom('EUR', 'JPY', 'BHD'), (all, unit) => {
    const conversions = all.map(({ value, percent }) => at(decimal(value).dividedBy(decimal(1_000_000)).toFixed(), ...(percent === null ? [] : [String(1000 + percent), '1000'])));
    const { converted, reference, markup, unreferenced } = conversionCost(conversions, unit);
    expect(sumOf([reference, markup, unreferenced]).toFixed()).toBe(converted.toFixed());
  }));
});
