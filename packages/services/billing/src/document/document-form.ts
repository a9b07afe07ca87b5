import { invalidInput } from '@concord/errors';
import type { OperationRequest, Reply } from '@concord/resource';

/** A form in which something is to be had as a file. */
interface DocumentForm<T> {
  readonly mediaType: string;
  readonly write: (of: T, query: URLSearchParams) => string | Promise<Uint8Array>;
}

/** By name, in the order in which a header that accepts anything is answered. */
export type DocumentForms<T> = Readonly<Record<string, DocumentForm<T>>>;

export interface AskedForm<T> extends DocumentForm<T> {
  readonly name: string;
}

/** The form that `format` names, else the first that the header Accept knows. @throws DomainError invalidInput `unknownFormat` */
export function formAsked<T>(forms: DocumentForms<T>, { query, headers }: Pick<OperationRequest, 'query' | 'headers'>): AskedForm<T> {
  const name = new URLSearchParams(query).get('format') ?? accepted(forms, headers.accept);
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form) throw invalidInput('unknownFormat', `${name.slice(0, 40)} is none of ${Object.keys(forms).join(', ')}`);
  return { name, ...form };
}

/** The first form that the header names; the first of all where it names none, or anything. */
function accepted<T>(forms: DocumentForms<T>, header = '*/*'): string {
  const types = header.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  const found = types.map((type) => Object.entries(forms).find(([, { mediaType }]) => type === '*/*' || mediaType.split(';')[0] === type)?.[0]);
  return found.find((name) => name !== undefined) ?? types.join(', ');
}

/** The styles of a document are in it; nothing else is let in. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Something in a form. @param number by which the file is called */
export async function documentReply<T>(of: T, { name, mediaType, write }: AskedForm<T>, number: string, { query }: Pick<OperationRequest, 'query'>): Promise<Reply> {
  const written = await write(of, new URLSearchParams(query));
  const file = `${number}.${name === 'ubl' ? 'xml' : name}`.replace(/[^\w.~-]/g, '_');
  return {
    status: 200, body: typeof written === 'string' ? Buffer.from(written) : written,
    headers: { 'Content-Type': mediaType, 'Content-Security-Policy': contentSecurityPolicy, 'Content-Disposition': `inline; filename="${file}"`, 'Vary': 'Accept' },
  };
}
