import { reached } from './no-answer.ts';
import { TmfError } from './tmf-error.ts';

/** What an issuer knows a client by (RFC 6749 §4.4). */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the issuer lets a client choose; the development issuer takes `default` where it is not said. */
  readonly tenant?: string;
  /** Of the issuer; where it is not said, the suite's own development issuer. */
  readonly tokenUrl?: string;
}

/** A token as it is, or what to ask for one with. */
export type Access = string | Credentials;

interface Grant {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
}

/** Says the token to send. One that was asked for is kept until nine tenths of its life are over; those who wait ask once. */
export function bearerOf(access: Access, baseUrl: string): () => Promise<string> {
  if (typeof access === 'string') return async () => access;
  let granted: Promise<Grant> | undefined;
  const ask = (): Promise<Grant> => {
    const asked = askForToken(access, baseUrl);
    asked.catch(() => { granted = undefined; });
    return asked;
  };
  return async () => {
    const held = granted;
    const grant = await held;
    if (grant && grant.renewAt > Date.now()) return grant.token;
    if (granted === held || !granted) granted = ask();
    return (await granted).token;
  };
}

/** What an issuer says of a token that it gives (RFC 6749 §5.1); `expires_in` is in seconds. */
interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in?: number;
}

async function askForToken({ clientId, clientSecret, tenant, tokenUrl }: Credentials, baseUrl: string): Promise<Grant> {
  const url = tokenUrl ?? `${baseUrl}/oauth2/token`;
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, ...(tenant === undefined ? {} : { tenant }) });
  const response = await reached(url, fetch(url, { method: 'POST', body: form }));
  const text = await reached(url, response.text());
  if (!response.ok) throw new TmfError(`${url} gives ${clientId} no token`, response.status, text);
  const { access_token: token, expires_in: seconds = 60 } = JSON.parse(text) as TokenAnswer;
  return { token, renewAt: Date.now() + seconds * 900 };
}
