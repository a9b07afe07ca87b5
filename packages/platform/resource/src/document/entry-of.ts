/** What a table has under a word that somebody sent; of `toString` and its like it has nothing, though every object inherits them. */
export const entryOf = <V>(table: Readonly<Record<string, V>>, word: string): V | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
