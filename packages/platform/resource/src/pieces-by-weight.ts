/** In their order, each piece as large as it may be; what is larger by itself is one alone. */
export function piecesByWeight<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): readonly (readonly T[])[] {
  const pieces: T[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = weightOf(item);
    if (weight + own > limit) {
      pieces.push([]);
      weight = 0;
    }
    weight += own;
    pieces.at(-1)?.push(item);
  }
  return pieces;
}
