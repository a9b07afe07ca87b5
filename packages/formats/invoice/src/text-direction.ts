const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /\p{L}/u;

/** Whether any of a text is written from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * The words of a line as they stand from left to right (Unicode Annex 9, for whole words): the first with letters says which way the
 * line runs, words of the other way keep their order among themselves, and numbers stand as they are.
 */
export function inVisualOrder(words: readonly string[]): readonly string[] {
  const first = words.find((word) => leftToRight.test(word));
  const runsLeft = first !== undefined && isRightToLeft(first);
  const stretches: string[][] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last && isRightToLeft(last[0] ?? '') === isRightToLeft(word)) last.push(word);
    else stretches.push([word]);
  }
  const turned = stretches.map((stretch) => (isRightToLeft(stretch[0] ?? '') ? stretch.toReversed() : stretch));
  return (runsLeft ? turned.toReversed() : turned).flat();
}
