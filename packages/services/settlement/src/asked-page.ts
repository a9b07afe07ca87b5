import { invalidInput } from '@concord/errors';

/** From where and how many, for what is worked out and not listed from the store. @throws DomainError `invalidPage` */
export function askedPage(asked: URLSearchParams, { usual, most }: { readonly usual: number; readonly most: number }): { readonly offset: number; readonly limit: number } {
  const [offset, limit] = [Number(asked.get('offset') ?? 0), Number(asked.get('limit') ?? usual)];
  if (!Number.isSafeInteger(offset) || offset < 0 || !Number.isSafeInteger(limit) || limit < 0) throw invalidInput('invalidPage', 'offset and limit are whole numbers from 0 on');
  return { offset, limit: Math.min(limit, most) };
}
