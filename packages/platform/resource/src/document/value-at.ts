/** The value at a JSON pointer (RFC 6901), undefined where there is none. */
export const valueAt = (document: unknown, pointer: string): unknown => pointer.split('/').slice(1).map(unescaped).reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), document);

const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
