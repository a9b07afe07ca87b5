export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined where there is none. */
  readonly body: T;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Speaks to the suite as one caller. `path` begins behind `/tmf-api`: `/party/v4/organization`. Says nothing about the status. */
export interface Client {
  get<T = Record<string, unknown>>(path: string, options?: RequestOptions): Promise<Answer<T>>;
  post<T = Record<string, unknown>>(path: string, body: unknown, options?: RequestOptions): Promise<Answer<T>>;
  /** A merge patch, unless a header says otherwise. */
  patch<T = Record<string, unknown>>(path: string, body: unknown, options?: RequestOptions): Promise<Answer<T>>;
  delete<T = undefined>(path: string, options?: RequestOptions): Promise<Answer<T>>;
}

export function clientOf(url: string, token: () => Promise<string>): Client {
  const send = async <T>(method: string, path: string, body: unknown, headers: RequestOptions['headers'] = {}): Promise<Answer<T>> => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const response = await fetch(`${url}/tmf-api${path}`, {
      method,
      headers: { authorization: `Bearer ${await token()}`, ...(body === undefined ? {} : { 'content-type': type }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? undefined : JSON.parse(text)) as T };
  };
  return {
    get: (path, options) => send('GET', path, undefined, options?.headers),
    post: (path, body, options) => send('POST', path, body, options?.headers),
    patch: (path, body, options) => send('PATCH', path, body, options?.headers),
    delete: (path, options) => send('DELETE', path, undefined, options?.headers),
  };
}
