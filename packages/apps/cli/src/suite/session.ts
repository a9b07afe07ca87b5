import { client, untilStarted, type Client } from './client.ts';
import { patiently, type Patience } from './patiently.ts';
import { reach } from './reach.ts';
import { RequestRefused } from './request-refused.ts';

/** A way into the suite: as the operator, who sees everything, or as one of the partners. */
export interface Session {
  readonly baseUrl: string;
  readonly operator: Client;
  /** The suite as this partner sees it, by a token of its own. */
  as(partyId: string): Promise<Client>;
}

/** Everybody with tokens of the development issuer, in one tenant. @throws Error where the suite has no such issuer */
export async function developmentSession(baseUrl: string, tenant: string): Promise<Session> {
  const clients = new Map<string, Promise<Client>>();
  const as = (clientId: string): Promise<Client> => {
    const known = clients.get(clientId) ?? developmentToken(baseUrl, tenant, clientId).then((token) => client(baseUrl, token));
    clients.set(clientId, known);
    return known;
  };
  return { baseUrl, operator: await as('operator'), as };
}

/** One token for everything, such as that of an operator of a suite with an issuer of its own. */
export function tokenSession(baseUrl: string, token: string): Session {
  const operator = client(baseUrl, token);
  return { baseUrl, operator, as: async () => operator };
}

/** Whoever else does not answer is not there. */
const patienceWith = (error: unknown): Patience | undefined => (error instanceof RequestRefused && error.status === 503 ? untilStarted : undefined);

async function developmentToken(baseUrl: string, tenant: string, clientId: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: 'development', tenant };
  const { access_token: token } = await patiently(() => askForToken(baseUrl, form), patienceWith);
  return token;
}

async function askForToken(baseUrl: string, form: Readonly<Record<string, string>>): Promise<{ readonly access_token: string }> {
  const { ok, status, text } = await reach(`${baseUrl}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
  if (!ok) throw new RequestRefused(`${baseUrl} gives out no development token; set CONCORD_TOKEN`, status, text);
  return JSON.parse(text) as { readonly access_token: string };
}
