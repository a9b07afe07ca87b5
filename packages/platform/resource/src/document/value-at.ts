import { namesIn } from '@concord/errors';
import { hasParts } from './json-object.ts';

/** The value at a JSON pointer (RFC 6901), undefined where there is none. */
export const valueAt = (document: unknown, pointer: string): unknown => namesIn(pointer).reduce<unknown>((value, name) => (hasParts(value) && Object.hasOwn(value, name) ? value[name] : undefined), document);
