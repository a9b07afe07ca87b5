import { reached } from './no-answer.ts';
import { TmfError } from './tmf-error.ts';

/**
 * Whether and when to ask again. The default asks once.
 * @param attempt sends the request; throws `TmfError` or `NoAnswer`
 * @param isRepeatable whether a request that took effect has no second effect when it is sent again
 */
export type Retry = <T>(attempt: () => Promise<T>, isRepeatable: boolean) => Promise<T>;

/** A request that can be sent more than once: its body is no stream. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly signal?: AbortSignal;
}

/** Sends a request and reads the answer. @throws TmfError NoAnswer */
export type Exchange = <T>(sent: Sent, read: (response: Response) => Promise<T>) => Promise<T>;

/** What is written carries an Idempotency-Key, so that it is done once however often it is sent. A file carries none: nobody keeps it to compare. */
export function exchangeWith(bearer: () => Promise<string>, retry: Retry): Exchange {
  return ({ url, headers: own, ...rest }, read) => {
    const headers = { ...(typeof rest.body === 'string' ? { 'idempotency-key': crypto.randomUUID() } : {}), ...own };
    const attempt = async () => {
      const request = new Request(url, { ...rest, headers: { authorization: `Bearer ${await bearer()}`, ...headers }});
      return reached(url, fetch(request).then(accepted(request)).then(read));
    };
    return retry(attempt, rest.body === undefined || 'idempotency-key' in headers);
  };
}

const accepted = ({ method, url }: Request) => async (response: Response): Promise<Response> => {
  if (response.status < 400) return response;
  throw new TmfError(`${method} ${new URL(url).pathname}`, response.status, await response.text());
};
