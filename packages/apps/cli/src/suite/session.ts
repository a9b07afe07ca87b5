import { client, type Client } from './client.ts';
import { reach } from './reach.ts';

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

async function developmentToken(baseUrl: string, tenant: string, clientId: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: 'development', tenant };
  const response = await reach(`${baseUrl}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
  if (!response.ok) throw new Error(`${baseUrl} gives out no development token (${response.status}); set CONCORD_TOKEN`);
  const { access_token: token } = (await response.json()) as { readonly access_token: string };
  return token;
}
