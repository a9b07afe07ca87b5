/** The JSON pointer (RFC 6901) to what lies under these names, from the outermost: `pointerTo('a/b', 0)` is `/a~1b/0`. */
export const pointerTo = (...names: readonly (string | number)[]): string => names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The names that a JSON pointer leads along, from the outermost. */
export const namesIn = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(readName);

/** A name as it was before it was written into a JSON pointer. */
export const readName = (written: string): string => written.replaceAll('~1', '/').replaceAll('~0', '~');
