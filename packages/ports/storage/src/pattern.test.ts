import fc from 'fast-check';
import { isSafePattern, patternMatcher } from './index.ts';

describe('isSafePattern', () => {
  it.each([
    { pattern: 'abc', why: 'literals' },
    { pattern: '^a.c$', why: 'anchors and the dot' },
    { pattern: '^foo$|^bar$', why: 'alternatives with their own anchors' },
    { pattern: '[A-Za-z_][^0-9]{2,4}', why: 'classes and a bounded quantifier' },
    { pattern: String.raw`\d+\.\d*`, why: 'named sets and an escaped dot' },
    { pattern: String.raw`a\$`, why: 'an escaped dollar at the end' },
    { pattern: '[|$^]x', why: 'punctuation in a class' },
    { pattern: 'äöü 漢字 👍', why: 'any script' },
  ])('admits $pattern: $why', ({ pattern }) => expect(isSafePattern(pattern)).toBe(true));

  it.each([
    { pattern: '(a+)+$', why: 'nested quantifiers' },
    { pattern: '(a|aa)*', why: 'a quantified group' },
    { pattern: String.raw`(a)\1`, why: 'a back reference' },
    { pattern: '(?=a)b', why: 'look-around' },
    { pattern: '(?i)a', why: 'flags' },
    { pattern: 'a+?', why: 'a lazy quantifier' },
    { pattern: 'a**', why: 'a quantifier of a quantifier' },
    { pattern: '.*.*.*.*a', why: 'too many unbounded quantifiers' },
    { pattern: 'a?'.repeat(12), why: 'too many ways' },
    { pattern: 'a{51}', why: 'too many repeats' },
    { pattern: 'a{3,2}', why: 'bounds that run backwards' },
    { pattern: 'a{2', why: 'an open brace' },
    { pattern: '[z-a]', why: 'a range that runs backwards' },
    { pattern: '[a', why: 'an open class' },
    { pattern: '[]', why: 'an empty class' },
    { pattern: '[[:alpha:]]', why: 'a class that engines read differently' },
    { pattern: 'a|', why: 'an empty alternative' },
    { pattern: 'a^b', why: 'an anchor in the middle' },
    { pattern: '*a', why: 'a quantifier of nothing' },
    { pattern: String.raw`\s`, why: 'a set that engines read differently' },
    { pattern: 'a\\', why: 'a lone backslash' },
    { pattern: '', why: 'nothing' },
    { pattern: 'a'.repeat(101), why: 'too long' },
  ])('refuses $pattern: $why', ({ pattern }) => {
    expect(isSafePattern(pattern)).toBe(false);
    expect(() => patternMatcher(pattern)).toThrow('malformed or could take too long');
  });
});

describe('patternMatcher', () => {
  const atoms = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '[a-c]', String.raw`\d`, String.raw`\w`, String.raw`\.`, '-');
  const quantifiers = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,}', '{0,2}');
  const sequences = fc.array(fc.tuple(atoms, quantifiers), { minLength: 1, maxLength: 5 }).map((items) => items.flat().join(''));
  const alternatives = fc.tuple(fc.constantFrom('', '^'), sequences, fc.constantFrom('', '$')).map((parts) => parts.join(''));
  const patterns = fc.array(alternatives, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('|'));
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', '1', '.', '-', '👍'), { maxLength: 12 }).map((characters) => characters.join(''));

  it('finds what RegExp finds', () => {
    fc.assert(
      fc.property(patterns.filter(isSafePattern), texts, (pattern, text) => {
        expect(patternMatcher(pattern)(text)).toBe(new RegExp(pattern.replaceAll('-', String.raw`[\-]`).replaceAll(String.raw`a[\-]c`, 'a-c'), 'u').test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer on a text made to trip engines that backtrack', () => {
    expect(patternMatcher('a*a*a*b')('a'.repeat(100_000))).toBe(false);
  });
});
